/** The timeline's layout: claims and a width in, everything that is drawn out, in px rounded to a tenth. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Counting, Provenance } from '../../model/provenance';
import { oncePer, remembered } from '../../parts/remembered';
import { textWidth } from '../../parts/text';
import { axisOf, round, scaleOf, type Axis, type Plot } from './axis';
import { extentsOf, happeningsOf, type Happening } from './happening';
import { lanesOf, type Lane, type LaneKind } from './lanes';
import type { Look } from './mark';
import { overviewOf, type Overview } from './overview';
import { articlesOf, claimsByArticle, datedOf, pagesOf, type PageMark } from './pages';
import { allYears, opening, within, type Period } from './period';
import { DETAIL, measuresOf, placeLane, type PlacedLane } from './placed';
import type { Unit } from './strip';
import type { Stop } from './walk';

export interface Question {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly counting: Counting;
  readonly width: number;
  readonly lanes: LaneKind;
  /** What the reader has zoomed to; null for the opening. */
  readonly period: Period | null;
  /** Ids of the lanes in which every event is drawn. */
  readonly whole: ReadonlySet<string>;
}
export interface Undated {
  readonly happening: Happening;
  readonly claims: readonly string[];
  /** "D, E". */
  readonly letters: string;
}
export interface TimelineLayout {
  readonly size: number;
  readonly phone: boolean;
  readonly height: number;
  readonly plot: Plot;
  readonly all: Period;
  readonly period: Period;
  readonly pxPerDay: number;
  readonly overview: Overview;
  /** Middle line of the overview. */
  readonly overviewY: number;
  readonly axis: Axis;
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly lanes: readonly PlacedLane[];
  /** The ink rule between events and articles. */
  readonly ruleY: number;
  readonly pages: readonly PageMark[];
  readonly pagesTop: number;
  readonly stops: readonly Stop[];
  /** The units that small dots stand for, finest first. */
  readonly units: readonly Unit[];
}
export interface Timeline {
  readonly dated: number;
  readonly undated: readonly Undated[];
  /** Articles of which no date is known. */
  readonly undatedArticles: readonly { readonly id: string; readonly letter: string; readonly title: string; readonly claims: readonly string[] }[];
  /** Events before and after the period shown. */
  readonly earlier: number;
  readonly later: number;
  /** Null where nothing has a date. */
  readonly drawing: TimelineLayout | null;
}

const lettersOf = ({ affirmed, denied }: Provenance): string => [...new Set([...affirmed.groups, ...denied.groups].flatMap((g) => g.letters))].join(', ');

const columnOf = (lanes: readonly Lane[], width: number, size: number): number => {
  const words = [...lanes.flatMap((lane) => lane.name.split(' ')), 'published'];
  return Math.ceil(Math.min(words.reduce((most, word) => Math.max(most, textWidth(word, size, 600)), 52), width * 0.15));
};

/** The same lanes in every period. */
const lanesFor = remembered(lanesOf, (...given) => given);

const draw = ({ catalogue, claims, counting, width, lanes: kind, period: asked, whole }: Question, all: Period, opened: Period, dated: readonly Happening[]): TimelineLayout => {
  const m = measuresOf(width);
  const { phone, size } = m;
  const period = asked ? within(asked, all) : opened;
  const found = lanesFor(kind, dated, claims, catalogue);
  const shown = asked
    ? found.map((lane) => ({ ...lane, happenings: lane.happenings.filter((h) => h.datings.some(({ extent }) => extent.end > period.from && extent.start < period.to)) })).filter((lane) => lane.happenings.length > 0)
    : found;
  const column = phone ? 0 : columnOf(found, width, size);
  const plot: Plot = phone ? { left: 0, right: width } : { left: round(column + 14), right: width };
  /** Dots on the first and last day stay inside the frame. */
  const inner: Plot = phone ? { left: 10, right: width - 10 } : { left: plot.left, right: width - 10 };
  const scale = scaleOf(period, inner);
  const pxPerDay = (inner.right - inner.left) / (period.to - period.from);
  const look: Look = { plot, scale, counting, size, row: m.row, detail: pxPerDay >= DETAIL, phone };

  const overviewY = phone ? 28 : 20;
  const axisTop = phone ? 54 : 36;
  const axisBottom = axisTop + (phone ? 34 : 36);
  const placed: PlacedLane[] = [];
  for (const lane of shown) placed.push(placeLane(lane, placed.at(-1)?.bottom ?? axisBottom, look, m, column, whole.has(lane.id)));
  const ruleY = placed.at(-1)?.bottom ?? axisBottom + m.row;
  const pagesTop = ruleY + (phone ? 26 : 9);
  const pitch = phone ? 24 : m.row >= 24 ? 17 : 14.5;
  const { pages, lines } = pagesOf(datedOf(articlesOf(claims, catalogue)), claims, catalogue, period, scale, plot, { pitch, size: 11.3, worded: width >= 1000 });
  const stops: Stop[] = [
    ...placed.flatMap((lane, i) => lane.marks.map(({ key, happening: { extent } }) => ({ key, lane: i, time: extent ? (extent.start + extent.end) / 2 : 0 }))),
    ...pages.map(({ key, start }) => ({ key, lane: placed.length, time: start })),
  ];
  const drawnUnits = new Set(placed.flatMap((lane) => lane.marks.flatMap((mark) => mark.strips.filter(({ strip }) => strip.kind === 'band').map(({ strip }) => strip.unit))));
  const units = (['day', 'week', 'month', 'year'] as const).filter((unit) => drawnUnits.has(unit));
  return {
    size, phone, plot, all, period, pxPerDay: round(pxPerDay),
    overview: overviewOf(dated, all, period, inner),
    overviewY,
    axis: axisOf(period, inner, 11.3),
    axisTop, axisBottom,
    lanes: placed,
    ruleY: round(ruleY),
    pages, pagesTop: round(pagesTop),
    height: round(Math.max(pagesTop + lines * pitch + 6, ruleY + (phone ? 30 : 38))),
    stops, units,
  };
};

/** From all events of the dataset, so that a filter does not move the years. */
const yearsOf = oncePer((catalogue: Catalogue) => {
  const days = [...extentsOf(catalogue), ...datedOf(catalogue.dataset.articles)];
  return { all: allYears(days), airy: opening(days, true), tight: opening(days, false) };
});

/** What no zoom changes. */
const toldOf = remembered(
  (catalogue: Catalogue, claims: readonly Claim[]) => {
    const events = happeningsOf(claims, catalogue);
    const articles = articlesOf(claims, catalogue);
    const known = datedOf(articles);
    const placed = new Set(known.map(({ article }) => article));
    const byArticle = claimsByArticle(claims);
    return {
      dated: events.filter((event) => event.extent),
      undated: events
        .filter((event) => !event.extent)
        .map((happening): Undated => ({ happening, claims: happening.claims.map((c) => c.id), letters: lettersOf(happening.provenance) })),
      isAnyArticleDated: known.length > 0,
      undatedArticles: articles.filter((article) => !placed.has(article)).map(({ id, title }) => ({ id, letter: catalogue.letters.get(id) ?? '', title, claims: byArticle.get(id) ?? [] })),
    };
  },
  (catalogue, claims) => [catalogue, claims],
);

export const timelineOf = (question: Question): Timeline => {
  const { catalogue, claims } = question;
  const { dated, undated, isAnyArticleDated, undatedArticles } = toldOf(catalogue, claims);
  const { all, airy, tight } = yearsOf(catalogue);
  const opened = question.width >= 480 ? airy : tight;
  const drawing = all && opened && (dated.length > 0 || isAnyArticleDated) ? draw(question, all, opened, dated) : null;
  const beyond = (test: (event: Happening, period: Period) => boolean) => (drawing ? dated.filter((event) => test(event, drawing.period)).length : 0);
  return {
    dated: dated.length,
    undated,
    undatedArticles,
    earlier: beyond(({ datings }, { from }) => datings.every(({ extent }) => extent.end <= from)),
    later: beyond(({ datings }, { to }) => datings.every(({ extent }) => extent.start >= to)),
    drawing,
  };
};
