import { describe, expect, it } from 'vitest';
import { article, emptyDataset, ferry } from '../store/dataset.fixture';
import { catalogueOf, letterOf } from './catalogue';

describe('the catalogue', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA']])('letters article %i %s', (index, letter) => {
    expect(letterOf(index)).toBe(letter);
  });
  it('letters articles in the order of their files, not of the rows', () => {
    const { letters } = catalogueOf({ ...emptyDataset, articles: [article('b', { file: 'x/b.txt' }), article('a', { file: 'y/a.txt' })] });
    expect([...letters]).toEqual([['b', 'A'], ['a', 'B']]);
  });
  it('finds rows by their id or claim, and conflicts by either claim', () => {
    expect(ferry.claims.get('c1')?.article).toBe('harbour');
    expect(ferry.relationships.get('c6')?.weapons).toEqual(['nets']);
    expect(ferry.figures.get('c4')?.text).toBe('forty crates');
    expect(ferry.events.get('c5')?.event).toBe('landing');
    expect(ferry.conflicts.get('c1')).toEqual(ferry.conflicts.get('c3'));
    expect(ferry.conflicts.has('c2')).toBe(false);
  });
  it('finds the sentences of an article in text order', () => {
    expect(ferry.passages.get('island')?.map((s) => s.id)).toEqual(['s1', 's2']);
    expect(ferry.passages.get('nowhere')).toBeUndefined();
  });
  it('takes nothing for a row of its own: words that name what every object has', () => {
    expect(ferry.actors.get('constructor')).toBeUndefined();
    expect(ferry.claims.get('__proto__')).toBeUndefined();
  });
});
