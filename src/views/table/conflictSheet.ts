/** The conflicts: two claims that cannot both stand, each with its articles. */
import { claimedWords } from '../../model/claimed';
import type { Conflict } from '../../model/conflict';
import { inCell } from './cells';
import { words, type Sheet, type SheetRow } from './sheet';

const reasons: Readonly<Record<Conflict['why'], string>> = {
  opposite_polarity: 'One says it, the other denies it',
  disjoint_ranges: 'The numbers do not meet',
  first_vs_prior: 'One says first, the other before',
  '': '',
};

export const conflictSheet: Sheet = {
  columns: [
    { name: 'One says', share: 30, least: 130, rank: 0 },
    { name: 'In', about: 'articles; a line under them: one report', share: 6, least: 44, rank: 1 },
    { name: 'The other', share: 30, least: 100, rank: 0 },
    { name: 'In it', about: 'articles of the other', share: 6, least: 52, rank: 1 },
    { name: 'Why', about: 'why both cannot stand', share: 24, least: 140, rank: 2 },
  ],
  rowsOf: (claims, catalogue) => {
    const left = new Set(claims.map(({ id }) => id));
    return catalogue.dataset.conflicts.flatMap(({ claim_a, claim_b, why }): readonly SheetRow[] => {
      const [a, b] = [catalogue.claims.get(claim_a), catalogue.claims.get(claim_b)];
      if (!a || !b || !left.has(claim_a) || !left.has(claim_b)) return [];
      return [
        {
          id: `${claim_a} ${claim_b}`,
          focus: { kind: 'claim', id: claim_a },
          claims: [claim_a],
          cells: [words(claimedWords(a, catalogue)), inCell([a], catalogue), words(claimedWords(b, catalogue)), inCell([b], catalogue), words(reasons[why])],
        },
      ];
    });
  },
};
