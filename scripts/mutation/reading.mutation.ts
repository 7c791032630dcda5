/**
 * What `npm test` sees of the reading as a whole, for Stryker: that the tables of the seeds, of the fixtures and of the sentences
 * of the tests are the same,
 * and that no F1 of the fixtures falls. They are compared with what the first run gives, which has no mutant in it, and not with data/ and README.md,
 * so that a change whose tables are not written yet can be looked at, too.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { datasetOf } from '../../src/pipeline/pipeline';
import { evaluated, readFixtures, readLexicon, sentenceDigests } from '../evaluate';
import { readInput } from '../input';
import { scoresOf } from '../score/print';
import { addTallies } from '../score/tally';

const seeds = join(import.meta.dirname, '..', '..', 'seeds');
/** What the first run gave under this name, or what is given now. */
const first = <T>(name: string, now: T): T => {
  const file = join(process.env['ATTESTED_FIRST'] ?? '', name);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(now));
  return JSON.parse(readFileSync(file, 'utf8'));
};

let lexicon: ReturnType<typeof readLexicon>;
beforeAll(() => {
  lexicon = readLexicon();
});

it('reads the seeds as before', () => {
  const { articles } = readInput(seeds, join(seeds, 'lexicon'));
  const dataset = JSON.stringify(datasetOf(articles, lexicon));
  expect(articles.length).toBeGreaterThan(0);
  expect(dataset === first('seeds.json', dataset)).toBe(true);
});

it('reads the fixtures as before, and no worse', () => {
  const all = readFixtures().map((fixture) => evaluated(fixture, lexicon));
  const tables = all.map(({ name, digests }) => ({ name, digests }));
  expect(tables).toEqual(first('fixtures.json', tables));
  const now = scoresOf(all.map(({ tallies }) => tallies).reduce(addTallies)).map(({ table, f1 }) => ({ table, f1: Number(f1.toFixed(2)) }));
  const before = first('scores.json', now);
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter(({ table, f1 }) => (now.find((one) => one.table === table)?.f1 ?? 0) < f1)).toEqual([]);
});

it('reads the sentences of the tests as before', () => {
  const now = sentenceDigests(lexicon);
  expect(Object.keys(now).length).toBeGreaterThan(0);
  expect(now).toEqual(first('sentences.json', now));
});
