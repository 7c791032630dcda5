/** A noun phrase of which it is asked whom it stands for, and how rules ask and answer. */
import { asNoun, type Chunk, type NounPhrase } from '../syntax/chunk';
import { coordinated } from '../syntax/list';
import { unique } from '../unique';
import type { ClaimContext } from './context';

export type Ids = readonly string[];

/** A phrase, and how to ask for others on its behalf. */
export interface Asked {
  readonly context: ClaimContext;
  readonly phrase: NounPhrase;
  /** Its head, in lower case. */
  readonly noun: string;
  /** Its chunk. */
  readonly i: number;
  /** Whom another phrase stands for, one step deeper. */
  readonly deeper: (phrase: NounPhrase | undefined) => Ids;
  /** Whom phrases stand for, whoever asks. */
  readonly anew: (phrases: readonly NounPhrase[]) => Ids;
}
/** Actor ids; null where a later rule is to be asked. */
export type Rule = (asked: Asked) => Ids | null;

export const some = (ids: Ids): Ids | null => (ids.length > 0 ? unique(ids) : null);
export const firstWord = ({ context, phrase }: Asked): string => context.parse.tokens[phrase.from]?.lower ?? '';
export const after = ({ context, i }: Asked, by: number): Chunk | undefined => context.parse.chunks[i + by];
export const listAt = ({ context, deeper }: Asked, at: number): Ids => coordinated(context.parse.chunks, at).flatMap((k) => deeper(asNoun(context.parse.chunks[k])));
