import { expect, it } from 'vitest';
import { markdownOf, printedF1, scoresOf, withQuality } from './print';
import { addTallies, tallyOf, type Tallies } from './tally';

const words = { want: String, row: String };
const same = (a: number, b: number): boolean => a === b;
const tallies: Tallies = new Map([['numbers', tallyOf([1, 2, 3, 4], [1, 2, 9, 7, 8], same, words, { isOptional: (n) => n === 4, isExcused: (n) => n === 8 })]]);

it('counts optional entries and excused rows for nothing', () => {
  expect(tallies.get('numbers')).toEqual({ found: 2, missed: 1, right: 2, wrong: 2, notes: ['missing 3', 'extra 9', 'extra 7'] });
});

it('prints a table that it can read again', () => {
  const table = markdownOf(scoresOf(addTallies(tallies, new Map())));
  expect(table).toContain('| numbers | 3 | 0.50 | 0.67 | 0.57 |');
  const readme = withQuality('# A\n<!-- quality: npm run evaluate -- --write -->\nold | 1\n<!-- /quality -->\n## B\n', table);
  expect(readme).toMatch(/^# A\n[\s\S]*## B\n$/);
  expect(readme).not.toContain('old');
  expect([...printedF1(readme)]).toEqual([['numbers', 0.57]]);
});

it('writes into no README without the place for it', () => expect(() => withQuality('# A\n', '')).toThrow('no place'));
