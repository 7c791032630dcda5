/** Events told by several articles: same actors, times that can be one, and a word of what happened in common. */
import { slugOf } from '../mentions/word';

export interface Happening {
  readonly article: string;
  readonly title: string;
  readonly actors: readonly string[];
  readonly start: string;
  readonly end: string;
  /** Lemmas of the nouns and verbs of the words that tell it. */
  readonly words: ReadonlySet<string>;
}
const SHARED_ACTORS = 0.5;
const SHARED_WORDS = 2;

const compatible = (a: Happening, b: Happening): boolean => {
  if (!a.start || !b.start || a.end < b.start || b.end < a.start) return false;
  const shared = a.actors.filter((id) => b.actors.includes(id)).length;
  const least = Math.min(a.actors.length, b.actors.length);
  if (least > 0 && shared / least < SHARED_ACTORS) return false;
  let words = 0;
  for (const word of a.words) if (b.words.has(word)) words++;
  return words >= (least > 1 && shared > 1 ? 1 : SHARED_WORDS);
};

/** An id for each happening; happenings of one article stay apart. */
export const eventIds = (happenings: readonly Happening[]): readonly string[] => {
  const groups: { id: string; members: Happening[] }[] = [];
  const used = new Set<string>();
  return happenings.map((happening) => {
    const fit = groups.find((g) => g.members.every((m) => m.article !== happening.article) && g.members.some((m) => compatible(m, happening)));
    if (fit) {
      fit.members.push(happening);
      return fit.id;
    }
    const base = slugOf(happening.title).split('-').slice(0, 8).join('-');
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    groups.push({ id, members: [happening] });
    return id;
  });
};
