import { describe, expect, it } from 'vitest';
import { qualifierAfter, qualifierBefore } from './qualifier';

describe('words before a number', () => {
  it.each<readonly [string, string, string | null, boolean]>([
    ['they have at least 5', 'at least ', 'at_least', false],
    ['they have no fewer than 5', 'no fewer than ', 'at_least', false],
    ['greater than or equal to 5', 'greater than or equal to ', 'at_least', false],
    ['as many as 5', 'as many as ', 'at_most', false],
    ['not more than 5', 'not more than ', 'at_most', false],
    ['in excess of 5', 'in excess of ', 'more_than', false],
    ['just under 5', 'just under ', 'less_than', false],
    ['at\u00a0least 5', 'at\u00a0least ', 'at_least', false],
    ['up to an estimated 5', 'up to an estimated ', 'at_most', true],
    ['roughly 5', 'roughly ', null, true],
    ['An estimated 5', 'An estimated ', null, true],
    ['the 5', '', null, false],
    ['somewhat 5', '', null, false],
    ['turnover 5', '', null, false],
    ['the least of 5', '', null, false],
  ])('%s', (text, printed, bound, approx) => {
    const start = text.length - 1;
    const found = qualifierBefore(text, 0, start);
    expect(found).toMatchObject({ bound, approx });
    expect(text.slice(found.edge, start)).toBe(printed);
  });

  it('never reaches before the floor', () => {
    expect(qualifierBefore('at least 5', 5, 9)).toMatchObject({ bound: null, edge: 9 });
  });
});

describe('words after a number', () => {
  it.each<readonly [string, string, string | null, boolean]>([
    ['5 or so men', ' or so', null, true],
    ['5 or more', ' or more', 'at_least', false],
    ['5+ men', '+', 'at_least', false],
    ['5-plus men', '-plus', 'at_least', false],
    ['5, give or take', ', give or take', null, true],
    ['5 at most', ' at most', 'at_most', false],
    ['5 or less than 6', '', null, false],
    ['5 or sooner', '', null, false],
    ['5 and above 6', '', null, false],
    ['5 men', '', null, false],
    ['5 orders', '', null, false],
  ])('%s', (text, printed, bound, approx) => {
    const found = qualifierAfter(text, 1, text.length);
    expect(found).toMatchObject({ bound, approx });
    expect(text.slice(1, found.edge)).toBe(printed);
  });
});
