import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentsOf, crates, ferry, fill, lexicon, run, runScript, scratch } from './run.fixture';

const MINUTES = 120_000;

it(
  'gives after a change what a first run gives, whatever was kept of the runs before',
  async () => {
    const folder = fill(scratch(), { 'crates.txt': crates, 'ferry.txt': ferry, ...lexicon });
    const [kept, anew] = [join(scratch(), 'kept'), join(scratch(), 'anew')];
    const outputs: unknown[] = [];
    const changes = [
      () => undefined,
      () => writeFileSync(join(folder, 'ferry.txt'), `${ferry}\nThe coastguard of Norland attacked the Harbour Front on Friday.\n`),
      () => writeFileSync(join(folder, 'articles.csv'), 'id,published\ncrates,2020-12-01\n'),
      () => writeFileSync(join(folder, 'lexicon', 'actors.csv'), `${lexicon['lexicon/actors.csv']}ada-fell,Ada Fell,person,,,\n`),
    ];
    for (const change of changes) {
      change();
      expect(await run(['--in', folder, '--out', kept])).toMatchObject({ code: 0 });
      expect(await run(['--in', folder, '--out', anew, '--no-cache'])).toMatchObject({ code: 0 });
      expect(contentsOf(kept)).toEqual(contentsOf(anew));
      outputs.push(contentsOf(kept)['dataset.json']);
    }
    // Each change made a difference.
    expect(new Set(outputs).size).toBe(changes.length);
  },
  MINUTES,
);

it(
  'invents the same articles for the same seed, in a new folder alone',
  async () => {
    const made = async (seed: string) => {
      const out = join(scratch(), 'made');
      expect(await runScript('generate', ['--articles', '3', '--seed', seed, '--out', out])).toMatchObject({ code: 0, faults: [] });
      return { out, articles: contentsOf(join(out, '000')) };
    };
    const [one, same, other] = [await made('1'), await made('1'), await made('2')];
    expect(Object.keys(one.articles)).toEqual(['invented-1.txt', 'invented-2.txt', 'invented-3.txt']);
    expect(same.articles).toEqual(one.articles);
    expect(other.articles).not.toEqual(one.articles);
    expect(await runScript('generate', ['--articles', '3', '--out', one.out])).toMatchObject({ code: 1, faults: [expect.stringContaining('not empty')] });
    expect(await runScript('generate', ['--articles', '0', '--out', one.out])).toMatchObject({ code: 1, faults: [expect.stringContaining('not a number from 1')] });
  },
  MINUTES,
);
