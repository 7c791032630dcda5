/**
 * Expressions that only make sense together, or with the words before them: "early" + "next month", "the end of" + "2015",
 * "September" + "of" + "last year", "from" + "March" + "to" + "May 2015", "18:00 UTC" + "Monday", "the first week of" + "March".
 */
import { overlaps, type Span } from '../span';
import type { TimeExpression } from './expression';
import type { TimeForm } from './form';
import { ORDINAL, ordinalOf, partOf, unitOf } from './vocabulary';

const LOOK = 48;
const PART =
  /(?:\bthe\s(?:very\s)?(beginning|start|end|close|middle|rest|remainder|(?:early|small)\shours)\sof\s|\b(earlier|later|early|late|mid)(?:\s(?:in|on)\s|[\s-]))$/i;
const NTH = new RegExp(`\\b(?:the\\s)?(${ORDINAL})\\s(day|week|weekend|month|quarter|half|year)s?\\sof\\s$`, 'i');
const OPENS_RANGE = /\b(from|between)\s$/i;

const isPlain = (form: TimeForm): boolean => form.type !== 'none' && form.type !== 'now' && form.type !== 'window' && form.type !== 'same';
const canBeWithin = (form: TimeForm): boolean =>
  form.type === 'same' ||
  (form.type === 'date' && form.year === null && form.which === '') ||
  (form.type === 'season' && form.year === null && form.which === '') ||
  (form.type === 'nth' && form.of === null) ||
  (form.type === 'part' && canBeWithin(form.of));
const canHold = (form: TimeForm): boolean =>
  form.type === 'unit' ||
  form.type === 'years' ||
  form.type === 'shift' ||
  form.type === 'within' ||
  (form.type === 'date' && form.day === null) ||
  form.type === 'nth';

/** "March" of "March to May 2015" is in that year too. */
function withYearOf(form: TimeForm, other: TimeForm): TimeForm {
  return form.type === 'date' && form.year === null && other.type === 'date' && other.year !== null && form.which === '' ? { ...form, year: other.year } : form;
}

/** Two neighbours as one, or null where the words between do not join them. */
function pair(text: string, a: TimeExpression, b: TimeExpression): TimeExpression | null {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 6 || b.start < a.end) return null;
  const both = (form: TimeForm, start = a.start): TimeExpression => ({
    start,
    end: b.end,
    kind: a.kind === 'time' || b.kind === 'time' ? 'time' : 'date',
    form,
    duration: '',
    rule: `${a.rule}+${b.rule}`,
  });
  if (a.rule === 'clock' && /^\s(?:on\s)?$/.test(gap) && /^(?:today|weekday|month-day|day-month)/.test(b.rule)) return both(b.form);
  if (b.rule === 'clock' && gap === ' ' && /^(?:today|weekday|month-day|day-month)/.test(a.rule)) return both(a.form);
  if (
    canBeWithin(a.form) &&
    canHold(b.form) &&
    (/^,?\s(?:of|in)\s$/.test(gap) ||
      (gap === ' ' && b.form.type === 'unit') ||
      (gap === ' ' && b.form.type === 'shift') ||
      (a.form.type === 'same' && /^\s(?:in|of)?\s?$/.test(gap)))
  )
    return both({ type: 'within', inner: a.form, outer: b.form });
  if (a.form.type === 'weekday' && a.form.which === '' && b.form.type === 'unit' && b.form.unit === 'week' && /^\s(?:of\s)?$/.test(gap))
    return both({ type: 'within', inner: a.form, outer: b.form });
  // "Last week, on Wednesday"
  if (a.form.type === 'unit' && a.form.unit === 'week' && b.form.type === 'weekday' && b.form.which === '' && /^,?\son\s$/.test(gap)) return both({ type: 'within', inner: b.form, outer: a.form });
  if (isPlain(a.form) && isPlain(b.form) && a.kind === 'date' && b.kind === 'date') {
    const lead = OPENS_RANGE.exec(text.slice(Math.max(0, a.start - 9), a.start));
    const joins = lead
      ? lead[1]?.toLowerCase() === 'from'
        ? /^\s(?:to|until|till|through)\s$|^\s?[-–—]\s?$/
        : /^\sand\s$|^\s?[-–—]\s?$/
      : /^\s?[-–—]\s?$|^\sto\s$/;
    if (joins.test(gap) && (lead || a.form.type === b.form.type))
      return both({ type: 'range', from: withYearOf(a.form, b.form), to: b.form }, lead ? a.start - lead[0].length : a.start);
  }
  return null;
}

function widen(text: string, time: TimeExpression): TimeExpression {
  if (time.kind === 'duration' || time.kind === 'set' || !isPlain(time.form)) return time;
  const before = text.slice(Math.max(0, time.start - LOOK), time.start);
  const nth = NTH.exec(before);
  if (nth) {
    const unit = unitOf(nth[2] ?? '') ?? (nth[2]?.toLowerCase() === 'half' ? 'half' : null);
    if (unit)
      return widen(text, {
        ...time,
        start: time.start - nth[0].length,
        form: { type: 'nth', unit, n: ordinalOf(nth[1] ?? ''), of: time.form },
        rule: `nth+${time.rule}`,
      });
  }
  const m = PART.exec(before);
  const part = partOf(m?.[1] ?? m?.[2] ?? '');
  if (!m || part === null || (time.form.type === 'unit' && time.form.unit === 'day' && (part === 'before' || part === 'after'))) return time;

  const the = time.form.type === 'years' && time.form.count > 1 && /\bthe\s$/i.test(before.slice(0, -m[0].length)) ? 4 : 0;
  return widen(text, { ...time, start: time.start - m[0].length - the, form: { type: 'part', part, of: time.form }, rule: `part+${time.rule}` });
}

export function join(text: string, times: readonly TimeExpression[], blocked: readonly Span[]): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const next of times) {
    const wide = widen(text, next);
    const last = out.at(-1);
    const time = blocked.some((span) => overlaps(span, wide)) || (last && overlaps(last, wide)) ? next : wide;
    const joined = last ? pair(text, last, time) : null;
    if (joined) out.splice(-1, 1, widen(text, joined));
    else out.push(time);
  }
  return out;
}
