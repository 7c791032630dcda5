/** What somebody means to do or wants done: "vowed to …", "urged X to …", "agreed not to …", "admitted to assisting …". */
import { among } from '../../among';
import { isNoun, isVerb } from '../../syntax/chunk';
import { coordinated } from '../../syntax/clause';
import { isTimePhrase } from '../subject';
import { DOING, INTEND, LOOSE, SAY } from '../cue';
import { chunkAt, clauseStop, isRelative, quotationOf, relativeStop } from '../content';
import { trimmed, wordCount, type Arrangement } from '../context';

/** Take somebody else before the infinitive. */
const OTHERS = new Set('remind want expect ask urge order tell advise warn instruct beg press invite encourage call request direct command wish consider believe deem'.split(' '));

const SILENT = new Set('comment elaborate say speak discuss answer respond identify name specify talk give disclose reveal provide confirm speculate explain'.split(' '));

export const intention: Arrangement = (context, cue) => {
  const { text, parse, sentence } = context;
  const { chunks, tokens } = parse;
  const { verb } = cue.clause;
  // "promised not to go": the word belongs to what is promised.
  const not = verb.negation > verb.head;
  if (cue.inverted || (verb.negation >= 0 && !not && !among('plan|intend|want|expect|wish', verb.lemma))) return null;
  let i = chunkAt(chunks, verb.to);
  while (chunks[i]?.type === 'adverb') i++;
  const start = i;
  const chunk = chunks[i];
  const doing = DOING.has(verb.lemma) && ((isVerb(chunk) && chunk.from === verb.to && (/ing$/.test(tokens[chunk.head]?.lower ?? '') ? chunk.form === 'gerund' || chunk.form === 'infinitive' : among('being|having', tokens[chunk.from]?.lower ?? ''))) || (chunk?.type === 'preposition' && chunk.word === 'to' && isVerb(chunks[i + 1])));
  if (!doing) {
    if (!INTEND.has(verb.lemma) || (among('like|prefer', verb.lemma) && verb.modal !== 'would')) return null;
    if (chunk?.type === 'preposition' && among('on|upon|for', chunk.word) && isNoun(chunks[i + 1])) i++;
    const whom = chunks[i];
    if (whom?.type === 'other' && OTHERS.has(verb.lemma) && among('her|him|them|us|me', whom.word)) i++;
    else if (isNoun(chunks[i]) && OTHERS.has(verb.lemma)) {
      i = (coordinated(chunks, i).at(-1) ?? i) + 1;
      for (let steps = 0; steps < 3 && chunks[i]?.type === 'preposition' && isNoun(chunks[i + 1]); steps++) i += 2;
    }
    // "vowed on Friday to", "promised in a speech to"
    for (let steps = 0; steps < 3 && chunks[i]?.type === 'preposition' && isNoun(chunks[i + 1]); steps++) i += 2;
    if (isNoun(chunks[i]) && isTimePhrase(context, chunks[i])) i++;
    while (chunks[i]?.type === 'adverb') i++;
    const infinitive = chunks[i];
    if (!isVerb(infinitive) || infinitive.form !== 'infinitive') return null;
    // "begs to differ"
    if (verb.lemma === 'beg' && infinitive.lemma === 'differ') return null;
    // "declined to comment" says nothing.
    if (among('decline|refuse', verb.lemma) && SILENT.has(infinitive.lemma)) return null;
  }
  const from = (OTHERS.has(verb.lemma) ? chunks[start] : chunks[i])?.from ?? 0;
  const around = quotationOf(context, tokens[verb.head]?.start ?? 0);
  // "who asked not to be named said": the main verb ends it.
  const main = isRelative(context, cue) ? chunks.find((c, k) => k > i && isVerb(c) && c.form === 'finite' && SAY.has(c.lemma) && !LOOSE.has(c.lemma)) : undefined;
  const own = relativeStop(context, cue);
  const content = trimmed(text, { start: tokens[not ? verb.negation : from]?.start ?? 0, end: Math.min(own < 0 ? sentence.end : own, tokens[main?.from ?? -1]?.start ?? sentence.end, clauseStop(context, chunks[i]?.from ?? from, isRelative(context, cue)), around ? around.inner.end : sentence.end) });
  return wordCount(text, content) >= 2 ? { contents: [content], rule: doing ? 'doing' : 'intention' } : null;
};
