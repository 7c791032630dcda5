import { expect, it } from 'vitest';
import { fractionMarks, numberWord, startsNumber } from './words';

it('knows units, tens, scales, groups, ordinals and parts', () => {
  expect(numberWord('seven')).toEqual({ kind: 'unit', value: 7 });
  expect(numberWord('nineteen')).toEqual({ kind: 'teen', value: 19 });
  expect(numberWord('ninety')).toEqual({ kind: 'tens', value: 90 });
  expect(numberWord('bn')).toEqual({ kind: 'scale', value: 1e9 });
  expect(numberWord('dozen')).toEqual({ kind: 'group', value: 12 });
  expect(numberWord('fortieth')).toEqual({ kind: 'ordinal', value: 40 });
  expect(numberWord('eighths')).toEqual({ kind: 'parts', value: 8 });
  expect(numberWord('hundreds')).toBeUndefined();
  expect(numberWord('constructor')).toBeUndefined();
  expect(['¼', '½', '¾'].map((mark) => fractionMarks.get(mark))).toEqual([0.25, 0.5, 0.75]);
});

it('knows with which words a number can start', () => {
  for (const word of ['a', 'pair', 'half', 'six']) expect(startsNumber(word)).toBe(true);
  for (const word of ['the', 'percent', 'few', 'toString']) expect(startsNumber(word)).toBe(false);
});
