/** The data of each address, fetched once for all elements of a page. */
import { loadDataset, type Loaded } from '../store/load';

const loads = new Map<string, Promise<Loaded>>();

export const sharedDataset = (address: string): Promise<Loaded> => {
  const known = loads.get(address) ?? loadDataset(address);
  loads.set(address, known);
  return known;
};
