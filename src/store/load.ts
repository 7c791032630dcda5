/** The dataset of the page, fetched once, checked, and indexed as the catalogue. */
import { catalogueOf, type Catalogue } from '../model/catalogue';
import { tables } from '../model/dataset';
import { isRecord, isStory, type Story } from '../model/story';
import { cellFault, datasetFaults, isDataset } from './check';

export type Loaded = { readonly catalogue: Catalogue; readonly version: string; readonly story: Story | null } | { readonly faults: readonly string[] };
type Get = (address: string, init?: RequestInit) => Promise<Response>;

/** `value` is the content of dataset.json: `{ name, version, tables }`; `known` says that nothing is wrong with its tables. */
export const readDataset = (value: unknown, known = false): Loaded => {
  const { tables: rows, version, story }: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  if (!isDataset(rows, known)) return { faults: datasetFaults(rows) };
  return { catalogue: catalogueOf(rows), version: typeof version === 'string' ? version : '', story: isStory(story) ? story : null };
};

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** `text` is that of dataset.json, `place` what a fault calls it. */
export const loadedFrom = (place: string, text: string): Loaded => {
  try {
    return readDataset(JSON.parse(text));
  } catch (error) {
    return { faults: [`${place}: not JSON: ${said(error)}`] };
  }
};

/** A large set says at once that its tables are there as Parquet, too; null where it does not, and where they are not. */
const loadedBeside = async (address: string, response: Response, get: Get): Promise<Loaded | null> => {
  const reader = response.clone().body?.getReader();
  const start = new TextDecoder().decode((await reader?.read())?.value);
  void reader?.cancel();
  if (!/^[^[]*"parquet"/.test(start)) return null;
  const { datasetBeside } = await import('./parquet');
  const read = await datasetBeside(address, response, get, Object.values(tables), cellFault);
  return read && ('faults' in read ? read : readDataset(read.value, read.isSound));
};

/** Never rejects: what went wrong comes back as faults, "place: what: value". */
export const loadDataset = async (address: string, get: Get = fetch): Promise<Loaded> => {
  try {
    const response = await get(address);
    if (response.ok) return (await loadedBeside(address, response, get)) ?? loadedFrom(address, await response.text());
    return { faults: [`${address}: ${response.status === 404 ? 'not found' : 'could not be fetched'}: ${response.status} ${response.statusText}`.trim()] };
  } catch (error) {
    return { faults: [`${address}: could not be fetched: ${said(error)}`] };
  }
};
