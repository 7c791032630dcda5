/** The few: of very many sayings those that are contradicted or that most reports give, so that the view can be taken in. */
import type { Group } from './group';
import type { Saying } from './saying';

/** As many as this are all shown. */
const ALL = 40;
/** Of the groups of a kind, and of a group's rows and words, where there are more. */
const GROUPS: Readonly<Record<Group['kind'], number>> = { axis: 4, share: 2, count: 2, said: 1 };
const ROWS = 6;
const WORDS = 2;

const weight = ({ counters, provenance: { affirmed, denied } }: Saying): number => (counters.length > 0 ? 1e6 : 0) + (affirmed.reports + denied.reports) * 1000 + affirmed.articles + denied.articles;
const heaviest = (sayings: readonly Saying[], most: number): readonly Saying[] => sayings.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);

export const fewOf = (groups: readonly Group[]): readonly Saying[] => {
  const all = groups.flatMap((group) => [...group.rows.map(({ saying }) => saying), ...group.inWords]);
  if (all.length <= ALL) return all;
  const taken = { axis: 0, share: 0, count: 0, said: 0 };
  const few = new Set<Saying>();
  for (const { kind, rows, inWords } of groups) {
    if (taken[kind]++ >= GROUPS[kind]) continue;
    for (const saying of [...heaviest(rows.map(({ saying }) => saying), ROWS), ...heaviest(inWords, WORDS)]) few.add(saying);
  }
  return all.filter((saying) => few.has(saying));
};
