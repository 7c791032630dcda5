/** What stands on the page without JavaScript: the headline, the claims as a table, what contradicts what, and the articles as lettered sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../src/model/catalogue';
import { numberText } from '../src/model/numberText';
import { tallyOf } from '../src/model/tally';
import { count } from '../src/model/wording';
import { deckOf } from '../src/page/deck';
import { headlineOf } from '../src/page/headline';
import { listingOf } from '../src/page/listing';
import { readDataset } from '../src/store/load';
import { claimSheet } from '../src/views/table/claimSheet';
import { conflictSheet } from '../src/views/table/conflictSheet';
import type { Sheet } from '../src/views/table/sheet';

/** Rows of the table; beyond them the file is named. */
const MOST = 400;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const sourceLinks = (letters: string): string =>
  letters
    .split(', ')
    .filter(Boolean)
    .map((letter) => `<a href="#source-${escaped(letter)}">${escaped(letter)}</a>`)
    .join(' ');

const tableOf = ({ columns, rowsOf }: Sheet, caption: string, catalogue: Catalogue): string => {
  const rows = rowsOf(catalogue.dataset.claims, catalogue, true).slice(0, MOST);
  const head = columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map(({ cells }) => {
    const inside = cells.map((cell) => (cell.provenance ? sourceLinks(cell.text) : escaped(cell.text)));
    const rest = inside.slice(1).map((html, i) => (html === '' ? '<td></td>' : `<td${columns[i + 1]?.quoted ? ' class="quoted"' : ''}>${columns[i + 1]?.quoted ? `“${html}”` : html}</td>`));
    return `<tr><th scope="row">${inside[0] ?? ''}</th>${rest.join('')}</tr>`;
  });
  return rows.length === 0 ? '' : `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
};

const isAddress = (url: string): boolean => /^https?:\/\//.test(url);
const sourcesOf = (catalogue: Catalogue): string => {
  const items = listingOf(catalogue).map(({ id, letter, title, facts }) => {
    const url = catalogue.articles.get(id)?.url ?? '';
    const name = isAddress(url) ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title);
    return `<li id="source-${escaped(letter)}">${name}. ${escaped(facts)}.</li>`;
  });
  return `<h2>Sources</h2><ol type="A">${items.join('\n')}</ol>`;
};

/** HTML for the body; every word of the data in it is escaped. `alone`: with no data files beside it. */
export const staticPage = (catalogue: Catalogue, alone = false): string => {
  const { claims, conflicts } = catalogue.dataset;
  const headline = headlineOf(tallyOf(claims, catalogue)).map(({ text }) => text).join('');
  const shown = claims.length > MOST ? `The first ${numberText(MOST)} of ${count(claims.length, 'claim')}` : 'The claims';
  return [
    `<main class="static"><h1>${escaped(headline)}</h1>`,
    `<p>${escaped(deckOf(claims, catalogue))} The drawings and the sentences around each quotation need JavaScript, which is switched off here.</p>`,
    tableOf(conflictSheet, `What cannot both be true: ${count(conflicts.length, 'contradiction')}`, catalogue),
    tableOf(claimSheet, `${shown}, as reported; the letters are the sources below`, catalogue),
    sourcesOf(catalogue),
    `<p>Attested reports what is claimed and by whom, never what is true.${alone ? '' : ' All tables: <a href="data/claims.csv">claims.csv</a>, <a href="data/dataset.json">dataset.json</a>.'}</p></main>`,
  ].join('\n');
};

/** The same for a folder with a dataset.json; null where there is none that can be read. */
export const staticPageIn = (folder: string, alone = false): string | null => {
  const file = join(folder, 'dataset.json');
  const loaded = existsSync(file) ? readDataset(JSON.parse(readFileSync(file, 'utf8'))) : null;
  return loaded && 'catalogue' in loaded ? staticPage(loaded.catalogue, alone) : null;
};
