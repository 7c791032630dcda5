import { describe, expect, it } from 'vitest';
import { adversarialText, adversarialUnits, cpuTime } from './adversarial.fixture';
import { readingOf } from './claims/sample.fixture';

const SHORT = 8_000;
/** Of the length and of the time; the square of it is 16 times the time. */
const TIMES = 4;
const MOST_TIMES = 8;
/** ms below which nothing is said of growth: the clock is coarse, and a collection of garbage weighs as much. */
const LITTLE = 400;
const MOST = 5_000;
const TRIES = 4;

describe('the time that reading takes', { meta: { tried: { 'articles made to slow it': 2 } } }, () => {
  it.each(adversarialUnits)('grows with the length in %s', (_, unit) => {
    let short = Infinity;
    let long = Infinity;
    for (let tries = 0; tries < TRIES && long > Math.max(LITTLE, Math.min(MOST, short * MOST_TIMES)); tries++) {
      short = Math.min(short, cpuTime(() => readingOf(adversarialText(unit, SHORT))));
      long = Math.min(long, cpuTime(() => readingOf(adversarialText(unit, SHORT * TIMES))));
    }
    expect(long).toBeLessThanOrEqual(Math.max(LITTLE, Math.min(MOST, short * MOST_TIMES)));
  }, 120_000);
});
