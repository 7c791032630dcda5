import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';
import { integer, list, number, text } from './field';

const fields = { id: text('Id.'), words: text('Words.'), many: list('Many.'), n: integer('Whole.'), x: number('Any.') };
const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true });

describe('CSV', () => {
  it('has a header, one line for each row, and a line end after the last', () => {
    expect(toCsv(fields, [{ id: 'a', words: 'b c', many: ['d', 'e'], n: 0, x: -0.5 }])).toBe('id,words,many,n,x\na,b c,d|e,0,-0.5\n');
  });
  it('leaves what is unknown empty', () => {
    expect(toCsv(fields, [{ id: 'a', words: '', many: [], n: null, x: null }])).toBe('id,words,many,n,x\na,,,,\n');
  });
  it('is a header alone when there are no rows', () => {
    expect(toCsv(fields, [])).toBe('id,words,many,n,x\n');
  });
  it.each([
    ['a comma', 'one, two', '"one, two"'],
    ['a quotation mark', 'say "no"', '"say ""no"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
    ['no-break spaces and curly quotes', 'one\u00a0“two”', 'one\u00a0“two”'],
    ['space at the ends', ' one ', ' one '],
  ])('keeps %s', (_, cell, printed) => {
    expect(toCsv({ id: fields.id, words: fields.words }, [{ id: 'a', words: cell }])).toBe(`id,words\na,${printed}\n`);
  });
  it('splits no item of a list where it holds the sign that joins them', () => {
    expect(toCsv(fields, [{ id: 'a', words: '', many: ['News | Views', 'b'], n: null, x: null }])).toContain('News / Views|b');
  });
  it('leaves out what is no column and keeps the order of the columns', () => {
    expect(toCsv({ words: fields.words, id: fields.id }, [{ id: 'a', words: 'b', other: 'c' }])).toBe('words,id\nb,a\n');
  });
  it('gives back every cell when it is read', () => {
    const word = fc.array(fc.constantFrom('a', '1', '-', ',', '"', '\n', '\r', ' ', '\u00a0', '“', '😀', '=', '\t', ';'), { maxLength: 8 }).map((signs) => signs.join(''));
    const item = word;
    const row = fc.record({ id: word.map((s) => `id${s}`), words: word, many: fc.array(item.filter(Boolean)), n: fc.option(fc.maxSafeInteger()), x: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { data, errors } = read(toCsv(fields, rows).replace(/\n$/, ''));
        expect(errors).toEqual([]);
        expect(data).toHaveLength(rows.length);
        rows.forEach((given, i) => {
          const got = data[i];
          expect(got?.id).toBe(given.id);
          expect(got?.words).toBe(given.words);
          expect(got?.many).toBe(given.many.join('|'));
          expect(got?.n === '' ? null : Number(got?.n)).toBe(given.n);
          expect(got?.x === '' ? null : Number(got?.x)).toEqual(given.x === null ? null : given.x + 0);
        });
      }),
      { numRuns: 100 },
    );
  });
});
