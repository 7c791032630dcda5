/** Shares: a bar to 100 %, with its base in words under a bracket and the remainder left unsaid. */
import { textWidth } from '../../parts/text';
import { valueText, type Extent } from './extent';
import { LABEL_SIZE } from './interval';
import type { Saying } from './saying';

export interface Share {
  /** End of the solid part, which starts at 0. */
  readonly to: number;
  /** End of the part that may belong to it or not; equal to `to` when there is none. */
  readonly open: number;
  /** How the share ends: at a value, about one, between two, or without a bound. */
  readonly ending: 'flat' | 'wave' | 'between' | 'fade';
  /** Above the bar, centred where there is room. */
  readonly value: { readonly x: number; readonly text: string };
  /** In the solid part, when it fits: what the share is of things that do. */
  readonly within: string;
  /** In the rest, when it fits. */
  readonly rest: { readonly x: number; readonly text: string } | null;
  readonly base: string;
  /** Whether 0 and 100 % have room beside the value. */
  readonly ends: readonly [boolean, boolean];
}

export const VALUE_SIZE = 13.5;
const round = (v: number): number => Math.round(v * 10) / 10;
const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));

/** "share of strikes against towns" → strikes, "against towns". */
export const partsOf = (measure: string): readonly [base: string, which: string] => {
  const [, base = '', which = ''] = /^(?:share|proportion|percentage|part) of (.+?)(?: ((?:against|that|who|which|on|for|at|to|aimed at|hitting|held by|lost to) .+))?$/i.exec(measure) ?? [];
  return [base, which];
};

const plural = (base: string): boolean => /s$/i.test(base.split(/ (?:in|of|on|at|by|from|against) /)[0] ?? '');
const unsized = (base: string, shown = base): string => `base: ${shown}; ${plural(base) ? 'their number' : 'its size'} is not given`;

/** What the share is a share of, as far as anything says it. */
export const baseOf = ({ figure, words }: Pick<Saying, 'figure' | 'words'>): string => {
  if (figure.object) return unsized(figure.object, words.includes(figure.object) ? `“${figure.object}”` : figure.object);
  const printed = /(?:per ?cent|percent|%|majority|most|half|third|quarter|share) of ((?:the|their|its|his|her|all|our|these|those) .+?)(?=[,;.]|$| (?:are|is|were|was|be|have|has|had|on|in|at|by|against|that|which|who|aren’t|weren’t|isn’t|do|does|did|will|would)\b)/i.exec(words)?.[1];
  if (printed) return unsized(printed, `“${printed}”`);
  const base = partsOf(figure.measure)[0];
  return base ? unsized(base) : 'base: not said';
};

const percent = (v: number): number => clamp(v, 0, 100);
const endsOf = (extent: Extent): readonly [to: number, open: number, ending: Share['ending']] => {
  switch (extent.shape) {
    case 'point':
      return [percent(extent.value), percent(extent.value), extent.about ? 'wave' : 'flat'];
    case 'range':
      return [percent(extent.low), percent(extent.high), 'between'];
    case 'from':
      return [percent(extent.value), 100, 'fade'];
    case 'to':
      return [0, percent(extent.value), 'fade'];
    default:
      return [0, 0, 'flat'];
  }
};

export const shareOf = (saying: Saying, width: number): Share => {
  const { extent } = saying;
  const [low, high, ending] = endsOf(extent);
  const [to, open] = [round((low / 100) * width), round((high / 100) * width)];
  const text = valueText(extent, ' %');
  const w = textWidth(text, VALUE_SIZE, 600);
  const x = round(clamp(ending === 'between' ? (to + open) / 2 : extent.shape === 'to' ? open : to, w / 2, width - w / 2));
  const which = partsOf(saying.figure.measure)[1];
  const fits = (words: string, room: number) => textWidth(words, LABEL_SIZE) + 20 <= room;
  const rest = ['the rest: not said', 'not said'].find((words) => fits(words, width - open));
  return {
    to,
    open,
    ending,
    value: { x, text },
    within: which && fits(which, to) ? which : '',
    rest: rest ? { x: round((open + width) / 2 + (ending === 'wave' ? 3 : 0)), text: rest } : null,
    base: baseOf(saying),
    ends: [x - w / 2 > 16, x + w / 2 < width - 44],
  };
};

/** Outline of the solid part: straight, or with a wavy end for "about". */
export const sharePath = ({ to, ending }: Share, height: number): string => {
  if (ending !== 'wave') return `M0,0H${to}V${height}H0Z`;
  const step = height / 4;
  const turns = [0, 1, 2, 3].map((i) => `q${i % 2 === 0 ? 7 : -7},${round(step / 2)} 0,${round(step)}`).join('');
  return `M0,0H${to}${turns}H0Z`;
};
