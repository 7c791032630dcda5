/** The axis: days, weeks, months, quarters or years, as fine as there is room for, under the month or year they belong to. */
import { monthNames } from '../../parts/dateWords';
import { civilOfDay, monthStart } from '../../parts/isoDays';
import { textWidth } from '../../parts/text';
import type { Period } from './period';

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Where the label stands: its middle, or its left end where it names a start. */
  readonly at: number;
  readonly anchor: 'middle' | 'start';
  /** The line is that of a heading. */
  readonly strong: boolean;
}
export interface Heading {
  readonly x: number;
  readonly label: string;
}
export interface Axis {
  readonly step: Step;
  readonly ticks: readonly Tick[];
  readonly headings: readonly Heading[];
}
export interface Plot {
  readonly left: number;
  readonly right: number;
}
export type Scale = (day: number) => number;

export const round = (v: number): number => Math.round(v * 10) / 10;

export const scaleOf = ({ from, to }: Period, { left, right }: Plot): Scale => {
  // As d3.scaleLinear: a period without length is drawn in the middle.
  const across = to === from ? () => 0.5 : (day: number) => (day - from) / (to - from);
  return (day) => {
    const t = across(day);
    return round(left * (1 - t) + right * t);
  };
};

const DAYS: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 30.44, quarter: 30.44, year: 365.25 };
/** The least width of a step, in px. */
const ROOM: readonly (readonly [Step, number])[] = [['day', 16], ['week', 26], ['month', 30], ['quarter', 11]];
const stepOf = (pxPerDay: number): Step => ROOM.find(([step, room]) => pxPerDay * DAYS[step] >= room)?.[0] ?? 'year';

/** The first day of the day, the week from Monday, the month, or the `stride` years that a day lies in; `later` of them on. */
export const startOf = (step: Step, day: number, later = 0, stride = 1): number => {
  const { year, month } = civilOfDay(day);
  switch (step) {
    case 'day':
      return day + later;
    case 'week':
      return day - ((((day + 3) % 7) + 7) % 7) + 7 * later;
    case 'month':
    case 'quarter':
      return monthStart(year, month + later);
    case 'year':
      return monthStart((Math.floor(year / stride) + later) * stride, 1);
  }
};

/** Every 1, 2, 5, 10, … years, so that the labels keep clear of each other. */
const yearStride = (pxPerYear: number): number => [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((n) => n * pxPerYear >= 38) ?? 1000;

/** From the one that the period begins in, to the last that begins in it. */
export const startsOf = (step: Step, { from, to }: Period, stride: number): readonly number[] => {
  const starts: number[] = [];
  for (let day = startOf(step, Math.floor(from), 0, stride), last = -Infinity; day < to && day > last; day = startOf(step, day, 1, stride)) starts.push((last = day));
  return starts;
};

const labelOf = (step: Step, day: number): string => {
  const { year, month, day: date } = civilOfDay(day);
  return step === 'year' ? String(year) : step === 'month' ? (monthNames[month - 1] ?? '') : step === 'quarter' ? (month % 3 === 1 && month > 1 ? (monthNames[month - 1] ?? '') : '') : String(date);
};

/** Between a line and the label that names what starts there. */
export const INSET = 4;
/** Labels stand in the middle of days and months, at the start of the rest. */
const centred: readonly Step[] = ['day', 'month'];

export const axisOf = (period: Period, plot: Plot, size: number): Axis => {
  const x = scaleOf(period, plot);
  const pxPerDay = (plot.right - plot.left) / (period.to - period.from);
  const step = stepOf(pxPerDay);
  const starts = startsOf(step, period, yearStride(pxPerDay * DAYS.year));
  const upper: Step | null = step === 'year' ? null : step === 'day' || step === 'week' ? 'month' : 'year';
  const clip = (v: number) => Math.min(Math.max(v, plot.left), plot.right);

  const headingStarts = upper ? startsOf(upper, period, 1) : [];
  const named = headingStarts.map((day) => {
    const { year, month } = civilOfDay(day);
    return { x: clip(x(day)), label: upper === 'year' ? String(year) : `${monthNames[month - 1]} ${year}` };
  });
  /** A heading that the next one would touch gives way to it. */
  const headings = named.filter((h, i) => {
    const room = (named[i + 1]?.x ?? plot.right) - h.x;
    return room >= textWidth(h.label, size, 600) + 10;
  });

  const lines = new Set(headingStarts);
  const middle = centred.includes(step);
  const ticks = starts.flatMap((day, i): Tick[] => {
    const end = starts[i + 1] ?? startOf(step, day, 1);
    const [x1, x2] = [clip(x(day)), clip(x(end))];
    const label = labelOf(step, day);
    const room = middle ? x2 - x1 : x(day) < plot.left ? 0 : plot.right - x1 - INSET;
    const fits = room >= textWidth(label, size) + 2;
    const line: Tick = { x: round(x1), label: fits ? label : '', at: round(middle ? (x1 + x2) / 2 : x1 + INSET), anchor: middle ? 'middle' : 'start', strong: lines.has(day) || step === 'year' };
    return x2 <= plot.left || x1 >= plot.right ? [] : [line];
  });
  return { step, ticks, headings };
};
