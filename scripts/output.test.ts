import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { tableNames } from '../src/model/dataset';
import { ferryDataset } from '../src/store/dataset.fixture';
import { repeated } from './bench/repeated';
import { wholeOf } from './folder';
import { filesOf } from './output';

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/dataPackage.schema.json'), 'utf8')));
const parquet = tableNames.map((name) => `${name}.parquet`);
const copies = (claims: number) => repeated(ferryDataset, Math.ceil(claims / ferryDataset.claims.length));
const textOf = (files: ReturnType<typeof filesOf>, name: string): string => wholeOf(files.get(name) ?? '').toString();

it('writes no Parquet, and says nothing of it, for up to 2,000 claims', () => {
  const files = filesOf(ferryDataset);
  expect([...files.keys()].filter((name) => name.endsWith('.parquet'))).toEqual([]);
  expect(textOf(files, 'dataset.json') + textOf(files, 'datapackage.json')).not.toContain('parquet');
});

it('writes each table of a larger set as Parquet, too, and says how large each is before the tables in dataset.json', () => {
  const files = filesOf(copies(2001));
  expect([...files.keys()].filter((name) => name.endsWith('.parquet'))).toEqual(parquet);
  const { parquet: sizes }: { readonly parquet: Readonly<Record<string, number>> } = JSON.parse(textOf(files, 'dataset.json'));
  expect(Object.entries(sizes)).toEqual(tableNames.map((name) => [name, wholeOf(files.get(`${name}.parquet`) ?? '').length]));
  expect(textOf(files, 'dataset.json').indexOf('"parquet": {')).toBeLessThan(100);
});

it('lists them in datapackage.json as the standard lets it', () => {
  const descriptor: { readonly resources: readonly { readonly path: string; readonly bytes?: number }[] } = JSON.parse(textOf(filesOf(copies(2001)), 'datapackage.json'));
  validate(descriptor);
  expect(validate.errors ?? []).toEqual([]);
  expect(descriptor.resources.map(({ path }) => path)).toEqual([...tableNames.map((name) => `${name}.csv`), ...parquet]);
});

it('writes the same bytes again', () => {
  const [once, again] = [filesOf(copies(2001)), filesOf(copies(2001))];
  for (const [name, content] of once) expect([name, wholeOf(content).length > 0, Buffer.compare(wholeOf(content), wholeOf(again.get(name) ?? ''))]).toEqual([name, true, 0]);
});
