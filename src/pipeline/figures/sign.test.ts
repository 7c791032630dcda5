import { expect, it } from 'vitest';
import { lexemes } from './lexeme';
import { percentAfter } from './sign';

const list = (text: string): ReturnType<typeof lexemes> => lexemes(text, { start: 0, end: text.length });

it('reads percent signs and words, not percentage points', () => {
  expect(['5%', '5 percent', '5 percents', '5 per cent', '5 percentage'].map((t) => percentAfter(list(t), 1))).toEqual([2, 2, 2, 3, 2]);
  expect(['5 percentage points', '5 per day', '5'].map((t) => percentAfter(list(t), 1))).toEqual([-1, -1, -1]);
});
