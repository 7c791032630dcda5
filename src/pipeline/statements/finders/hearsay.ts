/** "There were unconfirmed reports that …", "there are fears that …": something is said, and nobody is named. */
import { wordList } from '../../among';
import { contentFrom } from '../content';
import { hasAny } from '../../syntax/wordsIn';
import { wordCount, type Finder } from '../context';

const NOUNS = new Set('report reports rumor rumors rumour rumours speculation allegation allegations accusation accusations claim claims suggestion suggestions'.split(' '));
const THERE: ReadonlySet<string> = new Set(['there']);
const BE = wordList("is|are|was|were|been|'s");
const WHEN = wordList('late|early|earlier|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|today|yesterday|last|this|week');
/** Words between "there were" and the noun. */
const BETWEEN = 4;

export const hearsay: Finder = (context) => {
  const { tokens } = context.parse;
  if (!hasAny(tokens, THERE) || !hasAny(tokens, NOUNS)) return [];
  return tokens.flatMap((token, i) => {
    if (token.lower !== 'that') return [];
    // "reports late on Sunday that"
    let at = i - 1;
    while (at > 0 && i - at <= BETWEEN && WHEN.has(tokens[at]?.lower ?? '')) at--;
    const noun = tokens[at];
    if (!NOUNS.has(noun?.lower ?? '')) return [];
    const first = Math.max(0, at - 1 - BETWEEN);
    const opens = tokens.slice(first, i).findIndex((t, k) => t.lower === 'there' && (BE.has(tokens[first + k + 1]?.lower ?? '') || BE.has(tokens[first + k + 2]?.lower ?? '')));
    const there = opens < 0 ? -1 : first + opens;
    const next = tokens[i + 1];
    if (!noun || there < 0 || !next || tokens.slice(there, i).some((t) => t.lower === 'no' || t.lower === 'not')) return [];
    const cue = { start: noun.start, end: noun.end };
    const content = contentFrom(context, cue.start, token.start);
    const frame = { start: tokens[there]?.start ?? cue.start, end: cue.end };
    return wordCount(context.text, content) >= 3 ? [{ sentence: context.sentence.index, cue, source: { start: cue.start, end: cue.start, speakers: [], via: [] }, contents: [content], rule: 'hearsay', frame }] : [];
  });
};
