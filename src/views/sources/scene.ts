/** The scene of the flow: each column settled, its bars where their threads run most level. */
import type { Catalogue } from '../../model/catalogue';
import { barOf, type Bar } from './bar';
import type { Columns } from './columns';
import type { Flow, Source, Telling } from './flow';
import { articleLines, headingLines, speakerLines, type Lines } from './lines';
import { joinId, voiceId, type Order } from './order';
import { settled } from './settle';

/** Room above the first bar for the heads of the columns. */
const TOP = 30;
const BAND_GAP = 4;
/** Lowest group beside which a number fits. */
const LEAST = 12;

export interface Placed {
  readonly source: Source;
  readonly lines: Lines;
  readonly bar: Bar;
  /** Right bar of a report. */
  readonly second: Bar | null;
  /** Of the bars. */
  readonly top: number;
}

export const round = (v: number): number => Math.round(v * 10) / 10;
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
const byId = (placed: readonly Placed[]): ReadonlyMap<string, Placed> => new Map(placed.map((p) => [p.source.id, p]));
/** Of a thread at a bar. */
export const yOf = (placed: Placed | undefined, thread: string, second = false): number => (placed ? placed.top + ((second ? placed.second : placed.bar)?.places.get(thread) ?? 0) : 0);

interface Given {
  readonly source: Source;
  readonly lines: Lines;
  readonly bar: Bar;
  readonly second: Bar | null;
}
/** Words above the bars, or beside them. */
const heightOf = ({ lines, bar, second }: Given): number => (lines.above > 0 ? lines.above + Math.max(bar.height, second?.height ?? 0) : Math.max(lines.height, bar.height));
/** `wanted`: middle of the bar. None stands above `from`. */
const column = (given: readonly Given[], gap: number, wanted: (g: Given, i: number) => number, from = TOP): readonly Placed[] => {
  const tops = settled(given.map((g, i) => ({ height: heightOf(g), wanted: wanted(g, i) - from - g.lines.above - g.bar.height / 2 })), gap);
  return given.map((g, i) => {
    const top = from + (tops[i] ?? 0);
    // Words taller than their bar: the bar stands at their middle, or both begin together where titles stand beside it.
    const lower = g.lines.above > 0 ? g.lines.above : g.lines.middle ? Math.max(0, (g.lines.height - g.bar.height) / 2) : 0;
    return { ...g, top: round(top + lower) };
  });
};
export const bottomOf = (placed: readonly Placed[]): number => Math.max(0, ...placed.map((p) => p.top + Math.max(p.bar.height, p.second?.height ?? 0, p.lines.above > 0 ? 0 : p.lines.height)));

type Placement = ReadonlyMap<string, Placed>;
/** Speaks through several reports. */
const isAcross = ({ tellings }: Source): boolean => tellings.some((t) => t.report !== tellings[0]?.report);
const meanOr = (values: readonly number[], otherwise: number): number => (values.length > 0 ? mean(values) : otherwise);

const topOf = (placed: Placement): number => Math.min(...[...placed.values()].map(({ top }) => top));
export interface Scene {
  readonly flow: Flow;
  readonly columns: Columns;
  readonly articles: ReadonlyMap<string, Placed>;
  readonly reports: ReadonlyMap<string, Placed>;
  readonly speakers: ReadonlyMap<string, Placed>;
  readonly catalogue: Catalogue;
}

export const sceneOf = (flow: Flow, order: Order, columns: Columns, catalogue: Catalogue): Scene => {
  const { pitch } = columns;
  const bar = (groups: Order['told'], id: string, least: number) => barOf(groups.get(id) ?? [], pitch, BAND_GAP, least);
  const given = flow.articles.map((source) => ({ source, lines: articleLines(source, columns, catalogue), bar: bar(order.articles, source.id, LEAST), second: null }));
  const reportsGiven = flow.reports.map((source) => ({ source, lines: headingLines(source, columns, catalogue), bar: bar(order.told, source.id, LEAST), second: bar(order.reported, source.id, 0) }));
  const total = (all: readonly Given[], gap: number) => all.reduce((sum, g) => sum + heightOf(g) + gap, -gap);
  const spare = total(reportsGiven, 12) - total(given, 0);
  const gap = Math.min(64, Math.max(columns.wide ? 22 : 14, spare / Math.max(1, given.length - 1)));
  const speakersGiven = flow.speakers.map((source) => ({ source, lines: speakerLines(source, columns, catalogue), bar: bar(order.speakers, source.id, isAcross(source) ? LEAST : 0), second: null }));
  const reported = (reports: Placement) => (t: Telling) => yOf(reports.get(t.report), joinId(t), true);
  let top = 0;
  const inLine = column(given, gap, (g) => {
    const own = top;
    top += heightOf(g) + gap;
    return TOP + own + g.bar.height / 2;
  });
  let articles = byId(inLine);
  const fromLeft = (source: Source) => mean(source.tellings.map((t) => yOf(articles.get(t.article), t.claim.id)));
  let reports = byId(column(reportsGiven, 12, ({ source }) => fromLeft(source)));
  // No higher than the bars to their left: threads that climb would cross the words above those.
  const spoken = () => byId(column(speakersGiven, 5, ({ source }) => mean(source.tellings.map(reported(reports))), topOf(reports)));
  let speakers = spoken();
  // Once more, each between its neighbours, so that a long column draws the others along.
  const fromRight = (source: Source) => mean(source.tellings.map((t) => yOf(speakers.get(t.speaker), voiceId(t))));
  reports = byId(column(reportsGiven, 12, ({ source }) => (fromLeft(source) + fromRight(source)) / 2));
  articles = byId(column(given, gap, ({ source }, i) => meanOr(source.tellings.filter((t) => t.report !== '').map((t) => yOf(reports.get(t.report), t.claim.id)), (inLine[i]?.top ?? 0))));
  reports = byId(column(reportsGiven, 12, ({ source }) => (2 * fromLeft(source) + fromRight(source)) / 3));
  speakers = spoken();
  return { flow, columns, articles, reports, speakers, catalogue };
};
