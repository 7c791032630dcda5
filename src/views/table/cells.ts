/** Cells that several sheets share: who said a claim, when it is said to have happened, how firmly, in which article. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { capital } from '../../model/claimed';
import { provenanceOf } from '../../model/provenance';
import { saidBy } from '../../model/saidBy';
import { dateWords } from '../../parts/dateWords';
import { dated, letters, words, type Cell, type Column } from './sheet';

export const saidByColumn: Column = { name: 'Said by', about: 'through whom, outermost last', share: 20, least: 116, rank: 2 };
export const dateColumn: Column = { name: 'Date', share: 11, least: 104, rank: 3 };
export const inColumn: Column = { name: 'In', about: 'articles; a line under them: one report', share: 6, least: 64, rank: 1 };
export const articlesColumn: Column = { name: 'Articles', share: 6, least: 74, rank: 4, number: true };
export const reportsColumn: Column = { name: 'Reports', share: 6, least: 74, rank: 4, number: true };

export const saidByCell = (claim: Claim, catalogue: Catalogue): Cell => {
  const [first = '', ...through] = saidBy(claim, catalogue).split(' > ');
  return words(capital(first) + (through.length > 0 ? `, through ${through.join(', ')}` : ''));
};
export const dateCell = ({ date, date_start, date_end, date_text }: Claim): Cell => dated(dateWords(date, date_start, date_end, date_text), date_start);
export const firmlyCell = ({ modality, polarity }: Claim): Cell => words(capital(polarity === 'denied' ? (modality === 'stated' ? 'denied' : `denied, ${modality}`) : modality));
export const inCell = (claims: readonly Claim[], catalogue: Catalogue): Cell => letters(provenanceOf(claims, catalogue));

/** Of several dates the earliest. */
export const earliest = (claims: readonly Claim[]): Cell => {
  const dates = claims.filter(({ date_start }) => date_start !== '').sort((a, b) => (a.date_start < b.date_start ? -1 : 1));
  return dates[0] ? dateCell(dates[0]) : dated('', '');
};

/** In the order of the letters, then of the text. */
export const inTextOrder = (claims: readonly Claim[], { letters: names }: Catalogue): readonly Claim[] => {
  const rank = new Map([...names.keys()].map((id, index) => [id, index]));
  return [...claims].sort((a, b) => (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) || (a.start ?? 0) - (b.start ?? 0) || (a.id < b.id ? -1 : 1));
};
/** Without what an attacked page put into it. */
export const quoted = ({ quote, article }: Pick<Claim, 'quote' | 'article'>, { removed }: Catalogue): string =>
  (removed.get(article) ?? [])
    .filter(({ reason, text }) => reason === 'injected' && text !== '')
    .reduce((text, row) => text.replace(row.text, ' […] '), quote)
    .replace(/\s+/gu, ' ')
    .trim();
