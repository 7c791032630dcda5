/** The overview: all years in one strip, every date in it, and what part of it the timeline shows. */
import type { Family } from '../../model/relationship';
import { civilOfDay } from '../../parts/isoDays';
import { round, scaleOf, startsOf, type Plot } from './axis';
import { isDay } from './extent';
import type { Happening } from './happening';
import type { Period } from './period';

export interface OverviewBar {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly family: Family | null;
  /** A date as long as a year is drawn thin, for it says little. */
  readonly thin: boolean;
}
export interface Overview {
  readonly plot: Plot;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly bars: readonly OverviewBar[];
  readonly from: number;
  readonly to: number;
}

const ROOM = 34;
/** Above these, what is less than a px apart is one. */
const MANY = 400;

export const overviewOf = (happenings: readonly Happening[], all: Period, shown: Period, plot: Plot): Overview => {
  const x = scaleOf(all, plot);
  const years = (all.to - all.from) / 365.25;
  const stride = [1, 2, 5, 10, 20, 25, 50, 100, 200].find((n) => (n * (plot.right - plot.left)) / years >= ROOM) ?? 500;
  const starts = startsOf('year', all, stride).filter((day) => day >= all.from);
  const step = happenings.length > MANY ? Math.round : round;
  const bars = new Map<string, OverviewBar>();
  for (const { id, family, extent } of happenings) {
    if (!extent) continue;
    const width = Math.max(isDay(extent) ? 2 : 3, step(x(extent.end) - x(extent.start)));
    const bar = { key: id, x: step(Math.min(x(extent.start), plot.right - width)), width: round(width), family, thin: extent.end - extent.start > 93 };
    const place = `${bar.x} ${bar.width} ${bar.thin}`;
    // Of those in one place the last is seen.
    bars.delete(place);
    bars.set(place, bar);
  }
  return {
    plot,
    years: starts.map((day) => ({ x: x(day), label: String(civilOfDay(day).year) })).filter((year) => year.x + ROOM - 6 <= plot.right),
    bars: [...bars.values()].sort((a, b) => Number(b.thin) - Number(a.thin)),
    from: x(shown.from),
    to: x(shown.to),
  };
};
