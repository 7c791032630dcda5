import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromFrame, readToFrame } from './message';

const RUNS = 60_000;
const odd = fc.oneof(fc.anything(), fc.constantFrom<unknown>(1, '1', '', 'a', NaN, -1, 1e9, 'select', 'height', 'ready', 'measure', 'theme', 'dark', 'x'.repeat(5000), '#family=conflict', null, undefined));
/** Near to a message: its fields, with values of any kind, and others. */
const near = fc.dictionary(fc.constantFrom('attested', 'id', 'type', 'height', 'selection', 'view', 'data', 'theme', '__proto__', 'constructor'), odd);
const almost = fc.record({ attested: fc.constantFrom<unknown>(1, 1, 1, '1', 2), id: fc.oneof(fc.string(), odd), type: fc.constantFrom<unknown>('ready', 'height', 'select', 'measure', 'theme', 'run'), height: fc.oneof(fc.double(), odd), selection: fc.oneof(fc.string(), odd), view: odd, data: odd, theme: fc.oneof(fc.constantFrom('auto', 'light', 'dark'), odd) });
const posted = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true }), near, almost);

const fieldsOf: Readonly<Record<string, string>> = { ready: 'attested data id type view', height: 'attested height id type', select: 'attested id selection type', measure: 'attested id type', theme: 'attested id theme type' };

describe(`messages, ${RUNS} of them`, { meta: { tried: { messages: RUNS } } }, () => {
  it('are passed over, or have the fields of their type and no others, with values that may be there', () => {
    let read = 0;
    fc.assert(
      fc.property(posted, (value) => {
        for (const message of [readFromFrame(value), readToFrame(value)]) {
          if (!message) continue;
          read++;
          expect(Object.keys(message).sort().join(' ')).toBe(fieldsOf[message.type]);
          expect(message.attested).toBe(1);
          expect(message.id.length).toBeLessThanOrEqual(100);
          if (message.type === 'height') expect(message.height >= 0 && message.height <= 100_000).toBe(true);
          if (message.type === 'select') expect(message.selection.length).toBeLessThanOrEqual(4000);
          if (message.type === 'theme') expect(['auto', 'light', 'dark']).toContain(message.theme);
          if (message.type === 'ready') expect([typeof message.view, typeof message.data]).toEqual(['string', 'string']);
        }
      }),
      { numRuns: RUNS },
    );
    // Some of them are messages: the test looks at more than null.
    expect(read).toBeGreaterThan(RUNS / 1000);
  }, 600_000);
});
