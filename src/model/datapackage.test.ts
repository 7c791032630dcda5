import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { tableNames, tables } from './dataset';
import { datapackageOf } from './datapackage';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('scripts/fixtures/dataPackage.schema.json', 'utf8')));
const faults = (value: unknown): readonly string[] => (validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`));

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[]; readonly primaryKey: readonly string[]; readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[] };
}
const articles = [{ id: 'pier', title: 'Crates at the pier', url: 'https://example.org/pier' }, { id: 'quay', title: '', url: '' }];
const written = JSON.stringify(datapackageOf('abc123', articles));
const descriptor: { readonly resources: readonly Resource[]; readonly sources: readonly unknown[] } = JSON.parse(written);

describe('datapackage.json', () => {
  it('is a Data Package 2.0', () => {
    expect(faults(JSON.parse(written))).toEqual([]);
  });
  it('describes every table, column by column, in the order of the files', () => {
    expect(descriptor.resources.map((r) => r.name)).toEqual(tableNames);
    for (const name of tableNames) {
      const resource = descriptor.resources.find((r) => r.name === name);
      expect(resource?.path).toBe(`${name}.csv`);
      expect(resource?.schema.fields.map((f) => f.name)).toEqual(Object.keys(tables[name].fields));
      expect(resource?.schema.primaryKey).toEqual(tables[name].key);
    }
  });
  it('lists what is there as Parquet, too, with its bytes', () => {
    const more: { readonly resources: readonly Record<string, unknown>[] } = JSON.parse(JSON.stringify(datapackageOf('abc123', articles, [['claims', 1234]])));
    expect(faults(more)).toEqual([]);
    expect(more.resources.slice(0, -1)).toEqual(descriptor.resources);
    expect(more.resources.at(-1)).toMatchObject({ name: 'claims-parquet', path: 'claims.parquet', format: 'parquet', bytes: 1234 });
  });
  it('has a foreign key for each single id and for no list', () => {
    for (const { name, schema } of descriptor.resources)
      for (const field of schema.fields) {
        const described = tableNames.find((n) => n === name);
        const own = described ? Object.entries(tables[described].fields).find(([n]) => n === field.name)?.[1] : undefined;
        const key = schema.foreignKeys?.find((k) => k.fields.includes(field.name));
        expect([name, field.name, key?.reference.resource ?? '']).toEqual([name, field.name, own?.type === 'text' ? (own.references ?? '') : '']);
        if (key) expect(descriptor.resources.find((r) => r.name === key.reference.resource)?.schema.primaryKey).toEqual(key.reference.fields);
      }
  });
  it('names the articles as its sources, by title where they have one', () => {
    expect(descriptor.sources).toEqual([{ title: 'Crates at the pier', path: 'https://example.org/pier' }, { title: 'quay' }]);
  });
  it.each(['', 'example.org/pier', 'javascript:alert(1)', '/etc/passwd', '../pier'])('gives no path for the address %j', (url) => {
    const sources = JSON.stringify(datapackageOf('abc123', [{ id: 'pier', title: 'Pier', url }])['sources']);
    expect(sources).toBe('[{"title":"Pier"}]');
  });
});

describe('the schema that tests it', () => {
  const broken: readonly (readonly [string, (d: Record<string, unknown>) => unknown])[] = [
    ['no tables', (d) => ({ ...d, resources: [] })],
    ['another profile', (d) => ({ ...d, $schema: 'tabular-data-package' })],
    ['a property that the standard does not name', (d) => ({ ...d, licence: 'x' })],
    ['a path above the package', (d) => ({ ...d, sources: [{ path: '../x' }] })],
    ['an empty licence', (d) => ({ ...d, licenses: [{ title: 'x' }] })],
    ['an empty list of foreign keys', (d) => ({ ...d, resources: [{ name: 'a', type: 'table', path: 'a.csv', schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields: [{ name: 'a', type: 'string' }], foreignKeys: [] } }] })],
    ['a type that the standard does not know', (d) => ({ ...d, resources: [{ name: 'a', type: 'table', path: 'a.csv', schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields: [{ name: 'a', type: 'edtf' }] } }] })],
    ['a Parquet file that has another name', (d) => ({ ...d, resources: [{ name: 'a-parquet', path: 'a.csv', format: 'parquet', mediatype: 'application/vnd.apache.parquet', bytes: 9 }] })],
    ['a list without a joining sign', (d) => ({ ...d, resources: [{ name: 'a', type: 'table', path: 'a.csv', schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields: [{ name: 'a', type: 'list', delimiter: '' }] } }] })],
  ];
  it.each(broken)('finds %s', (_, change) => {
    expect(faults(change(JSON.parse(written)))).not.toEqual([]);
  });
});
