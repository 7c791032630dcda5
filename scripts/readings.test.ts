import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { lexiconOf } from '../src/pipeline/lexicon';
import { compiled } from './compiled.mjs';
import type * as readings from './readings';
import { threadsFor } from './readings';

const lexicon = lexiconOf({ actors: [{ id: 'norland', name: 'Norland', kind: 'state', adjectives: 'Norlandic' }, { id: 'harbour-front', name: 'Harbour Front', kind: 'armed_group' }], places: [], weapons: [] });
const supplied = { title: '', publisher: '', author: '', url: '', published: '' };
const articles = Array.from({ length: 20 }, (_, i) => ({ id: `a${i}`, file: `a${i}.txt`, sha256: '', text: `Mortars for the Front, part ${i}\n\nNorland armed the Harbour Front with ${i + 2} mortars in May 2021, two officers said on Monday.\n`, supplied }));

it('starts no threads for little text, and no more than the cores for much', () => {
  expect(threadsFor(0)).toBe(1);
  expect(threadsFor(600_000)).toBe(1);
  expect(threadsFor(1e9)).toBe(availableParallelism());
});
it(
  'reads the same on two threads as on one, in the order of the articles',
  async () => {
    // As it runs: threads have a file of their own.
    const { readingsOf }: typeof readings = await import(await compiled('readings'));
    const [one, two] = [await readingsOf(articles, lexicon, 1), await readingsOf(articles, lexicon, 2)];
    expect(two.map((r) => r.id)).toEqual(articles.map((a) => a.id));
    expect(two).toEqual(one);
    expect(one[3]?.relationships.length).toBeGreaterThan(0);
  },
  120_000,
);
