/**
 * The day that an article's picture captions give: "A pier in Norland, 4 March 2021. (Photo: …)". A photograph from the
 * files says nothing of the day of writing, nor does any that is older than what the article tells as past.
 */
import { readIsoDay } from '../dates/calendar';
import { resolve } from '../dates/resolve';
import { isStated } from '../dates/stated';
import { tenseAt } from '../dates/tense';
import type { TimeExpression } from '../dates/expression';
import type { Reading } from '../reading';

/** News is written within a week of the last day that its own captions print. */
export const CAPTION_DAYS = 6;
const FROM_THE_FILES = /\b(?:file|archive|stock|library)\s+(?:photo|picture|image|footage|pic)|\bfile\b\s*[-–—:)]|\barchiv(?:e|al)\b|\bundated\b|[-–—(]\s*file\b/iu;

const dayOf = (time: TimeExpression): string => {
  if (time.kind !== 'date' || !isStated(time.form)) return '';
  const { start, end } = resolve(time.form, null, { words: '', tense: 'past', previous: null });
  return start === end ? start : '';
};

/** Each time expression with the sentence that holds it; both stand in text order. */
const placed = function* ({ sentences, times }: Reading): Generator<readonly [TimeExpression, Reading['sentences'][number]]> {
  let at = 0;
  for (const time of times) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= time.start) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= time.start && time.end <= sentence.end) yield [time, sentence];
  }
};

/** The latest full day (ISO) that a caption prints, or ''. */
export const captionDay = (reading: Reading): string => {
  let printed = '';
  let told = '';
  for (const [time, sentence] of placed(reading)) {
    const day = dayOf(time);
    if (sentence.role === 'caption') {
      if (day > printed && !FROM_THE_FILES.test(reading.text.slice(sentence.start, sentence.end))) printed = day;
    } else if (day > told && tenseAt(reading.text, time, sentence) === 'past') told = day;
  }
  return (readIsoDay(told) ?? -Infinity) > (readIsoDay(printed) ?? Infinity) + CAPTION_DAYS ? '' : printed;
};
