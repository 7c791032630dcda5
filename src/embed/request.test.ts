import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chromes, embedThemes, fragmentOfRequest, plainRequest, readRequest } from './request';

describe('the address of an embedded view', () => {
  it('holds the view, what stands round it, and the selection', () => {
    expect(readRequest('#view=timeline&chrome=none&family=conflict&theme=dark&id=x1&count=articles')).toEqual({
      request: { view: 'timeline', chrome: 'none', theme: 'dark', id: 'x1' },
      selection: '#family=conflict&count=articles',
    });
  });
  it('says only what was asked for', () => {
    expect(fragmentOfRequest({ ...plainRequest, view: 'network' }, '')).toBe('#view=network');
    expect(fragmentOfRequest({ view: 'network', chrome: 'minimal', theme: 'light', id: 'a&b' }, '#focus=all')).toBe('#view=network&chrome=minimal&theme=light&id=a%26b&focus=all');
  });
  it.each(['', '#', '#chrome=loud', '#theme=%', '#id=%E0%A4%A', '#&&=&view'])('reads any text: %s', (fragment) => {
    expect(readRequest(fragment).request.chrome).toBe('full');
  });
  it('is read as it was written', () => {
    const request = fc.record({ view: fc.string(), chrome: fc.constantFrom(...chromes), theme: fc.constantFrom(...embedThemes), id: fc.string() });
    const selection = fc.constantFrom('', '#family=conflict', '#focus=relationship:a~trains~b&count=articles');
    fc.assert(
      fc.property(request, selection, (asked, picks) => {
        expect(readRequest(fragmentOfRequest(asked, picks))).toEqual({ request: asked, selection: picks });
      }),
    );
  });
});
