/** Tables as a few letters each, so that two readings of the same articles can be told apart. */
import { createHash } from 'node:crypto';
import { toCsv } from '../../src/model/csv';
import { tableNames, tables, type Dataset } from '../../src/model/dataset';

export type Digests = Readonly<Record<string, string>>;

/** By name of the table; a table without rows is left out. */
export const digestsOf = (dataset: Dataset): Digests =>
  Object.fromEntries(tableNames.filter((name) => dataset[name].length > 0).map((name) => [name, createHash('sha256').update(toCsv(tables[name].fields, dataset[name])).digest('hex').slice(0, 8)]));

/** All tables in one. */
export const digestOf = (dataset: Dataset): string => createHash('sha256').update(JSON.stringify(digestsOf(dataset))).digest('hex').slice(0, 8);

/** "name: table", for each that differs; `recorded` may be anything that a file holds. */
export const changed = (name: string, now: Digests, recorded: unknown): readonly string[] => {
  const before: ReadonlyMap<string, unknown> = new Map(typeof recorded === 'object' && recorded !== null ? Object.entries(recorded) : []);
  return [...new Set([...before.keys(), ...Object.keys(now)])].filter((table) => before.get(table) !== now[table]).map((table) => `${name}: ${table}`);
};
