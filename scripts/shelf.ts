/** The rows of a table, put on disk as they are printed: once as CSV, once as JSON. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { toCsv } from '../src/model/csv';
import { tables, type TableName } from '../src/model/dataset';
import { partsOf, writeAll, type Part } from './folder';
import { rangesOf } from './parquet';
import { SEPARATOR, made, type Printed } from './printed';
import { compared, type Lines, type Run } from './printing';
import { rowsIn, type Slice } from './slice';

/** Parts that follow each other in the file are one. */
const joined = (parts: Iterable<Part>): readonly Part[] => {
  const all: [number, number][] = [];
  for (const [from, to] of parts) {
    const last = all.at(-1);
    if (last?.[1] === from) last[1] = to;
    else all.push([from, to]);
  }
  return all;
};

/** Where the runs stand in a file, one after the other from `at` on. */
const partsFrom = (at: number, runs: readonly Run[], lengthOf: (run: Run) => number): readonly Part[] => {
  let end = at;
  return runs.map((run): Part => [end, (end += lengthOf(run))]);
};

/** Runs in their order, with where they stand as JSON, in slices of so many rows each. */
const slicesOf = (runs: readonly (readonly [Part, Run])[], rows: number, of: Pick<Slice, 'name' | 'path' | 'ranges'>): readonly Slice[] => {
  const slices: Slice[] = [];
  let [first, before] = [0, 0];
  const length = runs.reduce((sum, [, run]) => sum + run.rows, 0);
  for (let from = 0; from < length; from += rows) {
    for (let run = runs[first]; run && before + run[1].rows <= from; run = runs[first]) {
      before += run[1].rows;
      first++;
    }
    const count = Math.min(rows, length - from);
    const parts: Part[] = [];
    for (let [i, at] = [first, before]; at < from + count; i++) {
      const [part, { rows: more }] = runs[i] ?? [[0, 0], { rows: count }];
      parts.push(part);
      at += more;
    }
    slices.push({ ...of, parts: joined(parts), skipped: from - before, rows: count });
  }
  return slices;
};

/** A table that is on disk. */
export interface Shelved extends Printed {
  /** All of it, in slices of so many rows. */
  readonly slices: (rows: number) => readonly Slice[];
}
export interface Shelf {
  readonly add: (lines: Lines) => void;
  /** When all rows have been added. */
  readonly printed: () => Shelved;
}

/** Two files in a folder that is there. */
export const shelfIn = (folder: string, name: TableName): Shelf => {
  const { fields } = tables[name];
  const [csvPath, jsonPath] = [join(folder, `${name}.csv`), join(folder, `${name}.json`)];
  const [csv, json] = [openSync(csvPath, 'w'), openSync(jsonPath, 'w')];
  const { ranges, join: joinRanges } = rangesOf(fields);
  const header = toCsv(fields, []);
  writeAll(csv, header);
  const runs: Run[] = [];
  let length = 0;
  return {
    add: (lines) => {
      writeAll(csv, lines.csv);
      writeAll(json, lines.json);
      joinRanges(lines.ranges);
      for (const run of lines.runs) runs.push(run);
      length += lines.rows;
    },
    printed: () => {
      closeSync(csv);
      closeSync(json);
      // Those with the same key stay as they came.
      const order = Array.from(runs, (_, i) => i).sort((a, b) => compared(runs[a]?.key ?? '', runs[b]?.key ?? ''));
      const inOrder = (parts: readonly Part[]): readonly Part[] => joined(order.map((run) => parts[run] ?? [0, 0]));
      const csvParts = joined([[0, header.length], ...inOrder(partsFrom(header.length, runs, (run) => run.csv))]);
      const jsonRuns = partsFrom(0, runs, (run) => run.json);
      const jsonParts = inOrder(jsonRuns);
      // No separator after the last row.
      const [from, to] = jsonParts.at(-1) ?? [0, 0];
      const withoutEnd: readonly Part[] = [...jsonParts.slice(0, -1), [from, Math.max(from, to - SEPARATOR.length)]];
      const pieces = made(() => partsOf(jsonPath, withoutEnd));
      return {
        rows: { length, [Symbol.iterator]: () => rowsIn(pieces) },
        ranges,
        csv: csvParts.length === 1 ? { path: csvPath } : made(() => partsOf(csvPath, csvParts)),
        json: pieces,
        slices: (rows) => slicesOf(order.flatMap((i) => {
          const [part, run] = [jsonRuns[i], runs[i]];
          return part && run ? [[part, run] as const] : [];
        }), rows, { name, path: jsonPath, ranges }),
      };
    },
  };
};
