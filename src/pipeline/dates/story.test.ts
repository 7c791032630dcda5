import { expect, test } from 'vitest';
import { findTimes } from './findTimes';
import type { Anchor } from './resolve';
import { isHistory } from './story';

const written: Anchor = { start: '2016-01-13', end: '2016-01-13', basis: 'stated' };
const history = (text: string): boolean => isHistory(findTimes(text, { start: 0, end: text.length }, []), written);

test.each(['In the spring of 1999 they crossed the line. On 4 July they left.', 'January 13, 2016. In 1975 they took the town. It fell in November.'])('tells of long ago: %s', (text) => {
  expect(history(text)).toBe(true);
});
test.each([
  'They have besieged the town since April. In 2011 they lost it.',
  'In 1999 they crossed the line. On Monday they met again.',
  'In 1999 they crossed the line. In November 2015 they met.',
  'In 1999 they crossed the line. They came back last year.',
  'Nothing is dated here.',
])('tells of now too: %s', (text) => {
  expect(history(text)).toBe(false);
});
