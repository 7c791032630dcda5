/** Threads of one band that look alike, as one path: few elements however many claims. */
import type { Hue } from './flow';
import type { Thread } from './layout';

export interface Alike {
  readonly key: string;
  readonly hue: Hue;
  readonly denied: boolean;
  readonly d: string;
}

/** In the order of the first of each. */
export const alikeOf = (threads: readonly Thread[]): readonly Alike[] => {
  const paths = new Map<string, Alike>();
  for (const { hue, denied, d } of threads) {
    const key = denied ? `${hue} denied` : hue;
    paths.set(key, { key, hue, denied, d: (paths.get(key)?.d ?? '') + d });
  }
  return [...paths.values()];
};

/** The right ends of level threads, as points for round caps. */
export const endsOf = (d: string): string => d.replace(/M[\d.]+,([\d.]+)H([\d.]+)/g, 'M$2,$1h0');
