import { expect, it } from 'vitest';
import { isWithin, nameKey, overlapInDays, overlapsInWords, sameDays } from './match';

it('knows a name by its letters', () => {
  for (const [a, b] of [['The Daily Post', 'daily-post'], ['Jama‘at Nusrat', "Jama'at Nusrat"], ['Beltrán', 'Beltran'], ['U.S. Army', 'US Army']]) expect(nameKey(a ?? '')).toBe(nameKey(b ?? ''));
  expect(nameKey('Northern Front')).not.toBe(nameKey('Northern Fronts'));
});

it.each([
  ['the jets missed', 'It said the jets missed and killed only camels', true],
  ['killed “three” men', 'killed "three" men', true],
  ['said the column had crossed the river', 'the column had crossed a bridge', true],
  ['an attack on the port', 'the siege of the port', false],
  ['', 'anything', false],
])('%s, in words, against %s: %s', (a, b, same) => expect(overlapsInWords(a, b)).toBe(same));

it.each([
  ['2016-11', '2016-11-01/2016-11-30', true, true],
  ['2016-11-1X', '2016-11-10/2016-11-19', true, true],
  ['2014-21', '2014-03/2014-05', true, true],
  ['../2016', '2015', false, true],
  ['2016', '2017', false, false],
  ['', '', true, true],
  ['', '2016', false, false],
])('%s and %s: the same days %s, some days %s', (a, b, same, some) => {
  expect(sameDays(a, b)).toBe(same);
  expect(overlapInDays(a, b)).toBe(some);
});

it('takes a date of publication that is wider by a month at most', () => {
  expect(isWithin('2016-01', ['2016-01-11', '2016-01-11'])).toBe(true);
  expect(isWithin('2016', ['2016-01-11', '2016-01-11'])).toBe(false);
  expect(isWithin('', ['2016-01-11', '2016-01-11'])).toBe(false);
});
