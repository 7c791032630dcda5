/** All time expressions of an article, in order, each counted from the day of writing or the date named before it. */
import { contains, type Span } from '../span';
import type { TimeExpression } from './expression';
import type { TimeForm } from './form';
import { asPrinted, daysOf, resolve, type Anchor, type Resolved } from './resolve';
import { countsFromPrevious, fits, isStated, lacksYear } from './stated';
import { isHistory, storyOf, type Told } from './story';
import { tenseAt } from './tense';

const fitsDays = (form: TimeForm, of: Resolved): boolean => {
  const days = daysOf(of);
  return days !== null && fits(form, days);
};
const isYear = (form: TimeForm): boolean => form.type === 'years' || (form.type === 'part' && isYear(form.of)) || (form.type === 'range' && isYear(form.from) && isYear(form.to));
/** What only tells which one, or from when on: "the 2016 accord", "the genocide of 1994", "since late 2023". Other dates are not counted from it. */
const isAside = (text: string, { form, start }: TimeExpression): boolean => isYear(form) && /(?:^|[^\p{L}])(?:the|an?|its|their|his|her|of|since)\s$/iu.test(text.slice(Math.max(0, start - 8), start));

/** After an earlier time that another paragraph recalled, the story goes on where it was. */
const forward = (last: Told | undefined, latest: Told | undefined, passage: number | undefined): Told | undefined => (latest !== undefined && last !== undefined && last.passage !== passage && latest.resolved.start > last.resolved.start ? latest : last);
/** Days: the dates of one story. */
const STORY = 366;
const MONTH = 31;
/** How many sentences back a date may stand from which another is counted: "that summer", "the following year". */
const REACH = 2;
/** In an article whose day nobody knows: for each of its times the last day or month before it that has its year, or else the first after it, where that is at most REACH sentences away or the times between lead there; null otherwise and where they belong to an older story. */
const yearsIn = (times: readonly TimeExpression[], sentenceOf: readonly number[]): readonly (Resolved | null)[] => {
  const stated = times.map(({ form, kind }) => {
    const of = (kind === 'date' || kind === 'time') && isStated(form) ? asPrinted(form) : null;
    const days = daysOf(of);
    return of && days && days.end - days.start <= MONTH ? { of, days } : null;
  });
  const latest = Math.max(...stated.map((one) => one?.days.start ?? -Infinity));
  const own = stated.map((one) => (one && latest - one.days.start <= STORY ? one.of : null));
  const first = own.findIndex((of) => of !== null);
  let last = own[first] ?? null;
  let near = -Infinity;
  return own.map((of, i) => {
    const at = sentenceOf[i] ?? 0;
    const told = times[i]?.form;
    // "On 13 April 2024 … on 19 May", however far: days are of the story that is told, bare months may be of any.
    const goesOn = told?.type === 'date' && told.day !== null;
    const within = goesOn || at - near <= REACH || (i < first && (sentenceOf[first] ?? 0) - at <= REACH);
    last = of ?? last;
    if (of !== null || (within && told && lacksYear(told))) near = at;
    return of !== null || within ? last : null;
  });
};
/** For each of the times the index of its sentence. */
const indicesIn = (sentences: readonly Span[], times: readonly Span[]): readonly number[] => {
  let at = 0;
  return times.map(({ start }) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    return at;
  });
};
/** So many paragraphs that open with their day make a diary. */
const DIARY = 3;
/** The paragraphs that open with their day: "Saturday 29 October. We left." */
const entriesIn = (text: string, sentences: readonly (Span & { readonly passage?: number })[], times: readonly TimeExpression[]): ReadonlySet<TimeExpression> => {
  const opening = new Set<number>();
  sentences.forEach(({ start, passage }, i) => {
    if (passage !== undefined && sentences[i - 1]?.passage !== passage) opening.add(start);
  });
  const entries = times.filter((t) => opening.has(t.start) && t.form.type === 'date' && t.form.day !== null && /^\s?[.:—–]/.test(text.slice(t.end, t.end + 2)));
  return new Set(entries.length < DIARY ? [] : entries);
};

/** `sentences` (with their paragraphs) and `times` in the order of the text; one result for each of `times`. */
export function resolveTimes(text: string, sentences: readonly (Span & { readonly passage?: number })[], times: readonly TimeExpression[], anchor: Anchor | null): readonly Resolved[] {
  const history = isHistory(times, anchor);
  const years = anchor || history ? [] : yearsIn(times, indicesIn(sentences, times));
  const entries = entriesIn(text, sentences, times);
  let entry: (Told & { readonly anchor: Anchor }) | null = null;
  let named: readonly Told[] = [];
  let aside = false;
  let latest: Told | undefined;
  let at = 0;
  return times.map((time, i) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= time.start) at++;
    const sentence = sentences[at];
    const here: Span = sentence && contains(sentence, time) ? sentence : time;
    const reach = countsFromPrevious(time.form) ? REACH : 0;
    const near = aside && reach === 0 ? [] : named.filter((one) => at - one.sentence <= reach && fitsDays(time.form, one.resolved));
    const tense = tenseAt(text, time, here);
    const story = near.length === 0 && tense !== 'future' ? storyOf(time.form, history ? forward(named.at(-1), latest, sentence?.passage) : named.at(-1), { sentence: at, passage: sentence?.passage }, anchor, history) : null;
    const written = entry && entry.passage === sentence?.passage ? entry.anchor : anchor;
    const resolved = resolve(time.form, written, { words: text.slice(time.start, time.end), tense, previous: near.at(-1)?.resolved ?? story, near: years[i] ?? null });
    if (resolved.date && (time.kind === 'date' || time.kind === 'time') && time.form.type !== 'now') {
      const told: Told = { sentence: at, passage: sentence?.passage, resolved, heading: here !== time && here.end - here.start - (time.end - time.start) <= 2 };
      if (entries.has(time)) entry = { ...told, anchor: { start: resolved.start, end: resolved.end, basis: 'stated' } };
      if (!isAside(text, time) && (latest === undefined || resolved.start > latest.resolved.start)) latest = told;
      // A date told as such outlasts one told aside.
      const isNow = isAside(text, time);
      if (!isNow || aside || named.length === 0 || countsFromPrevious(time.form)) {
        named = isNow || !aside ? [...named.filter((one) => at - one.sentence <= REACH), told] : [told];
        aside = isNow;
      }
    }
    return resolved;
  });
}
