import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleInput } from '../src/pipeline/article';
import { lexiconOf } from '../src/pipeline/lexicon';
import { cacheAt, either, noCache } from './cache';
import { linesFor } from './readLines';
import { outlineOfLine } from './readingLine';
import { crates, scratch } from './run.fixture';

const lexicon = lexiconOf({ actors: [{ id: 'norland', name: 'Norland', kind: 'state' }], places: [], weapons: [] });
const article: ArticleInput = { id: 'crates', file: 'crates.txt', sha256: 'aa', text: crates, supplied: { title: '', publisher: '', author: '', url: '', published: '' } };
const [line = new Uint8Array()] = linesFor([article], lexicon, 'one');
const kept = Buffer.from(line);
const filesBelow = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));

it('gives back what was kept, to the same reader and for the same article alone', () => {
  const folder = scratch();
  const cache = cacheAt(folder, 'one');
  expect(cache.find(article)).toBeUndefined();
  expect(cache.keep(article, line)).toBe(true);
  expect(cache.find(article)).toEqual(kept);
  expect(cache.outline(article)).toEqual(outlineOfLine(line));
  expect(cache.outline({ ...article, sha256: 'bb' })).toBeUndefined();
  expect(cacheAt(folder, 'two').outline(article)).toBeUndefined();
  expect(cacheAt(folder, 'one').find(article)).toEqual(kept);
  expect(cacheAt(folder, 'two').find(article)).toBeUndefined();
  expect(cache.find({ ...article, sha256: 'bb' })).toBeUndefined();
  expect(cache.find({ ...article, id: 'other' })).toBeUndefined();
  expect(cache.find({ ...article, supplied: { ...article.supplied, published: '2021-03-09' } })).toBeUndefined();
});

it('keeps in a second what the first cannot keep', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'file'), '');
  const [broken, whole] = [cacheAt(join(folder, 'file', 'below'), 'one'), cacheAt(folder, 'one')];
  for (const [first, inSecond] of [[broken, true], [whole, false]] as const) {
    const second = noCache();
    const both = either(first, second);
    expect(both.keep(article, line)).toBe(true);
    expect([both.find(article)?.length, second.find(article) !== undefined]).toEqual([line.length, inSecond]);
  }
});

it('keeps what no folder keeps for one run', () => {
  const cache = noCache();
  expect(cache.find(article)).toBeUndefined();
  cache.keep(article, line);
  expect(cache.find(article)).toBe(line);
  expect(noCache().find(article)).toBeUndefined();
});

it('takes what is cut off or another’s for not there', () => {
  const folder = scratch();
  const cache = cacheAt(folder, 'one');
  cache.keep(article, line);
  const [file = ''] = filesBelow(folder);
  for (const content of ['', kept.subarray(0, 200), kept.subarray(1), '{"reader":"two","outline":{},"reading":{}}', 'null']) {
    writeFileSync(file, content);
    expect(cache.find(article)).toBeUndefined();
    expect(cache.outline(article)).toBeUndefined();
  }
});

it('gives the outline from the beginning of a line, however long it is', () => {
  const folder = scratch();
  const cache = cacheAt(folder, 'one');
  const { outline, ...rest }: Readonly<Record<string, object>> = JSON.parse(kept.toString());
  const long = { ...outline, title: 'pier '.repeat(5000) };
  cache.keep(article, Buffer.from(JSON.stringify({ reader: 'one', outline: long, reading: rest['reading'] })));
  expect(cache.outline(article)).toEqual(long);
  expect(either(noCache(), cache).outline(article)).toEqual(long);
});

it('takes away what another reader left a month ago, and not what it left yesterday', () => {
  const folder = scratch();
  for (const [name, days] of [['month', 31], ['yesterday', 1]] as const) {
    mkdirSync(join(folder, name));
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(join(folder, name), then, then);
  }
  cacheAt(folder, 'now').keep(article, line);
  expect(readdirSync(folder).sort()).toEqual(['now', 'yesterday']);
});

it('does without where nothing can be written', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'file'), '');
  const cache = cacheAt(join(folder, 'file', 'below'), 'one');
  expect(cache.keep(article, line)).toBe(false);
  expect(cache.find(article)).toBeUndefined();
  expect(existsSync(join(folder, 'file', 'below'))).toBe(false);
});
