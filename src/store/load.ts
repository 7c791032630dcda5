/** The dataset of the page, fetched once, checked, and indexed as the catalogue. */
import { catalogueOf, type Catalogue } from '../model/catalogue';
import { isStory, type Story } from '../model/story';
import { datasetFaults, isDataset, isRecord } from './check';

export type Loaded = { readonly catalogue: Catalogue; readonly version: string; readonly story: Story | null } | { readonly faults: readonly string[] };

/** `value` is the content of dataset.json: `{ name, version, tables }`. */
export const readDataset = (value: unknown): Loaded => {
  const tables = isRecord(value) ? value['tables'] : undefined;
  if (!isDataset(tables)) return { faults: datasetFaults(tables) };
  const { version, story } = isRecord(value) ? value : { version: '', story: null };
  return { catalogue: catalogueOf(tables), version: typeof version === 'string' ? version : '', story: isStory(story) ? story : null };
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

/** Never rejects: what went wrong comes back as faults, "place: what: value". */
export const loadDataset = async (address: string, get: (address: string) => Promise<Response> = fetch): Promise<Loaded> => {
  let response: Response;
  try {
    response = await get(address);
  } catch (error) {
    return { faults: [`${address}: could not be fetched: ${said(error)}`] };
  }
  if (!response.ok)
    return { faults: [`${address}: ${response.status === 404 ? 'not found' : 'could not be fetched'}: ${response.status} ${response.statusText}`.trim()] };
  return loadedFrom(address, await response.text());
};
