import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glued, lexemes, ties } from './lexeme';

const cut = (text: string): readonly string[] => lexemes(text, { start: 0, end: text.length }).map((l) => l.text);

it('cuts words, numerals and marks, in lower case', () => {
  expect(cut('About 4,000-5,000 Men')).toEqual(['about', '4,000', '-', '5,000', 'men']);
  expect(cut('T-72s, 12:30, 1.5e6 and 12 345')).toEqual(['t', '-', '72', 's', ',', '12', ':', '30', ',', '1.5e6', 'and', '12 345']);
  expect(cut('18 107 mm')).toEqual(['18', '107', 'mm']);
  expect(cut('22,24,26')).toEqual(['22', ',', '24', ',', '26']);
  expect(cut('1,5 or 1.234,5')).toEqual(['1,5', 'or', '1.234,5']);
  expect(cut('Ça va\u00a0½')).toEqual(['ça', 'va', '½']);
});

it('tells what touches and what a mark ties', () => {
  const list = lexemes('T-72 - 5', { start: 0, end: 8 });
  expect(glued(list, 1)).toBe(true);
  expect(ties(list, 1, '-')).toBe(true);
  expect(ties(list, 3, '-')).toBe(false);
});

it('keeps offsets and covers everything but white space, on any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'aZé İß0159,.-/:e½’“\n\u00a0\u2009🙂𝟓ع'.split('')), { maxLength: 40 }), (units) => {
      const text = units.join('');
      let at = 0;
      for (const lexeme of lexemes(text, { start: 0, end: text.length })) {
        if (text.slice(at, lexeme.start).trim() !== '' || lexeme.end <= lexeme.start || lexeme.text.length !== lexeme.end - lexeme.start) return false;
        at = lexeme.end;
      }
      return text.slice(at).trim() === '';
    }),
    { numRuns: 300, seed: 3 },
  );
});
