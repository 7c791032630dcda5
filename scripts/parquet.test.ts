import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDataset, ferryDataset } from '../src/store/dataset.fixture';
import { cellFault } from '../src/store/check';
import { loadDataset } from '../src/store/load';
import { datasetBeside } from '../src/store/parquet';
import { tableNames, tables, type Dataset } from '../src/model/dataset';
import { integer, list, number, text, type Field } from '../src/model/field';
import { table } from '../src/model/table';
import type { Cell } from '../src/model/csv';
import { groupCells, groupSize, toParquet } from './parquet';

const VERSION = '0123456789ab';
type Files = Record<string, Uint8Array | undefined>;
const sizesOf = (files: Files): string => JSON.stringify(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes?.length])));
const headOf = (files: Files, more = ''): string => `{\n  "name": "attested",\n  "version": "${VERSION}",\n  "parquet": ${sizesOf(files)},\n${more}  "tables": {\n`;

interface Asked {
  readonly file: string;
  readonly range: string;
  readonly status: number;
}
/** A server of files; `pieces` says whether it knows ranges. */
const serverOf = (json: string, files: Files, pieces = true) => {
  const asked: Asked[] = [];
  const get = (address: string, init?: RequestInit): Promise<Response> => {
    const file = address.replace(/^data\/|\?.*$/g, '');
    const range = new Headers(init?.headers).get('Range') ?? '';
    const whole = file === 'dataset.json' ? new TextEncoder().encode(json) : files[file.replace('.parquet', '')];
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    const isPiece = pieces && whole !== undefined && from !== undefined;
    const status = whole === undefined ? 404 : isPiece ? 206 : 200;
    asked.push({ file, range, status });
    const bytes = isPiece ? whole.slice(Number(from), Number(to) + 1) : new Uint8Array(whole ?? []);
    return Promise.resolve(new Response(bytes, { status }));
  };
  return { get, asked };
};

/** Any value of a field that a table can hold. */
const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const fields = { name: text(''), words: list(''), count: integer(''), place: integer(''), share: number(''), size: number('') };
const rowOf = fc.record({
  name: fc.oneof(words, fc.constantFrom('', 'quay', '“quay”', '\0', '🛥️ ß')),
  words: fc.array(words, { maxLength: 4 }),
  count: fc.option(fc.maxSafeInteger()),
  place: fc.integer(),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  size: fc.double({ noNaN: true, noDefaultInfinity: true }),
});
const oneTable = table('berths', '', ['name'], fields);
const readBack = async (rows: readonly Readonly<Record<string, Cell>>[], pieces: boolean, of: Readonly<Record<string, Field>> = fields, cells?: number): Promise<unknown> => {
  const files = { berths: toParquet(of, rows, VERSION, undefined, cells) };
  const { get } = serverOf('', files, pieces);
  const read = await datasetBeside('data/dataset.json', new Response(headOf(files)), get, [oneTable], cellFault);
  return read && 'value' in read ? read.value['tables'] : read;
};

describe('a table as Parquet', () => {
  it('has groups as large as a page asks for, and small ones where there is more than one shows', () => {
    expect(groupSize(fields, groupCells(110_240))).toBeGreaterThan(8 * groupSize(fields, groupCells(700_000)) - 10);
    expect(groupSize(fields, groupCells(700_000))).toBeGreaterThan(10_000);
  });
  it('comes back as it was, whatever stands in it, from a server that knows pieces and from one that does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf, { maxLength: 40 }), fc.boolean(), async (rows, pieces) => {
        expect(await readBack(rows, pieces)).toEqual({ berths: rows });
      }),
      { numRuns: 300 },
    );
  });
  it('comes back from groups of rows, whose numbers are of one kind in all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf, { maxLength: 20 }), fc.integer({ min: 1, max: 60 }), async (rows, cells) => {
        expect(await readBack(rows, true, fields, cells)).toEqual({ berths: rows });
      }),
      { numRuns: 200 },
    );
  });
  it('comes back when it is large: in pieces, and of them the columns alone that are known', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ name: `berth ${i} – ${Math.sin(i)}`, words: [String(i)], count: i % 3 ? i : null, place: i, share: i / 7, size: i }));
    const files = { berths: toParquet({ ...fields, rest: text('') }, rows.map((row) => ({ ...row, rest: `${row.name}, ${Math.cos(row.place)}` })), VERSION) };
    const { get, asked } = serverOf('', files);
    const read = await datasetBeside('data/dataset.json', new Response(headOf(files)), get, [oneTable], cellFault);
    expect(read).toMatchObject({ isSound: true });
    expect(read && 'value' in read && read.value['tables']).toEqual({ berths: rows });
    const bytes = asked.reduce((sum, { range }) => sum + Number(/-(\d+)/.exec(range)?.[1]) - Number(/=(\d+)/.exec(range)?.[1]) + 1, 0);
    expect(asked.every(({ status }) => status === 206)).toBe(true);
    expect(bytes).toBeLessThan(0.8 * files.berths.length);
  });
  it('is the same bytes for the same rows', () => {
    const rows = [{ name: 'a', words: ['b', 'c'], count: 1, place: 2, share: 0.5, size: 3 }];
    expect(toParquet(fields, rows, VERSION)).toEqual(toParquet(fields, rows, VERSION));
    expect(new TextDecoder('latin1').decode(toParquet(fields, rows, VERSION)).slice(0, 4)).toBe('PAR1');
  });
});

const filesOf = (dataset: Dataset, version = VERSION): Files => Object.fromEntries(tableNames.map((name) => [name, toParquet(tables[name].fields, dataset[name], version)]));
const jsonOf = (dataset: unknown, files: Files): string => `${headOf(files).replace('  "tables": {\n', `  "tables": ${JSON.stringify(dataset).replace('{', '{\n')}\n}`)}`;
const loadedFrom = async (dataset: unknown, files: Files, pieces = true) => {
  const { get, asked } = serverOf(jsonOf(dataset, files), files, pieces);
  return { loaded: await loadDataset('data/dataset.json', get), asked };
};
const faultsOf = async (dataset: unknown, files: Files): Promise<readonly string[]> => {
  const { loaded } = await loadedFrom(dataset, files);
  return 'faults' in loaded ? loaded.faults : [];
};
const spoilt = (bytes: Uint8Array | undefined, change: (bytes: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes ?? []);
  change(copy);
  return copy;
};

describe('a dataset by Parquet', () => {
  const files = filesOf(ferryDataset);
  it.each([true, false])('is the same as by JSON; pieces: %s', async (pieces) => {
    // What stands in dataset.json is not looked at.
    const { loaded, asked } = await loadedFrom(emptyDataset, files, pieces);
    expect('catalogue' in loaded && loaded.version).toBe(VERSION);
    expect('catalogue' in loaded && loaded.catalogue.dataset).toEqual(ferryDataset);
    expect(asked.filter(({ file }) => file === 'dataset.json')).toHaveLength(1);
    expect(new Set(asked.map(({ file }) => file)).size).toBe(tableNames.length + 1);
  });
  it('is read from dataset.json where a file is not there', async () => {
    for (const named of [files, { ...files, events: undefined }]) {
      const { get } = serverOf(jsonOf(ferryDataset, named), { ...files, events: undefined });
      const loaded = await loadDataset('data/dataset.json', get);
      expect('catalogue' in loaded && loaded.catalogue.dataset.claims).toEqual(ferryDataset.claims);
    }
  });
  it('is read from dataset.json where a file is not of it: of another version, or cut off', async () => {
    for (const others of [{ ...files, ...filesOf(ferryDataset, 'ba9876543210') }, { ...files, relays: files['relays']?.slice(0, -9) }]) {
      const { get } = serverOf(jsonOf(ferryDataset, files), others);
      const loaded = await loadDataset('data/dataset.json', get);
      expect('catalogue' in loaded && loaded.catalogue.dataset.claims).toEqual(ferryDataset.claims);
    }
  });
  it('names the file that is damaged or refused', async () => {
    const end = (bytes: Uint8Array): void => void bytes.fill(7, -8);
    expect(await faultsOf(ferryDataset, { ...files, claims: spoilt(files['claims'], end) })).toEqual([expect.stringMatching(/^data\/claims\.parquet: .*parquet/)]);
    const start = (bytes: Uint8Array): void => void bytes.fill(255, 4, 60);
    expect(await faultsOf(ferryDataset, { ...files, claims: spoilt(files['claims'], start) })).toEqual([expect.stringMatching(/^data\/claims\.parquet: ./)]);
    const { get } = serverOf(jsonOf(ferryDataset, files), files);
    const refused = await loadDataset('data/dataset.json', (address, init) => (address.includes('actors.parquet') ? Promise.resolve(new Response('', { status: 500 })) : get(address, init)));
    expect('faults' in refused && refused.faults).toEqual(['data/actors.parquet: could not be fetched: 500']);
  });
  it('is asked for whole where pieces are not let be asked for', async () => {
    const { get } = serverOf(jsonOf(emptyDataset, files), files);
    const loaded = await loadDataset('data/dataset.json', (address, init) => (init ? Promise.reject(new TypeError('not allowed')) : get(address)));
    expect('catalogue' in loaded && loaded.catalogue.dataset).toEqual(ferryDataset);
  });
});

describe('what is wrong with a dataset', () => {
  /** A change to one cell, of a kind that Parquet can hold. */
  const odd: Readonly<Record<Field['type'], fc.Arbitrary<Cell>>> = {
    text: fc.constantFrom('', 'x', 'c1', 'otter', '2016-13-45', '2016-02-30'),
    code: fc.constantFrom('', 'perhaps', 'affirmed'),
    list: fc.constantFrom<Cell>([], ['nobody'], ['otter', 'nobody']),
    integer: fc.constantFrom<Cell>(null, 0, -1, 2 ** 40),
    number: fc.constantFrom<Cell>(null, 0.5),
  };
  const change = fc.constantFrom(...tableNames.filter((name) => ferryDataset[name].length > 0)).chain((name) =>
    fc.constantFrom(...Object.entries<Field>(tables[name].fields)).chain(([column, field]) => fc.tuple(fc.constant({ name, column }), fc.nat(ferryDataset[name].length - 1), odd[field.type])),
  );
  it('is said in the same words as by JSON', async () => {
    const sound = filesOf(ferryDataset);
    const met = { right: 0, wrong: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), async (changes, twice) => {
        const changed: Record<string, readonly Readonly<Record<string, Cell>>[]> = { ...ferryDataset };
        for (const [{ name, column }, at, cell] of changes) changed[name] = (changed[name] ?? []).map((row, i) => (i === at ? { ...row, [column]: cell } : row));
        const [{ name }] = changes[0] ?? [{ name: 'claims' }];
        if (twice) changed[name] = [...(changed[name] ?? []), ...(changed[name] ?? []).slice(0, 1)];
        // Only what is changed is made anew: writing all tables each time is most of the time of this test.
        const anew = tableNames.filter((each) => changed[each] !== ferryDataset[each]);
        const faults = await faultsOf(emptyDataset, { ...sound, ...Object.fromEntries(anew.map((each) => [each, toParquet(tables[each].fields, changed[each] ?? [], VERSION)])) });
        const byJson = await loadDataset('data/dataset.json', () => Promise.resolve(new Response(JSON.stringify({ version: VERSION, tables: changed }))));
        expect(faults).toEqual('faults' in byJson ? byJson.faults : []);
        met[faults.length > 0 ? 'wrong' : 'right']++;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(met.right, met.wrong)).toBeGreaterThan(10);
  });
  it('is said of a column that is not there', async () => {
    const { rule: _, ...rest } = tables.claims.fields;
    expect(await faultsOf(ferryDataset, { ...filesOf(ferryDataset), claims: toParquet(rest, ferryDataset.claims, VERSION) })).toEqual(['claims.csv, row 2, column rule: missing']);
  });
});
