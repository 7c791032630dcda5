/** The order of threads at the bars, in which those of one report cross each other least. */
import { families } from '../../model/relationship';
import type { Group } from './bar';
import { groupedBy } from '../../model/grouped';
import type { Flow, Hue, Telling } from './flow';

const hues: readonly Hue[] = [...families, 'ink2'];

/** Ids of threads: a claim as reported, and as said by one speaker; where copies stay apart, each telling for itself. */
export const joinId = ({ report, thread }: Telling): string => `${report} ${thread}`;
export const voiceId = ({ report, speaker, thread }: Telling): string => `${report} ${speaker} ${thread}`;

export interface Order {
  readonly articles: ReadonlyMap<string, readonly Group[]>;
  /** Left and right bar of each report: tellings by article, claims by speaker. */
  readonly told: ReadonlyMap<string, readonly Group[]>;
  readonly reported: ReadonlyMap<string, readonly Group[]>;
  readonly speakers: ReadonlyMap<string, readonly Group[]>;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const indexOf = (ids: readonly { readonly id: string }[]): ReadonlyMap<string, number> => new Map(ids.map(({ id }, i) => [id, i]));

export const orderOf = (flow: Flow): Order => {
  const article = indexOf(flow.articles);
  const report = indexOf(flow.reports);
  const speaker = indexOf(flow.speakers);
  const at = (ranks: ReadonlyMap<string, number>, id: string) => ranks.get(id) ?? 0;
  // A claim that several say stands with the first of them.
  const first = new Map<string, string>();
  for (const { tellings } of flow.reports)
    for (const t of tellings) {
      const known = first.get(joinId(t));
      if (known === undefined || at(speaker, t.speaker) < at(speaker, known)) first.set(joinId(t), t.speaker);
    }
  const compare = (a: Telling, b: Telling): number =>
    at(speaker, first.get(joinId(a)) ?? '') - at(speaker, first.get(joinId(b)) ?? '') || hues.indexOf(a.hue) - hues.indexOf(b.hue) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || at(article, a.article) - at(article, b.article);
  const groups = (tellings: readonly Telling[], groupOf: (t: Telling) => string, rank: (id: string) => number, threadOf: (t: Telling) => string): readonly Group[] =>
    [...groupedBy(tellings, groupOf)].sort(([a], [b]) => rank(a) - rank(b)).map(([id, own]) => ({ id, threads: unique([...own].sort(compare).map(threadOf)) }));
  const claimId = (t: Telling) => t.claim.id;
  // The article's own voice, which has no report, below the rest.
  const reportRank = (id: string) => (id === '' ? flow.reports.length : at(report, id));
  return {
    articles: new Map(flow.articles.map(({ id, tellings }) => [id, groups(tellings, (t) => t.report, reportRank, claimId)])),
    told: new Map(flow.reports.map(({ id, tellings }) => [id, groups(tellings, (t) => t.article, (one) => at(article, one), claimId)])),
    reported: new Map(flow.reports.map(({ id, tellings }) => [id, groups(tellings, (t) => first.get(joinId(t)) ?? '', (one) => at(speaker, one), joinId)])),
    speakers: new Map(flow.speakers.map(({ id, tellings }) => [id, groups(tellings, (t) => t.report, (one) => at(report, one), voiceId)])),
  };
};
