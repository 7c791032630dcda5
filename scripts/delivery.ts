/** From readings to a folder of tables: joined, corrected, checked word for word, and written whole or not at all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { tableNames, type TableName } from '../src/model/dataset';
import { joinInto } from '../src/pipeline/pipeline';
import type { Lexicon } from '../src/pipeline/lexicon';
import type { Reading } from '../src/pipeline/reading';
import { collecting } from '../src/pipeline/tables/collected';
import type { Put } from '../src/pipeline/tables/tables';
import { evidenceFaults } from './evidence';
import { oneLine, wordsOf } from './ending';
import { differences, folderBeside, keepFaults, workIn, writeFolder } from './folder';
import { filesFrom, type Source } from './output';
import { progressOn, type Count } from './progress';
import { readReview } from './review';
import { shelfIn } from './shelf';
import { stoppable } from './stoppable';
import { hasStory, readStory } from './story';

export interface Delivery {
  /** Folder of review.csv and story.yaml. */
  readonly from: string;
  readonly to: string;
  /** `to` as the user wrote it. */
  readonly named: string;
  /** Compare, and write nothing. */
  readonly check: boolean;
  readonly review: boolean;
  /** How many readings there are, and how long their texts. */
  readonly count: Count;
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

/** The faults, none when all went well. `readings` in the order of their files, gone through more than once. */
export const deliver = async (readings: Iterable<Reading>, lexicon: Lexicon, delivery: Delivery): Promise<readonly string[]> => {
  const { to, named, check } = delivery;
  const lost = check ? [] : keepFaults(to, new Map());
  if (lost.length > 0) return lost.map((line) => `${named}: ${line}`);
  let fresh = '';
  try {
    fresh = check ? mkdtempSync(join(tmpdir(), 'attested-')) : folderBeside(to);
    return await deliverIn(fresh, readings, lexicon, delivery);
  } catch (error) {
    return [`${named}: cannot be written: ${wordsOf(error)}`];
  } finally {
    if (fresh !== '') rmSync(fresh, { recursive: true, force: true });
  }
};

const deliverIn = async (fresh: string, readings: Iterable<Reading>, lexicon: Lexicon, { from, to, named, check, review, count }: Delivery): Promise<readonly string[]> => {
  const { corrections, faults } = review ? readReview(from) : { corrections: [], faults: [] };
  const shelves = new Map(tableNames.map((name) => [name, shelfIn(workIn(fresh), name)]));
  const articles: Source[] = [];
  const wrong: string[] = [];
  // A story is set against all rows and texts; without one none is kept.
  const all = hasStory(from) ? { ...collecting(), texts: new Map<string, string>() } : null;
  const progress = progressOn(process.stderr, count, 'joined');
  const put: Put = (rows, of = []) => {
    const texts = new Map(of.map(({ id, text }) => [id, text]));
    wrong.push(...evidenceFaults(rows, texts));
    for (const { id, title, url } of rows.articles ?? []) articles.push({ id, title, url });
    for (const name of tableNames) shelves.get(name)?.add(rows[name] ?? []);
    all?.put(rows);
    for (const [id, text] of texts) all?.texts.set(id, text);
    progress.add({ articles: rows.articles?.length ?? 0, size: rows.articles ? of.reduce((size, { text }) => size + text.length, 0) : 0 });
  };
  const { network, faults: unmatched } = await stoppable(() => {
    progress.end();
    rmSync(fresh, { recursive: true, force: true });
  }, () => patiently(joinInto(put, readings, lexicon, corrections)));
  progress.end();
  if (faults.length + unmatched.length + wrong.length > 0) return [...faults, ...unmatched, ...wrong];
  const { story, faults: untold } = all ? readStory(from, all.dataset(), all.texts) : { story: null, faults: [] };
  // The tables do not depend on the story: a faulty one is left out, and said to be.
  for (const fault of untold) console.error(`note: ${oneLine(fault)}: the story is left out`);

  const printed = new Map([...shelves].map(([name, shelf]) => [name, shelf.printed()]));
  const files = filesFrom(printed, network, articles, story);
  if (check) {
    const amiss = differences(to, files);
    if (amiss.length === 0) console.log(`${named} is what ${articles.length} articles give`);
    return amiss.map((line) => `${named}: ${line}`);
  }
  const told = (name: TableName): string => `${printed.get(name)?.rows.length ?? 0} ${name}`;
  writeFolder(to, files, fresh);
  console.log(`${articles.length} articles: ${(['claims', 'actors', 'statements', 'reports'] as const).map(told).join(', ')} → ${named}`);
  return [];
};
