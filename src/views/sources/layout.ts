/** The flow placed: bars, threads and words of articles, reports and speakers. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Focus } from '../../model/focus';
import type { Counting } from '../../model/provenance';
import { barOf, type Bar } from './bar';
import { columnsOf, type Columns } from './columns';
import { flowOf, type Band, type Flow, type Hue, type Source, type Telling } from './flow';
import { articleLines, headingLines, speakerLines, type Lines } from './lines';
import { joinId, orderOf, voiceId, type Order } from './order';
import { settled } from './settle';
import { threadPath } from './thread';
import { ownLabel, relayLabel, voiceLabel } from './words';

export type Column = 'article' | 'relay' | 'report' | 'voice' | 'speaker';
export interface Thread {
  readonly d: string;
  readonly hue: Hue;
  readonly denied: boolean;
  readonly claims: readonly string[];
}
interface Mark {
  readonly key: string;
  readonly column: Column;
  readonly focus: Focus;
  readonly label: string;
  readonly claims: readonly string[];
  /** Of the report that is left out. */
  readonly out: boolean;
  /** Middle, for walking. */
  readonly y: number;
}
export interface PlacedBand extends Mark {
  readonly from: string;
  readonly to: string;
  /** Short threads: the article's own voice. */
  readonly own: boolean;
  readonly threads: readonly Thread[];
  readonly count: { readonly x: number; readonly y: number; readonly words: string } | null;
}
export interface PlacedSource extends Mark {
  readonly id: string;
  readonly bars: readonly { readonly x: number; readonly top: number; readonly height: number }[];
  readonly lines: Lines;
}
export interface Layout {
  readonly columns: Columns;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly sources: readonly PlacedSource[];
  readonly more: Flow['more'];
}

/** Room above the first bar for the heads of the columns. */
const TOP = 30;
const BAND_GAP = 4;
/** Lowest group beside which a number fits. */
const LEAST = 12;
const STUB = 28;

interface Placed {
  readonly source: Source;
  readonly lines: Lines;
  readonly bar: Bar;
  /** Right bar of a report. */
  readonly second: Bar | null;
  /** Of the bars. */
  readonly top: number;
}

const round = (v: number): number => Math.round(v * 10) / 10;
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
const byId = (placed: readonly Placed[]): ReadonlyMap<string, Placed> => new Map(placed.map((p) => [p.source.id, p]));
const yOf = (placed: Placed | undefined, thread: string, second = false): number => (placed ? placed.top + ((second ? placed.second : placed.bar)?.places.get(thread) ?? 0) : 0);

interface Given {
  readonly source: Source;
  readonly lines: Lines;
  readonly bar: Bar;
  readonly second: Bar | null;
}
/** Words above the bars, or beside them. */
const heightOf = ({ lines, bar, second }: Given): number => (lines.above > 0 ? lines.above + Math.max(bar.height, second?.height ?? 0) : Math.max(lines.height, bar.height));
/** `wanted`: middle of the bar. */
const column = (given: readonly Given[], gap: number, wanted: (g: Given, i: number) => number): readonly Placed[] => {
  const tops = settled(given.map((g, i) => ({ height: heightOf(g), wanted: wanted(g, i) - TOP - g.lines.above - g.bar.height / 2 })), gap);
  return given.map((g, i) => {
    const top = TOP + (tops[i] ?? 0);
    // Words taller than their bar: the bar stands at their middle, or both begin together where titles stand beside it.
    const lower = g.lines.above > 0 ? g.lines.above : g.lines.middle ? Math.max(0, (g.lines.height - g.bar.height) / 2) : 0;
    return { ...g, top: round(top + lower) };
  });
};
const bottomOf = (placed: readonly Placed[]): number => Math.max(0, ...placed.map((p) => p.top + Math.max(p.bar.height, p.second?.height ?? 0, p.lines.above > 0 ? 0 : p.lines.height)));

type Placement = ReadonlyMap<string, Placed>;
/** Speaks through several reports. */
const isAcross = ({ tellings }: Source): boolean => tellings.some((t) => t.report !== tellings[0]?.report);
const meanOr = (values: readonly number[], otherwise: number): number => (values.length > 0 ? mean(values) : otherwise);

interface Scene {
  readonly flow: Flow;
  readonly columns: Columns;
  readonly articles: ReadonlyMap<string, Placed>;
  readonly reports: ReadonlyMap<string, Placed>;
  readonly speakers: ReadonlyMap<string, Placed>;
  readonly without: string;
  readonly catalogue: Catalogue;
}

const sceneOf = (flow: Flow, order: Order, columns: Columns, catalogue: Catalogue, without: string): Scene => {
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
  const spoken = () => byId(column(speakersGiven, 5, ({ source }) => mean(source.tellings.map(reported(reports)))));
  let speakers = spoken();
  // Once more, each between its neighbours, so that a long column draws the others along.
  const fromRight = (source: Source) => mean(source.tellings.map((t) => yOf(speakers.get(t.speaker), voiceId(t))));
  reports = byId(column(reportsGiven, 12, ({ source }) => (fromLeft(source) + fromRight(source)) / 2));
  articles = byId(column(given, gap, ({ source }, i) => meanOr(source.tellings.filter((t) => t.report !== '').map((t) => yOf(reports.get(t.report), t.claim.id)), (inLine[i]?.top ?? 0))));
  reports = byId(column(reportsGiven, 12, ({ source }) => (2 * fromLeft(source) + fromRight(source)) / 3));
  speakers = spoken();
  return { flow, columns, articles, reports, speakers, without, catalogue };
};

const isDenied = ({ claim }: Telling): boolean => claim.polarity === 'denied';
const idsOf = ({ tellings }: Source): readonly string[] => tellings.map((t) => t.claim.id);
const isOut = ({ tellings }: Source, without: string): boolean => without !== '' && tellings.every((t) => t.claim.report === without);
const middleOf = (placed: Placed | undefined, group: string): number => {
  const span = placed?.bar.spans.get(group);
  return placed && span ? placed.top + span.top + span.height / 2 : 0;
};

const relayOf = (band: Band, { columns: c, articles, reports, without, catalogue }: Scene): PlacedBand => {
  const [from, to] = [articles.get(band.from), reports.get(band.to)];
  const threads = band.tellings.map((t) => ({ hue: t.hue, denied: isDenied(t), claims: [t.claim.id], d: threadPath([c.article, c.told, c.reported], [yOf(from, t.claim.id), yOf(to, t.claim.id), yOf(to, joinId(t), true)]) }));
  const y = middleOf(to, band.from);
  const several = (to?.bar.spans.size ?? 0) > 1;
  return { key: `relay ${band.id}`, column: 'relay', from: `article ${band.from}`, to: `report ${band.to}`, own: false, focus: band.focus, label: relayLabel(band, catalogue), claims: idsOf(band), out: isOut(band, without), y, threads, count: several ? { x: c.told - 6, y: round(y + 3.8), words: String(band.tellings.length) } : null };
};
const ownOf = (band: Band, { columns: c, articles, without, catalogue }: Scene): PlacedBand => {
  const from = articles.get(band.from);
  const threads = band.tellings.map((t) => ({ hue: t.hue, denied: isDenied(t), claims: [t.claim.id], d: threadPath([c.article, c.article + STUB], [yOf(from, t.claim.id), yOf(from, t.claim.id)]) }));
  const y = middleOf(from, '');
  return { key: `own ${band.from}`, column: 'relay', from: `article ${band.from}`, to: '', own: true, focus: band.focus, label: ownLabel(band, catalogue), claims: idsOf(band), out: isOut(band, without), y, threads, count: { x: c.article + STUB + 8, y: round(y + 3.8), words: `${band.tellings.length} ${c.wide ? 'in its own voice' : 'own'}` } };
};
const voiceOf = (band: Band, { columns: c, reports, speakers, without, catalogue }: Scene): PlacedBand => {
  const [from, to] = [reports.get(band.from), speakers.get(band.to)];
  const joints = new Map<string, { readonly hue: Hue; readonly denied: boolean; readonly claims: string[]; readonly d: string }>();
  for (const t of band.tellings) {
    const known = joints.get(voiceId(t));
    if (known) known.claims.push(t.claim.id);
    else joints.set(voiceId(t), { hue: t.hue, denied: isDenied(t), claims: [t.claim.id], d: threadPath([c.reported, c.speaker], [yOf(from, joinId(t), true), yOf(to, voiceId(t))]) });
  }
  const y = middleOf(to, band.from);
  const several = (to?.bar.spans.size ?? 0) > 1;
  return { key: `voice ${band.id}`, column: 'voice', from: `report ${band.from}`, to: `speaker ${band.to}`, own: false, focus: band.focus, label: voiceLabel(band, catalogue), claims: idsOf(band), out: isOut(band, without), y, threads: [...joints.values()], count: several ? { x: c.speaker - 6, y: round(y + 3.8), words: String(band.tellings.length) } : null };
};

const sourceOf = (kind: 'article' | 'report' | 'speaker', placed: Placed, { columns: c, without }: Scene): PlacedSource => {
  const { source, lines, bar, second, top } = placed;
  const at = (x: number, height: number) => ({ x, top, height: round(Math.max(height, 2)) });
  const bars = kind === 'article' ? [at(c.article, bar.height)] : kind === 'report' ? [at(c.told, bar.height), at(c.reported, second?.height ?? 0)] : [at(c.speaker, bar.height)];
  return { key: `${kind} ${source.id}`, column: kind, id: source.id, focus: source.focus, label: lines.words.label, claims: idsOf(source), out: isOut(source, without), y: top + bar.height / 2, bars, lines };
};

export interface Options {
  /** Copies join where reports are counted. */
  readonly counting: Counting;
  /** The report that is left out, drawn as such; '' = none. */
  readonly without: string;
  /** So many reports at most. */
  readonly most: number;
}

export const flowLayout = (claims: readonly Claim[], catalogue: Catalogue, width: number, { counting, without, most }: Options): Layout => {
  const flow = flowOf(claims, catalogue, counting, most);
  const threads = flow.articles.reduce((sum, { tellings }) => sum + tellings.length, 0);
  const scene = sceneOf(flow, orderOf(flow), columnsOf(width, threads), catalogue, without);
  const all = [scene.articles, scene.reports, scene.speakers].map((placed) => [...placed.values()]);
  return {
    columns: scene.columns,
    height: Math.ceil(Math.max(...all.map(bottomOf)) + 10),
    bands: [...flow.relays.map((b) => relayOf(b, scene)), ...flow.own.map((b) => ownOf(b, scene)), ...flow.voices.map((b) => voiceOf(b, scene))],
    sources: (['article', 'report', 'speaker'] as const).flatMap((kind, i) => (all[i] ?? []).map((placed) => sourceOf(kind, placed, scene))),
    more: flow.more,
  };
};
