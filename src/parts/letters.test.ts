import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { provenanceOf } from '../model/provenance';
import { article, claim, emptyDataset } from '../store/dataset.fixture';
import { lettersLayout, lettersName } from './letters';

const SIZE = 10;
const catalogueWith = (count: number) => catalogueOf({ ...emptyDataset, articles: Array.from({ length: count }, (_, i) => article(`x${String(i).padStart(2, '0')}`)) });
/** "0:gull 1:gull !2:own": article and report of each claim, those denied with a sign before them. */
const provenance = (said: string, count = 8) =>
  provenanceOf(
    said.split(' ').filter(Boolean).map((one, i) => {
      const [index = '', report = ''] = one.replace('!', '').split(':');
      return claim(`c${i}`, `x${index.padStart(2, '0')}`, report, { polarity: one.startsWith('!') ? 'denied' : 'affirmed' });
    }),
    catalogueWith(count),
  );
const layout = (said: string, count?: number) => lettersLayout(provenance(said, count), SIZE);

describe('letters over rules', () => {
  it('put the articles that relay one report over one rule', () => {
    const { glyphs, rules, unequal, words } = layout('0:gull 2:gull 1:own');
    expect(glyphs.map((g) => g.letter)).toEqual(['A', 'C', 'B']);
    expect(rules.map((r) => glyphs.filter((g) => r.x1 < g.x && g.x < r.x2).map((g) => g.letter))).toEqual([['A', 'C'], ['B']]);
    expect([unequal, words]).toEqual([null, '']);
  });
  it('set what is denied apart, over broken rules, behind a sign', () => {
    const { glyphs, rules, unequal } = layout('0:gull 1:own !3:tern');
    expect(rules.map((r) => r.dashed)).toEqual([false, false, true]);
    const [, before = { x2: 0 }, after = { x1: 0 }] = rules;
    expect(unequal).toBeGreaterThan(before.x2);
    expect(unequal).toBeLessThan(after.x1);
    expect(glyphs.at(-1)?.letter).toBe('D');
  });
  it('need no sign where all is denied', () => {
    expect(layout('!0:gull')).toMatchObject({ unequal: null, glyphs: [{ letter: 'A' }], rules: [{ x1: 0, dashed: true }] });
  });
  it.each(['0:a', '0:a 1:a', '0:a 1:b !2:c', '0:a 1:a 2:b 3:b !4:c !5:c'])('never overlap and end within their width: %s', (said) => {
    const { glyphs, rules, width, unequal } = layout(said);
    const xs = glyphs.map((g) => g.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(xs.length);
    rules.forEach((rule, i) => expect(rule.x1).toBeGreaterThanOrEqual(rules[i - 1]?.x2 ?? 0));
    expect(Math.max(...rules.map((r) => r.x2), unequal ?? 0)).toBeLessThanOrEqual(width);
  });
  it.each([
    ['0:a 1:b 2:c 3:d 4:e 5:f', 8, ''],
    ['0:a 1:a 2:a 3:a 4:b 5:b 6:b', 8, '7 art., 2 rep.'],
    ['0:a 1:b 2:c 3:d !4:e !5:f !6:g', 8, '7 art., 7 rep.'],
    ['27:a', 30, '1 art., 1 rep.'],
    ['0:a 0:b 0:c 0:d 0:e 0:f 0:g', 8, '1 art., 7 rep.'],
  ] as const)('are counts instead where they are too many: %s of %i', (said, count, words) => {
    const { glyphs, rules, unequal, words: written, width } = layout(said, count);
    expect(written).toBe(words);
    if (words !== '') expect([glyphs, rules, unequal, width > 0]).toEqual([[], [], null, true]);
  });
  it('are nothing where nobody says it', () => {
    expect(layout('')).toEqual({ glyphs: [], rules: [], unequal: null, words: '', width: 0 });
  });
});

describe('the letters in words', () => {
  it.each([
    ['0:a', 'article A'],
    ['0:a 1:a', 'articles A and B, one report'],
    ['0:a 1:a 2:a 3:own', 'articles A, B and C, one report; article D'],
    ['0:a !1:b', 'article A; denied in article B'],
    ['!0:a !1:a', 'denied in articles A and B, one report'],
    ['', ''],
  ])('%s', (said, words) => {
    expect(lettersName(provenance(said))).toBe(words);
  });
});
