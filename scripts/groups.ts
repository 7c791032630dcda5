/** Tables as groups of rows in Parquet: on this thread where there are few rows, else on every core. */
import { setImmediate } from 'node:timers/promises';
import { tables, type TableName } from '../src/model/dataset';
import { groupSize, groupsOf, type Group } from './parquet';
import type { PrintedTables } from './printed';
import type { Shelved } from './shelf';
import { groupIn, type Slice } from './slice';
import { onThreads } from './threads';

export type Groups = ReadonlyMap<TableName, readonly Group[]>;

/** Of tables in memory. */
export const groupsHere = (printed: PrintedTables): Groups => new Map([...printed].map(([name, { rows, ranges }]) => [name, groupsOf(tables[name].fields, rows, ranges)]));

/** Between two groups the process can be spoken to. */
const madeHere = async function* (slices: readonly Slice[]): AsyncGenerator<Group> {
  for (const slice of slices) {
    yield groupIn(slice);
    await setImmediate();
  }
};

/** Of tables on disk. */
export const groupsFrom = async (shelved: ReadonlyMap<TableName, Shelved>, threads: number): Promise<Groups> => {
  const slices = [...shelved].flatMap(([name, table]) => table.slices(groupSize(tables[name].fields)));
  const groups = new Map<TableName, Group[]>([...shelved.keys()].map((name) => [name, []]));
  let at = 0;
  for await (const group of threads < 2 ? madeHere(slices) : onThreads<Slice, Group>('sliceThread', null, slices, threads)) {
    const slice = slices[at++];
    if (slice) groups.get(slice.name)?.push(group);
  }
  return groups;
};
