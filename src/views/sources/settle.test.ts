import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settled, type Block } from './settle';

const blocks: fc.Arbitrary<readonly Block[]> = fc.array(fc.record({ height: fc.integer({ min: 1, max: 90 }), wanted: fc.integer({ min: -200, max: 900 }) }), { maxLength: 30 });

describe('settling', () => {
  it.each<readonly [readonly Block[], readonly number[]]>([
    [[], []],
    [[{ height: 10, wanted: 40 }], [40]],
    [[{ height: 10, wanted: -40 }], [0]],
    [[{ height: 10, wanted: 0 }, { height: 10, wanted: 50 }], [0, 50]],
    // Two that want the same place share the trouble.
    [[{ height: 10, wanted: 50 }, { height: 10, wanted: 50 }], [43, 57]],
    [[{ height: 10, wanted: 90 }, { height: 10, wanted: 2 }], [39, 53]],
  ])('%j → %j', (given, tops) => expect(settled(given, 4)).toEqual(tops));
  it('never lets one lie over another or above the top', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const tops = settled(given, 4);
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(0);
          const before = given[i - 1];
          if (before) expect(top - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual(before.height + 4 - 0.11);
        });
      }),
    );
  });
});
