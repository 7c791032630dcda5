/** From readings to tables on disk: the rows of articles are made on every core, what they share is added up here. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { graphFrom, type Graph } from '../src/export/graph';
import { tableNames, type TableName } from '../src/model/dataset';
import type { Lot } from '../src/pipeline/corpus/conflict';
import type { Reading } from '../src/pipeline/reading';
import type { Correction } from '../src/pipeline/review';
import { settingIn, type Corpus } from '../src/pipeline/tables/corpus';
import { correctedBy } from '../src/pipeline/tables/corrected';
import { entwined } from '../src/pipeline/tables/identity';
import { shareOf } from '../src/pipeline/tables/share';
import { takeTold } from '../src/pipeline/tables/told';
import { playing } from '../src/pipeline/tape';
import { gathering, joined, type Gathered, type Put } from '../src/pipeline/tables/tables';
import { evidenceFaults } from './evidence';
import { groupsFrom, type Groups } from './groups';
import { keptOrMade, putWhole, type Keep, type Wanted } from './keep';
import { lotsOf } from './lots';
import { isLarge, type Source } from './output';
import { printing } from './printing';
import { readingOfLine } from './readingLine';
import { threadsFor } from './readings';
import { release } from './release';
import type { Draft } from './sheet';
import { filedAt, sheetBytes, type Filed } from './sheetFile';
import { sheetsOf, type Printing } from './sheets';
import { shelfIn, type Shelf, type Shelved } from './shelf';

/** What is to be joined. */
export interface Readings {
  readonly reader: string;
  /** What the outlines of all of them tell, in the order of their files. */
  readonly corpus: Corpus;
  /** Of the articles, in the same order. */
  readonly ids: readonly string[];
  /** The line of each, and a name that no other line has. */
  readonly line: (at: number) => Uint8Array;
  readonly nameOf: (at: number) => string;
  /** Characters of all texts. */
  readonly size: number;
}
export const readingOf = (reader: string, line: Uint8Array): Reading => {
  const reading = readingOfLine(reader, line);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
};

export interface Tabled {
  readonly graph: Graph;
  readonly faults: readonly string[];
  readonly printed: ReadonlyMap<TableName, Shelved>;
  readonly groups: Groups;
  readonly sources: readonly Source[];
}
/** Milliseconds after which the process can be spoken to. */
const PATIENCE = 100;
const patiently = async <T>(steps: Generator<unknown, T>): Promise<T> => {
  for (let last = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - last < PATIENCE) continue;
    await setImmediate();
    last = performance.now();
  }
};

/** More would wait for the one that adds up what they have made, and each takes memory. */
const THREADS = 4;

type Progress = (articles: number, size: number) => void;
type Shelves = ReadonlyMap<TableName, Shelf>;
interface Marks {
  readonly isApart: (id: string) => boolean;
  readonly isHeld: (id: string) => boolean;
}

/** The sheets of all articles, in their order; what has been kept of an earlier run is not made again. */
const sheetsIn = ({ reader, corpus, ids, line, nameOf }: Readings, { isApart, isHeld }: Marks, keep: Keep, threads: number): AsyncGenerator<Filed> => {
  const wanted = lotsOf(ids).map(([from, to]): Wanted<Printing> => {
    const hash = createHash('sha256').update(reader);
    const all = ids.slice(from, to);
    for (const [i, id] of all.entries()) {
      const { written, relaying, kinds } = settingIn(corpus, from + i);
      hash.update(JSON.stringify([nameOf(from + i), written, relaying, [...kinds], isApart(id), isHeld(id)]));
    }
    return { key: hash.digest('hex'), job: (places) => ({ places, drafts: all.map((id, i): Draft => ({ id, line: line(from + i), setting: settingIn(corpus, from + i), isApart: isApart(id), isHeld: isHeld(id) })) }) };
  });
  return keptOrMade(wanted, filedAt, keep, (jobs) => sheetsOf(jobs, reader, threads));
};

/** The rows of all articles go to the shelves; what is kept of them, and what is wrong with them, comes back. */
const gather = async (shelves: Shelves, readings: Readings, corrections: readonly Correction[], keep: Keep, threads: number, progress: Progress): Promise<Gathered & Pick<Tabled, 'sources' | 'faults'>> => {
  const { reader, corpus, ids, line } = readings;
  const [sources, faults]: [Source[], string[]] = [[], []];
  const { add, hold, gathered } = gathering(corpus);
  const marks: Marks = { isHeld: correctedBy(corrections), isApart: entwined(ids) };
  for await (const sheet of sheetsIn(readings, marks, keep, threads)) {
    faults.push(...sheet.faults);
    place(shelves, sheet);
    const told = playing(sheet.told());
    const events = printing('events');
    for (const source of sheet.sources) {
      const at = sources.push(source) - 1;
      if (marks.isHeld(source.id)) hold(shareOf(readingOf(reader, line(at)), settingIn(corpus, at)));
      else events.add(add(takeTold(told)), marks.isApart(source.id));
    }
    shelves.get('events')?.add(events.lines());
    progress(sheet.sources.length, sheet.size);
    await setImmediate();
  }
  return { ...gathered(), sources, faults };
};

/** Conflicts on a sheet of their own; where it has been kept they are not printed again. */
const conflictSheet = ({ rows, prints }: Lot, keep: Keep): Filed => {
  const key = createHash('sha256').update('conflicts').update(new Uint8Array(prints().buffer)).digest('hex');
  const made = (): Filed => {
    const lines = printing('conflicts');
    lines.add(rows());
    return filedAt(putWhole(keep.places(key), sheetBytes({ lines: [lines.lines()], told: { texts: [], numbers: [] }, sources: [], faults: [], size: 0 })));
  };
  return keep.find(key, filedAt) ?? made();
};
const place = (shelves: Shelves, { path, tables }: Filed): void => {
  for (const table of tables) shelves.get(table.name)?.place(path, table);
};

/** All rows go to the shelves; what has been counted and compared is let go. */
const shelve = async (shelves: Shelves, readings: Readings, corrections: readonly Correction[], keep: Keep, threads: number, progress: Progress): Promise<Omit<Tabled, 'printed' | 'groups'>> => {
  const { sources, faults: said, ...told } = await gather(shelves, readings, corrections, keep, threads, progress);
  if (threads > 1) release();
  const wrong: string[] = [];
  const put: Put = (rows, texts = new Map()) => {
    wrong.push(...evidenceFaults(rows, texts));
    for (const [name, shelf] of shelves) {
      const own = rows[name] ?? [];
      if (own.length === 0) continue;
      const lines = printing(name);
      lines.add(own, true);
      shelf.add(lines.lines());
    }
  };
  const { actors, related, faults } = await patiently(joined(readings.corpus, told, corrections, put, (lot) => place(shelves, conflictSheet(lot, keep))));
  return { graph: graphFrom(actors, related), faults: [...faults, ...said, ...wrong], sources };
};

/** `folder` is there and is worked in; `progress` is told how many articles have been joined, and how long they are. */
export const tablesIn = async (folder: string, readings: Readings, corrections: readonly Correction[], keep: Keep, progress: Progress): Promise<Tabled> => {
  const shelves: Shelves = new Map(tableNames.map((name) => [name, shelfIn(folder, name)]));
  const threads = Math.min(THREADS, threadsFor(readings.size));
  const shelved = await shelve(shelves, readings, corrections, keep, threads, progress);
  const printed = new Map([...shelves].map(([name, shelf]) => [name, shelf.printed()]));
  if (!isLarge(printed)) return { ...shelved, printed, groups: new Map() };
  // Not at the same time: what is compared above takes room, and so does this.
  release();
  return { ...shelved, printed, groups: await groupsFrom(printed, keep, threads) };
};
