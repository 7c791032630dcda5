/**
 * The subject of a verb: the noun phrase to its left, past what stands between commas, prepositional phrases, adverbials
 * and relative clauses ("The duo, who used false names, met", "the arsenal the group received would").
 */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk } from './chunk';
import { SAYING } from './saying';
import { governed, typeAt, wordOf } from './list';
import { isTime } from './time';
import { among } from '../among';

const isFinite = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'finite';
const FAR = 16;

/** "X and its allies, including A, B and C, | fought": the comma before what lists examples up to `close`, or -1. */
const examplesUpTo = (chunks: readonly Chunk[], close: number): number => {
  for (let k = close - 1; k > Math.max(0, close - FAR); k--) {
    const chunk = chunks[k];
    if ((isVerb(chunk) && chunk.lemma === 'include' && chunk.form === 'gerund') || wordOf(chunk) === 'including') return typeAt(chunks, k - 1) === 'comma' ? k - 1 : -1;
    if (!among('noun|comma|coordinator|preposition|bracket', typeAt(chunks, k))) return -1;
  }
  return -1;
};
/** Start of the parenthesis that the comma at `close` ends, or -1. */
const opening = (chunks: readonly Chunk[], close: number): number => {
  const examples = examplesUpTo(chunks, close);
  if (examples > 0) return examples;
  for (let k = close - 1; k >= Math.max(0, close - FAR); k--) {
    if (typeAt(chunks, k) === 'stop') return -1;
    // "…, made up of men from X, Y and Z, fought": a comma of the list.
    if (typeAt(chunks, k) === 'comma' && isNoun(chunks[k - 1]) && isNoun(chunks[k + 1]) && typeAt(chunks, k + 2) === 'coordinator' && governed(chunks, k - 1)) continue;
    if (typeAt(chunks, k) === 'comma' && wordOf(chunks[k]) !== ':') return k;
  }
  return -1;
};
const finiteBefore = (chunks: readonly Chunk[], i: number): boolean => {
  for (let k = i - 1; k >= 0; k--) {
    if (isFinite(chunks[k])) return true;
    if (typeAt(chunks, k) === 'stop' || typeAt(chunks, k) === 'subordinator') return false;
  }
  return false;
};
/** "the group that killed him | said", "forces fighting ISIS | said": the noun the modifying clause belongs to, or -1. */
const modified = (chunks: readonly Chunk[], object: number): number => {
  const verb = chunks[object - 1];
  if (!isVerb(verb)) return -1;
  const before = object - 2;
  if (typeAt(chunks, before) === 'relative' && isNoun(chunks[before - 1])) return before - 1;
  // "X, who was an ally of Y, a general, | has"
  if (typeAt(chunks, before) === 'relative' && typeAt(chunks, before - 1) === 'comma' && isNoun(chunks[before - 2])) return before - 2;
  // "the rumours that X is arming Y | are"
  if (!SAYING.has(verb.lemma) && isNoun(chunks[before]) && typeAt(chunks, before - 1) === 'relative' && isNoun(chunks[before - 2])) return before - 2;
  // "the officers who were sent to help X | left"
  if (verb.form === 'infinitive' && isVerb(chunks[before]) && typeAt(chunks, before - 1) === 'relative' && isNoun(chunks[before - 2])) return before - 2;
  // "fighters sent to help X | were", "sent by Y to help X"
  const sender = isNoun(chunks[before]) && wordOf(chunks[before - 1]) === 'by' ? before - 2 : before;
  const sent = chunks[sender];
  if (verb.form === 'infinitive' && isVerb(sent) && sent.bare && sent.past && isNoun(chunks[sender - 1])) return sender - 1;
  // "The plan to arm X | failed"
  if (verb.form === 'infinitive' && isNoun(chunks[before]) && !isVerb(chunks[before - 1]) && !governed(chunks, before)) return before;
  return verb.form === 'gerund' && isNoun(chunks[before]) ? before : -1;
};

/** Does the verb follow the noun at `j`, his name or what it is of: "its leader, X, was", "the head of its forces in the north has"? */
const isBefore = (chunks: readonly Chunk[], j: number, verb: number): boolean => {
  const named = typeAt(chunks, j + 1) === 'comma' && isNoun(chunks[j + 2]) && typeAt(chunks, j + 3) === 'comma';
  if (named) return j + 4 === verb;
  let at = j + 1;
  for (let steps = 0; steps < 2 && typeAt(chunks, at) === 'preposition' && isNoun(chunks[at + 1]); steps++) at += 2;
  return at === verb;
};
/** "are allies of A and their forces are fighting": the noun before the verb opens a clause of its own. */
const startsAnew = (chunks: readonly Chunk[], j: number, verb: number): boolean => {
  if (!isBefore(chunks, j, verb) || typeAt(chunks, j - 1) !== 'coordinator') return false;
  for (let k = j - 2; k >= 0; k--) {
    const chunk = chunks[k];
    if (typeAt(chunks, k) === 'stop' || typeAt(chunks, k) === 'subordinator' || typeAt(chunks, k) === 'relative') return false;
    // "groups linked to A and B have": no clause of its own.
    if (isVerb(chunk) && isNoun(chunks[k - 1]) && chunk.bare && among('link|ally|affiliate|align|connect|tie|attach', chunk.lemma)) continue;
    // "the coalition led by A and B has"
    if (isVerb(chunk) && isNoun(chunks[k - 1]) && chunk.bare && chunk.past && wordOf(chunks[k + 1]) === 'by') continue;
    if (isVerb(chunk) && chunk.form === 'finite') return !SAYING.has(chunk.lemma);
  }
  return false;
};

/** "X, a deputy of Y, Z, has": X, of whom the noun phrase at `j` only says what he is. */
const appositionOf = (chunks: readonly Chunk[], tokens: readonly Token[], j: number): number => {
  const [name, own] = [chunks[j - 2], chunks[j]];
  const isTold = isNoun(own) && among('a|an|one', tokens[own.from]?.lower ?? '') && typeAt(chunks, j - 1) === 'comma' && typeAt(chunks, j + 1) === 'preposition';
  return isTold && isNoun(name) && tokens[name.head]?.pos === 'PROPN' && !isTime(name, tokens) && !governed(chunks, j - 2) ? j - 2 : j;
};

/**
 * "X, who left Z and called Y, the chief, a crook, | has", "X, which sheltered Y and armed it, | denies": the noun before the relative
 * pronoun, where only its verbs stand between the noun at `j` and the pronoun; or -1.
 */
const relativeOver = (chunks: readonly Chunk[], j: number): number => {
  let verbs = 0;
  for (let k = j - 1; k >= Math.max(0, j - FAR); k--) {
    const chunk = chunks[k];
    if (chunk?.type === 'stop' || chunk?.type === 'subordinator') return -1;
    if (chunk?.type === 'relative') return among('who|which', chunk.word) && verbs > 0 && typeAt(chunks, k - 1) === 'comma' && isNoun(chunks[k - 2]) && isVerb(chunks[k + 1]) ? (governed(chunks, k - 2) ? -1 : k - 2) : -1;
    if (!isVerb(chunk) || chunk.form !== 'finite') continue;
    verbs++;
    const before = typeAt(chunks, k - 1);
    if (!(before === 'coordinator' || before === 'relative' || (before === 'comma' && verbs > 1))) return -1;
  }
  return -1;
};
/** Chunk index of the subject's last coordinate, going left from `i` (exclusive), or -1. */
export const subjectLeft = (chunks: readonly Chunk[], tokens: readonly Token[], i: number): number => {
  let j = i - 1;
  while (j >= 0) {
    const chunk = chunks[j];
    const type = typeAt(chunks, j);
    if (type === 'comma') {
      const open = opening(chunks, j);
      if (open > 0) {
        j = open - 1;
        continue;
      }
      return isNoun(chunks[j - 1]) && !governed(chunks, j - 1) && !finiteBefore(chunks, j - 1) ? j - 1 : -1;
    }
    if (type === 'stop' || (type === 'subordinator' && !(wordOf(chunk) === 'as' && wordOf(chunks[j - 2]) === 'as'))) return -1;
    if (type === 'bracket' && isNoun(chunks[j - 1]) && typeAt(chunks, j - 2) === 'bracket') {
      j -= 3;
      continue;
    }
    if (isNoun(chunk)) {
      if (isTime(chunk, tokens) && !governed(chunks, j)) {
        j--;
        continue;
      }
      if (!governed(chunks, j) || startsAnew(chunks, j, i)) {
        const head = modified(chunks, j);
        const over = head < 0 && typeAt(chunks, i - 1) === 'comma' && j < i - 1 ? relativeOver(chunks, j) : -1;
        if (over >= 0) return over;
        if (head < 0) return appositionOf(chunks, tokens, j);
        j = head;
        continue;
      }
      while (j >= 0 && typeAt(chunks, j) !== 'preposition') j--;
      j--;
      continue;
    }
    if (isVerb(chunk) && chunk.form === 'finite') return relativeHead(chunks, tokens, j);
    j--;
  }
  return -1;
};
/** Passing a finite verb on the way left is right only for a relative clause: "the arsenal H received from I … would". */
const relativeHead = (chunks: readonly Chunk[], tokens: readonly Token[], verb: number): number => {
  const before = subjectLeft(chunks, tokens, verb);
  if (before < 0) return -1;
  let j = before;
  while (j > 0 && (typeAt(chunks, j - 1) === 'relative' || typeAt(chunks, j - 1) === 'quote' || (typeAt(chunks, j - 1) === 'preposition' && typeAt(chunks, j) === 'relative'))) j--;
  const head = chunks[j - 1];
  // "the men, whom X armed, trained and paid, | took"
  const whom = j < before && typeAt(chunks, j) === 'relative' && among('whom|which', wordOf(chunks[j])) && typeAt(chunks, j - 1) === 'comma' ? j - 2 : -1;
  if (whom >= 0 && isNoun(chunks[whom])) return governed(chunks, whom) ? subjectLeft(chunks, tokens, j - 1) : whom;
  // "In May X, accompanied by Y, moved": not May.
  return isNoun(head) && !isTime(head, tokens) ? j - 1 : before;
};
