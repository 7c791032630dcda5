/**
 * When an article was written: its printed date; else a date that its picture captions give as the earliest; else what it
 * says of a report whose day another article tells ("reported on Monday"). Never the day of the run; windows stay windows.
 */
import { isoDay, readIsoDay } from '../dates/calendar';
import { rangeOf } from '../dates/edtf';
import { isStated } from '../dates/stated';
import { resolve, sayDay, unresolved, type Anchor, type Resolved } from '../dates/resolve';
import { anchorsFor } from '../dates/writtenWhen';
import type { TimeExpression } from '../dates/expression';
import type { Reading } from '../reading';
import type { SharedReport } from './report';

export interface Written {
  readonly anchor: Anchor | null;
  readonly edtf: string;
  readonly grounds: string;
}
/** News is written within a week of the last day that its own captions print. */
const CAPTION_DAYS = 6;
/** How far from the words that name the report its date may stand, in characters. */
const NEAR = 60;

const windowEdtf = (a: Pick<Anchor, 'start' | 'end'>): string => (a.start === a.end ? a.start : `${a.start}/${a.end}`);

/** The latest full day that a caption states. */
const captionDay = (reading: Reading): string => {
  let latest = '';
  for (const time of reading.times) {
    const sentence = reading.sentences.find((s) => s.start <= time.start && time.end <= s.end);
    if (sentence?.role !== 'caption' || !isStated(time.form) || time.kind !== 'date') continue;
    const { start, end } = resolve(time.form, null, { words: '', tense: 'past', previous: null });
    if (start && start === end && start > latest) latest = start;
  }
  return latest;
};

/** The time expression that dates the report itself: beside the words of the source or the cue. */
const reportTime = (reading: Reading, outlet: string): TimeExpression | undefined => {
  for (const statement of reading.statements) {
    if (statement.chain.at(-1) !== outlet) continue;
    const from = Math.min(statement.source.start, statement.cue.start) - 10;
    const to = Math.max(statement.source.end, statement.cue.end) + NEAR;
    const inContent = (t: TimeExpression) => reading.statements.some((s) => s.start <= t.start && t.end <= s.end && s.chain.at(-1) === outlet && t.start > statement.cue.end + NEAR);
    const time = reading.times.find((t) => t.kind === 'date' && !isStated(t.form) && t.start >= from && t.end <= to && !inContent(t) && !/["“”]/.test(reading.text.slice(Math.min(statement.cue.end, t.start), Math.max(statement.cue.start, t.start))));
    if (time) return time;
  }
  return undefined;
};
const resolveReport = (reading: Reading, time: TimeExpression, anchor: Anchor): Resolved => resolve(time.form, anchor, { words: reading.text.slice(time.start, time.end), tense: 'past', previous: null });

export interface Dated {
  readonly written: readonly Written[];
  /** EDTF by report id. */
  readonly reports: ReadonlyMap<string, Resolved>;
}

export const datesOf = (readings: readonly Reading[], reports: readonly SharedReport[]): Dated => {
  const written: Written[] = readings.map((reading) => {
    const range = reading.published ? rangeOf(reading.published) : null;
    if (range) {
      const anchor: Anchor = { start: isoDay(range.start), end: isoDay(range.end), basis: reading.publishedBasis === 'supplied' ? 'supplied' : 'stated' };
      return { anchor, edtf: reading.published, grounds: reading.publishedBasis === 'supplied' ? 'supplied with the article' : 'printed in the article' };
    }
    const day = captionDay(reading);
    const from = readIsoDay(day);
    if (from === null) return { anchor: null, edtf: '', grounds: '' };
    const anchor: Anchor = { start: day, end: isoDay(from + CAPTION_DAYS), basis: 'inferred' };
    return { anchor, edtf: windowEdtf(anchor), grounds: `a caption is dated ${sayDay(day)}; written within a week of it` };
  });
  const known = new Map<string, Resolved>();
  for (let round = 0; round < 3; round++)
    for (const report of reports) {
      const times = report.members.map((m) => {
        const reading = readings[m.article];
        return { article: m.article, reading, time: reading ? reportTime(reading, report.outlet) : undefined };
      });
      // The report's own day: from an article whose day is known, in its own words or in another's of the same report.
      if (!known.has(report.id)) {
        const anchors = times.flatMap((t) => (written[t.article]?.anchor ? [{ article: t.article, anchor: written[t.article]?.anchor }] : []));
        const best = anchors.sort((a, b) => Number(a.anchor?.basis === 'inferred') - Number(b.anchor?.basis === 'inferred') || (a.article - b.article))[0];
        if (best?.anchor) {
          const own = times.find((t) => t.article === best.article && t.time);
          const other = own ?? times.find((t) => t.time && t.reading && resolveReport(t.reading, t.time, best.anchor ?? { start: '', end: '', basis: 'inferred' }).start !== '');
          if (other?.time && other.reading) {
            const candidates = times.filter((t) => t.time && t.reading).map((t) => (t.time && t.reading && best.anchor ? resolveReport(t.reading, t.time, best.anchor) : unresolved)).filter((r) => r.start !== '');
            const narrow = candidates.sort((a, b) => span(a) - span(b))[0];
            if (narrow) known.set(report.id, { ...narrow, basis: 'inferred' });
          }
        }
      }
      const day = known.get(report.id);
      if (!day) continue;
      for (const { article, reading, time } of times) {
        if (!reading || written[article]?.anchor || !time) continue;
        const window = anchorsFor(time.form, day);
        if (!window) continue;
        const by = report.members.find((m) => m.article !== article && written[m.article]?.anchor);
        const other = by ? readings[by.article] : undefined;
        written[article] = {
          anchor: { ...window, basis: 'inferred' },
          edtf: windowEdtf(window),
          grounds: `“${reading.text.slice(time.start, time.end)}” is said of a report that is dated ${sayDay(day.start)}${other ? ` by “${other.title || other.id}”` : ''}`,
        };
      }
    }
  return { written, reports: known };
};
const span = (r: Resolved): number => (readIsoDay(r.end) ?? 0) - (readIsoDay(r.start) ?? 0);
