/** All time expressions of an article, in order, each counted from the day of writing or the date named before it. */
import { contains, type Span } from '../span';
import type { TimeExpression } from './expression';
import type { TimeForm } from './form';
import { daysOf, resolve, type Anchor, type Resolved } from './resolve';
import { countsFromPrevious, fits } from './stated';
import { tenseAt } from './tense';

const fitsDays = (form: TimeForm, of: Resolved): boolean => {
  const days = daysOf(of);
  return days !== null && fits(form, days);
};

/** `sentences` and `times` in the order of the text; one result for each of `times`. */
export function resolveTimes(text: string, sentences: readonly Span[], times: readonly TimeExpression[], anchor: Anchor | null): readonly Resolved[] {
  interface Named {
    readonly sentence: number;
    readonly resolved: Resolved;
  }
  let named: readonly Named[] = [];
  let at = 0;
  return times.map((time) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= time.start) at++;
    const sentence = sentences[at];
    const here: Span = sentence && contains(sentence, time) ? sentence : time;
    const reach = countsFromPrevious(time.form) ? 1 : 0;
    const near = named.filter((one) => at - one.sentence <= reach && fitsDays(time.form, one.resolved));
    const resolved = resolve(time.form, anchor, {
      words: text.slice(time.start, time.end),
      tense: tenseAt(text, time, here),
      previous: near.at(-1)?.resolved ?? null,
    });
    if (resolved.date && (time.kind === 'date' || time.kind === 'time') && time.form.type !== 'now')
      named = [...named.filter((one) => at - one.sentence <= 1), { sentence: at, resolved }];
    return resolved;
  });
}
