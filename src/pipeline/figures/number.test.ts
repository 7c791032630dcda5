import { describe, expect, it } from 'vitest';
import { readNumbers } from './number';

const values = (text: string): readonly number[] => readNumbers(text).filter((n) => !n.ordinal).map((n) => n.value);

describe('numbers are read in words, digits and both', () => {
  it.each<readonly [string, readonly number[]]>([
    ['7', [7]],
    ['1,234,567.5', [1234567.5]],
    ['12 345 678', [12345678]],
    ['45\u00a0000 men', [45000]],
    ['.75', [0.75]],
    ['2.5 million', [2.5e6]],
    ['3bn', [3e9]],
    ['20k', [20000]],
    ['10M', [1e7]],
    ['ninety-nine', [99]],
    ['two hundred and fifty', [250]],
    ['two hundred and fifty thousand', [250000]],
    ['forty-one million two thousand and six', [41002006]],
    ['two million, three hundred thousand', [2300000]],
    ['a hundred', [100]],
    ['a hundred thousand', [100000]],
    ['a million', [1e6]],
    ['half a million', [500000]],
    ['half a dozen', [6]],
    ['a quarter of a million', [250000]],
    ['one and a half', [1.5]],
    ['five and a half million', [5.5e6]],
    ['2 million and a quarter', [2.25e6]],
    ['three dozen', [36]],
    ['four score', [80]],
    ['thirteen hundred', [1300]],
    ['6 hundred and 12', [612]],
    ['two thirds', [2 / 3]],
    ['one-fifth', [0.2]],
    ['three twenty-firsts', [3 / 21]],
    ['3/4', [0.75]],
    ['2½', [2.5]],
    ['a thousand and one nights', [1001]],
    ['a million and a half men', [1.5e6]],
    ['one-and-a-half million men', [1.5e6]],
    ['1,5 million men', [1.5e6]],
    ['1.5m people', [1.5e6]],
    ['3m euros', [3e6]],
    ['a dozen and two men', [12, 2]],
    ['two out of three', [2 / 3]],
    ['one in five', [0.2]],
    ['seven point zero four', [7.04]],
    ['minus five', [-5]],
    ['it was -5', [-5]],
    ['a pair of boots', [2]],
    ['zero', [0]],
  ])('%s', (text, expected) => {
    const found = values(text);
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 9));
  });

  it('keeps apart what is two numbers', () => {
    expect(values('3 hundred and 2 hundred')).toEqual([300, 200]);
    expect(values('in 2015 two')).toEqual([2015, 2]);
    expect(values('eight in 2016')).toEqual([8, 2016]);
    expect(values('six or seven')).toEqual([6, 7]);
  });

  it('leaves pronouns, ordinals, units and scales without a number alone', () => {
    for (const text of ['the one we saw', 'no one', 'one another', 'a third strike', 'the second front', '180ml', '1m', 'an army', 'a score', 'the millions', 'in the quarter']) expect(values(text)).toEqual([]);
  });

  it('marks ordinals', () => {
    expect(readNumbers('the 21st and the twenty-third').map((n) => [n.value, n.ordinal])).toEqual([[21, true], [23, true]]);
  });

  it('gives the words exactly', () => {
    const text = 'some two hundred and fifty tanks';
    expect(readNumbers(text).map((n) => text.slice(n.start, n.end))).toEqual(['two hundred and fifty']);
  });
});
