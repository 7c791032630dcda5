/**
 * When an article was written: what it says itself (printedDay.ts); else what it says of a report whose day another article
 * tells ("reported on Monday"). Never the day of the run; windows stay windows.
 */
import { readIsoDay } from '../dates/calendar';
import type { TimeExpression } from '../dates/expression';
import { resolve, sayDay, type Anchor, type Resolved } from '../dates/resolve';
import { anchorsFor } from '../dates/writtenWhen';
import type { Outline } from './outline';
import { windowEdtf, type Written } from './printedDay';
import type { SharedReport } from './report';

export interface Dated {
  readonly written: readonly Written[];
  /** The day of a report by its id. */
  readonly reports: ReadonlyMap<string, Resolved>;
}
/** What an article says of when a report came. */
interface Telling {
  readonly article: number;
  readonly time: TimeExpression | undefined;
  /** Of the time. */
  readonly words: string;
}

const spanOf = ({ start, end }: Resolved): number => (readIsoDay(end) ?? 0) - (readIsoDay(start) ?? 0);
const nameOf = ({ title, id }: Outline): string => `“${title || id}”`;
const saySpan = ({ start, end }: { readonly start: string; readonly end: string }): string => (start === end ? sayDay(start) : `${sayDay(start)} to ${sayDay(end)}`);

const resolved = (telling: Telling, anchor: Anchor): Resolved | null => {
  if (!telling.time) return null;
  const day = resolve(telling.time.form, anchor, { words: telling.words, tense: 'past', previous: null });
  return day.start === '' ? null : day;
};

/**
 * The report's day: counted from the best known day of writing, in that article's own words, or more exactly in those of
 * another that relays the same report where the two agree.
 */
const dayOfReport = (tellings: readonly Telling[], written: readonly Written[]): { readonly day: Resolved; readonly by: Telling } | null => {
  const dated = tellings.flatMap((by) => {
    const anchor = written[by.article]?.anchor;
    return anchor ? [{ by, anchor }] : [];
  });
  const [best] = dated.sort((a, b) => Number(a.anchor.basis === 'inferred') - Number(b.anchor.basis === 'inferred') || a.by.article - b.by.article);
  if (!best) return null;
  const own = resolved(best.by, best.anchor);
  const others = tellings.filter((t) => t.article !== best.by.article).flatMap((t) => resolved(t, best.anchor) ?? []);
  const agreeing = own ? [own, ...others.filter((o) => own.start <= o.start && o.end <= own.end)] : others;
  const [day] = agreeing.sort((a, b) => spanOf(a) - spanOf(b));
  return day ? { day: { ...day, basis: 'inferred' }, by: best.by } : null;
};

export const datesOf = (outlines: readonly Outline[], reports: readonly SharedReport[]): Dated => {
  const written = outlines.map(({ printed }) => printed);
  const known = new Map<string, Resolved>();
  let open = reports.map((report) => ({
    id: report.id,
    tellings: report.members.flatMap(({ article }): readonly Telling[] => {
      const told = outlines[article]?.relayed.find(({ relay }) => relay.outlet === report.outlet);
      return told ? [{ article, time: told.time, words: told.words }] : [];
    }),
  }));
  // Each round dates a report at least, which dates the other articles that relay it, which date their other reports.
  for (let before = -1; open.length !== before; ) {
    before = open.length;
    open = open.filter(({ id, tellings }) => {
      const found = dayOfReport(tellings, written);
      if (!found) return true;
      const { day, by } = found;
      known.set(id, day);
      for (const telling of tellings) {
        const { article, time } = telling;
        const author = outlines[by.article];
        const window = time && !written[article]?.anchor ? anchorsFor(time.form, day) : null;
        if (!time || !window || !author) continue;
        const anchor: Anchor = { ...window, basis: 'inferred' };
        written[article] = {
          anchor,
          edtf: windowEdtf(anchor),
          grounds: `“${telling.words}” is said of a report that is dated ${saySpan(day)} by ${nameOf(author)}${anchor.start === anchor.end ? '' : `; written between ${sayDay(anchor.start)} and ${sayDay(anchor.end)}`}`,
        };
      }
      return false;
    });
  }
  return { written, reports: known };
};
