/** Groups: sayings that measure the same thing share an axis; shares, small counts and what has no number stand apart. */
import { groupedBy } from '../../model/grouped';
import { isShare } from './extent';
import { headingOf, whose } from './heading';
import type { Saying } from './saying';

interface Common {
  readonly id: string;
  readonly heading: string;
  /** The same thing in words that name no number. */
  readonly inWords: readonly Saying[];
}
export interface Row {
  readonly saying: Saying;
  /** Whose and where, when the heading does not say it and the row above differs. */
  readonly whose: string;
}
export type Group = Common & {
  /** Axis from zero; bars to 100 %; circles; words only. */
  readonly kind: 'axis' | 'share' | 'count' | 'said';
  readonly rows: readonly Row[];
};

/** Quantities that are measured, not counted one by one. */
const measured = /^(years?|months?|weeks?|days?|hours?|minutes?|km|kilomet(re|er)s?|miles?|met(re|er)s?|tonnes?|tons?|kg|kilograms?|dollars?|euros?|pounds?|roubles?|rubles?|usd|eur|gbp)$/i;
const MOST_CIRCLES = 10;

const countable = ({ extent, figure }: Saying): boolean =>
  extent.shape === 'point' && !extent.about && Number.isInteger(extent.value) && extent.value > 0 && extent.value <= MOST_CIRCLES && !measured.test(figure.unit);
/** A small number on its own that no circles can show: "about a year". */
const slight = ({ extent, figure }: Saying): boolean => extent.shape === 'point' && (extent.value === 0 || ((extent.about || measured.test(figure.unit)) && extent.value <= MOST_CIRCLES));

const key = ({ figure }: Saying): string => `${figure.measure.toLowerCase()}\n${figure.unit}`;
const precision: Readonly<Record<string, number>> = { point: 0, range: 0, from: 1, to: 1, vague: 2, words: 3 };

/** Moves what contradicts a saying next to it; the rest keeps its order. */
export const besides = (sayings: readonly Saying[]): readonly Saying[] => {
  const left = [...sayings];
  const out: Saying[] = [];
  for (let next = left.shift(); next; next = left.shift()) {
    out.push(next);
    if (next.counters.length === 0) continue;
    const against = new Set(next.counters.map((c) => c.id));
    const counters = left.filter((s) => s.claims.some((c) => against.has(c.id)));
    left.splice(0, left.length, ...counters, ...left.filter((s) => !counters.includes(s)));
  }
  return out;
};

const ordered = (sayings: readonly Saying[]): readonly Saying[] => {
  const runs = [...groupedBy(sayings, (s) => `${s.subject}\n${s.place}`).values()].toSorted((a, b) => Number(!a[0]?.subject) - Number(!b[0]?.subject) || b.length - a.length);
  return besides(runs.flatMap((run) => run.toSorted((a, b) => (precision[a.extent.shape] ?? 9) - (precision[b.extent.shape] ?? 9))));
};

const NOBODY = 'Not said whose';

const rowsOf = (sayings: readonly Saying[], shared: boolean): readonly Row[] =>
  sayings.map((saying, i) => {
    const mine = shared ? '' : whose(saying) || NOBODY;
    const above = sayings[i - 1];
    return { saying, whose: above && (whose(above) || NOBODY) === mine ? '' : mine };
  });

const groupOf = (kind: Group['kind'], drawn: readonly Saying[], inWords: readonly Saying[]): Group[] => {
  const sayings = ordered(drawn);
  const first = sayings[0];
  if (!first) return [];
  const shared = sayings.every((s) => whose(s) === whose(first));
  return [{ kind, id: first.id, heading: headingOf(first, shared), rows: rowsOf(sayings, shared), inWords }];
};

const size = (g: Group): readonly [number, number, number] => [
  g.rows.length,
  g.rows.reduce((n, r) => n + r.saying.provenance.affirmed.reports, 0),
  g.rows.reduce((n, r) => n + r.saying.provenance.affirmed.articles, 0),
];
const larger = (a: Group, b: Group): number => {
  const [x, y] = [size(a), size(b)];
  return y[0] - x[0] || y[1] - x[1] || y[2] - x[2] || (a.heading < b.heading ? -1 : 1);
};

/** Axes first, then shares, counts, and what is only said. */
export const groupsOf = (sayings: readonly Saying[]): readonly Group[] => {
  const said: Saying[] = [];
  const groups = [...groupedBy(sayings, key).values()].flatMap((all) => {
    const first = all[0];
    const drawn = all.filter((s) => s.extent.shape !== 'words');
    const rest = all.filter((s) => s.extent.shape === 'words');
    if (!first || drawn.length === 0 || drawn.every(slight)) {
      said.push(...all);
      return [];
    }
    return groupOf(isShare(first.figure) ? 'share' : drawn.every(countable) ? 'count' : 'axis', drawn, rest);
  });
  const of = (kind: Group['kind']) => groups.filter((g) => g.kind === kind).toSorted(larger);
  const words: Group = { kind: 'said', id: 'said', heading: 'Also said', rows: said.map((saying) => ({ saying, whose: whose(saying, saying.words) })), inWords: [] };
  return [...of('axis'), ...of('share'), ...of('count'), ...(said.length > 0 ? [words] : [])];
};
