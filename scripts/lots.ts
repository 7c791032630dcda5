/** Articles in lots, each printed on one sheet. */
import { fingerprint } from '../src/pipeline/corpus/fingerprint';

/** Articles in a lot, about, and at most. */
const [ABOUT, MOST] = [32, 64];

/** From where to where among the articles; where a lot ends depends on ids near its end, so that a new article moves few. */
export const lotsOf = (ids: readonly string[]): readonly (readonly [from: number, to: number])[] => {
  const lots: (readonly [number, number])[] = [];
  let from = 0;
  ids.forEach((id, at) => {
    const to = at + 1;
    if (to - from < MOST && to < ids.length && fingerprint(id) % ABOUT !== 0) return;
    lots.push([from, to]);
    from = to;
  });
  return lots;
};
