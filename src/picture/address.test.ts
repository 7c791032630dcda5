import { describe, expect, it } from 'vitest';
import { addressLines, spoken } from './address';

describe('an address as it is read', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['http://127.0.0.1:4173/#text=caf%C3%A9', '127.0.0.1:4173/#text=café'],
    ['https://example.org/%E0%A4', 'example.org/%E0%A4'],
  ])('%s', (link, words) => {
    expect(spoken(link)).toBe(words);
  });
  it('is broken after a sign, and cut when it is too long', () => {
    expect(addressLines('https://example.org/#actor=kestrel,otter', 600, 12, 2)).toEqual(['example.org/#actor=kestrel,otter']);
    expect(addressLines('https://example.org/#actor=kestrel,otter', 130, 12, 2)).toEqual(['example.org/#actor=', 'kestrel,otter']);
    const long = addressLines(`https://example.org/#actor=${'kestrel,'.repeat(80)}`, 300, 12, 2);
    expect(long).toHaveLength(2);
    expect(long[1]).toMatch(/…$/);
  });
});
