/** Layout of the figures: groups in one or two columns, each with its axis, marks, bars or circles. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { textWidth } from '../../parts/text';
import { axisOf, type Axis } from './axis';
import { unitText } from './extent';
import { fewOf } from './few';
import { groupsOf, type Group, type Row } from './group';
import { intervalOf, type Interval } from './interval';
import { sayingsOf, type Saying } from './saying';
import { shareOf, type Share } from './share';
import { voiceText } from './voice';

export interface PlacedRow extends Row {
  readonly interval: Interval | null;
  readonly share: Share | null;
  /** So many circles; 0 = none. */
  readonly circles: number;
}
export interface PlacedGroup {
  readonly id: string;
  readonly kind: Group['kind'];
  readonly heading: string;
  readonly rows: readonly PlacedRow[];
  readonly inWords: readonly Saying[];
  readonly axis: Axis | null;
  /** Width of the words beside the marks; the whole column when they stand above. */
  readonly words: number;
  readonly stacked: boolean;
}
export interface Column {
  readonly width: number;
  readonly groups: readonly PlacedGroup[];
}
export interface FiguresLayout {
  readonly columns: readonly Column[];
  readonly gap: number;
  /** Wide enough for headings in the display face and units on the axes. */
  readonly large: boolean;
  /** How to read the signs that occur. */
  readonly deck: string;
  /** All there are, and those that are left out; none when all are asked for. */
  readonly count: number;
  readonly left: readonly Saying[];
}

const TWO_COLUMNS = 720;
const LARGE = 1000;
/** Below this width of a column, words stand above the marks. */
const BESIDE = 380;
const GAP = 16;

const widthOfWords = (kind: Group['kind'], width: number): number => (kind === 'axis' && width >= BESIDE ? Math.round(Math.max(176, Math.min(256, 0.48 * width))) : width);

const placed = (group: Group, width: number, large: boolean): PlacedGroup => {
  const words = widthOfWords(group.kind, width);
  const stacked = words === width;
  const extents = group.rows.map((r) => r.saying.extent);
  const axis = group.kind === 'axis' ? axisOf(extents, stacked ? width : width - words - GAP, large ? unitText(group.rows[0]?.saying.figure.unit ?? '') : '') : null;
  const rows = group.rows.map((row): PlacedRow => {
    const { saying } = row;
    return {
      ...row,
      interval: axis ? intervalOf(saying.extent, saying.figure.caveat, axis) : null,
      share: group.kind === 'share' ? shareOf(saying, width) : null,
      circles: group.kind === 'count' && saying.extent.shape === 'point' ? saying.extent.value : 0,
    };
  });
  return { id: group.id, kind: group.kind, heading: group.heading, inWords: group.inWords, rows, axis, words, stacked };
};

/** Roughly, in px: enough to balance two columns. */
const heightOf = (group: Group, width: number): number => {
  const room = widthOfWords(group.kind, width);
  const lines = (text: string, size: number, face: 'sans' | 'serif') => Math.ceil(textWidth(text, size, 400, face) / room);
  const row = ({ saying }: Row): number => {
    const facts = [...saying.voices.map(voiceText), ...saying.whens, ...saying.otherWords].reduce((sum, text) => sum + lines(text, 12.5, 'sans'), 0);
    const words = lines(`${saying.words} AB`, 16.5, 'serif') * 23 + facts * 17 + saying.counters.length * 30 + 16;
    if (group.kind === 'said') return lines(saying.words, 15, 'serif') * 22 + lines([...saying.voices.map(voiceText), ...saying.whens].join(' '), 12.5, 'sans') * 17 + 10;
    if (group.kind === 'share') return words + 84;
    return group.kind === 'axis' && room === width ? words + (saying.figure.caveat ? 68 : 50) : words;
  };
  return (group.kind === 'axis' ? 70 : 48) + group.rows.reduce((sum, r) => sum + row(r), 0) + group.inWords.length * 52;
};

/** Where to break: the first place at which the two columns are nearest in height. */
const breakOf = (groups: readonly Group[], [left, right]: readonly [number, number]): number => {
  let above = 0;
  let below = groups.reduce((sum, group) => sum + heightOf(group, right), 0);
  let [best, least] = [0, Infinity];
  groups.forEach((group, i) => {
    above += heightOf(group, left);
    below -= heightOf(group, right);
    const uneven = Math.abs(above - below);
    if (uneven < least) [best, least] = [i + 1, uneven];
  });
  return best;
};

const deckOf = (groups: readonly Group[]): string => {
  const drawn = groups.filter((g) => g.kind === 'axis' || g.kind === 'share').flatMap((g) => g.rows.map((r) => r.saying.extent));
  if (drawn.length === 0) return '';
  const vague = drawn.some((e) => e.shape === 'vague') ? ' Hatching: they give no bounds.' : '';
  const about = drawn.some((e) => 'about' in e && e.about) ? ' A wave: about.' : '';
  return `Each mark is as wide as the words allow.${vague}${about}`;
};

/** `whole`: all of them, however many. */
export const figuresLayout = (claims: readonly Claim[], catalogue: Catalogue, width: number, whole = false): FiguresLayout => {
  const sayings = sayingsOf(claims, catalogue);
  const all = groupsOf(sayings);
  const few = new Set(whole ? sayings : fewOf(all));
  const groups = few.size === sayings.length ? all : groupsOf(sayings.filter((saying) => few.has(saying)));
  const large = width >= LARGE;
  const common = { gap: large ? 64 : 40, large, deck: deckOf(groups), count: sayings.length, left: sayings.filter((saying) => !few.has(saying)) };
  const column = (part: readonly Group[], w: number): Column => ({ width: w, groups: part.map((g) => placed(g, w, large)) });
  if (width < TWO_COLUMNS || groups.length < 2) return { columns: groups.length > 0 ? [column(groups, width)] : [], ...common };
  const left = Math.round((width - common.gap) * (large ? 0.54 : 0.58));
  const right = width - common.gap - left;
  const at = breakOf(groups, [left, right]);
  return { columns: [column(groups.slice(0, at), left), column(groups.slice(at), right)].filter((c) => c.groups.length > 0), ...common };
};
