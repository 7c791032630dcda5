import { expect, test } from 'vitest';
import { findDateline, type Position } from './dateline';

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
  ['December 2, 2024 (PORT SUDAN) – The ministry said on Monday that it had closed the road.', 'December 2, 2024 = 2024-12-02'],
  ['2 December 2024 (Juba) - The ministry said on Monday that it had closed the road.', '2 December 2024 = 2024-12-02'],
  ['March 1, 2008', 'March 1, 2008 = 2008-03-01'],
  ['Monday, 3 March 2014', 'Monday, 3 March 2014 = 2014-03-03'],
  ['2016-01-11', '2016-01-11 = 2016-01-11'],
  ['Jan. 11, 2016, 5:03 p.m. ET', 'Jan. 11, 2016 = 2016-01-11'],
  ['Tuesday, October 20, 2020, 18:00 Yerevan time', 'Tuesday, October 20, 2020 = 2020-10-20'],
  ['AMMAN, Jan 5 (2019) - Rebels said they had left.', 'Jan 5 (2019) = 2019-01-05'],
  ['NEW YORK, 5 January 2016. Shares fell.', '5 January 2016 = 2016-01-05'],
  ['AMMAN, Jan 5 (Reuters) – Rebels said they had left.', 'Jan 5 = '],
  ['(Amman, February 3, 2022) – A strike hit a clinic, Crossroads said today.', 'February 3, 2022 = 2022-02-03'],
  ['NEW YORK, Jan. 5, 2016 (AP) — Shares fell.', 'Jan. 5, 2016 = 2016-01-05'],
  ['Lusaka, 5 January 2016 – Miners have been poisoned for a decade, Clearwater said in a report.', '5 January 2016 = 2016-01-05'],
  ['New York/Lima, January 5, 2016 – Miners have been poisoned.', 'January 5, 2016 = 2016-01-05'],
  ['GENEVA (5 January 2016) – Experts today urged the mine to close.', '5 January 2016 = 2016-01-05'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
test.each([
  'A man stands in a street of the town on November 24, 2016. (Agency / A. Photographer)',
  'By January 11, 2016, all had left the town.',
  'The ceasefire was published on a website and took effect on 27 February 2016 in the north.',
  'He was born on 3 March 1961 in Bern.',
  'In the town, Jan 5 was a holiday.',
  'In Lusaka, 5 January 2016 was a holiday – the first in years.',
  '© 2016 Example News',
  'On Monday',
])('no dateline: %s', (text) => {
  expect(read(text)).toBeNull();
});

const at = (text: string, position: Position): string | null => findDateline(text, { start: 0, end: text.length }, position)?.date ?? null;
test.each([
  ['Riyadh, 6 November 2018', 'near', '2018-11-06'],
  ['Exclusive by A. WRITER, 3 May 2020', 'near', '2020-05-03'],
  ['Policy brief, September 2024', 'near', '2024-09'],
  ['February 2022', 'near', '2022-02'],
  ['Defence Ministry briefing, October 8, 2020', 'first', '2020-10-08'],
  ['Weekly brief on the Horn, 22-28 July 2024', 'first', '2024-07-28'],
  ['Massacre at the river, 11 July 1995', 'first', null],
  ['The river from the bridge, 11 July 1995', 'far', null],
  ['The town fell on 11 July 1995', 'near', null],
  ['They left the town, and came back in November 2018.', 'near', null],
  ['War in the hills, 1975-1988', 'near', null],
] as const)('%s, %s', (text, position, date) => {
  expect(at(text, position)).toBe(date);
});
