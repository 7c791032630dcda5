/** From readings to tables on disk: the rows of articles are made on every core, what they share is added up here. */
import { setImmediate } from 'node:timers/promises';
import { tableNames, type TableName } from '../src/model/dataset';
import type { Reading } from '../src/pipeline/reading';
import type { Correction } from '../src/pipeline/review';
import { kindsIn, settingIn, type Corpus } from '../src/pipeline/tables/corpus';
import { correctedBy } from '../src/pipeline/tables/corrected';
import { entwined } from '../src/pipeline/tables/identity';
import { shareOf } from '../src/pipeline/tables/share';
import { gathering, joined, type Gathered, type Joined, type Put, type Told } from '../src/pipeline/tables/tables';
import { evidenceFaults } from './evidence';
import { groupsFrom, type Groups } from './groups';
import { isLarge, type Source } from './output';
import { printing } from './printing';
import { readingOfLine } from './readingLine';
import { threadsFor } from './readings';
import type { Draft } from './sheet';
import { sheetsOf } from './sheets';
import { shelfIn, type Shelf, type Shelved } from './shelf';

/** What is to be joined. */
export interface Readings {
  readonly reader: string;
  /** What the outlines of all of them tell, in the order of their files. */
  readonly corpus: Corpus;
  /** Of the articles, in the same order. */
  readonly ids: readonly string[];
  /** The line of each. */
  readonly line: (at: number) => Uint8Array;
  /** Characters of all texts. */
  readonly size: number;
}
export const readingOf = (reader: string, line: Uint8Array): Reading => {
  const reading = readingOfLine(reader, line);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
};

export interface Tabled extends Pick<Joined, 'actors' | 'related'> {
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

/** The rows of all articles go to the shelves; what is kept of them, and what is wrong with them, comes back. */
const gather = async (shelves: Shelves, { reader, corpus, ids, line }: Readings, corrections: readonly Correction[], threads: number, progress: Progress): Promise<Gathered & Pick<Tabled, 'sources' | 'faults'>> => {
  const [sources, faults]: [Source[], string[]] = [[], []];
  const [desk, { add, hold, gathered }] = [{ reader, kinds: kindsIn(corpus) }, gathering(corpus)];
  const [isCorrected, isEntwined] = [correctedBy(corrections), entwined(ids)];
  const drafts = function* (): Generator<Draft> {
    for (const [at, id] of ids.entries()) yield { id, line: line(at), setting: settingIn(corpus, at), isApart: isEntwined(id), isHeld: isCorrected(id) };
  };
  for await (const sheet of sheetsOf(drafts(), desk, threads)) {
    faults.push(...sheet.faults);
    for (const lines of sheet.lines) shelves.get(lines.name)?.add(lines);
    const told: Told[] = JSON.parse(sheet.told);
    const events = printing('events');
    for (const source of sheet.sources) {
      const at = sources.push(source) - 1;
      const own = isCorrected(source.id) ? undefined : told.shift();
      if (own) events.add(add(own), isEntwined(source.id));
      else hold(shareOf(readingOf(reader, line(at)), settingIn(corpus, at), desk.kinds));
    }
    shelves.get('events')?.add(events.lines());
    progress(sheet.sources.length, sheet.size);
  }
  return { ...gathered(), sources, faults };
};

/** `folder` is there and is worked in; `progress` is told how many articles have been joined, and how long they are. */
export const tablesIn = async (folder: string, readings: Readings, corrections: readonly Correction[], progress: Progress): Promise<Tabled> => {
  const shelves: Shelves = new Map(tableNames.map((name) => [name, shelfIn(folder, name)]));
  const threads = Math.min(THREADS, threadsFor(readings.size));
  const told = await gather(shelves, readings, corrections, threads, progress);
  const wrong: string[] = [];
  const put: Put = (rows, texts = new Map()) => {
    wrong.push(...evidenceFaults(rows, texts));
    for (const name of tableNames) {
      const lines = printing(name);
      lines.add(rows[name] ?? [], true);
      shelves.get(name)?.add(lines.lines());
    }
  };
  const { actors, related, faults } = await patiently(joined(readings.corpus, told, corrections, put));
  const printed = new Map([...shelves].map(([name, shelf]) => [name, shelf.printed()]));
  // Not at the same time: what is compared above takes room, and so does this.
  const groups = isLarge(printed) ? await groupsFrom(printed, threads) : new Map();
  return { actors, related, faults: [...faults, ...told.faults, ...wrong], printed, groups, sources: told.sources };
};
