/** What the finders of mentions hand on while an article is read. */
import type { MentionBasis } from '../../model/mention';
import type { Entity, Mention } from '../reading';
import type { Parse } from '../syntax/clause';

/** A mention with its tokens: `from`-`to` are token indices in its sentence. */
export interface Found extends Mention {
  readonly from: number;
  readonly to: number;
}
/** The rule of places that only an adjective names ("Iranian rifles"): the claims know them, the article does not mention them. */
export const DEMONYM = 'demonym';
export interface ReadSentence {
  readonly index: number;
  readonly parse: Parse;
  readonly found: readonly Found[];
}
export const foundOf = (sentence: number, parse: Pick<Parse, 'tokens'>, from: number, to: number, entity: Pick<Entity, 'id' | 'kind'>, basis: MentionBasis, rule: string): Found => ({
  sentence,
  from,
  to,
  start: parse.tokens[from]?.start ?? 0,
  end: parse.tokens[to - 1]?.end ?? 0,
  entity: entity.id,
  kind: entity.kind,
  basis,
  rule,
});
