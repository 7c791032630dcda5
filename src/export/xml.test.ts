import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xml } from './xml';
import { readXml } from './xml.fixture';

const inElement = (words: string): string => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xml(words)}">${xml(words)}</a>`).text;
const inAttribute = (words: string): string | undefined => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xml(words)}">x</a>`).attributes['b'];

describe('XML text', () => {
  it.each([
    ['&', '&amp;'],
    ['<b>', '&lt;b&gt;'],
    ['say "no"', 'say &quot;no&quot;'],
    [']]>', ']]&gt;'],
    ['one\ntwo\tthree', 'one&#10;two&#9;three'],
    ['Kata’ib, “x”, 😀', 'Kata’ib, “x”, 😀'],
    ['a\u0000b\u001fc', 'a\ufffdb\ufffdc'],
    ['a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
    ['half \ud83d of one', 'half \ufffd of one'],
    ['\udc00 the other half', '\ufffd the other half'],
  ])('%j is written %j', (given, written) => {
    expect(xml(given)).toBe(written);
  });
  it('gives back every character that XML allows, in text and in attributes', () => {
    const allowed = fc.array(fc.constantFrom('a', '&', '<', '>', '"', "'", '\n', '\r', '\t', ' ', ']]>', '&amp;', '&#10;', '😀', '’', '\ufffd'), { maxLength: 10 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(allowed, (words) => {
        expect(inElement(words)).toBe(words);
        expect(inAttribute(words)).toBe(words);
      }),
    );
  });
  it('reads strictly in these tests', () => {
    const broken = ['<a>', '<a></b>', '<a><b></a></b>', '<a b="1" b="2"/>', '<a>&</a>', '<a>&nbsp;</a>', '<a/><b/>', 'x<a/>', '<a>\u0001</a>', '<a b=1/>', '<a b="<"/>'];
    for (const body of broken) expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`), body).toThrow();
    expect(() => readXml('<a/>')).toThrow();
  });
});
