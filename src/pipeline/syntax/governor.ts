/** Which earlier clause a clause belongs to: whose content it is, whose subject it shares, which verb governs it. */
import { among, wordList } from '../among';
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk, type NounPhrase, type VerbGroup } from './chunk';
import { typeAt } from './list';
import { isMany, isOne, numberOfVerb, type Draft } from './relative';
import { SAYING, TELLING } from './saying';

/** Verbs of what shall not be, or might: "avoid X getting Y". */
export const AVERTING = wordList('avoid|avert|prevent|stop|fear|risk|oppose|resist|forbid|imagine|envisage');

/** The clause that takes the one with its subject (or verb) at `at` as content: "said X did", "denied that X did", "no evidence that". */
export const contentOf = (chunks: readonly Chunk[], tokens: readonly Token[], drafts: readonly Draft[], at: number): number => {
  let i = at - 1;
  for (let steps = 0; i >= 0 && steps < 14; i--, steps++) {
    const chunk = chunks[i];
    if (chunk?.type === 'comma' && i < at - 1 && !chunks.slice(i, at).some((c) => c.type === 'relative')) return -1;
    // "no evidence, they add, that": of the evidence.
    if (isVerb(chunk) && SAYING.has(chunk.lemma) && typeAt(chunks, i + 1) === 'comma' && isNoun(chunks[i - 1]) && typeAt(chunks, i - 2) === 'comma') i -= 2;
    else if (isVerb(chunk)) {
      const index = drafts.findIndex((d) => d.at === i);
      // "rejects evidence it armed X"
      const told = chunks[i + 1];
      const isTold = isNoun(told) && i + 2 === at && among('evidence|proof|claims?|reports?|allegations?|accusations?|suggestions?|charges?', tokens[told.head]?.lower ?? '');
      return index >= 0 && (isTold || SAYING.has(chunk.lemma) || chunks.slice(i + 1, at).some((c) => c.type === 'relative' && c.word === 'that')) ? index : -1;
    }
    if (chunk === undefined || ['stop', 'subordinator', 'coordinator'].includes(chunk.type) || (chunk.type === 'relative' && chunk.word !== 'that')) return -1;
  }
  return -1;
};
export const withSubject = (drafts: readonly Draft[], from: number, fits: (noun: NounPhrase | undefined) => boolean = () => true): number => {
  for (let i = from; i >= 0; i--) if ((drafts[i]?.subjects.length ?? 0) > 0 && ((drafts[i]?.subjects.length ?? 0) > 1 || fits(drafts[i]?.subjects[0])) && drafts[i]?.verb.form === 'finite' && !(drafts[i]?.relative && i !== from)) return i;
  return from;
};
/** "to arm and train", "has armed and trained", "armed … and trained": the nearest verb of the same make. */
export const sharedWith = (drafts: readonly Draft[], from: number, verb: VerbGroup, tokens: readonly Token[]): number => {
  if (verb.bare && !verb.past && drafts[from]?.verb.form === 'infinitive' && drafts[from]?.verb.bare) return from;
  // "vehicles that arrived, and has had": not theirs.
  const one = numberOfVerb(verb, tokens) === 'one';
  // "the Turks lend him money when Baghdad does not and, since May, teach": not Baghdad.
  const many = verb.bare && !verb.past && verb.form === 'finite' && verb.modal === '' && tokens[verb.from]?.lower === verb.lemma;
  return withSubject(drafts, from, (noun) => noun === undefined || !(one ? isMany(noun, tokens) : many && isOne(noun, tokens)));
};
export const mainBefore = (drafts: readonly Draft[], from: number): number => {
  for (let i = from; i >= 0; i--) if (drafts[i]?.verb.form === 'finite' && !drafts[i]?.relative) return i;
  return from;
};
/** "X said that his men had fired, accusing Z": X accuses, who speaks. */
export const tellerOf = (drafts: readonly Draft[], main: number, { lemma }: VerbGroup): number => {
  if (!TELLING.has(lemma)) return main;
  for (let i = main; ; ) {
    const draft = drafts[i];
    if (!draft) return main;
    if (TELLING.has(draft.verb.lemma)) return i;
    i = draft.content >= 0 ? draft.content : (drafts[draft.partner]?.content ?? -1);
  }
};
/** A purpose after a comma or a relative clause belongs to the main verb. */
export const nearestGovernor = (drafts: readonly Draft[], chunks: readonly Chunk[], from: number, at: number): number => {
  const draft = drafts[from];
  if (draft?.relative && draft.verb.passive && chunks.slice(draft.at, at).some((c) => c.type === 'comma')) return mainBefore(drafts, from);
  // "launched an operation codenamed “Dawn” to oust X"
  return draft?.relative && draft.verb.passive && from > 0 && among('codename|dub|nickname|entitle', draft.verb.lemma) ? from - 1 : from;
};
