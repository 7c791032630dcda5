import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticle, type ArticleInput } from '../src/pipeline/article';
import { lexiconOf } from '../src/pipeline/lexicon';
import { cacheAt, either, noCache } from './cache';
import { crates, scratch } from './run.fixture';

const lexicon = lexiconOf({ actors: [{ id: 'norland', name: 'Norland', kind: 'state' }], places: [], weapons: [] });
const article: ArticleInput = { id: 'crates', file: 'crates.txt', sha256: 'aa', text: crates, supplied: { title: '', publisher: '', author: '', url: '', published: '' } };
const reading = readArticle(article, lexicon);
const filesBelow = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));

it('gives back what was kept, to the same reader and for the same article alone', () => {
  const folder = scratch();
  const cache = cacheAt(folder, 'one');
  expect(cache.find(article)).toBeUndefined();
  cache.keep(article, reading);
  expect(cache.find(article)).toEqual(reading);
  expect(cacheAt(folder, 'one').find(article)).toEqual(reading);
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
    both.keep(article, reading);
    expect([both.has(article), both.find(article), second.has(article)]).toEqual([true, reading, inSecond]);
  }
});

it('keeps what no folder keeps for one run', () => {
  const cache = noCache();
  expect([cache.has(article), cache.find(article)]).toEqual([false, undefined]);
  cache.keep(article, reading);
  expect([cache.has(article), cache.find(article)]).toEqual([true, reading]);
  expect(noCache().has(article)).toBe(false);
});

it('takes what is cut off or another’s for not there', () => {
  const folder = scratch();
  const cache = cacheAt(folder, 'one');
  cache.keep(article, reading);
  const [file = ''] = filesBelow(folder);
  for (const content of ['', '{"reader":"one","reading":{"id":"cra', '{"reader":"two","reading":{}}', 'null']) {
    writeFileSync(file, content);
    expect([cache.has(article), cache.find(article)]).toEqual([false, undefined]);
  }
});

it('takes away what another reader left a month ago, and not what it left yesterday', () => {
  const folder = scratch();
  for (const [name, days] of [['month', 31], ['yesterday', 1]] as const) {
    mkdirSync(join(folder, name));
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(join(folder, name), then, then);
  }
  cacheAt(folder, 'now').keep(article, reading);
  expect(readdirSync(folder).sort()).toEqual(['now', 'yesterday']);
});

it('does without where nothing can be written', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'file'), '');
  const cache = cacheAt(join(folder, 'file', 'below'), 'one');
  cache.keep(article, reading);
  expect(cache.find(article)).toBeUndefined();
  expect(existsSync(join(folder, 'file', 'below'))).toBe(false);
});
