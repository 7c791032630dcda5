/**
 * Runs of one article under one name, with the strongest of their signs: a name typed once is typed everywhere.
 */
import type { Sentence } from '../reading';
import type { Discovery } from './discovery';
import type { Run } from './run';
import { wordKey } from './word';

export interface Occurrence {
  readonly sentence: Sentence;
  readonly run: Run;
  readonly guess: Discovery | null;
  /** Says the text that the name is false? */
  readonly pseudonym: boolean;
}
export interface NameGroup {
  readonly name: string;
  readonly occurrences: readonly Occurrence[];
  readonly best: Discovery | null;
  readonly pseudonym: boolean;
}

const bestOf = (guesses: readonly Discovery[]): Discovery | null => {
  const sure = Math.max(0, ...guesses.map((g) => g.sure));
  const strong = guesses.filter((g) => g.sure === sure);
  const counts = new Map<string, number>();
  for (const { kind } of strong) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return strong.find((g) => counts.get(g.kind) === most) ?? null;
};

/** In order of first appearance. */
export const groupsOf = (occurrences: readonly (Occurrence & { readonly name: string })[]): readonly NameGroup[] => {
  const groups = new Map<string, (Occurrence & { readonly name: string })[]>();
  for (const occurrence of occurrences) {
    const key = wordKey(occurrence.name);
    const same = groups.get(key);
    if (same) same.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return [...groups.values()].map((own) => ({
    name: own[0]?.name ?? '',
    occurrences: own,
    best: bestOf(own.flatMap((o) => (o.guess ? [o.guess] : []))),
    pseudonym: own.some((o) => o.pseudonym),
  }));
};
