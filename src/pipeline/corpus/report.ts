/**
 * Shared reports: relays of one outlet are one report when the sentences that ascribe something to it speak of the same
 * actors in some of the same words (or quote the same run of words), and nothing that the articles say of its day speaks against it. Own reporting is a
 * report of its own for each article.
 */
import { groupedBy } from '../../model/grouped';
import { isoDay, type DayRange } from '../dates/calendar';
import { rangeOf } from '../dates/edtf';
import { daysOf, resolve, type Anchor } from '../dates/resolve';
import type { Entity, Relay } from '../reading';
import type { Ascribed } from './ascribed';
import { common } from './fingerprint';
import type { Outline, Relayed } from './outline';

export interface Member {
  /** Index of the article. */
  readonly article: number;
  readonly relay: Relay;
}
export interface SharedReport {
  readonly id: string;
  readonly outlet: string;
  readonly kind: Relay['kind'];
  readonly members: readonly Member[];
  /** In words, why several articles are held to relay it. */
  readonly grounds: string;
}

/** Two relays of one report share this many actors, or all that the shorter one names. */
const SHARED_ACTORS = 2;
/** … and this many words of what is told, more where they share but one actor. */
const SHARED_WORDS = 3;
const SHARED_WORDS_ONE_ACTOR = 5;
/** Articles written farther apart than this do not relay the same report. */
const DAYS_APART = 45;

interface Candidate {
  readonly member: Member;
  readonly ascribed: Ascribed;
  /** When the article was written, as far as it says. */
  readonly written: DayRange | null;
  /** When the report came, as far as the article says. */
  readonly reported: DayRange | null;
}
interface Group {
  readonly candidates: Candidate[];
  readonly actors: Set<string>;
  /** Of the candidate that has fewest actors, how many. */
  least: number;
}

const gap = (a: DayRange, b: DayRange): number => Math.max(0, b.start - a.end, a.start - b.end);

const isApart = (a: Candidate, b: Candidate): boolean =>
  (a.written !== null && b.written !== null && gap(a.written, b.written) > DAYS_APART) || (a.reported !== null && b.reported !== null && gap(a.reported, b.reported) > 0);

/** How many actors two must share that have so many. */
const neededOf = (a: number, b: number): number => Math.max(1, Math.min(SHARED_ACTORS, a, b));

/** Whether two articles relay the same report of their outlet. */
const isSame = (a: Candidate, b: Candidate): boolean => {
  const actors = a.ascribed.actors.filter((actor) => b.ascribed.actors.includes(actor)).length;
  if (actors < neededOf(a.ascribed.actors.length, b.ascribed.actors.length)) return false;
  if (common(a.ascribed.runs, b.ascribed.runs) > 0) return true;
  const needed = actors < SHARED_ACTORS ? SHARED_WORDS_ONE_ACTOR : SHARED_WORDS;
  return common(a.ascribed.words, b.ascribed.words) >= Math.min(needed, Math.max(1, Math.min(a.ascribed.words.length, b.ascribed.words.length)));
};

const candidateOf = (article: number, { relay, ascribed, time }: Relayed, anchor: Anchor | null): Candidate => {
  const day = time && anchor && anchor.basis !== 'inferred' ? resolve(time.form, anchor, { words: '', tense: 'past', previous: null }) : null;
  return { member: { article, relay }, ascribed, written: daysOf(anchor), reported: day ? (daysOf(day) ?? rangeOf(day.date)) : null };
};

/** The months that a stretch of days touches, as "2016-01". */
const monthsOf = ({ start, end }: DayRange): readonly string[] => {
  const months = new Set<string>();
  for (let day = start; day < end; day += 28) months.add(isoDay(day).slice(0, 7));
  return [...months.add(isoDay(end).slice(0, 7))];
};
/** Where no day is known. */
const UNKNOWN = 'unknown';
const ANY = 'any';

/** Each candidate joins the first group that has one like it, and none that speaks against it. */
const groupsOf = (candidates: readonly Candidate[]): readonly Group[] => {
  const groups: Group[] = [];
  /** Positions of groups by actor and month; one may stand there more than once. */
  const index = new Map<string, number[]>();
  const put = (key: string, group: number): void => {
    const there = index.get(key);
    if (!there) index.set(key, [group]);
    else if (there.at(-1) !== group) there.push(group);
  };
  let round = 0;
  /** By the position of a group: the last round, one for each actor that is looked for, in which it was found, and in how many since it was looked for a candidate. */
  const [last, shared]: [number[], number[]] = [[], []];
  /** Those that have enough of its actors in months that are not too far from its own. */
  const near = ({ written, ascribed: { actors } }: Candidate): readonly number[] => {
    const months = written ? [...monthsOf({ start: written.start - DAYS_APART, end: written.end + DAYS_APART }), UNKNOWN] : [ANY];
    const found: number[] = [];
    const first = round + 1;
    for (const actor of actors) {
      round++;
      for (const month of months)
        for (const group of index.get(`${actor} ${month}`) ?? []) {
          const before = last[group] ?? 0;
          if (before === round) continue;
          last[group] = round;
          shared[group] = before < first ? 1 : (shared[group] ?? 0) + 1;
          if (before < first) found.push(group);
        }
    }
    return found.filter((group) => (shared[group] ?? 0) >= neededOf(actors.length, groups[group]?.least ?? 0)).sort((a, b) => a - b);
  };
  for (const candidate of candidates) {
    const at = near(candidate).find((i) => !groups[i]?.candidates.some((c) => isApart(c, candidate)) && groups[i]?.candidates.some((c) => isSame(c, candidate))) ?? groups.length;
    const group = groups[at] ?? { candidates: [], actors: new Set<string>(), least: Infinity };
    groups[at] = group;
    group.least = Math.min(group.least, candidate.ascribed.actors.length);
    group.candidates.push(candidate);
    for (const actor of candidate.ascribed.actors) {
      group.actors.add(actor);
      for (const month of [ANY, ...(candidate.written ? monthsOf(candidate.written) : [UNKNOWN])]) put(`${actor} ${month}`, at);
    }
  }
  return groups;
};

type ActorOf = (id: string) => Entity | undefined;

const groundsOf = (group: Group, actorOf: ActorOf): string => {
  if (new Set(group.candidates.map((c) => c.member.article)).size < 2) return '';
  const names = [...group.actors].sort().flatMap((id) => {
    const entity = actorOf(id);
    return entity && entity.partOf === '' ? [entity.name] : [];
  });
  return `the same outlet is named, and the same actors are spoken of: ${names.slice(0, 4).join(', ')}`;
};

/** The outlines in the order of the articles. */
export const sharedReports = (outlines: readonly Outline[], actorOf: ActorOf): readonly SharedReport[] => {
  const byOutlet = groupedBy(outlines.flatMap(({ relayed, printed }, article) => relayed.map((one) => candidateOf(article, one, printed.anchor))), ({ member }) => member.relay.outlet);
  return [...byOutlet.keys()].sort().flatMap((outlet) =>
    groupsOf(byOutlet.get(outlet) ?? []).map((group, i): SharedReport => {
      const kinds = group.candidates.map((c) => c.member.relay.kind);
      const kind = kinds.find((k) => k !== 'news_report' && k !== 'own_reporting') ?? kinds[0] ?? 'news_report';
      return { id: i === 0 ? outlet : `${outlet}-${i + 1}`, outlet, kind, members: group.candidates.map((c) => c.member), grounds: groundsOf(group, actorOf) };
    }),
  );
};

export const ownReportId = ({ id }: { readonly id: string }): string => `own-${id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
