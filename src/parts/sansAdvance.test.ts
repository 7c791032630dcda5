import { describe, expect, it } from 'vitest';
import { sansAdvance, sansClipped, sansLines } from './sansAdvance';

describe('advances of the sans', () => {
  it('are those a browser measures', () => {
    expect(sansAdvance('Bogus numbers, 1234', 10)).toBeCloseTo(10 * (588 + 542 + 504 + 544 + 419 + 200 + 547 + 544 + 829 + 553 + 496 + 347 + 419 + 249 + 200 + 4 * 497) / 1000, 5);
    expect(sansAdvance('14–20 Nov 2016', 12.3, 600)).toBeGreaterThan(80);
    expect(sansAdvance('14–20 Nov 2016', 12.3, 600)).toBeLessThan(84);
  });
  it('take an accented letter for its base, and no room for nothing', () => {
    expect(sansAdvance('é', 10)).toBe(sansAdvance('e', 10));
    expect(sansAdvance('', 10)).toBe(0);
  });
  it('give ideographs the whole em', () => expect(sansAdvance('北京', 10)).toBe(20));
});
describe('words cut to fit', () => {
  it('stay whole when they fit', () => expect(sansClipped('short', 100, 12)).toBe('short'));
  it('end in an ellipsis and stay inside the room', () => {
    const cut = sansClipped('a rather long title of an event', 80, 12);
    expect(cut.endsWith('…')).toBe(true);
    expect(sansAdvance(cut, 12)).toBeLessThanOrEqual(80);
  });
  it('keep at least one letter', () => expect(sansClipped('word', 0, 12)).toBe('w…'));
});
describe('words in lines', () => {
  it('break at spaces', () => expect(sansLines('Material support', 60, 12.3, 600, 2)).toEqual(['Material', 'support']));
  it('never exceed the lines allowed', () => expect(sansLines('one two three four five six', 30, 12, 400, 2)).toHaveLength(2));
});
