/** The rows of a table, wherever they stand on disk: once as CSV, once as JSON. */
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toCsv } from '../src/model/csv';
import { tables, type TableName } from '../src/model/dataset';
import { made, piecesAt, writeAll, type Stretch } from './folder';
import { rangesOf } from './parquet';
import { SEPARATOR, type Printed } from './printed';
import { compared, type Lines, type Run } from './printing';
import type { Placed } from './sheetFile';
import { rowsIn, type Slice } from './slice';

/** Stretches that follow each other in a file are one. */
const joined = (stretches: Iterable<Stretch>): readonly Stretch[] => {
  const all: { path: string; part: readonly [number, number] }[] = [];
  for (const { path, part } of stretches) {
    const last = all.at(-1);
    if (last?.path === path && last.part[1] === part[0]) last.part = [last.part[0], part[1]];
    else all.push({ path, part });
  }
  return all;
};

/** A run, and where it stands. */
interface Standing extends Pick<Run, 'key' | 'rows' | 'sign'> {
  readonly csv: Stretch;
  readonly json: Stretch;
  /** Names the file, or what is in it, and the place of the run there. */
  readonly content: string;
}
/** Runs that follow each other from these places on. */
const standingAt = (content: string, runs: readonly Run[], csv: { readonly path: string; readonly at: number }, json: { readonly path: string; readonly at: number }): readonly Standing[] => {
  let [csvAt, jsonAt] = [csv.at, json.at];
  return runs.map((run, i): Standing => ({
    key: run.key, rows: run.rows, sign: run.sign, content: `${content} ${i}`,
    csv: { path: csv.path, part: [csvAt, (csvAt += run.csv)] },
    json: { path: json.path, part: [jsonAt, (jsonAt += run.json)] },
  }));
};

/** Of its rows, the part that a slice has at least where it does not end the table. */
const LEAST = 0.5;
/** Whether a slice may end behind a run: about every so many rows, and where, depends on the run alone, so that other rows move few ends. */
const isEnd = ({ rows, sign }: Standing, every: number): boolean => sign % 1_000_003 < (1_000_003 * rows) / every;
/** Numbers of rows, one after the other. */
const countsOf = function* (runs: readonly Standing[], most: number): Generator<number> {
  let count = 0;
  for (const run of runs) {
    for (count += run.rows; count > most; count -= most) yield most;
    if (count < most * LEAST || !isEnd(run, most * LEAST)) continue;
    yield count;
    count = 0;
  }
  if (count > 0) yield count;
};

/** Runs in their order, as JSON, in slices of so many rows at most. */
const slicesOf = (runs: readonly Standing[], most: number, of: Pick<Slice, 'name' | 'ranges'>): readonly Slice[] => {
  const slices: Slice[] = [];
  let [first, before, from] = [0, 0, 0];
  for (const rows of countsOf(runs, most)) {
    for (let run = runs[first]; run && before + run.rows <= from; run = runs[first]) {
      before += run.rows;
      first++;
    }
    const within: Standing[] = [];
    for (let [i, at] = [first, before]; at < from + rows; i++) {
      const run = runs[i];
      if (!run) break;
      within.push(run);
      at += run.rows;
    }
    slices.push({ ...of, stretches: joined(within.map(({ json }) => json)), skipped: from - before, rows, content: within.map(({ content }) => content).join('\n') });
    from += rows;
  }
  return slices;
};

/** A table that is on disk. */
export interface Shelved extends Printed {
  /** All of it, in slices of so many rows at most. */
  readonly slices: (most: number) => readonly Slice[];
}
export interface Shelf {
  /** Rows that are put on disk here. */
  readonly add: (lines: Lines) => void;
  /** Rows that stand in a file. */
  readonly place: (path: string, rows: Placed) => void;
  /** When all rows have been added. */
  readonly printed: () => Shelved;
}

/** No separator after the last row. */
const withoutEnd = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const last = stretches.at(-1);
  if (!last) return [];
  const [from, to] = last.part;
  return [...stretches.slice(0, -1), { ...last, part: [from, to - SEPARATOR.length] }];
};

/** Two files in a folder that is there. */
export const shelfIn = (folder: string, name: TableName): Shelf => {
  const { fields } = tables[name];
  const [csvPath, jsonPath] = [join(folder, `${name}.csv`), join(folder, `${name}.json`)];
  const [csv, json] = [openSync(csvPath, 'w'), openSync(jsonPath, 'w')];
  const { ranges, join: joinRanges } = rangesOf(fields);
  const header = toCsv(fields, []);
  writeAll(csv, header);
  const runs: Standing[] = [];
  let [length, csvAt, jsonAt] = [0, Buffer.byteLength(header), 0];
  const stand = (more: readonly Standing[]): void => {
    for (const run of more) runs.push(run);
  };
  return {
    add: (lines) => {
      writeAll(csv, lines.csv);
      writeAll(json, lines.json);
      joinRanges(lines.ranges);
      stand(standingAt(createHash('sha256').update(lines.json).digest('hex'), lines.runs, { path: csvPath, at: csvAt }, { path: jsonPath, at: jsonAt }));
      csvAt += lines.csv.length;
      jsonAt += lines.json.length;
      length += lines.rows;
    },
    place: (path, rows) => {
      joinRanges(rows.ranges);
      stand(standingAt(basename(path), rows.runs, { path, at: rows.csv }, { path, at: rows.json }));
      length += rows.rows;
    },
    printed: () => {
      closeSync(csv);
      closeSync(json);
      // Those with the same key stay as they came.
      const inOrder = [...runs].sort((a, b) => compared(a.key, b.key));
      const asCsv = joined([{ path: csvPath, part: [0, Buffer.byteLength(header)] }, ...inOrder.map((run) => run.csv)]);
      const pieces = made(() => piecesAt(withoutEnd(joined(inOrder.map((run) => run.json)))));
      return {
        rows: { length, [Symbol.iterator]: () => rowsIn(pieces) },
        ranges,
        csv: asCsv.length === 1 ? { path: csvPath } : made(() => piecesAt(asCsv)),
        json: pieces,
        slices: (most) => slicesOf(inOrder, most, { name, ranges }),
      };
    },
  };
};
