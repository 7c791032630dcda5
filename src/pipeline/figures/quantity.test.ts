import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, type Quantity } from './quantity';

const all = (text: string): readonly Quantity[] => findQuantities(text, { start: 0, end: text.length });
const short = (text: string): readonly string[] => all(text).filter((q) => !q.ordinal).map((q) => `${text.slice(q.start, q.end)} | ${q.low ?? ''}..${q.high ?? ''} ${q.bound}${q.percent ? ' %' : ''}${q.money ? ' $' : ''}`);

describe('a quantity is a number with what bounds it', () => {
  it.each<readonly [string, readonly string[]]>([
    ['They hold at least 30,000 mortars.', ['at least 30,000 | 30000.. at_least']],
    ['no fewer than forty boats', ['no fewer than forty | 40.. at_least']],
    ['not less than 12 tanks', ['not less than 12 | 12.. at_least']],
    ['a minimum of 500 recruits', ['a minimum of 500 | 500.. at_least']],
    ['up to 700 recruits', ['up to 700 | ..700 at_most']],
    ['as many as two hundred and fifty shells', ['as many as two hundred and fifty | ..250 at_most']],
    ['no more than 20 drones', ['no more than 20 | ..20 at_most']],
    ['more than half a million rounds', ['more than half a million | 500000.. more_than']],
    ['over 1,200 guns', ['over 1,200 | 1200.. more_than']],
    ['well over 1,200 guns', ['well over 1,200 | 1200.. more_than']],
    ['upwards of 90 trucks', ['upwards of 90 | 90.. more_than']],
    ['fewer than a hundred men', ['fewer than a hundred | ..100 less_than']],
    ['under 300 fighters', ['under 300 | ..300 less_than']],
    ['nearly 4,000 men', ['nearly 4,000 | 4000..4000 approx']],
    ['an estimated 2.5 million mines', ['an estimated 2.5 million | 2500000..2500000 approx']],
    ['some 45 percent of the raids', ['some 45 percent | 45..45 approx %']],
    ['around 40% of them', ['around 40% | 40..40 approx %']],
    ['What is percent of 10?', ['percent of 10 | 10..10 exact %']],
    ['300 or so fighters', ['300 or so | 300..300 approx']],
    ['300 or more fighters', ['300 or more | 300.. at_least']],
    ['10,000+ rifles', ['10,000+ | 10000.. at_least']],
    ['300-plus vehicles', ['300-plus | 300.. at_least']],
    ['forty-odd launchers', ['forty-odd | 40..40 approx']],
    ['at least about 100 men', ['at least about 100 | 100.. at_least']],
    ['7,000–9,000 fighters', ['7,000–9,000 | 7000..9000 range']],
    ['between 20 and 30 shells', ['between 20 and 30 | 20..30 range']],
    ['between two hundred and two thousand shells', ['between two hundred and two thousand | 200..2000 range']],
    ['between two hundred and fifty and three hundred', ['between two hundred and fifty and three hundred | 250..300 range']],
    ['from 10 to 15 boats', ['from 10 to 15 | 10..15 range']],
    ['five or six boats', ['five or six | 5..6 range']],
    ['50 to 60 percent of sorties', ['50 to 60 percent | 50..60 range %']],
    ['50% to 60% of sorties', ['50% to 60% | 50..60 range %']],
    ['two to three dozen jets', ['two to three dozen | 24..36 range']],
    ['5-6,000 men', ['5-6,000 | 5000..6000 range']],
    ['8 to 9 million rounds', ['8 to 9 million | 8000000..9000000 range']],
    ['at least 4,000-5,000 men', ['at least 4,000-5,000 | 4000.. at_least']],
    ['more than 100 but fewer than 300 men', ['more than 100 but fewer than 300 | 100..300 range']],
    ['two-thirds of the shells', ['two-thirds | 66.6666666667..66.6666666667 exact %']],
    ['half of its boats', ['half | 50..50 exact %']],
    ['$5 million and 20 million euros', ['$5 million | 5000000..5000000 exact $', '20 million | 20000000..20000000 exact $']],
    ['£10m in aid', ['£10m | 10000000..10000000 exact $']],
    ['zero boats', ['zero | 0..0 exact']],
    ['minus five percent', ['minus five percent | -5..-5 exact %']],
    ['a pair of boats', ['a pair | 2..2 exact']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each<readonly [string, string, { low: number; high: number } | null, boolean]>([
    ['several thousand men', 'several thousand', { low: 3000, high: 9999 }, false],
    ['dozens of boats', 'dozens', { low: 24, high: 99 }, false],
    ['hundreds, even thousands of volunteers', 'hundreds, even thousands', { low: 200, high: 9999 }, false],
    ['tens of thousands of shells', 'tens of thousands', { low: 20000, high: 99999 }, false],
    ['a handful of jets', 'a handful of', { low: 2, high: 5 }, false],
    ['a few hundred men', 'a few hundred', { low: 300, high: 599 }, false],
    ['a number of sorties', 'a number of', null, false],
    ['a large number of sorties', 'a large number of', null, false],
    ['numerous raids', 'numerous', null, false],
    ['the vast majority of raids', 'the vast majority', { low: 50, high: 100 }, true],
    ['most of the raids', 'most', { low: 50, high: 100 }, true],
    ['a small percentage of raids', 'a small percentage', null, true],
  ])('%s is vague: no bounds, only an order of magnitude', (text, printed, magnitude, percent) => {
    const [q] = all(text);
    expect(q).toMatchObject({ low: null, high: null, bound: 'vague', magnitude, percent });
    expect(text.slice(q?.start, q?.end)).toBe(printed);
  });
});

describe('numbers that name rather than count are no quantities', () => {
  it.each(['a T-54 on the road', 'a MiG-21 flew', 'Resolution 1701', 'No. 12 on the list', 'Unit 123 was there', 'at 12:30 sharp', 'on 5/17/2018', '2016-11-24', 'a 3-2 vote', 'the 1990s', '9/11', 'user @rebel77', 'section #4', '180ml of it', 'https://a.test/x?y=30%25', 'the one that left', 'no one came', 'which one', 'He scores well', 'the most advanced weapons', 'a fraction too far', 'the wave broke'])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });

  it('marks years, ordinals and tied numbers', () => {
    expect(all('in 2016')[0]).toMatchObject({ yearLike: true });
    expect(all('2,016 men')[0]).toMatchObject({ yearLike: false });
    expect(all('the 21st brigade')[0]).toMatchObject({ ordinal: true, low: 21 });
    expect(all('the third raid')[0]).toMatchObject({ ordinal: true, low: 3 });
    expect(all('a two-year war')[0]).toMatchObject({ tied: true, unit: 'year' });
  });

  it('does not read “rose from A to B, or the year range A-B” as more than it is', () => {
    expect(short('the war of 2011-2016')).toEqual([]);
    expect(short('200 or greater than 190')).toEqual(['200 | 200..200 exact', 'greater than 190 | 190.. more_than']);
  });
});

it('keeps offsets into the whole text when given a range', () => {
  const text = 'First, 12 boats. Then about 40 tanks left.';
  const [q] = findQuantities(text, { start: 17, end: text.length });
  expect(text.slice(q?.start, q?.end)).toBe('about 40');
});

it('has offsets in range, in order, apart, and low never above high, on any text', () => {
  const bit = fc.constantFrom('about', 'at', 'least', 'six', '6,000', '-', '–', 'to', 'and', 'between', 'twenty', 'hundred', 'million', 'percent', '%', 'of', 'a', 'half', 'third', 'dozens', 'thousands', ',', '.5', '12', '2016', '$', 'or', 'more', 'than', '+', 'no', 'few', '½', '/', ':', 'é', 'tanks', '\u00a0', '-5', '🙂', 'thirds', 'in', 'one', 'minus', 'score');
  fc.assert(
    fc.property(fc.array(fc.tuple(bit, fc.constantFrom(' ', '', ' ')), { maxLength: 14 }), fc.nat(5), (bits, cut) => {
      const text = bits.map(([a, b]) => a + b).join('');
      const range = { start: Math.min(cut, text.length), end: text.length };
      let last = range.start;
      return findQuantities(text, range).every((q) => {
        const placed = q.start >= last && q.end > q.start && q.end <= range.end && q.number.start >= q.start && q.number.end <= q.end;
        last = q.end;
        return placed && (q.low === null || q.high === null || q.low <= q.high) && (q.bound !== 'vague' || (q.low === null && q.high === null));
      });
    }),
    { numRuns: 1000, seed: 7 },
  );
});
