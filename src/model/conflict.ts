import { code, ref, text } from './field';
import { table, type Row } from './table';

export const conflictReasons = ['opposite_polarity', 'disjoint_ranges', 'first_vs_prior'] as const;

export const conflicts = table('conflicts', 'Two claims that cannot both stand.', ['claim_a', 'claim_b'], {
  claim_a: ref('claims', 'One.'),
  claim_b: ref('claims', 'The other.'),
  about: text('The pair, measure or event.'),
  why: code(conflictReasons, 'Why they cannot both stand.'),
});
export type Conflict = Row<typeof conflicts>;
