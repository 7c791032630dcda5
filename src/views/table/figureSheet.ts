/** The figures, each as printed, with the bounds its words allow. */
import { capital, nameOf } from '../../model/claimed';
import type { Bound } from '../../model/figure';
import { dateCell, dateColumn, inCell, inColumn, inTextOrder, quoted, saidByCell, saidByColumn } from './cells';
import { number, words, type Cell, type Sheet, type SheetRow } from './sheet';

/** A bound in the words that go with it: no number stands barer than it was printed. */
const bounded = (value: number | null, bound: Bound | '', side: 'low' | 'high'): Cell => {
  const cell = number(value);
  const before = bound === 'approx' ? 'about ' : side === 'low' && bound === 'more_than' ? 'over ' : side === 'high' && bound === 'less_than' ? 'under ' : '';
  return cell.text === '' ? cell : { ...cell, text: before + cell.text };
};

export const figureSheet: Sheet = {
  columns: [
    { name: 'As printed', share: 20, least: 130, rank: 0, quoted: true },
    { name: 'Of what', share: 15, least: 90, rank: 1 },
    { name: 'Whose', share: 12, least: 90, rank: 3 },
    { name: 'At least', share: 8, least: 80, rank: 2, number: true },
    { name: 'At most', share: 8, least: 80, rank: 2, number: true },
    saidByColumn,
    dateColumn,
    inColumn,
  ],
  rowsOf: (claims, catalogue) =>
    inTextOrder(claims, catalogue).flatMap((claim): readonly SheetRow[] => {
      const figure = catalogue.figures.get(claim.id);
      if (!figure) return [];
      const printed = quoted({ quote: figure.text || claim.quote, article: claim.article }, catalogue);
      return [
        {
          id: claim.id,
          focus: { kind: 'figure', id: claim.id },
          claims: [claim.id],
          cells: [
            words(`“${printed}”`, figure.low ?? figure.high ?? printed),
            words([figure.measure, figure.unit === 'percent' ? '%' : ''].filter(Boolean).join(', ')),
            words(figure.subject ? capital(nameOf(figure.subject, catalogue)) : ''),
            bounded(figure.low, figure.bound, 'low'),
            bounded(figure.high, figure.bound, 'high'),
            saidByCell(claim, catalogue),
            dateCell(claim),
            inCell([claim], catalogue),
          ],
        },
      ];
    }),
};
