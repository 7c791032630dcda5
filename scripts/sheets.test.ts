import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outlineOf } from '../src/pipeline/corpus/outline';
import { readArticle } from '../src/pipeline/article';
import { lexiconOf } from '../src/pipeline/lexicon';
import { corpusOf, settingIn } from '../src/pipeline/tables/corpus';
import { compiled } from './compiled.mjs';
import { readingLine } from './readingLine';
import { scratch } from './run.fixture';
import type { Draft } from './sheet';
import { filedAt } from './sheetFile';
import type * as sheets from './sheets';

const lexicon = lexiconOf({ actors: [{ id: 'norland', name: 'Norland', kind: 'state', adjectives: 'Norlandic' }, { id: 'harbour-front', name: 'Harbour Front', kind: 'armed_group' }], places: [], weapons: [] });
const supplied = { title: '', publisher: '', author: '', url: '', published: '' };
const readings = Array.from({ length: 200 }, (_, i) => readArticle({ id: `a${i}`, file: `a${i}.txt`, sha256: '', text: `Norland armed the Harbour Front with ${i + 2} mortars in May 2021, two officers said on Monday.\n`, supplied }, lexicon));
const corpus = corpusOf(readings.map(outlineOf), lexicon);
const drafts = readings.map((reading, at): Draft => ({ id: reading.id, line: new TextEncoder().encode(readingLine('one', reading)), setting: settingIn(corpus, at), isApart: at === 3, isHeld: at === 5 }));

it(
  'are the same on three threads as on one, in the order of the articles, and tell of a reading that is damaged',
  async () => {
    // As it runs: threads have a file of their own.
    const { sheetsOf }: typeof sheets = await import(await compiled('sheets'));
    const made = async (threads: number, some = drafts): Promise<readonly string[]> => {
      const folder = scratch();
      const jobs = Array.from({ length: 10 }, (_, i): sheets.Printing => ({ drafts: some.slice(20 * i, 20 * i + 20), places: [join(folder, `${i}`)] }));
      const all: string[] = [];
      for await (const path of sheetsOf(jobs, 'one', threads)) all.push(path);
      expect(all).toEqual(jobs.flatMap(({ places }) => places));
      return all;
    };
    const paths = await made(1);
    const one = paths.map(filedAt);
    expect(one.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual(readings.map(({ id }) => id));
    expect(one.flatMap(({ tables }) => tables.filter(({ name }) => name === 'claims').map(({ rows }) => rows)).reduce((sum, rows) => sum + rows, 0)).toBe(readings.reduce((sum, { relationships, figures, events }, at) => sum + (at === 5 ? 0 : relationships.length + figures.length + events.length), 0));
    expect((await made(3)).map((path) => readFileSync(path))).toEqual(paths.map((path) => readFileSync(path)));
    await expect(made(2, drafts.map((draft) => (draft.id === 'a40' ? { ...draft, line: new TextEncoder().encode('{"reader":"one"') } : draft)))).rejects.toThrow('a40: what was read of it is damaged');
  },
  120_000,
);
