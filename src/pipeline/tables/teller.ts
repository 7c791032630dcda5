/**
 * Who tells it: the innermost statement in which a span stands, or its larger part. What somebody does by saying it
 * ("X warned that Y …") is said by X: the statement's cue stands in the span.
 */
import type { Statement } from '../reading';
import type { Span } from '../span';

export interface Told {
  readonly statement: Statement;
  /** Position in the article's list of statements. */
  readonly index: number;
}
/** `actor` is who does it, '' where that says nothing of who tells it. */
export type Teller = (span: Span, actor?: string) => Told | null;

/** At least this part of a span must stand in the statement. */
const PART = 0.5;

/** Of items sorted by `at`, how many begin before the offset. */
const before = (sorted: readonly Told[], at: (told: Told) => number, offset: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const told = sorted[middle];
    if (told && at(told) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
const startOf = ({ statement }: Told): number => statement.start;
const cueOf = ({ statement }: Told): number => statement.cue.start;
/** Wishes and deeds put into words ("X said Y wants to fight Z"): who says so tells it, and not who wants it. */
const WISHES: ReadonlySet<string> = new Set(['intention', 'attitude', 'doing']);
const isWish = ({ statement }: Told): boolean => WISHES.has(statement.rule);
/** Is `a` the better teller of the two? Speech before wishes, then the shorter, then the earlier. */
const isBetter = (a: Told, b: Told): boolean => (isWish(a) !== isWish(b) ? isWish(b) : lengthOf(a) !== lengthOf(b) ? lengthOf(a) < lengthOf(b) : a.index < b.index);
const lengthOf = ({ statement }: Told): number => statement.end - statement.start;

export const tellerOf = (statements: readonly Statement[]): Teller => {
  const all = statements.map((statement, index): Told => ({ statement, index }));
  const byStart = [...all].sort((a, b) => startOf(a) - startOf(b) || a.index - b.index);
  const byCue = [...all].sort((a, b) => cueOf(a) - cueOf(b) || a.index - b.index);
  /** How far the statements up to this one reach. */
  const reach: number[] = [];
  for (const { statement } of byStart) reach.push(Math.max(reach.at(-1) ?? 0, statement.end));

  const doneBySaying = (span: Span, actor: string): Told | null => {
    let first: Told | null = null;
    for (let i = before(byCue, cueOf, span.start); i < byCue.length; i++) {
      const told = byCue[i];
      if (!told || cueOf(told) >= span.end) break;
      if (told.statement.cue.end <= span.end && told.statement.speakers.includes(actor) && (!first || told.index < first.index)) first = told;
    }
    return first;
  };
  return (span, actor = '') => {
    let best = actor === '' ? null : doneBySaying(span, actor);
    if (best) return best;
    for (let i = before(byStart, startOf, span.end) - 1; i >= 0 && (reach[i] ?? 0) > span.start; i--) {
      const told = byStart[i];
      if (!told) continue;
      const shared = Math.min(told.statement.end, span.end) - Math.max(startOf(told), span.start);
      if (shared <= 0 || shared < PART * (span.end - span.start)) continue;
      if (!best || isBetter(told, best)) best = told;
    }
    return best;
  };
};
