/** When the name of a country stands for its state, and when for a place: "hostile to Iran" and "missiles at Riyadh". */
import { among, wordList } from '../among';
import type { NounPhrase } from '../syntax/chunk';
import { BODY, OFFICE, UNRULY } from './bodies';
import type { ClaimContext } from './context';

const LOCATIVE = wordList('in|inside|into|near|across|throughout|within|outside|through|around|over|from|of|along|beyond|for|off');
/** "missiles at Riyadh" stays a place; "missiles at Israel", "hostile to Iran", "fighters from Eritrea", "the premier of Iraq" are the state. */
export const stateAt = ({ parse, found, entityOf }: ClaimContext, phrase: NounPhrase): string => {
  const place = found.find((m) => m.kind === 'place' && m.basis === 'name' && m.from <= phrase.head && phrase.head < m.to);
  if (!place || entityOf(place.entity)?.actorKind !== 'state') return '';
  // "sold to Iran, which arms": it acts.
  const { chunks } = parse;
  const after = chunks.indexOf(phrase) + 1;
  const next = chunks[chunks[after]?.type === 'comma' ? after + 1 : after];
  if (next && ((next.type === 'relative' && next.word !== 'that') || parse.tokens[next.from]?.lower === 'whose')) return place.entity;
  const [before, above] = [parse.tokens[phrase.from - 1], parse.tokens[phrase.from - 2]?.lower ?? ''];
  if (!before || before.pos !== 'ADP') return '';
  // "fighters from eastern Sudan" are a region’s.
  if (before.lower === 'from' && /^(?:north|south|east|west|central)/.test(parse.tokens[place.from - 1]?.lower ?? '')) return '';
  // "militias from Iraq" are no state’s.
  if (before.lower === 'from') return (BODY.has(above) && !UNRULY.has(above)) || found.some((m) => m.kind === 'weapon' && m.to === phrase.from - 1) ? place.entity : '';
  if (before.lower === 'of') return OFFICE.has(above) || among('help|support|aid|assistance|backing', above) ? place.entity : '';
  return LOCATIVE.has(before.lower) ? '' : place.entity;
};
/** Is it a place that only its preposition makes a state? */
export const isPlaceOnly = ({ found }: ClaimContext, phrase: NounPhrase): boolean => found.some((m) => m.kind === 'place' && m.from <= phrase.head && phrase.head < m.to) && !found.some((m) => m.kind === 'actor' && m.from <= phrase.head && phrase.head < m.to);
/** "drones from Iran": the state of the country named at the head of a phrase; none elsewhere. */
export const stateNamed = ({ found, entityOf }: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const place = found.find((m) => m.kind === 'place' && m.basis === 'name' && m.from <= phrase.head && phrase.head < m.to);
  return place && entityOf(place.entity)?.actorKind === 'state' ? [place.entity] : [];
};
