/**
 * A dataset many times over: articles, reports, sentences, claims and what belongs to them under new ids in each copy; actors,
 * places and weapons once, as a larger corpus would name the same ones. Rows without the time of reading them.
 */
import { tables, type Dataset, type TableName } from '../../src/model/dataset';

const ONCE: ReadonlySet<string> = new Set(['actors', 'places', 'weapons']);

/** Columns of a table that hold an id of what is copied. `event` is an id without a table, and a file is named by its article. */
const idsIn = (name: TableName): readonly string[] =>
  Object.entries(tables[name].fields).flatMap(([column, field]) => {
    const own = column === 'id' || column === 'event' || (name === 'articles' && column === 'file');
    return own || (field.references !== undefined && !ONCE.has(field.references)) ? [column] : [];
  });

const renamed = (value: unknown, copy: number): unknown => {
  if (Array.isArray(value)) return value.map((one) => renamed(one, copy));
  return typeof value === 'string' && value !== '' ? `${value}-${copy}` : value;
};

const copies = <R extends object>(name: TableName, rows: readonly R[], times: number): readonly R[] => {
  const columns = idsIn(name);
  return Array.from({ length: times }, (_, copy) => rows.map((row) => ({ ...row, ...Object.fromEntries(columns.map((column): [string, unknown] => [column, renamed(Reflect.get(row, column), copy)])) }))).flat();
};

export const repeated = (dataset: Dataset, times: number): Dataset => ({
  ...dataset,
  articles: copies('articles', dataset.articles, times),
  reports: copies('reports', dataset.reports, times),
  relays: copies('relays', dataset.relays, times),
  sentences: copies('sentences', dataset.sentences, times),
  removed: copies('removed', dataset.removed, times),
  mentions: copies('mentions', dataset.mentions, times),
  statements: copies('statements', dataset.statements, times),
  dates: copies('dates', dataset.dates, times),
  claims: copies('claims', dataset.claims, times),
  relationships: copies('relationships', dataset.relationships, times),
  figures: copies('figures', dataset.figures, times),
  events: copies('events', dataset.events, times),
  conflicts: copies('conflicts', dataset.conflicts, times),
});
