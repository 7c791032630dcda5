import { expect, it } from 'vitest';
import { readVague } from './vague';

const read = (text: string): readonly [string, string] | null => {
  const found = readVague(text, 0, (/^[a-z]+/i.exec(text)?.[0] ?? '').toLowerCase());
  return found === null ? null : [text.slice(0, found.end), found.rule];
};

it.each<readonly [string, string, string]>([
  ['Several hundred men', 'Several hundred', 'vague-scale'], ['a couple of dozen', 'a couple of dozen', 'vague-scale'], ['several boats', 'several', 'vague-few'], ['scores of men', 'scores', 'vague-plural'],
  ['dozens, hundreds of men', 'dozens, hundreds', 'vague-plural'], ['the overwhelming majority of raids', 'the overwhelming majority', 'vague-share'], ['hundreds, if not thousands of men', 'hundreds, if not thousands', 'vague-plural'], ['hundreds or even thousands', 'hundreds or even thousands', 'vague-plural'], ['hundreds of thousands', 'hundreds of thousands', 'vague-plural'],
  ['a very large number of raids', 'a very large number of', 'vague-number'], ['countless raids', 'countless', 'vague-number'], ['a series of raids', 'a series of', 'vague-number'],
  ['the vast majority of raids', 'the vast majority', 'vague-share'], ['almost all of it', 'almost all', 'vague-share'], ['a small fraction of it', 'a small fraction', 'vague-share'],
])('reads %s', (text, printed, rule) => {
  expect(read(text)).toEqual([printed, rule]);
});

it.each(['scores well', 'the number one', 'most advanced', 'a series began', 'the majority leader', 'severally', 'few came', 'a fraction too far', 'multiples'])('does not read %s', (text) => {
  expect(read(text)).toBeNull();
});
