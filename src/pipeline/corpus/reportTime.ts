/** The words that date a report: "The Courier reported on Monday", "in an interview last week with The Courier". */
import type { TimeExpression } from '../dates/expression';
import { isStated } from '../dates/stated';
import type { Reading, Statement } from '../reading';

/** How far from the words that name the report its date may stand, in characters. */
const NEAR = 60;
const BEFORE = 10;
const QUOTE = /["“”]/;

/** Position of the first time that begins at or after an offset; times stand in text order. */
const firstFrom = (times: readonly TimeExpression[], offset: number): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Beside the words of the source or the cue, with no quotation between; what is told is not when it is told. */
export const reportTime = ({ text, times, statements }: Reading, outlet: string): TimeExpression | undefined => {
  const told = statements.filter((s) => s.chain.at(-1) === outlet);
  const inContent = (time: TimeExpression): boolean => told.some((s: Statement) => s.start <= time.start && time.end <= s.end && time.start > s.cue.end + NEAR);
  for (const { source, cue } of told) {
    const to = Math.max(source.end, cue.end) + NEAR;
    for (let i = firstFrom(times, Math.min(source.start, cue.start) - BEFORE); i < times.length; i++) {
      const time = times[i];
      if (!time || time.end > to) break;
      if (time.kind !== 'date' || isStated(time.form) || inContent(time)) continue;
      if (!QUOTE.test(text.slice(Math.min(cue.end, time.start), Math.max(cue.start, time.start)))) return time;
    }
  }
  return undefined;
};
