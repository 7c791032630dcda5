/** The overview: all years in one strip, every date in it, and what part of it the timeline shows. */
import { groupedBy } from '../../model/grouped';
import type { Family } from '../../model/relationship';
import { civilOfDay } from '../../parts/isoDays';
import { remembered } from '../../parts/remembered';
import { round, scaleOf, startsOf, type Plot } from './axis';
import { isDay } from './extent';
import type { Happening } from './happening';
import type { Period } from './period';

/** All dates that look alike are one path: of many events they are a thousand. */
export interface OverviewBars {
  readonly family: Family | null;
  /** Around the middle line at 0. */
  readonly path: string;
}
interface Bar {
  readonly x: number;
  readonly width: number;
  readonly family: Family | null;
  /** A date as long as a year is drawn thin, for it says little. */
  readonly thin: boolean;
}
export interface Overview {
  readonly plot: Plot;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly bars: readonly OverviewBars[];
  readonly from: number;
  readonly to: number;
}

const ROOM = 34;
/** Above these, what is less than a px apart is one. */
const MANY = 400;

const pathOf = ({ x, width, thin }: Bar): string => (thin ? `M${x},-0.8h${width}v1.6h${-width}z` : `M${x},-2.5h${width}v5h${-width}z`);
/** The thin ones under the others. */
const barsOf = (bars: Iterable<Bar>): readonly OverviewBars[] =>
  [...groupedBy(bars, ({ family, thin }) => `${thin ? 0 : 1} ${family ?? ''}`)]
    .sort(([a], [b]) => Number(a.startsWith('1')) - Number(b.startsWith('1')))
    .map(([, some]) => ({ family: some[0]?.family ?? null, path: some.map(pathOf).join('') }));

/** The same whatever part of the years is shown. */
const yearsOf = remembered(
  (happenings: readonly Happening[], all: Period, plot: Plot): Omit<Overview, 'from' | 'to'> => {
    const x = scaleOf(all, plot);
    const years = (all.to - all.from) / 365.25;
    const stride = [1, 2, 5, 10, 20, 25, 50, 100, 200].find((n) => (n * (plot.right - plot.left)) / years >= ROOM) ?? 500;
    const starts = startsOf('year', all, stride).filter((day) => day >= all.from);
    const step = happenings.length > MANY ? Math.round : round;
    const bars = new Map<string, Bar>();
    for (const { family, extent } of happenings) {
      if (!extent) continue;
      const width = Math.max(isDay(extent) ? 2 : 3, step(x(extent.end) - x(extent.start)));
      const bar = { x: step(Math.min(x(extent.start), plot.right - width)), width: round(width), family, thin: extent.end - extent.start > 93 };
      const place = `${bar.x} ${bar.width} ${bar.thin}`;
      // Of those in one place the last is seen.
      bars.delete(place);
      bars.set(place, bar);
    }
    return {
      plot,
      years: starts.map((day) => ({ x: x(day), label: String(civilOfDay(day).year) })).filter((year) => year.x + ROOM - 6 <= plot.right),
      bars: barsOf(bars.values()),
    };
  },
  (happenings, all, { left, right }) => [happenings, all, left, right],
);

export const overviewOf = (happenings: readonly Happening[], all: Period, shown: Period, plot: Plot): Overview => {
  const x = scaleOf(all, plot);
  return { ...yearsOf(happenings, all, plot), from: x(shown.from), to: x(shown.to) };
};
