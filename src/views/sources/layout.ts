/** The flow placed: bars, threads and words of articles, reports and speakers. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Focus } from '../../model/focus';
import type { Counting } from '../../model/provenance';
import { columnsOf, type Columns } from './columns';
import { flowOf, type Band, type Flow, type Hue, type Source, type Telling } from './flow';
import type { Lines } from './lines';
import { joinId, orderOf, voiceId } from './order';
import { bottomOf, round, sceneOf, yOf, type Placed, type Scene } from './scene';
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
  /** Reports that its claims are from, so that it can be drawn as left out. */
  readonly reports: readonly string[];
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

const STUB = 28;

const isDenied = ({ claim }: Telling): boolean => claim.polarity === 'denied';
const idsOf = ({ tellings }: Source): readonly string[] => tellings.map((t) => t.claim.id);
const reportsOf = ({ tellings }: Source): readonly string[] => [...new Set(tellings.map((t) => t.claim.report))];
const middleOf = (placed: Placed | undefined, group: string): number => {
  const span = placed?.bar.spans.get(group);
  return placed && span ? placed.top + span.top + span.height / 2 : 0;
};

const relayOf = (band: Band, { columns: c, articles, reports, catalogue }: Scene): PlacedBand => {
  const [from, to] = [articles.get(band.from), reports.get(band.to)];
  const threads = band.tellings.map((t) => ({ hue: t.hue, denied: isDenied(t), claims: [t.claim.id], d: threadPath([c.article, c.told, c.reported], [yOf(from, t.claim.id), yOf(to, t.claim.id), yOf(to, joinId(t), true)]) }));
  const y = middleOf(to, band.from);
  const several = (to?.bar.spans.size ?? 0) > 1;
  return { key: `relay ${band.id}`, column: 'relay', from: `article ${band.from}`, to: `report ${band.to}`, own: false, focus: band.focus, label: relayLabel(band, catalogue), claims: idsOf(band), reports: reportsOf(band), y, threads, count: several ? { x: c.told - 6, y: round(y + 3.8), words: String(band.tellings.length) } : null };
};
const ownOf = (band: Band, { columns: c, articles, catalogue }: Scene): PlacedBand => {
  const from = articles.get(band.from);
  const threads = band.tellings.map((t) => ({ hue: t.hue, denied: isDenied(t), claims: [t.claim.id], d: threadPath([c.article, c.article + STUB], [yOf(from, t.claim.id), yOf(from, t.claim.id)]) }));
  const y = middleOf(from, '');
  return { key: `own ${band.from}`, column: 'relay', from: `article ${band.from}`, to: '', own: true, focus: band.focus, label: ownLabel(band, catalogue), claims: idsOf(band), reports: reportsOf(band), y, threads, count: { x: c.article + STUB + 8, y: round(y + 3.8), words: `${band.tellings.length} ${c.wide ? 'in its own voice' : 'own'}` } };
};
const voiceOf = (band: Band, { columns: c, reports, speakers, catalogue }: Scene): PlacedBand => {
  const [from, to] = [reports.get(band.from), speakers.get(band.to)];
  const joints = new Map<string, { readonly hue: Hue; readonly denied: boolean; readonly claims: string[]; readonly d: string }>();
  for (const t of band.tellings) {
    const known = joints.get(voiceId(t));
    if (known) known.claims.push(t.claim.id);
    else joints.set(voiceId(t), { hue: t.hue, denied: isDenied(t), claims: [t.claim.id], d: threadPath([c.reported, c.speaker], [yOf(from, joinId(t), true), yOf(to, voiceId(t))]) });
  }
  const y = middleOf(to, band.from);
  const several = (to?.bar.spans.size ?? 0) > 1;
  return { key: `voice ${band.id}`, column: 'voice', from: `report ${band.from}`, to: `speaker ${band.to}`, own: false, focus: band.focus, label: voiceLabel(band, catalogue), claims: idsOf(band), reports: reportsOf(band), y, threads: [...joints.values()], count: several ? { x: c.speaker - 6, y: round(y + 3.8), words: String(band.tellings.length) } : null };
};

const sourceOf = (kind: 'article' | 'report' | 'speaker', placed: Placed, { columns: c }: Scene): PlacedSource => {
  const { source, lines, bar, second, top } = placed;
  const at = (x: number, height: number) => ({ x, top, height: round(Math.max(height, 2)) });
  const bars = kind === 'article' ? [at(c.article, bar.height)] : kind === 'report' ? [at(c.told, bar.height), at(c.reported, second?.height ?? 0)] : [at(c.speaker, bar.height)];
  return { key: `${kind} ${source.id}`, column: kind, id: source.id, focus: source.focus, label: lines.words.label, claims: idsOf(source), reports: reportsOf(source), y: top + bar.height / 2, bars, lines };
};

export interface Options {
  /** Copies join where reports are counted. */
  readonly counting: Counting;
  /** So many reports at most. */
  readonly most: number;
}

/** Whether all of it is from the report that is left out; '' = none is. */
export const isOut = ({ reports }: Pick<Mark, 'reports'>, without: string): boolean => without !== '' && reports.every((report) => report === without);

export const flowLayout = (claims: readonly Claim[], catalogue: Catalogue, width: number, { counting, most }: Options): Layout => {
  const flow = flowOf(claims, catalogue, counting, most);
  const threads = flow.articles.reduce((sum, { tellings }) => sum + tellings.length, 0);
  const scene = sceneOf(flow, orderOf(flow), columnsOf(width, threads), catalogue);
  const all = [scene.articles, scene.reports, scene.speakers].map((placed) => [...placed.values()]);
  return {
    columns: scene.columns,
    height: Math.ceil(Math.max(...all.map(bottomOf)) + 10),
    bands: [...flow.relays.map((b) => relayOf(b, scene)), ...flow.own.map((b) => ownOf(b, scene)), ...flow.voices.map((b) => voiceOf(b, scene))],
    sources: (['article', 'report', 'speaker'] as const).flatMap((kind, i) => (all[i] ?? []).map((placed) => sourceOf(kind, placed, scene))),
    more: flow.more,
  };
};
