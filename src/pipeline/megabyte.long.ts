import { describe, expect, it } from 'vitest';
import { adversarialText, adversarialUnits, cpuTime } from './adversarial.fixture';
import { readingOf } from './claims/sample.fixture';

const MEGABYTE = 1_000_000;
/** ms of CPU for a megabyte: news takes some 3 s, statements by the ten thousand take the most. */
const MOST = 90_000;

describe(`texts of a megabyte made to slow the reading, ${adversarialUnits.length} of them`, { meta: { tried: { 'articles made to slow it': 1 } } }, () => {
  it.each(adversarialUnits)('are read: %s', (_, unit) => {
    const text = adversarialText(unit, MEGABYTE);
    expect(cpuTime(() => expect(readingOf(text).text).toBe(text))).toBeLessThan(MOST);
  });
});
