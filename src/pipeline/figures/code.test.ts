import { expect, it } from 'vitest';
import { addresses, coded, labelled } from './code';
import { lexemes } from './lexeme';

const named = (text: string): boolean => {
  const list = lexemes(text, { start: 0, end: text.length });
  const at = list.findIndex((l) => l.kind === 'numeral');
  return coded(list, at, at + 1) || labelled(list, at);
};

it.each(['T-72', 'F16', '180ml', '12:30', '5/17/2018', '2016-11-24', 'Resolution 1701', 'No. 5', 'no 5', 'page 5', 'Brigade 313', '#5', '1990s'])('%s names', (text) => {
  expect(named(text)).toBe(true);
});

it.each(['5 tanks', 'resolution of 5', 'a force 5 times', '5-strong', 'some unit 5', 'the 5'])('%s does not', (text) => {
  expect(named(text)).toBe(false);
});

it('finds web addresses', () => {
  const text = 'see https://a.test/30 or www.b.test, not 30';
  expect(addresses(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end))).toEqual(['https://a.test/30', 'www.b.test,']);
});
