import { describe, expect, it } from 'vitest';
import { magnitudeOf } from './magnitude';

describe('the order of magnitude of vague words', () => {
  it.each([
    ['several thousand troops', 1_000, 10_000, 'thousands'],
    ['a few hundred', 100, 1_000, 'hundreds'],
    ['hundreds of volunteers', 100, 1_000, 'hundreds'],
    ['dozens of lorries', 12, 100, 'dozens'],
    ['several dozen lorries', 12, 100, 'dozens'],
    ['scores of villagers', 20, 100, 'scores'],
    ['hundreds, thousands of volunteers', 100, 10_000, 'hundreds to thousands'],
    ['dozens or even hundreds', 12, 1_000, 'dozens to hundreds'],
    ['tens of thousands of marchers', 10_000, 100_000, 'tens of thousands'],
    ['hundreds of thousands', 100_000, 1_000_000, 'hundreds of thousands'],
    ['tens of millions', 1e7, 1e8, 'tens of millions'],
    ['Thousands\u00a0of them', 1_000, 10_000, 'thousands'],
  ])('%s', (words, low, high, name) => {
    expect(magnitudeOf(words)).toEqual({ low, high, name });
  });

  it.each(['numerous lorries', 'a number of raids', 'many of them', 'most of the crew', 'the overwhelming majority', 'a thousand-year reign', 'she scores a goal', 'often', ''])('names none: %s', (words) => {
    expect(magnitudeOf(words)).toBeNull();
  });
});
