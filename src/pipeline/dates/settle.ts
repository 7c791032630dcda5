/** Of readings that overlap, the longest stays, then the first found; what touches a blocked span goes. */
import { overlaps, type Span } from '../span';
import type { TimeExpression } from './expression';

/** The readings kept of some that hang together by overlaps: few, whatever the length of the text. */
function keep(cluster: readonly TimeExpression[]): readonly TimeExpression[] {
  const kept: TimeExpression[] = [];
  for (const time of [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start))) if (!kept.some((other) => overlaps(other, time))) kept.push(time);
  return kept.sort((a, b) => a.start - b.start);
}

/** `found` in the order of their starts, those with one start in the order of the finders. */
export function settle(found: readonly TimeExpression[], blocked: readonly Span[]): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  let cluster: TimeExpression[] = [];
  let end = 0;
  for (const time of found) {
    if (blocked.some((span) => overlaps(span, time))) continue;
    if (time.start >= end) {
      out.push(...keep(cluster));
      cluster = [];
    }
    cluster.push(time);
    end = Math.max(end, time.end);
  }
  out.push(...keep(cluster));
  return out;
}
