/** Walking from mark to mark: left and right in time, up and down to the nearest in the next lane. */
import type { Period } from './period';

export interface Stop {
  readonly key: string;
  /** Position of its lane from the top. */
  readonly lane: number;
  /** Middle of its date. */
  readonly time: number;
}
export const steps = { ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'above', ArrowDown: 'under', Home: 'first', End: 'last' } as const;
export type Step = (typeof steps)[keyof typeof steps];

export const stepOfKey = (key: string): Step | null => Object.entries(steps).find(([name]) => name === key)?.[1] ?? null;

/** The key of the mark that the step leads to; the same one at the end of the walk, null where there are no marks. */
export const walked = (stops: readonly Stop[], from: string | null, step: Step): string | null => {
  const inTime = stops.map((stop, i) => ({ stop, i })).sort((a, b) => a.stop.time - b.stop.time || a.i - b.i).map(({ stop }) => stop);
  const at = inTime.findIndex((stop) => stop.key === from);
  const here = inTime[at];
  if (!here) return inTime[0]?.key ?? null;
  switch (step) {
    case 'before':
      return (inTime[at - 1] ?? here).key;
    case 'after':
      return (inTime[at + 1] ?? here).key;
    case 'first':
      return (inTime[0] ?? here).key;
    case 'last':
      return (inTime.at(-1) ?? here).key;
    case 'above':
    case 'under': {
      const lanes = inTime.map((stop) => stop.lane).filter((lane) => (step === 'above' ? lane < here.lane : lane > here.lane));
      const lane = step === 'above' ? Math.max(...lanes) : Math.min(...lanes);
      const nearest = inTime.filter((stop) => stop.lane === lane).sort((a, b) => Math.abs(a.time - here.time) - Math.abs(b.time - here.time));
      return (nearest[0] ?? here).key;
    }
  }
};

/** The day around which to zoom when no place is pointed at: the mark the reader is at, else where most marks are. */
export const pivotOf = (stops: readonly Stop[], at: string | null, { from, to }: Period): number => {
  const times = stops.map((stop) => stop.time).filter((time) => time > from && time < to);
  const here = stops.find((stop) => stop.key === at)?.time;
  if (here !== undefined && times.includes(here)) return here;
  const inTime = [...times].sort((a, b) => a - b);
  return inTime[Math.floor(inTime.length / 2)] ?? (from + to) / 2;
};
