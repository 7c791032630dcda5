import { expect, it } from 'vitest';
import { repeatsOf } from './repeat';

const line = 'A farmer walks past an unexploded rocket in a field of sunflowers';
it.each([
  ['the same words', [line, line], [-1, 0]],
  ['another spelling of one word', [`${line} in grey light near the town of Orikhiv last August`, `${line} in gray light near the town of Orikhiv last August`], [-1, 0]],
  ['three times', [line, 'Something else entirely is said here today', line, line], [-1, -1, 0, 0]],
  ['half of the words', [line, 'A farmer walks past an empty house in a village of the dead'], [-1, -1]],
  ['few words', ['He is dead', 'He is dead'], [-1, -1]],
  ['nothing', [], []],
])('finds copies: %s', (_, lines, of) => expect(repeatsOf(lines).of).toEqual(of));
it('finds a sentence printed again alone', () => {
  const paragraph = `It is August. ${line}. Nobody stops him, and nobody asks him where he goes or why.`;
  expect(repeatsOf([line, paragraph]).within).toEqual([1, -1]);
});
it('takes words in another order for another sentence', () => {
  expect(repeatsOf(['one two three four five six seven eight', 'five six seven eight one two three four nine ten eleven twelve']).within).toEqual([-1, -1]);
});
