import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageFromFrame, messageToFrame, readFromFrame, readToFrame } from './message';

describe('messages', () => {
  it('are read as they were written', () => {
    const height = messageFromFrame('a', { type: 'height', height: 420 });
    expect(readFromFrame(structuredClone(height))).toEqual(height);
    const select = messageToFrame('b', { type: 'select', selection: '#family=conflict' });
    expect(readToFrame(structuredClone(select))).toEqual(select);
    expect(readToFrame(messageToFrame('b', { type: 'measure' }))).toEqual({ attested: 1, id: 'b', type: 'measure' });
  });
  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a word', 'attested'],
    ['another program’s', { type: 'height', height: 3 }],
    ['of another version', { attested: 2, id: '', type: 'height', height: 3 }],
    ['a height that is none', { attested: 1, id: '', type: 'height', height: Number.NaN }],
    ['a height below nothing', { attested: 1, id: '', type: 'height', height: -1 }],
    ['without an id', { attested: 1, type: 'height', height: 3 }],
    ['an unknown type', { attested: 1, id: '', type: 'run', code: '1' }],
    ['a selection that is too long', { attested: 1, id: '', type: 'select', selection: 'x'.repeat(5000) }],
  ])('passes over what is %s', (_, value) => {
    expect(readFromFrame(value)).toBeNull();
  });
  it('throws at nothing that may be posted', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readFromFrame(value)).toBeNull();
        expect(readToFrame(value)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
