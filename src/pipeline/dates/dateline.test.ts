import { expect, test } from 'vitest';
import { findDateline } from './dateline';

const read = (text: string): string | null => {
  const found = findDateline(text, { start: 0, end: text.length });
  return found && `${text.slice(found.span.start, found.span.end)} = ${found.date}`;
};
test.each([
  ['(By Ann Writer, www.example.org, January 11, 2016)', 'January 11, 2016 = 2016-01-11'],
  ['By Ann Writer | 3 March 2015', '3 March 2015 = 2015-03-03'],
  ['Published: 3 March 2015', '3 March 2015 = 2015-03-03'],
  ['Posted on January 11, 2016 at 5:03 pm', 'January 11, 2016 = 2016-01-11'],
  ['Last updated 2016-01-11', '2016-01-11 = 2016-01-11'],
  ['March 1, 2008', 'March 1, 2008 = 2008-03-01'],
  ['Monday, 3 March 2014', 'Monday, 3 March 2014 = 2014-03-03'],
  ['2016-01-11', '2016-01-11 = 2016-01-11'],
  ['Jan. 11, 2016, 5:03 p.m. ET', 'Jan. 11, 2016 = 2016-01-11'],
  ['AMMAN, Jan 5 (Reuters) – Rebels said they had left.', 'Jan 5 = '],
  ['NEW YORK, Jan. 5, 2016 (AP) — Shares fell.', 'Jan. 5, 2016 = 2016-01-05'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
test.each([
  'A man stands in a street of the town on November 24, 2016. (Agency / A. Photographer)',
  'By January 11, 2016, all had left the town.',
  'The ceasefire was published on a website and took effect on 27 February 2016 in the north.',
  'He was born on 3 March 1961 in Bern.',
  'In the town, Jan 5 was a holiday.',
  '© 2016 Example News',
  'On Monday',
])('no dateline: %s', (text) => {
  expect(read(text)).toBeNull();
});
