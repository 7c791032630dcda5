import { isMainThread } from 'node:worker_threads';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../model/dataset';
import { ferry } from '../store/dataset.fixture';
import { readDataset } from '../store/load';
import { archiveOf } from './archive';
import type { Extract } from './extract';
import { extractOf } from './extract.fixture';
import { zipped } from './zip';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('scripts/fixtures/dataPackage.schema.json', 'utf8')));

const loaded = readDataset(JSON.parse(readFileSync('data/dataset.json', 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const real = loaded.catalogue;

interface Descriptor {
  readonly version: string;
  readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: { readonly fields: readonly { readonly name: string }[]; readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[] } }[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What somebody who unpacks the archive finds in it. */
const unpacked = (extract: Extract, bom = false) => {
  const files = Object.fromEntries(Object.entries(unzipSync(zipped(archiveOf(extract, { bom })))).map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const descriptor: Descriptor = JSON.parse(files['datapackage.json'] ?? '');
  const rows = (name: string) => Papa.parse<Record<string, string>>(files[`${name}.csv`] ?? '', { header: true, skipEmptyLines: true });
  return { files, descriptor, rows };
};

describe('the archive', () => {
  const { files, descriptor, rows } = unpacked(extractOf());
  it('has every table, what describes them, and a README', () => {
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'datapackage.json', ...tableNames.map((name) => `${name}.csv`)].sort());
  });
  it('is a Data Package 2.0 whose columns are those of the files', () => {
    for (const choice of [extractOf(), extractOf(['c4']), extractOf([]), extractOf(null, { version: '' })]) {
      const found = unpacked(choice);
      validate(JSON.parse(found.files['datapackage.json'] ?? ''));
      expect(validate.errors ?? []).toEqual([]);
      for (const { name, path, schema } of found.descriptor.resources) expect((found.files[path] ?? name).split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
    }
    expect(descriptor.version).toBe('abc123abc123');
    expect(JSON.parse(files['datapackage.json'] ?? '')).toMatchObject({ description: expect.stringMatching(/^Selection: .*publishers.* Shown at https:/) });
    expect(files['datapackage.json']).toMatch(/^\{\n {2}"[^]*\n\}\n$/);
  });
  it('says what it is, what chose it, and whose the words are', () => {
    const text = unpacked(extractOf(['c1', 'c3'], { words: 'Kestrel and Otter', link: 'https://page.example/#focus=pair:kestrel~otter' })).files['README.txt'] ?? '';
    for (const words of ['2 claims read from 2 articles', 'Selection: Kestrel and Otter\r\n', 'https://page.example/#focus=pair:kestrel~otter', 'abc123abc123', 'belong to the publishers', 'Kestrel trains Otter', 'The crates, The Pier']) expect(text).toContain(words);
    expect(text).toMatch(/conflicts\.csv +1 row /);
    const parts = text.split('\r\n\r\n').map((part) => part.split('\r\n'));
    expect(parts.map(([head]) => head)).toEqual([expect.stringContaining('ATTESTED'), expect.stringContaining('2 claims'), expect.stringContaining('Selection:'), 'FILES', 'HOW TO READ THEM', 'LICENCE']);
    const [, about, , list, notes] = parts;
    expect(about?.join(' ')).toContain('nothing here says whether it is true');
    expect(list?.slice(1).map((line) => line.trim().split(' ')[0])).toEqual([...tableNames.map((name) => `${name}.csv`), 'datapackage.json']);
    expect(notes?.slice(1).every((line) => /^ {2}- .{30}/.test(line))).toBe(true);
    for (const word of ['empty cell', 'UTF-16', 'relays.csv', 'of all the data', 'apostrophe', 'EDTF']) expect(notes?.filter((line) => line.includes(word))).toHaveLength(1);
    expect(unpacked(extractOf(null, { version: '' })).files['README.txt']).toContain('Version of the data: none; the articles were read in the browser');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it.each([['a few articles', ferry, 12], ['the seeds', real, 8]] as const)('is a Data Package that holds together after any choice from %s: every foreign key is found', (_, catalogue, numRuns) => {
    fc.assert(
      fc.property(fc.subarray([...catalogue.dataset.claims]), (claims) => {
        const found = unpacked(extractOf(null, { catalogue, claims }));
        expect(found.rows('claims').data).toHaveLength(claims.length);
        validate(JSON.parse(found.files['datapackage.json'] ?? ''));
        expect(validate.errors ?? []).toEqual([]);
        for (const { name, schema } of found.descriptor.resources)
          for (const { fields, reference } of schema.foreignKeys ?? []) {
            const targets = new Set(found.rows(reference.resource).data.map((row) => row[reference.fields[0] ?? '']));
            expect(found.rows(name).data.map((row) => row[fields[0] ?? '']).filter((id) => id !== '' && !targets.has(id))).toEqual([]);
          }
      }),
      { numRuns },
    );
  });
  // A thread has the time zone that its process began with.
  it.runIf(isMainThread)('has the same bytes each time, in whatever time zone', () => {
    const bytes = zipped(archiveOf(extractOf(), { bom: false }));
    expect(zipped(archiveOf(extractOf(), { bom: false }))).toEqual(bytes);
    const zone = process.env['TZ'];
    const hours = new Set<number>();
    for (const other of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      process.env['TZ'] = other;
      hours.add(new Date(0).getHours());
      expect(zipped(archiveOf(extractOf(), { bom: false }))).toEqual(bytes);
    }
    expect(hours.size).toBe(3);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  it('marks the order of bytes in the tables when that is asked for', () => {
    const marked = unpacked(extractOf(), true);
    expect(Object.entries(marked.files).filter(([, text]) => text.startsWith('\ufeff')).length).toBe(tableNames.length);
    expect(marked.rows('claims').data).toEqual(rows('claims').data);
  });
});

describe('a zip file', () => {
  it.each(['../a.csv', '/a.csv', 'a/b.csv', 'a\\b.csv', 'C:a.csv', '.a', '..', '', 'a..csv', 'a\u0000.csv', 'a '])('holds no entry called %j', (name) => {
    expect(() => zipped([{ name, text: '' }])).toThrow('not a plain name');
  });
  it('holds no name twice', () => {
    expect(() => zipped([{ name: 'a.csv', text: '' }, { name: 'a.csv', text: '' }])).toThrow('twice');
  });
});

const hasUnzip = spawnSync('unzip', ['-v']).error === undefined;
it.skipIf(!hasUnzip)('is whole to another reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attested-'));
  writeFileSync(join(folder, 'a.zip'), zipped(archiveOf(extractOf(), { bom: false })));
  expect(execFileSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' })).toContain('No errors detected');
  rmSync(folder, { recursive: true });
});
