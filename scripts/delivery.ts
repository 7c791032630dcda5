/** From readings to a folder of tables: joined, corrected, checked word for word, and written whole or not at all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableName } from '../src/model/dataset';
import { collecting } from '../src/pipeline/tables/collected';
import { oneLine, wordsOf } from './ending';
import { differences, folderBeside, keepFaults, wholeOf, workIn, writeFolder } from './folder';
import { readingOf, tablesIn, type Readings } from './joining';
import { filesFrom } from './output';
import type { PrintedTables } from './printed';
import type { Keep } from './keep';
import { progressOn } from './progress';
import { readReview } from './review';
import { stoppable } from './stoppable';
import { hasStory, readStory, type ReadStory } from './story';

export interface Delivery {
  /** Folder of review.csv and story.yaml. */
  readonly from: string;
  readonly to: string;
  /** `to` as the user wrote it. */
  readonly named: string;
  /** Compare, and write nothing. */
  readonly check: boolean;
  readonly review: boolean;
  /** What the tables are made of is kept there between runs, or in a folder that is there for this run. */
  readonly keepIn: (work: string) => Keep;
  /** Told what is said of the tables when they have been written, and no note had to be made. */
  readonly written: (words: string) => void;
}

/** The faults, none when all went well. */
export const deliver = async (readings: Readings, delivery: Delivery): Promise<readonly string[]> => {
  const { to, named, check } = delivery;
  const lost = check ? [] : keepFaults(to, new Map());
  if (lost.length > 0) return lost.map((line) => `${named}: ${line}`);
  let fresh = '';
  try {
    fresh = check ? mkdtempSync(join(tmpdir(), 'attested-')) : folderBeside(to);
    return await deliverIn(fresh, readings, delivery);
  } catch (error) {
    return [`${named}: cannot be written: ${wordsOf(error)}`];
  } finally {
    if (fresh !== '') rmSync(fresh, { recursive: true, force: true });
  }
};

const deliverIn = async (fresh: string, readings: Readings, { from, to, named, check, review, keepIn, written }: Delivery): Promise<readonly string[]> => {
  const { corrections, faults } = review ? readReview(from) : { corrections: [], faults: [] };
  const progress = progressOn(process.stderr, { articles: readings.ids.length, size: readings.size }, 'joined');
  const clear = () => {
    progress.end();
    rmSync(fresh, { recursive: true, force: true });
  };
  const work = workIn(fresh);
  const keep = keepIn(work);
  const { graph, faults: wrong, printed, groups, sources } = await stoppable(clear, () => tablesIn(work, readings, corrections, keep, (articles, size) => progress.add({ articles, size })));
  progress.end();
  if (faults.length + wrong.length > 0) return [...faults, ...wrong];
  const { story, faults: untold } = hasStory(from) ? storyAmong(from, printed, readings) : { story: null, faults: [] };
  // The tables do not depend on the story: a faulty one is left out, and said to be.
  for (const fault of untold) console.error(`note: ${oneLine(fault)}: the story is left out`);

  const files = filesFrom(printed, groups, graph, sources, story);
  if (check) {
    const amiss = differences(to, files);
    if (amiss.length === 0) console.log(`${named} is what ${sources.length} articles give`);
    return amiss.map((line) => `${named}: ${line}`);
  }
  const told = (name: TableName): string => `${printed.get(name)?.rows.length ?? 0} ${name}`;
  writeFolder(to, files, fresh);
  keep.sweep();
  const words = `${sources.length} articles: ${(['claims', 'actors', 'statements', 'reports'] as const).map(told).join(', ')}`;
  if (untold.length === 0) written(words);
  console.log(`${words} → ${named}`);
  return [];
};

/** A story is set against all rows and texts, which for once are all in memory. */
const storyAmong = (from: string, printed: PrintedTables, readings: Readings): ReadStory => {
  const { put, dataset } = collecting();
  for (const [name, { json }] of printed) put(JSON.parse(`{${JSON.stringify(name)}:[${wholeOf(json).toString()}]}`));
  return readStory(from, dataset(), new Map(readings.ids.map((id, at) => [id, readingOf(readings.reader, readings.line(at)).text])));
};
