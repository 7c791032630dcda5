/** Of readings that overlap, the longest stays, then the first found; what touches a blocked span goes. */
import { overlaps, type Span } from '../span';
import type { TimeExpression } from './expression';

export function settle(found: readonly TimeExpression[], blocked: readonly Span[]): readonly TimeExpression[] {
  const free = found.filter((time) => !blocked.some((span) => overlaps(span, time)));
  const byLength = free.map((time, order) => ({ time, order })).sort((a, b) => b.time.end - b.time.start - (a.time.end - a.time.start) || a.order - b.order);
  const kept: TimeExpression[] = [];
  for (const { time } of byLength) if (!kept.some((other) => overlaps(other, time))) kept.push(time);
  return kept.sort((a, b) => a.start - b.start);
}
