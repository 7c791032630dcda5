/**
 * "according to two commanders", "in the words of X", "citing Y". What is said is the rest of the sentence, on both
 * sides when the phrase stands in the middle.
 */
import { isNoun } from '../syntax/chunk';
import { coordinated } from '../syntax/clause';
import { sourceOf } from './source';
import { trimmed, type StatementContext, type Utterance } from './context';

export const accordingTo = (context: StatementContext): readonly Utterance[] => {
  const { text, sentence, parse } = context;
  const { tokens, chunks } = parse;
  const found: Utterance[] = [];
  tokens.forEach((token, i) => {
    const according = token.lower === 'according' && tokens[i + 1]?.lower === 'to';
    const words = token.lower === 'words' && tokens[i + 1]?.lower === 'of' && tokens[i - 1]?.lower === 'the';
    if (!according && !words) return;
    const start = words ? i - 2 : i;
    const at = chunks.findIndex((c) => isNoun(c) && c.from >= i + 2);
    const phrase = chunks[at];
    if (!isNoun(phrase) || phrase.from > i + 4) return;
    // "according to the level of threat" measures and does not report.
    const phrases = coordinated(chunks, at).map((k) => chunks[k]).filter(isNoun);
    const source = sourceOf(context, phrases);
    if (!source || (source.speakers.length === 0 && !/\b(?:officials?|sources?|analysts?|experts?|witness(?:es)?|residents?|reports?|people|activists?|diplomats?|data|figures|police|authorities)\b/iu.test(text.slice(source.start, source.end)))) return;
    const cueStart = tokens[start]?.start ?? 0;
    const before = trimmed(text, { start: sentence.start, end: cueStart });
    const nextWord = tokens.find((t) => t.start >= source.end);
    const rest = nextWord && /^[,”"]$/.test(nextWord.text) ? nextWord.end : source.end;
    const after = trimmed(text, { start: rest, end: sentence.end });
    const contents = [before, after].filter((s) => s.end - s.start > 8 && /\s/.test(text.slice(s.start, s.end)));
    // ", X reported on Monday" after the source is another cue and not what the first one said.
    const own = contents.filter((s) => s !== after || before.end - before.start <= 8 || !/^(?:the |an? )?[\p{Lu}][^,]{1,50}? (?:said|reported|says|reports|wrote|added)\b/u.test(text.slice(s.start, s.end)));
    // "…, while the other claimed": another clause with its own source.
    const pieces = own.filter((s) => !(s === after && before.end - before.start > 8 && /^(?:while|but|and|although|adding|though)\b/iu.test(text.slice(s.start, s.end))));
    if (pieces.length > 0) found.push({ sentence: sentence.index, cue: { start: cueStart, end: tokens[i + 1]?.end ?? cueStart }, source, contents: pieces, rule: 'according-to' });
  });
  return found;
};
