import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../model/dateWindow';
import { ferryDataset } from './dataset.fixture';
import { loadedFrom } from './load';

const RUNS = 20_000;
const whole = JSON.stringify({ name: 'attested', version: 'abc123abc123', tables: ferryDataset, story: null });
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1.5, 1e308, '2016-13-45', '__proto__', 'constructor', '=1+1', 'x'.repeat(100_000), '\ud800', [], {}, [[]], ['otter', null], { toString: 1 }, true, 'c1', 'otter'),
  fc.jsonValue(),
);

/** All places of a value, as keys from the outside in. */
const placesIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesIn(inner, [...at, key])]) : [];
/** The value with another one at a place, or with none. */
const changed = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined || typeof value !== 'object' || value === null) return to;
  if (Array.isArray(value)) return value.flatMap((inner: unknown, i) => (String(i) !== key ? [inner] : rest.length === 0 && to === undefined ? [] : [changed(inner, rest, to)]));
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (name !== key ? [[name, inner]] : rest.length === 0 && to === undefined ? [] : [[name, changed(inner, rest, to)]])));
};
const places = placesIn(JSON.parse(whole));

const cut = fc.nat(whole.length).map((at) => whole.slice(0, at));
const spoiled = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 20, unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\0', 'null', '1e999', '__proto__', 'é') })).map(([at, length, scrap]) => whole.slice(0, at) + scrap + whole.slice(at + length));
const replaced = fc.array(fc.tuple(fc.constantFrom(...places), fc.oneof(odd, fc.constant(undefined))), { minLength: 1, maxLength: 3 }).map((changes) => JSON.stringify(changes.reduce<unknown>((value, [at, to]) => changed(value, at, to), JSON.parse(whole))) ?? '');

describe(`data files that are cut, spoiled or changed, ${RUNS} of them`, { meta: { tried: { 'data files': RUNS } } }, () => {
  it('are taken whole, or refused with one line for each fault', { timeout: 600_000 }, () => {
    const met = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 1, arbitrary: cut }, { weight: 2, arbitrary: spoiled }, { weight: 4, arbitrary: replaced }), (text) => {
        const loaded = loadedFrom('dataset.json', text);
        if ('faults' in loaded) {
          met.refused++;
          expect(loaded.faults.length).toBeGreaterThan(0);
          for (const fault of loaded.faults) expect(fault).toMatch(/^(?:dataset\.json|[a-z]+\.csv(?:, row \d+)?)(?:, column \w+)?: [^]{1,300}$/);
          return;
        }
        met.taken++;
        const { claims, articles } = loaded.catalogue.dataset;
        expect(claims.every(({ article }) => article === '' || articles.some(({ id }) => id === article))).toBe(true);
        expect(claims.flatMap(({ date_start, date_end }) => [date_start, date_end]).filter((day) => day !== '' && dayNumber(day) === null)).toEqual([]);
        expect(typeof loaded.version).toBe('string');
      }),
      { numRuns: RUNS },
    );
    // Both are met: the test looks at more than refusals.
    expect(Math.min(met.taken, met.refused)).toBeGreaterThan(RUNS / 100);
  });
});
