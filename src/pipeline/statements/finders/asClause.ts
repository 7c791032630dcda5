/** "As X said last week, …", "…, as the ministry put it": what is said is the rest of the sentence. */
import { among } from '../../among';
import { isNoun } from '../../syntax/chunk';
import { SAY } from '../cue';
import { asideEnd, sourceOf } from '../source';
import { canSpeak, isName } from '../speaker';
import { trimmed, wordCount, type Finder, type Utterance } from '../context';
import { gathered } from '../../gathered';

export const asClause: Finder = (context) => {
  const { text, parse, sentence } = context;
  const { tokens, chunks, clauses } = parse;
  return gathered(clauses, (clause): readonly Utterance[] => {
    const near = chunks[clause.at - 1];
    const subject = clause.subjects[0] ?? (isNoun(near) ? near : undefined);
    const { verb } = clause;
    if (!subject || verb.form !== 'finite' || verb.passive || verb.negation >= 0 || tokens[subject.from - 1]?.lower !== 'as') return [];
    if ((!SAY.has(verb.lemma) || verb.lemma === 'continue') && !(among('put|see|tell|describe', verb.lemma) && tokens[verb.to]?.lower === 'it')) return [];
    // "…, as officials said aid had arrived": said is what follows.
    const said = chunks[clause.at + 1];
    if (said?.type === 'relative' && said.word === 'that') return [];
    if (isNoun(said) && SAY.has(verb.lemma) && clauses.some((c) => c.verb.form === 'finite' && !c.relative && c.verb.from >= said.to && c.subjects.includes(said) && !tokens.slice(said.to, c.verb.from).some((t) => t.text === ','))) return [];
    const source = sourceOf(context, clause.subjects.length > 0 ? clause.subjects : [subject], verb.from);
    if (!source || (source.speakers.length === 0 && !canSpeak(tokens[subject.head]?.lower ?? '') && !isName(tokens, subject))) return [];
    const as = subject.from - 1;
    const end = asideEnd(context, tokens[verb.to]?.lower === 'it' && verb.lemma !== 'say' ? verb.to : verb.to - 1);
    const opens = as === 0 || /^[,—–"”-]$/.test(tokens[as - 1]?.text ?? '');
    const closes = /^[,—–-]$/.test(tokens[end]?.text ?? '') || end >= tokens.length - 1;
    if (!opens || !closes) return [];
    const contents = [trimmed(text, { start: sentence.start, end: tokens[as]?.start ?? 0 }), trimmed(text, { start: tokens[end]?.end ?? sentence.end, end: sentence.end })].filter((s) => wordCount(text, s) >= 3);
    const cue = { start: tokens[verb.head]?.start ?? 0, end: tokens[verb.head]?.end ?? 0 };
    return contents.length === 0 ? [] : [{ sentence: sentence.index, cue, source, contents, rule: 'as-clause', frame: { start: tokens[as]?.start ?? 0, end: tokens[end - 1]?.end ?? cue.end } }];
  });
};
