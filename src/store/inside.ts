/** The dataset that stands in the page itself, where the page is one file; null where it is fetched. */
import { loadedFrom, type Loaded } from './load';

export const datasetInside = (document: Pick<Document, 'getElementById'>): Loaded | null => {
  const text = document.getElementById('dataset')?.textContent;
  return text ? loadedFrom('dataset', text) : null;
};
