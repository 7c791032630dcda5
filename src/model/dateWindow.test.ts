import { describe, expect, it } from 'vitest';
import { dayNumber, windowOf, windowText } from './dateWindow';

describe('a window of days', () => {
  it.each(['2015-09-01/2016-11-30', '../2016-11-30', '2015-09-01/..', '2016-02-29/2016-02-29'])('is read and written: %s', (text) => {
    const read = windowOf(text);
    expect(read && windowText(read)).toBe(text);
  });
  it.each(['', '/', '../..', '2015-09-01', '2015-09/2016-01-01', '2015-02-30/..', '2016-01-02/2016-01-01', '2015-01-01/2015-01-02/2015-01-03', 'soon/..'])(
    'is not: %s',
    (text) => {
      expect(windowOf(text)).toBeNull();
    },
  );
});

describe('the number of a day', () => {
  it('counts from 1970', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31', '2016-02-30', '2016-02'].map(dayNumber)).toEqual([0, 1, -1, null, null]);
  });
});
