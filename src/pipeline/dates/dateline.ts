/**
 * The day of publication where an article prints it: "(By A. Writer, www.example.org, January 11, 2016)", "Published: 3 March 2015",
 * "Posted on March 1, 2008 at 5:03 pm", a line that is only a date, "Riyadh, 6 November 2018", "Policy brief, September 2024",
 * "AMMAN, Jan 5 (Reuters) –" (which leaves the year open), "(Beirut, 3 February 2022) –", "New York/Nairobi, 12 May 2025 –",
 * "December 2, 2024 (PORT SUDAN) –".
 */
import type { Span } from '../span';
import { findTimes } from './findTimes';
import type { TimeForm } from './form';
import { asPrinted } from './resolve';
import { isStated } from './stated';

export interface Dateline {
  /** The date alone. */
  readonly span: Span;
  /** EDTF; '' where the year is not printed. */
  readonly date: string;
  readonly form: TimeForm;
}
/** A dateline is short, or stands at the very start of a paragraph. */
const SHORT = 240;
const LABEL =
  /(?:^|[|•·–—(,.;\s])(?:first\s)?(?:published|posted|updated|last\s(?:updated|modified)|modified|issued|filed|released|created|date|dated|publication\sdate|date\sof\spublication)(?:\s(?:on|at|in|by\s[^,\d]{2,60},?))?\s?[:|–—-]?\s*$/i;
const BYLINE = /^\W{0,3}(?:by|from|via|written\sby|reporting\sby|story\sby|source:?)\s(?!\d)(?:[^.!?]|\.(?=\w))+(?<=[\s,|•·–—(-])$/i;
const AGENCY = /^(?:[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,3})(?:,\s[A-Z][A-Za-z. ]{2,30})?[,\s–—-]+$/;
/** "(Beirut, 3 February 2022) – A strike …": place and day in brackets above a paragraph. */
const BRACKET = /^\((?:\p{Lu}[\p{L}.'’ -]{1,30},\s){1,2}$/u;
const BRACKET_AFTER = /^\)\s?[–—:-]/;
/** … or in front of it, the day after a comma or in brackets. */
const TOWN = /^(?:\p{Lu}[\p{L}.'’-]{1,20}(?:[ /]|,\s)){0,4}\p{Lu}[\p{L}.'’-]{1,20}(?:,\s|\s\()$/u;
const TOWN_AFTER = /^\)?\s?[–—-]\s/;
const FIGURE = /\d/;
/** "Nairobi, 12 May", "GENEVA (8 June": what a paragraph may open with. */
const TOWN_FIRST = /^\p{Lu}[\p{L}.'’ ,/-]{1,60}?[,(]\s?(?:\d|\p{Lu}\p{Ll}{2,8}\.?\s\d)/u;
const CAPITALS = /^(?:[A-Z][A-Z.'’-]|\([A-Z])/;
const AGENCY_AFTER = /^,?\s?(?:\([^)]{2,40}\)|[–—:-])/;
/** "THE HAGUE, 17 June 2005. A witness said" */
const AGENCY_STOP = /^\.\s[\p{Lu}“"]/u;
/** "SRINAGAR, Feb 28 (2019) - Troops": the year apart. */
const YEAR_AFTER = /^\s?\(((?:19|20)\d\d)\)\s?[–—:-]/;
/** "December 2, 2024 (PORT SUDAN) – The ministry": the day first. */
const DAY_FIRST = /^(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)\s(?:19|20)\d\d\s\(/u;
const DAY_AFTER = /^\s\(\p{Lu}[\p{L}.'’ /-]{1,30}\)\s?[–—:-]/u;
/** What may still follow in a line of its own: a time, a zone, "| 5 comments", a closing bracket. */
const REST =
  /^[\s,.|•·–—)\]-]*(?:(?:(?:at|@)\s*)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?|\s(?:local|\p{Lu}\p{L}+)\stime)?[\s,.|•·)\]–—-]*)?(?:\d+\scomments?|[ap]\.?m\.?|\d+\smin(?:ute)?s?\sread|by\s[^.!?\d]{3,60})?\W*$/iu;

/** "Riyadh, 6 November 2018", "Exclusive by A. Writer | 3 May 2020": a line of a few words, no sentence, that ends in the date. */
const LINE = 110;
const CLOSED = /[,|•·–—(:-]\s*$/;
const SENTENCE = /[.!?]["”’)]?\s*$|\b(?:on|in|since|by|until|from|after|before|of)\s+$/i;
/** First lines that are no headline: "Ministry briefing, October 8, 2020", "Weekly brief, 22-28 July 2024". */
const PAPER = /\b(?:briefing|statement|communiqu[eé]|release|bulletin|transcript|brief|newsletter|digest|dispatch|memo|memorandum|round-?up|sitrep|update|report|paper)\b/i;

/** Where a range stands in an article: its first line, one near its head or foot, or a caption. */
export type Position = 'first' | 'near' | 'far';

const closes = (text: string, range: Span, time: Span, position: Position): boolean => {
  const before = text.slice(range.start, time.start);
  if (position === 'far' || range.end - range.start > LINE || !CLOSED.test(before) || SENTENCE.test(before) || !REST.test(text.slice(time.end, range.end))) return false;
  return position === 'near' || PAPER.test(before);
};

export function findDateline(text: string, range: Span, position: Position = 'far'): Dateline | null {
  const head = { start: range.start, end: Math.min(range.end, range.start + SHORT) };
  const short = range.end - range.start <= SHORT;
  // A day has figures; above a whole paragraph it follows a place in capitals.
  if (!FIGURE.test(text.slice(head.start, head.end)) || (!short && !CAPITALS.test(text.slice(head.start, head.start + 2)) && !TOWN_FIRST.test(text.slice(head.start, head.start + 80)) && !DAY_FIRST.test(text.slice(head.start, head.start + 40)))) return null;
  for (const time of findTimes(text, head, [])) {
    const { form } = time;
    const whole = isStated(form) && (form.type === 'date' || (form.type === 'range' && form.to.type === 'date')) && closes(text, range, time, position);
    const alone = short && form.type === 'date' && form.year !== null && position === 'near' && /^\W*$/.test(text.slice(range.start, time.start)) && REST.test(text.slice(time.end, range.end));
    if (!whole && !alone && (form.type !== 'date' || form.day === null)) continue;
    const before = text.slice(range.start, time.start);
    const after = text.slice(time.end, range.end);
    const dateline = (): Dateline => ({
      span: { start: time.start, end: time.end },
      form,
      date: asPrinted(form.type === 'range' ? form.to : form).date,
    });
    if (whole || alone) return dateline();
    const [apart = '', year] = (form.type === 'date' && form.year === null && AGENCY.test(before) ? YEAR_AFTER.exec(after) : null) ?? [];
    if (form.type === 'date' && year !== undefined) {
      const dated: TimeForm = { ...form, year: Number(year) };
      return { span: { start: time.start, end: time.end + apart.indexOf(')') + 1 }, form: dated, date: asPrinted(dated).date };
    }
    if (AGENCY.test(before) && (AGENCY_AFTER.test(after) || (isStated(form) && AGENCY_STOP.test(after)))) return dateline();
    if (isStated(form) && ((BRACKET.test(before) && BRACKET_AFTER.test(after)) || (TOWN.test(before) && TOWN_AFTER.test(after)))) return dateline();
    if (isStated(form) && before.trim() === '' && DAY_AFTER.test(after)) return dateline();
    if (!short || !isStated(form)) continue;
    // "BEIRUT, 3 February 2021" alone on its line
    if (AGENCY.test(before) && REST.test(after)) return dateline();
    if (LABEL.test(before) || (REST.test(after) && (/^\W*$/.test(before) || BYLINE.test(before)))) return dateline();
  }
  return null;
}
