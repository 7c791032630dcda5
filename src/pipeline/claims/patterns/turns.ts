/** The set phrases that `turn.ts` reads: a verb with a preposition and a noun of its own, and where the other side stands. */
import type { RelationshipType } from '../../../model/relationship';

export interface Turn {
  readonly type: RelationshipType;
  readonly verbs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Head of the phrase after one of the `words`. */
  readonly nouns: ReadonlySet<string>;
  /** The verb’s object; whose the noun is ("in X’s ranks", "in the ranks of X"); whom "with" or "for" leads to. */
  readonly other: 'object' | 'owner' | 'with' | 'for';
  /** The other side does it. */
  readonly reverse: boolean;
  /** What the verb’s object names is handed over, and tells the type. */
  readonly given: boolean;
}
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const turn = (type: RelationshipType, verbs: string, words: string, nouns: string, other: Turn['other'], { reverse = false, given = false }: { readonly reverse?: boolean; readonly given?: boolean } = {}): Turn => ({ type, verbs: set(verbs), words: set(words), nouns: set(nouns), other, reverse, given });

export const turns: readonly Turn[] = [
  turn('trains', 'put take run lead march guide', 'through', 'course courses training drill drills paces bootcamp programme program academy school manoeuvres', 'object'),
  turn('trains', 'prepare ready whip lick train knock', 'for into', 'battle combat war fight fighting battlefield front assault offensive shape', 'object'),
  turn('supplies_arms', 'put place leave press', 'in into', 'hands', 'owner', { given: true }),
  turn('fights_alongside', 'serve fight enlist die be battle', 'in', 'ranks', 'owner'),
  turn('fights_alongside', 'be fight stand serve sit hold', 'in', 'trenches trench foxholes line', 'with'),
  turn('backs', 'act operate work', 'on', 'behalf', 'owner', { reverse: true }),
  turn('backs', 'be fight operate live remain stay shelter thrive', 'under', 'wing umbrella thumb patronage tutelage protection', 'owner', { reverse: true }),
  turn('backs', 'be sit remain stay', 'in', 'pocket pockets', 'owner', { reverse: true }),
  turn('backs', 'use employ exploit wield treat', 'as', 'proxy proxies tool tools instrument pawn pawns surrogate surrogates puppet puppets', 'object'),
  turn('allied_with', 'be remain stand stay sit', 'in', 'camp orbit', 'owner'),
  turn('supplies_arms', 'step come turn weigh', 'with', 'drones missiles rockets mortars arms weapons tanks shells ammunition rifles guns jets howitzers artillery', 'for'),
];
