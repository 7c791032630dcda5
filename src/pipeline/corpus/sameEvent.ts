/** Events told by several articles: same actors, times that can be one, and words of what happened in common. */
import { slugOf } from '../mentions/word';

export interface Happening {
  readonly article: string;
  readonly title: string;
  readonly actors: readonly string[];
  /** ISO days, inclusive; '' where unknown. */
  readonly start: string;
  readonly end: string;
  /** Lemmas of the nouns and verbs of the words that tell it. */
  readonly words: ReadonlySet<string>;
}
const SHARED_ACTORS = 0.5;
const SHARED_WORDS = 2;
/** Events that are told to the year are looked for year by year. */
const YEARS = 20;

const isOne = (a: Happening, b: Happening): boolean => {
  if (!a.start || !b.start || a.end < b.start || b.end < a.start) return false;
  const shared = a.actors.filter((id) => b.actors.includes(id)).length;
  const least = Math.min(a.actors.length, b.actors.length);
  if (least > 0 && shared / least < SHARED_ACTORS) return false;
  let words = 0;
  for (const word of a.words) if (b.words.has(word)) words++;
  // "in 2014" and "on 5 May 2014" can be one, but most things of that year are not.
  const isVague = a.start.slice(0, 7) !== a.end.slice(0, 7) || b.start.slice(0, 7) !== b.end.slice(0, 7);
  return words >= (least > 1 && shared > 1 && !isVague ? 1 : SHARED_WORDS);
};

/** The years that it can fall in, first and last; decades and more are cut, so that looking stays short. */
const yearsOf = ({ start, end }: Happening): readonly string[] => {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Number.isFinite(from) && to >= from ? Array.from({ length: Math.min(YEARS, to - from + 1) }, (_, i) => String(from + i)) : [];
};
/** Two that are one share a word and a year, and a month when both are told that closely. */
const keysOf = (happening: Happening): readonly string[] => {
  if (!happening.start) return [];
  const month = happening.start.slice(0, 7);
  const times = month === happening.end.slice(0, 7) ? [month, `${month.slice(0, 4)} near`] : yearsOf(happening);
  return [...happening.words].flatMap((word) => times.map((time) => `${word} ${time}`));
};
const lookedFor = (happening: Happening): readonly string[] => {
  if (!happening.start) return [];
  const month = happening.start.slice(0, 7);
  const times = month === happening.end.slice(0, 7) ? [month, month.slice(0, 4)] : yearsOf(happening).flatMap((year) => [year, `${year} near`]);
  return [...happening.words].flatMap((word) => times.map((time) => `${word} ${time}`));
};

/** An id for each happening; happenings of one article stay apart. */
export const eventIds = (happenings: readonly Happening[]): readonly string[] => {
  const groups: { readonly id: string; readonly articles: Set<string>; readonly members: Happening[] }[] = [];
  const index = new Map<string, Set<number>>();
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const nameFor = (title: string): string => {
    const base = slugOf(title).split('-').slice(0, 8).join('-');
    let n = (counts.get(base) ?? 0) + 1;
    while (used.has(n === 1 ? base : `${base}-${n}`)) n++;
    counts.set(base, n);
    const id = n === 1 ? base : `${base}-${n}`;
    used.add(id);
    return id;
  };
  return happenings.map((happening) => {
    const near = new Set<number>();
    for (const key of lookedFor(happening)) for (const at of index.get(key) ?? []) near.add(at);
    const fit = [...near].sort((a, b) => a - b).find((at) => groups[at]?.articles.has(happening.article) === false && groups[at]?.members.some((m) => isOne(m, happening)));
    const at = fit ?? groups.length;
    const group = groups[at] ?? { id: nameFor(happening.title), articles: new Set<string>(), members: [] };
    groups[at] = group;
    group.articles.add(happening.article);
    group.members.push(happening);
    for (const key of keysOf(happening)) index.set(key, (index.get(key) ?? new Set<number>()).add(at));
    return group.id;
  });
};
