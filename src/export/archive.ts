/** The archive: all tables narrowed to the claims as CSV, datapackage.json that describes them, and a README. */
import { datapackageOf } from '../model/datapackage';
import { tableNames, tables, type Dataset } from '../model/dataset';
import { count } from '../model/wording';
import { LICENCE, tablesOf, type Extract } from './extract';
import { toSpreadsheet, type CsvOptions } from './spreadsheet';
import type { ZipEntry } from './zip';

const NOTES: readonly string[] = [
  'An empty cell is unknown. Lists are joined by |.',
  'quote, and text in other tables, is exactly the text of the article file from start to end, counted in UTF-16 code units.',
  'An article is no independent source: reports.csv names the original reports, relays.csv says which article relays which.',
  'Numbers of mentions, articles and reports in a row are those of all the data, not of this selection.',
  'A cell that a spreadsheet could run as a formula begins with an apostrophe that is not in the article.',
  'date is EDTF (ISO 8601-2), date_start and date_end the earliest and latest day.',
];

const readme = ({ words, link, version, claims }: Extract, dataset: Dataset): string =>
  [
    'ATTESTED: WHAT THE ARTICLES CLAIM, WHO SAID SO, AND IN WHICH WORDS',
    '',
    `${count(claims.length, 'claim')} read from ${count(dataset.articles.length, 'article')}. Each row says what an article says and who said it;`,
    'nothing here says whether it is true.',
    '',
    `Selection: ${words}`,
    `Shown at: ${link}`,
    `Version of the data: ${version || 'none; the articles were read in the browser'}`,
    '',
    'FILES',
    ...tableNames.map((name) => `  ${`${name}.csv`.padEnd(20)}${count(dataset[name].length, 'row').padStart(12)}  ${tables[name].about}`),
    `  ${'datapackage.json'.padEnd(34)}Every column described (Frictionless Data Package 2.0).`,
    '',
    'HOW TO READ THEM',
    ...NOTES.map((note) => `  - ${note}`),
    '',
    'LICENCE',
    `  ${LICENCE}`,
    ...dataset.articles.map(({ title, publisher, url, file }) => `  - ${[title || file, publisher, url].filter(Boolean).join(', ').replace(/\s+/gu, ' ')}`),
    '',
  ].join('\r\n');

export const archiveOf = (extract: Extract, options: CsvOptions): readonly ZipEntry[] => {
  const dataset = tablesOf(extract);
  const description = { ...datapackageOf(extract.version || 'unversioned', dataset.articles), description: `Selection: ${extract.words}. ${LICENCE} Shown at ${extract.link}` };
  return [
    { name: 'README.txt', text: readme(extract, dataset) },
    { name: 'datapackage.json', text: `${JSON.stringify(description, null, 2)}\n` },
    ...tableNames.map((name) => ({ name: `${name}.csv`, text: toSpreadsheet(tables[name].fields, dataset[name], options) })),
  ];
};
