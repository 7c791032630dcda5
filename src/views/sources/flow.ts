/**
 * The flow, without pixels: articles → original reports → speakers. Every claim is a telling; tellings of the same claim
 * from the same report join. What an article says in its own voice goes no further.
 */
import { groupedBy } from '../../model/grouped';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { claimKey } from '../../model/claimKey';
import { NOBODY, speakersId, tellingId, type Focus } from '../../model/focus';
import type { Counting } from '../../model/provenance';
import { familyOf, type Family } from '../../model/relationship';

export type Hue = Family | 'ink2';
export interface Telling {
  readonly claim: Claim;
  /** The same for all tellings of the same claim. */
  readonly key: string;
  /** The same for tellings whose threads join. */
  readonly thread: string;
  readonly hue: Hue;
  readonly article: string;
  /** '' = the article's own voice. */
  readonly report: string;
  /** The id of its speaker node; '' in the article's own voice. */
  readonly speaker: string;
}
/** An article, a report or a speaker with all that is told by, from or of it. */
export interface Source {
  readonly id: string;
  readonly focus: Focus;
  readonly tellings: readonly Telling[];
}
/** What leads from one source to another. */
export interface Band extends Source {
  readonly from: string;
  readonly to: string;
}
export interface Flow {
  readonly articles: readonly Source[];
  readonly reports: readonly Source[];
  readonly speakers: readonly Source[];
  readonly relays: readonly Band[];
  readonly own: readonly Band[];
  readonly voices: readonly Band[];
  /** What is not drawn because it is too much. */
  readonly more: { readonly reports: number; readonly articles: number; readonly claims: number };
}

const hueOf = ({ id }: Claim, { relationships, events }: Catalogue): Hue => relationships.get(id)?.family || familyOf(events.get(id)?.type ?? '') || 'ink2';

/** Speakers are nodes of their own across reports; nobody named, and an outlet that says it itself, belong to their report. */
const speakerOf = (claim: Claim, { reports }: Catalogue): string => {
  const id = speakersId(claim);
  return id === NOBODY || id === reports.get(claim.report)?.outlet ? tellingId('', claim.report, id) : tellingId('', '', id);
};

/** Copies join where reports are counted, and stay apart where articles are. */
export const tellingsOf = (claims: readonly Claim[], catalogue: Catalogue, counting: Counting): readonly Telling[] =>
  claims.map((claim) => {
    const key = claimKey(claim, catalogue);
    const own = claim.speakers.length === 0 && catalogue.reports.get(claim.report)?.kind === 'own_reporting';
    return { claim, key, thread: counting === 'reports' ? key : claim.id, hue: hueOf(claim, catalogue), article: claim.article, report: own ? '' : claim.report, speaker: own ? '' : speakerOf(claim, catalogue) };
  });

const different = (tellings: readonly Telling[], of: (telling: Telling) => string): number => new Set(tellings.map(of)).size;

/** Those that most articles relay, then what is relayed before what an article quotes itself, then those with most tellings. */
const leading = (reports: ReadonlyMap<string, readonly Telling[]>, itself: (id: string) => number, most: number): ReadonlySet<string> =>
  new Set(
    [...reports]
      .map(([id, tellings]) => ({ id, articles: different(tellings, (t) => t.article), tellings: tellings.length }))
      .sort((a, b) => b.articles - a.articles || itself(a.id) - itself(b.id) || b.tellings - a.tellings || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id),
  );

/** In the order of ranks, then of what is to come last, then larger ones first. */
const byRank = (groups: ReadonlyMap<string, readonly Telling[]>, rankOf: (tellings: readonly Telling[]) => number, last: (id: string) => number): readonly [string, readonly Telling[]][] =>
  [...groups]
    .map(([id, tellings]) => ({ id, tellings, rank: rankOf(tellings) }))
    .sort((a, b) => a.rank - b.rank || last(a.id) - last(b.id) || b.tellings.length - a.tellings.length || (a.id < b.id ? -1 : 1))
    .map(({ id, tellings }) => [id, tellings]);

/** An own report stands for those whom the article quotes; `*` keeps its own voice out. */
const reportFocus = (id: string, { reports }: Catalogue): Focus =>
  reports.get(id)?.kind === 'own_reporting' ? { kind: 'telling', id: tellingId('', id, '*') } : { kind: 'report', id };
const relayFocus = (article: string, report: string, { reports }: Catalogue): Focus =>
  ({ kind: 'telling', id: tellingId(article, report, reports.get(report)?.kind === 'own_reporting' ? '*' : '') });

const bandsOf = (tellings: readonly Telling[], ends: (t: Telling) => readonly [from: string, to: string], focusOf: (first: Telling) => Focus): readonly Band[] =>
  [...groupedBy(tellings, (t) => ends(t).join(' '))].flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const [from, to] = ends(first);
    return [{ id, from, to, tellings: group, focus: focusOf(first) }];
  });

const voiceFocus = (report: string, speaker: string): Focus => ({ kind: 'telling', id: tellingId('', report, speaker.slice(speaker.lastIndexOf('~') + 1)) });

/** `most`: so many reports are drawn at most, and the articles that relay them or speak for themselves. */
export const flowOf = (claims: readonly Claim[], catalogue: Catalogue, counting: Counting, most: number): Flow => {
  const tellings = tellingsOf(claims, catalogue, counting);
  const relayed = tellings.filter((t) => t.report !== '');
  const all = groupedBy(relayed, (t) => t.report);
  const itself = (id: string) => (catalogue.reports.get(id)?.kind === 'own_reporting' ? 1 : 0);
  const kept = leading(all, itself, most);
  const folds = kept.size < all.size;
  const shown = relayed.filter((t) => kept.has(t.report));
  const relaying = new Set(shown.map((t) => t.article));
  // Where not all is drawn, an article that relays none of it is not either.
  const voiced = tellings.filter((t) => t.report === '' && (!folds || relaying.has(t.article)));
  const drawn = [...shown, ...voiced];

  const rank = new Map([...catalogue.letters.keys()].map((id, i) => [id, i]));
  const byArticle = [...groupedBy(drawn, (t) => t.article)].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const articles = byArticle.map(([id, own]) => ({ id, tellings: own, focus: { kind: 'article', id } as const }));
  const place = new Map(articles.map(({ id }, i) => [id, i]));
  const reports = byRank(groupedBy(shown, (t) => t.report), (own) => Math.min(...own.map((t) => place.get(t.article) ?? 0)), itself).map(([id, own]) => ({ id, tellings: own, focus: reportFocus(id, catalogue) }));
  const line = new Map(reports.map(({ id }, i) => [id, i]));
  const nobody = (id: string) => (id.startsWith('~~') ? 0 : 1);
  const speakers = byRank(groupedBy(shown, (t) => t.speaker), (own) => own.reduce((sum, t) => sum + (line.get(t.report) ?? 0), 0) / own.length, nobody).map(([id, own]) => ({ id, tellings: own, focus: { kind: 'telling', id } as const }));
  return {
    articles,
    reports,
    speakers,
    relays: bandsOf(shown, (t) => [t.article, t.report], ({ article, report }) => relayFocus(article, report, catalogue)),
    own: bandsOf(voiced, (t) => [t.article, ''], ({ article, claim }) => ({ kind: 'telling', id: tellingId(article, claim.report, NOBODY) })),
    voices: bandsOf(shown, (t) => [t.report, t.speaker], ({ report, speaker }) => voiceFocus(report, speaker)),
    more: { reports: all.size - kept.size, articles: different(tellings, (t) => t.article) - articles.length, claims: tellings.length - drawn.length },
  };
};
