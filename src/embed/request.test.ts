import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chromes, dataAddress, embedThemes, fragmentOfRequest, plainRequest, readRequest } from './request';

describe('the address of an embedded view', () => {
  it('holds the view, what stands round it, and the selection', () => {
    expect(readRequest('#view=timeline&chrome=none&family=conflict&theme=dark&id=x1&count=articles')).toEqual({
      request: { view: 'timeline', chrome: 'none', theme: 'dark', id: 'x1', data: '' },
      selection: '#family=conflict&count=articles',
    });
  });
  it('says only what was asked for', () => {
    expect(fragmentOfRequest({ ...plainRequest, view: 'network' }, '')).toBe('#view=network');
    expect(fragmentOfRequest({ view: 'network', chrome: 'minimal', theme: 'light', id: 'a&b', data: '' }, '#focus=all')).toBe('#view=network&chrome=minimal&theme=light&id=a%26b&focus=all');
  });
  it('stays with a version of the data, and reads no other place', () => {
    expect(dataAddress(readRequest('#view=network&data=0123456789ab').request.data)).toBe('data/versions/0123456789ab/dataset.json');
    expect(dataAddress(readRequest('#view=network&data=..%2F..%2Fsecret').request.data)).toBe('data/dataset.json');
  });
  it.each(['', '#', '#chrome=loud', '#theme=%', '#id=%E0%A4%A', '#&&=&view'])('reads any text: %s', (fragment) => {
    expect(readRequest(fragment).request.chrome).toBe('full');
  });
  it('is read as it was written', () => {
    const request = fc.record({ view: fc.string(), chrome: fc.constantFrom(...chromes), theme: fc.constantFrom(...embedThemes), id: fc.string(), data: fc.constantFrom('', '0123456789ab') });
    const selection = fc.constantFrom('', '#family=conflict', '#focus=relationship:a~trains~b&count=articles');
    fc.assert(
      fc.property(request, selection, (asked, picks) => {
        expect(readRequest(fragmentOfRequest(asked, picks))).toEqual({ request: asked, selection: picks });
      }),
    );
  });
});
