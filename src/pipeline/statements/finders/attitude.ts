/** "X is convinced that …", "officials were worried about …", "the mayor remains hopeful that …", "is willing to …". */
import { among, wordList } from '../../among';
import { isNoun, isVerb } from '../../syntax/chunk';
import { ATTITUDE } from '../cue';
import { beginsClause, clauseStop, contentFrom, quotationOf, relativeStop } from '../content';
import { sourceOf } from '../source';
import { canSpeak, headNoun } from '../speaker';
import { adjacentSubject, isTimePhrase } from '../subject';
import { trimmed, wordCount, type Finder, type Source, type Utterance } from '../context';
import { gathered } from '../../gathered';

/** Are felt about what is named "with", "by" or "at". */
const FEELING = wordList('happy|unhappy|pleased|displeased|satisfied|dissatisfied|disappointed|frustrated|surprised|shocked|stunned|saddened|dismayed|alarmed|angry|heartened|uncomfortable|comfortable|impressed|unimpressed|annoyed|outraged|delighted|thrilled|astonished|appalled|horrified|baffled|puzzled');

/** Are said of things, not felt. */
const SURE = wordList('clear|likely|unlikely|true|untrue|possible|impossible|important|evident|obvious|apparent|plain|probable|essential|vital|necessary|conceivable|same|such|good|bad|better|best|rare|strange|odd|ironic|notable|noteworthy|significant|critical|telling|only');

export const attitude: Finder = (context) => {
  const { text, parse, sentence } = context;
  const { tokens, chunks, clauses } = parse;
  let before: Source | null = null;
  return gathered(clauses, (clause): readonly Utterance[] => {
    const { verb } = clause;
    const at = ATTITUDE.has(tokens[verb.head]?.lower ?? '') && verb.passive ? verb.head : among('be|remain|feel|seem|sound|appear|become', verb.lemma) ? verb.to : -1;
    let word = tokens[at];
    let k = at;
    if (word && word.pos === 'ADV') word = tokens[++k];
    // "isn’t sure that it matters": a doubt.
    // "if it had been aware"
    if (among('if|unless', clause.conjunction) || tokens[(clause.subjects[0]?.from ?? 0) - 1]?.lower === 'if') return [];
    // "is enraged that", whatever the adjective; not "so angry that"
    const any = word !== undefined && word.pos === 'ADJ' && at === verb.to && tokens[k + 1]?.lower === 'that' && !among('so|too|as|more|less', tokens[k - 1]?.lower ?? '') && !SURE.has(word.lower);
    if (tokens[k + 1]?.lower === 'that' && among('so|too', tokens[k - 1]?.lower ?? '')) return [];
    if (!word || !(any || ATTITUDE.has(word.lower)) || (verb.negation >= 0 && !among('sure|certain|convinced|confident|optimistic', word.lower))) return [];
    const near = adjacentSubject(context, clause);
    const subjects = near.length > 0 ? near : clause.subjects;
    const last = subjects.at(-1);
    const own = sourceOf(context, subjects, verb.from);
    const speaks = own && last && (own.speakers.length > 0 || canSpeak(headNoun(tokens, last)));
    // "is enraged that the rain fell and is sad that it stopped": of the same.
    const source = speaks ? own : chunks[clause.at - 1]?.type === 'coordinator' ? before : null;
    if (!source || (any && last && !speaks && source === own)) return [];
    let next = chunks.findIndex((c) => c.from > k);
    // "more optimistic than ever on Friday that"
    const far = chunks.findIndex((c, n) => n > next && c.type === 'relative' && c.word === 'that' && isNoun(chunks[n + 1]) && !isVerb(chunks[n + 1]));
    if (far > 0 && far - next <= 5 && chunks.slice(next, far).every((c) => among('preposition|adverb|other', c.type) || isTimePhrase(context, c) || isNoun(c) && among('than|in|at|after|on', tokens[c.from - 1]?.lower ?? ''))) next = far;
    const chunk = chunks[next];
    const start = tokens[chunk?.from ?? -1]?.start;
    if (!chunk || start === undefined) return [];
    const cue = { start: word.start, end: word.end };
    const that = (chunk.type === 'relative' && chunk.word === 'that') || (isNoun(chunk) && (isVerb(chunks[next + 1]) || (chunk.from === k + 1 && beginsClause(context, next))));
    const other = (chunk.type === 'preposition' && among('about|of|over|by', chunk.word) && !verb.passive) || (isVerb(chunk) && chunk.form === 'infinitive') || (chunk.type === 'preposition' && among('about|over', chunk.word)) || (chunk.type === 'preposition' && among('with|by|at', chunk.word) && FEELING.has(word.lower) && verb.form === 'finite' && chunk.from === k + 1) || (chunk.type === 'preposition' && chunk.word === 'in' && among('disappointed|confident', word.lower) && chunk.from === k + 1);
    if (!that && !other) return [];
    const around = quotationOf(context, cue.start);
    const main = relativeStop(context, { clause });
    const content = that ? contentFrom(context, cue.start, start) : trimmed(text, { start, end: Math.min(main < 0 ? sentence.end : main, clauseStop(context, chunk.from), around ? around.inner.end : sentence.end) });
    const frame = { start: source === own ? Math.min(source.start, cue.start) : (tokens[chunks[clause.at - 1]?.from ?? k]?.start ?? cue.start), end: cue.end };
    before = source;
    return wordCount(text, content) >= 2 ? [{ sentence: sentence.index, cue, source, contents: [content], rule: 'attitude', frame }] : [];
  });
};
