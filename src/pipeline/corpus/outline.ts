/** What the joining must know of an article before rows can be made of any: little, where a reading is long. */
import type { TimeExpression } from '../dates/expression';
import type { Entity, Reading, Relay } from '../reading';
import { ascribedTo, type Ascribed } from './ascribed';
import { printedDay, type Written } from './printedDay';
import { reportTime } from './reportTime';

/** An outlet that the article relays, with what it ascribes to it. */
export interface Relayed {
  readonly relay: Relay;
  readonly ascribed: Ascribed;
  /** When the report came, as the article says it, and its words. */
  readonly time: TimeExpression | undefined;
  readonly words: string;
}
export interface Outline {
  readonly id: string;
  readonly title: string;
  readonly printed: Written;
  readonly relayed: readonly Relayed[];
  /** Those of which the article tells more than the lexicon holds. */
  readonly entities: readonly Entity[];
  /** Actors through whom anything is said, each once. */
  readonly voices: readonly string[];
}

export const outlineOf = (reading: Reading): Outline => ({
  id: reading.id,
  title: reading.title,
  printed: printedDay(reading),
  relayed: reading.relays.map((relay) => {
    const time = reportTime(reading, relay.outlet);
    return { relay, ascribed: ascribedTo(reading, relay.outlet), time, words: time ? reading.text.slice(time.start, time.end) : '' };
  }),
  entities: reading.entities,
  voices: [...new Set(reading.statements.flatMap(({ chain }) => chain))],
});
