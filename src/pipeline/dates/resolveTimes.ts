/** All time expressions of an article, in order, each counted from the day of writing or the date named before it. */
import { contains, type Span } from '../span';
import type { TimeExpression } from './expression';
import type { TimeForm } from './form';
import { daysOf, resolve, type Anchor, type Resolved } from './resolve';
import { countsFromPrevious, fits } from './stated';
import { isHistory, storyOf, type Told } from './story';
import { tenseAt } from './tense';

const fitsDays = (form: TimeForm, of: Resolved): boolean => {
  const days = daysOf(of);
  return days !== null && fits(form, days);
};
/** How many sentences back a date may stand from which another is counted: "that summer", "the following year". */
const REACH = 2;

/** `sentences` (with their paragraphs) and `times` in the order of the text; one result for each of `times`. */
export function resolveTimes(text: string, sentences: readonly (Span & { readonly passage?: number })[], times: readonly TimeExpression[], anchor: Anchor | null): readonly Resolved[] {
  const history = isHistory(times, anchor);
  let named: readonly Told[] = [];
  let at = 0;
  return times.map((time) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= time.start) at++;
    const sentence = sentences[at];
    const here: Span = sentence && contains(sentence, time) ? sentence : time;
    const reach = countsFromPrevious(time.form) ? REACH : 0;
    const near = named.filter((one) => at - one.sentence <= reach && fitsDays(time.form, one.resolved));
    const tense = tenseAt(text, time, here);
    const story = near.length === 0 && tense !== 'future' ? storyOf(time.form, named.at(-1), { sentence: at, passage: sentence?.passage }, anchor, history) : null;
    const resolved = resolve(time.form, anchor, { words: text.slice(time.start, time.end), tense, previous: near.at(-1)?.resolved ?? story });
    if (resolved.date && (time.kind === 'date' || time.kind === 'time') && time.form.type !== 'now') {
      const told: Told = { sentence: at, passage: sentence?.passage, resolved, heading: here !== time && here.end - here.start - (time.end - time.start) <= 2 };
      named = [...named.filter((one) => at - one.sentence <= REACH), told];
    }
    return resolved;
  });
}
