/** What the browser's main thread did from a choice on, read from a trace; in ms of its own time, whatever else the machine does. */
import type { CDPSession } from 'playwright-core';

export interface Cost {
  /** Script until the frame is painted: all that follows at once. */
  readonly atOnce: number;
  /** Script until all views have followed, those out of sight, too. */
  readonly script: number;
  /** Style, layout and paint of all of it. */
  readonly drawing: number;
  /** From the choice until the frame is painted, by the clock. */
  readonly wait: number;
  /** The same until all views in sight have followed. */
  readonly followed: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  /** µs; `tdur` is the thread's own time. */
  readonly ts: number;
  readonly dur: number;
  readonly tdur: number;
}

const SCRIPT = new Set([
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'EvaluateScript',
  'v8.callFunction',
]);
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const CATEGORIES = '-*,devtools.timeline,v8.execute,blink.user_timing';

const numberIn = (event: object, name: string): number => {
  const value: unknown = Reflect.get(event, name);
  return typeof value === 'number' ? value : 0;
};
const textIn = (event: object, name: string): string => {
  const value: unknown = Reflect.get(event, name);
  return typeof value === 'string' ? value : '';
};
const eventOf = (event: object): TraceEvent => ({
  name: textIn(event, 'name'),
  ph: textIn(event, 'ph'),
  tid: numberIn(event, 'tid'),
  pid: numberIn(event, 'pid'),
  ts: numberIn(event, 'ts'),
  dur: numberIn(event, 'dur'),
  tdur: numberIn(event, 'tdur'),
});

/** Those that lie in no other. */
const outermost = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  let end = -Infinity;
  return [...events]
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
};
const sum = (events: readonly TraceEvent[]): number => outermost(events).reduce((total, { tdur }) => total + tdur, 0) / 1000;

/** `painted` and `choice` are marks of the page; the work lies on the thread that set them. */
const costOf = (events: readonly TraceEvent[]): Cost | null => {
  const choice = events.find(({ name }) => name === 'choice');
  const painted = events.find(({ name }) => name === 'painted');
  const followed = events.find(({ name }) => name === 'followed');
  if (!choice || !painted || !followed) return null;
  const all = events.filter(({ ph, tid, pid, ts, dur }) => ph === 'X' && tid === choice.tid && pid === choice.pid && ts + dur > choice.ts);
  const drawing = all.filter(({ name }) => DRAWING.has(name));
  const work = all.filter(({ name }) => SCRIPT.has(name) || DRAWING.has(name));
  // Script that asks for a size has the page laid out within it.
  const scriptIn = (before: number): number => {
    const isIn = ({ ts }: TraceEvent): boolean => ts < before;
    return sum(work.filter(isIn)) - sum(drawing.filter(isIn));
  };
  return { atOnce: scriptIn(painted.ts), script: scriptIn(Infinity), drawing: sum(drawing), wait: (painted.ts - choice.ts) / 1000, followed: (followed.ts - choice.ts) / 1000 };
};

/** Runs what is given and tells what it cost; null where the choice was never made. */
export const traced = async (session: CDPSession, act: () => Promise<void>): Promise<Cost | null> => {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value) events.push(eventOf(event));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: CATEGORIES });
  await act();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return costOf(events);
};
