import { describe, expect, it } from 'vitest';
import { readingOf, relationsIn } from './sample.fixture';

describe('firmness', () => {
  it.each([
    ['Iran arms the Houthis.', 'iran supplies_arms houthis'],
    ['Iran does not arm the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran has never armed the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran no longer arms the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran denied arming the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran denied that it arms the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran refused to arm the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran rejected accusations that it arms the Houthis.', 'iran supplies_arms houthis denied'],
    ['There is no evidence that Iran arms the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran stopped arming the Houthis.', 'iran supplies_arms houthis denied'],
    ['Washington urged Iran to stop arming the Houthis.', 'iran supplies_arms houthis'],
    ['Iran reportedly arms the Houthis.', 'iran supplies_arms houthis reported'],
    ['Iran allegedly arms the Houthis.', 'iran supplies_arms houthis reported'],
    ['Iran is accused of arming the Houthis.', 'iran supplies_arms houthis reported'],
    ['Iran is said to arm the Houthis.', 'iran supplies_arms houthis reported'],
    ['Iran is thought to arm the Houthis.', 'iran supplies_arms houthis estimated'],
    ['Iran is believed to have armed the Houthis.', 'iran supplies_arms houthis estimated'],
    ['Iran appears to arm the Houthis.', 'iran supplies_arms houthis possible'],
    ['Iran may arm the Houthis.', 'iran supplies_arms houthis possible'],
    ['Iran could arm the Houthis.', 'iran supplies_arms houthis possible'],
    ['Iran would arm the Houthis.', 'iran supplies_arms houthis possible'],
    ['Iran will arm the Houthis.', 'iran supplies_arms houthis planned'],
    ['Iran wants to arm the Houthis.', 'iran supplies_arms houthis planned'],
    ['Iran is ready to arm the Houthis.', 'iran supplies_arms houthis planned'],
    ['Iran is likely to arm the Houthis.', 'iran supplies_arms houthis possible'],
    ['Iran is interested in arming the Houthis.', 'iran supplies_arms houthis planned'],
    ['Iran vowed to arm the Houthis.', 'iran supplies_arms houthis planned'],
    ['Iran is unable to arm the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran left without arming the Houthis.', 'iran supplies_arms houthis denied'],
    ['Iran began to arm the Houthis.', 'iran supplies_arms houthis'],
    ['Iran continues to arm the Houthis.', 'iran supplies_arms houthis'],
    ['Iran admitted arming the Houthis.', 'iran supplies_arms houthis'],
    ['Iran vowed to keep arming the Houthis.', 'iran supplies_arms houthis'],
    ['Iran did not arm the Houthis or train them.', 'iran supplies_arms houthis denied; iran trains houthis denied'],
    ['Iran wants to arm the Houthis and train them.', 'iran supplies_arms houthis planned; iran trains houthis planned'],
    ['Neither Iran nor Syria armed the Houthis.', 'iran supplies_arms houthis denied; syria supplies_arms houthis denied'],
    ['Iran would arm the Houthis if Israel attacked Syria.', 'iran supplies_arms houthis possible'],
    ['Had Iran armed the Houthis, Aden would have fallen.', 'iran supplies_arms houthis possible'],
    ['Israel is ready to strike Iran.', 'israel threatens iran planned'],
    ['Israel vowed to attack Iran.', 'israel threatens iran planned'],
    ['Israel threatened to bomb Iran.', 'israel threatens iran planned'],
    ['Israel will attack Iran.', 'israel threatens iran planned'],
    ['Hezbollah is able to strike Israel.', 'hezbollah threatens israel possible'],
    ['Israel is planning to strike Iran.', 'israel threatens iran planned'],
    ['Israel did not strike Iran.', 'israel strikes iran denied'],
    ['Israel may strike Iran.', 'israel strikes iran possible'],
    ['Hezbollah hopes that Iran will arm the Houthis.', 'iran supplies_arms houthis possible'],
    ['Turkey forced Iran to arm the Houthis.', 'iran supplies_arms houthis'],
    ['Israel prevented Iran from arming Hezbollah.', 'iran supplies_arms hezbollah denied'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it('keeps the words that deny or hedge', () => {
    const text = 'Iran has never armed the Houthis. Syria reportedly armed Hezbollah.';
    const words = readingOf(text).relationships.map(({ negation, hedge }) => [negation, hedge].map((s) => (s ? text.slice(s.start, s.end) : '')));
    expect(words).toEqual([['never', ''], ['', 'reportedly']]);
  });
});
