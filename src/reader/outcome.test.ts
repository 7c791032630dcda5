import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../pipeline/lexicon';
import { outcomeOf } from './outcome';

const lexicon = lexiconOf({
  actors: [
    { id: 'norway', name: 'Norway', kind: 'state', country: 'NOR' },
    { id: 'ukraine', name: 'Ukraine', kind: 'state', country: 'UKR' },
  ],
  places: [],
  weapons: [{ id: 'rocket', name: 'rocket', category: 'rocket' }],
});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (files: readonly (readonly [name: string, text: string])[], steps: number[] = []) =>
  outcomeOf(
    files.map(([name, text]) => ({ name, bytes: bytesOf(text) })),
    lexicon,
    (bytes) => Promise.resolve(String(bytes.length)),
    (done) => steps.push(done),
  );

describe('files that a reader brings', () => {
  it('become tables of all of them', async () => {
    const steps: number[] = [];
    const { tables, notes } = await read([['a.txt', 'Norway supplied rockets to Ukraine on Monday.'], ['b.md', '---\ntitle: A day\n---\nUkraine is at war.']], steps);
    expect(tables.articles.map(({ id, title }) => [id, title])).toEqual([['a', ''], ['b', 'A day']]);
    expect(tables.claims.length).toBeGreaterThan(0);
    expect(notes.map(({ name, read: done }) => [name, done])).toEqual([['a.txt', true], ['b.md', true]]);
    expect(steps).toEqual([0, 1, 2]);
  });
  it('are numbered when they have one name, and left out when they are one file', async () => {
    const { tables, notes } = await read([['x/a.txt', 'One.'], ['y/a.txt', 'Two two.'], ['z.txt', 'One.']]);
    expect(tables.articles.map(({ id }) => id).sort()).toEqual(['a', 'a-2']);
    expect(notes[2]).toEqual({ name: 'z.txt', read: false, words: 'the same file as another' });
  });
  it('may all be unreadable', async () => {
    const { tables, notes } = await read([['a.txt', ''], ['b.txt', '%PDF-1.4']]);
    expect(tables.articles).toEqual([]);
    expect(notes.map(({ words }) => words)).toEqual(['empty', 'not a text file: a PDF']);
  });
  it('may be in another language', async () => {
    const { notes } = await read([['a.txt', 'Die Armee hat die Stadt in der Nacht verlassen, und niemand weiß, wohin sie gegangen ist, sagte der Bürgermeister.']]);
    expect(notes[0]?.words).toMatch(/in German/);
  });
});
