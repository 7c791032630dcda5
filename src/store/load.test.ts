import { describe, expect, it } from 'vitest';
import { ferryDataset } from './dataset.fixture';
import { loadDataset } from './load';

const answering =
  (body: BodyInit, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status, statusText: status === 404 ? 'Not Found' : '' }));
const faultsOf = async (get: (address: string) => Promise<Response>) => {
  const loaded = await loadDataset('data/dataset.json', get);
  return 'faults' in loaded ? loaded.faults : [];
};

describe('loading the dataset', () => {
  it('gives the catalogue', async () => {
    const loaded = await loadDataset('data/dataset.json', answering(JSON.stringify({ name: 'attested', version: 'f00', tables: ferryDataset })));
    expect('catalogue' in loaded && loaded.catalogue.letters.get('island')).toBe('B');
    expect('catalogue' in loaded && loaded.version).toBe('f00');
  });
  it('says that the file is not there', async () => {
    expect(await faultsOf(answering('', 404))).toEqual(['data/dataset.json: not found: 404 Not Found']);
  });
  it('says that the server failed', async () => {
    expect(await faultsOf(answering('', 500))).toEqual(['data/dataset.json: could not be fetched: 500']);
  });
  it('says that the network failed', async () => {
    expect(await faultsOf(() => Promise.reject(new TypeError('offline')))).toEqual(['data/dataset.json: could not be fetched: offline']);
  });
  it('says that the file is not JSON', async () => {
    expect((await faultsOf(answering('<html>')))[0]).toMatch(/^data\/dataset\.json: not JSON: /);
  });
  it('says what is wrong in it', async () => {
    expect(await faultsOf(answering('{}'))).toEqual(['dataset.json: no tables']);
    expect(await faultsOf(answering('7'))).toEqual(['dataset.json: no tables']);
  });
});
