/** Which claims of a dataset are left, by their places in it: 1 for one that is. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';

/** `claims` are some of those of the dataset, in its order, so that one pass over both is enough. */
export const leftOf = ({ dataset }: Pick<Catalogue, 'dataset'>, claims: readonly Claim[]): Uint8Array => {
  const left = new Uint8Array(dataset.claims.length);
  let next = 0;
  dataset.claims.forEach((claim, place) => {
    if (claim !== claims[next]) return;
    left[place] = 1;
    next++;
  });
  return left;
};
