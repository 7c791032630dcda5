import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepAt, keptOrMade, noKeep, putWhole, type Keep } from './keep';
import { scratch } from './run.fixture';

const bytes = [Uint8Array.of(1, 2), Uint8Array.of(3)];
const made = (path: string): readonly number[] => [...readFileSync(path)];
const put = (keep: Keep, key: string): string => putWhole(keep.places(key), bytes);
const at = (folder: string, work = scratch(), owner = 'here', maker = 'one'): Keep => keepAt(folder, { owner, maker }, work);
const age = (path: string, hours: number) => utimesSync(path, Date.now() / 1000 - hours * 3600, Date.now() / 1000 - hours * 3600);
const filesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();

it('gives back what was made of the same by the same maker for the same owner, where it can be read', () => {
  const folder = scratch();
  expect(at(folder).find('a', made)).toBeUndefined();
  put(at(folder), 'a');
  expect(at(folder).find('a', made)).toEqual([1, 2, 3]);
  expect(at(folder).find('b', made)).toBeUndefined();
  expect(at(folder, scratch(), 'there').find('a', made)).toBeUndefined();
  expect(at(folder, scratch(), 'here', 'two').find('a', made)).toBeUndefined();
  expect(at(folder).find('a', () => { throw new Error('cut off'); })).toBeUndefined();
});

it('takes away what a run had no use for, but not what another may still read', () => {
  const folder = scratch();
  const path = put(at(folder), 'old');
  put(at(folder), 'used');
  put(at(folder), 'new');
  age(path, 2);
  age(path.replace(/old$/, 'used'), 2);
  const keep = at(folder);
  keep.find('used', made);
  keep.sweep();
  expect(filesIn(folder)).toEqual(['one-new', 'one-used', 'owner']);
});

it('takes away what has belonged for a month to nobody, or was made for a folder that is gone', () => {
  const folder = scratch();
  for (const [name, hours, owner] of [['month', 31 * 24, folder], ['yesterday', 24, folder], ['gone', 24, join(folder, 'nowhere')], ['begun', 0, join(folder, 'nowhere')]] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'owner'), owner);
    age(join(folder, name), hours);
  }
  put(at(folder), 'a');
  expect(['month', 'yesterday', 'gone', 'begun'].filter((name) => existsSync(join(folder, name)))).toEqual(['yesterday', 'begun']);
});

it('makes for one run what cannot be kept', () => {
  const [folder, work] = [scratch(), scratch()];
  writeFileSync(join(folder, 'file'), '');
  const keep = at(join(folder, 'file'), work);
  expect(put(keep, 'a')).toBe(join(work, 'a'));
  expect(keep.find('a', made)).toBeUndefined();
  keep.sweep();
  expect(made(put(noKeep(work), 'b'))).toEqual([1, 2, 3]);
  expect(filesIn(work)).toEqual(['a', 'b']);
  expect(() => putWhole([join(folder, 'file', 'a')], bytes)).toThrow();
});

it('makes what has not been kept, and gives all in the order in which it is wanted', async () => {
  const keep = at(scratch());
  putWhole(keep.places('b'), [Uint8Array.of(7)]);
  const [jobs, ended]: [string[], string[]] = [[], []];
  const make = async function* (all: Iterable<{ readonly key: string; readonly places: readonly string[] }>): AsyncGenerator<string> {
    try {
      for (const { key, places } of all) {
        jobs.push(key);
        yield await Promise.resolve(putWhole(places, bytes));
      }
    } finally {
      ended.push('ended');
    }
  };
  const run = async (keys: string): Promise<readonly (readonly number[])[]> => {
    const all: (readonly number[])[] = [];
    for await (const one of keptOrMade([...keys].map((key) => ({ key, job: (places: readonly string[]) => ({ key, places }) })), made, keep, make)) all.push(one);
    return all;
  };
  expect(await run('abc')).toEqual([[1, 2, 3], [7], [1, 2, 3]]);
  expect(jobs.splice(0)).toEqual(['a', 'c']);
  expect(await run('cbad')).toEqual([[1, 2, 3], [7], [1, 2, 3], [1, 2, 3]]);
  expect(jobs).toEqual(['d']);
  expect(ended).toEqual(['ended', 'ended']);
});
