/** The relationships: each with all that say it or deny it, as one line of the network. */
import { groupedBy } from '../../model/grouped';
import { nameOf } from '../../model/claimed';
import { relationshipId } from '../../model/focus';
import { provenanceOf } from '../../model/provenance';
import { verbs } from '../../model/wording';
import { articlesColumn, earliest, inCell, inColumn, inTextOrder, reportsColumn } from './cells';
import { idsOf, number, words, type Sheet, type SheetRow } from './sheet';

export const relationshipSheet: Sheet = {
  columns: [
    { name: 'Who', share: 16, least: 104, rank: 0 },
    { name: 'What', about: 'as reported', share: 17, least: 110, rank: 0 },
    { name: 'Whom', share: 16, least: 96, rank: 0 },
    { name: 'Weapons', share: 17, least: 130, rank: 5 },
    { name: 'Date', share: 11, least: 104, rank: 6 },
    inColumn,
    articlesColumn,
    reportsColumn,
  ],
  rowsOf: (claims, catalogue) => {
    const relationships = groupedBy(inTextOrder(claims, catalogue), ({ id }) => {
      const row = catalogue.relationships.get(id);
      return row && relationshipId(row);
    });
    return [...relationships].flatMap(([id, said]): readonly SheetRow[] => {
      const row = catalogue.relationships.get(said[0]?.id ?? '');
      if (!row) return [];
      const { affirmed, denied } = provenanceOf(said, catalogue);
      const verb = row.type === '' ? null : verbs[row.type];
      const what = verb ? (affirmed.claims.length === 0 ? verb.denied : denied.claims.length > 0 ? `${verb.label}; contested` : verb.label) : 'is linked to';
      const weapons = [...new Set(said.flatMap((claim) => catalogue.relationships.get(claim.id)?.weapons ?? []))].map((weapon) => catalogue.weapons.get(weapon)?.name ?? weapon);
      return [
        {
          id,
          focus: { kind: 'relationship', id },
          claims: idsOf(said),
          cells: [
            words(nameOf(row.source, catalogue)),
            { ...words(what), family: row.family },
            words(nameOf(row.target, catalogue)),
            words(weapons.join(', ')),
            earliest(said),
            inCell(said, catalogue),
            number(new Set(said.map(({ article }) => article)).size),
            number(new Set(said.map(({ report }) => report)).size),
          ],
        },
      ];
    });
  },
};
