/** The claims, one by one. */
import { claimedWords } from '../../model/claimed';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Family } from '../../model/relationship';
import { dateCell, dateColumn, firmlyCell, inCell, inColumn, inTextOrder, quoted, saidByCell, saidByColumn } from './cells';
import { words, type Sheet } from './sheet';

const familyOf = ({ id }: Claim, { relationships }: Catalogue): Family | '' => relationships.get(id)?.family ?? '';

export const claimSheet: Sheet = {
  columns: [
    { name: 'Claim', about: 'as reported', share: 24, least: 148, rank: 0 },
    { name: 'Words', share: 30, least: 200, rank: 4, quoted: true },
    saidByColumn,
    dateColumn,
    { name: 'How firmly', share: 9, least: 96, rank: 5 },
    inColumn,
  ],
  rowsOf: (claims, catalogue) =>
    inTextOrder(claims, catalogue).map((claim) => ({
      id: claim.id,
      focus: { kind: 'claim', id: claim.id },
      claims: [claim.id],
      cells: [
        { ...words(claimedWords(claim, catalogue)), family: familyOf(claim, catalogue) },
        words(quoted(claim, catalogue)),
        saidByCell(claim, catalogue),
        dateCell(claim),
        firmlyCell(claim),
        inCell([claim], catalogue),
      ],
    })),
};
