import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentsOf, crates, fill, lexicon, run, scratch } from './run.fixture';
import { nameOfAll, recordWritten, wordsOfWritten } from './written';

const changes: readonly (readonly [string, (folder: string) => void])[] = [
  [
    'a file of as many bytes, and as old',
    (folder) => {
      const path = join(folder, 'claims.csv');
      const { atimeMs, mtimeMs } = statSync(path);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, `${text.slice(0, -2)}#\n`);
      utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    },
  ],
  ['a file that is not there', (folder) => rmSync(join(folder, 'claims.csv'))],
  ['another file', (folder) => writeFileSync(join(folder, 'more.csv'), '')],
];

it.each(changes)('knows a folder as it was written, of the same, and not with %s', (_, change) => {
  const folder = fill(scratch(), { 'claims.csv': 'id\na\n', 'actors.csv': 'id\n' });
  const record = join(scratch(), 'written');
  expect(wordsOfWritten(record, folder, 'one')).toBeUndefined();
  recordWritten(record, folder, { of: 'one', words: '1 claim' });
  expect(wordsOfWritten(record, folder, 'one')).toBe('1 claim');
  expect(wordsOfWritten(record, folder, 'two')).toBeUndefined();
  change(folder);
  expect(wordsOfWritten(record, folder, 'one')).toBeUndefined();
});

it('names parts so that what is told in other parts has another name', () => {
  expect(nameOfAll(['a', 'bc'])).toBe(nameOfAll(['a', Buffer.from('bc')]));
  expect(new Set([['a', 'bc'], ['ab', 'c'], ['abc'], ['', 'abc'], []].map(nameOfAll)).size).toBe(5);
});

it(
  'writes nothing where nothing has changed, and all again where anybody has touched it or a correction has come',
  async () => {
    const [folder, out] = [fill(scratch(), { 'crates.txt': crates, ...lexicon }), join(scratch(), 'out')];
    const [first] = (await run(['--in', folder, '--out', out])).said;
    const before = contentsOf(out);
    const { ino } = statSync(join(out, 'claims.csv'));
    expect(await run(['--in', folder, '--out', out])).toEqual({ code: 0, said: [`${first ?? ''}, where nothing had to be written`], faults: [] });
    expect(statSync(join(out, 'claims.csv')).ino).toBe(ino);
    for (const [, change] of changes) {
      change(out);
      expect(contentsOf(out)).not.toEqual(before);
      expect(await run(['--in', folder, '--out', out])).toEqual({ code: 0, said: [first], faults: [] });
      expect(contentsOf(out)).toEqual(before);
    }
    const fault = 'review.csv, row 1: missing column: reason';
    writeFileSync(join(folder, 'review.csv'), 'article,quote,action,field,value,by\n');
    expect(await run(['--in', folder, '--out', out])).toEqual({ code: 1, said: [], faults: [fault] });
    expect(await run(['--in', folder, '--out', out, '--no-review'])).toEqual({ code: 0, said: [first], faults: [] });
  },
  120_000,
);
