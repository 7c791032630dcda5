/** JSON: the rows as they are shown, and the tables behind them, which the page takes when the file is dropped on it. */
import { LICENCE, rowsOf, tablesOf, type Extract } from './extract';

export const toJson = (extract: Extract): string =>
  `${JSON.stringify({ name: 'attested', version: extract.version, selection: extract.words, link: extract.link, licence: LICENCE, rows: rowsOf(extract), tables: tablesOf(extract) }, null, 1)}\n`;
