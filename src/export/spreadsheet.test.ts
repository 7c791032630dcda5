import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimRows, claimRowsOf, type ClaimRow } from '../model/claimRow';
import { integer, list, number, text } from '../model/field';
import { ferry } from '../store/dataset.fixture';
import { restored } from './defused';
import { toSpreadsheet } from './spreadsheet';

const fields = { id: text('Id.'), words: text('Words.'), many: list('Many.'), n: integer('Whole.'), x: number('Any.') };
const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
const rows = claimRowsOf(ferry.dataset.claims, ferry, ({ kind, id }) => `https://page.example/?a=b;c#focus=${kind}:${id}`);
const asRead = (row: ClaimRow) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join('|') : String(value ?? '')]));

describe('CSV for a spreadsheet', () => {
  it('has a header, lines ended by CRLF, and nothing for what is unknown', () => {
    expect(toSpreadsheet(fields, [{ id: 'a', words: '', many: ['b', 'c'], n: null, x: -0.5 }], { bom: false })).toBe('id,words,many,n,x\r\na,,b|c,,-0.5\r\n');
  });
  it('is a header alone when there are no rows', () => {
    expect(toSpreadsheet(fields, [], { bom: false })).toBe('id,words,many,n,x\r\n');
  });
  it('begins with a byte order mark when that is asked for', () => {
    expect(toSpreadsheet(fields, [], { bom: true })).toBe('\ufeffid,words,many,n,x\r\n');
    expect(read(toSpreadsheet(claimRows.fields, rows, { bom: true })).data).toEqual(read(toSpreadsheet(claimRows.fields, rows, { bom: false })).data);
  });
  it('quotes what must be quoted', () => {
    expect(toSpreadsheet({ id: fields.id, words: fields.words }, [{ id: 'a,b', words: 'say "no"\nnow' }], { bom: false })).toBe('id,words\r\n"a,b","say ""no""\nnow"\r\n');
  });
  it('puts an apostrophe before a formula in text, not before a number', () => {
    expect(toSpreadsheet(fields, [{ id: '-a', words: '=1+1', many: ['@b'], n: -3, x: -0.5 }], { bom: false })).toBe("id,words,many,n,x\r\n'-a,'=1+1,'@b,-3,-0.5\r\n");
  });
  it('gives the claim rows back', () => {
    const { data, errors } = read(toSpreadsheet(claimRows.fields, rows, { bom: true }));
    expect(errors).toEqual([]);
    expect(data).toEqual(rows.map(asRead));
    expect(data).toHaveLength(ferry.dataset.claims.length);
  });
  it('gives every cell back, a defused one once it is restored', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '1', '-', '+', '=', '@', '＝', ',', '"', '\n', '\r', ' ', '\u00a0', '“', '😀', '\t', ';', "'", '|'), maxLength: 8 });
    const row = fc.record({ id: word.map((s) => `id${s}`), words: word, many: fc.array(word.filter(Boolean)), n: fc.option(fc.maxSafeInteger()), x: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (given, bom) => {
        const { data, errors } = read(toSpreadsheet(fields, given, { bom }));
        expect(errors).toEqual([]);
        expect(data.map((r) => [r['id'], r['words'], r['many']].map((cell) => restored(cell ?? '')))).toEqual(given.map((r) => [r.id, r.words, r.many.map((item) => item.replaceAll('|', '/')).join('|')]));
        expect(data.map((r) => [r['n'], r['x']].map((cell) => (cell === '' ? null : Number(cell))))).toEqual(given.map((r) => [r.n, r.x === null ? null : r.x + 0]));
      }),
      { numRuns: 100 },
    );
  });
});
