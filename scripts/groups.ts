/** Tables as groups of rows in Parquet, put into files: on this thread where there are few rows, else on every core. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { tables, type TableName } from '../src/model/dataset';
import { groupAt, groupBytes } from './groupFile';
import { keptOrMade, putWhole, type Keep } from './keep';
import { groupCells, groupSize, groupsOf, type Group } from './parquet';
import type { PrintedTables } from './printed';
import type { Shelved } from './shelf';
import { groupIn, type Slice } from './slice';
import { onThreads } from './threads';

export type Groups = ReadonlyMap<TableName, readonly Group[]>;

const cellsIn = (printed: PrintedTables): number => groupCells(printed.get('claims')?.rows.length ?? 0);
/** Of tables in memory. */
export const groupsHere = (printed: PrintedTables): Groups => new Map([...printed].map(([name, { rows, ranges }]) => [name, groupsOf(tables[name].fields, rows, ranges, cellsIn(printed))]));

export interface Grouping {
  readonly slice: Slice;
  /** Where it may be put, the best place first. */
  readonly places: readonly string[];
}
/** Where it has been put. */
export const grouped = ({ slice, places }: Grouping): string => putWhole(places, groupBytes(groupIn(slice)));

/** Between two groups the process can be spoken to. */
const madeHere = async function* (jobs: Iterable<Grouping>): AsyncGenerator<string> {
  for (const job of jobs) {
    yield grouped(job);
    await setImmediate();
  }
};
const keyOf = ({ name, ranges, skipped, rows, content }: Slice): string => createHash('sha256').update(JSON.stringify([name, [...ranges], skipped, rows])).update(content).digest('hex');

/** Of tables on disk; what has been kept of an earlier run is not made again. */
export const groupsFrom = async (shelved: ReadonlyMap<TableName, Shelved>, keep: Keep, threads: number): Promise<Groups> => {
  const cells = cellsIn(shelved);
  const slices = [...shelved].flatMap(([name, table]) => table.slices(groupSize(tables[name].fields, cells)));
  const groups = new Map<TableName, Group[]>([...shelved.keys()].map((name) => [name, []]));
  const make = (jobs: Iterable<Grouping>): AsyncGenerator<string> => (threads < 2 ? madeHere(jobs) : onThreads<Grouping, string>('sliceThread', null, jobs, threads));
  const all = keptOrMade(slices.map((slice) => ({ key: keyOf(slice), job: (places: readonly string[]): Grouping => ({ slice, places }) })), groupAt, keep, make);
  let at = 0;
  for await (const group of all) {
    const slice = slices[at++];
    if (slice) groups.get(slice.name)?.push(group);
  }
  return groups;
};
