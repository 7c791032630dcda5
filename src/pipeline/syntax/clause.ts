/**
 * Clauses: each verb group with who does it, what it is done to, and its prepositional phrases. "The duo, who used
 * false names, met with X and spoke of Y" has three: used, met, spoke, all with "the duo" as subject.
 * A shallow reading of the chunks in order; no tree is built.
 */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk, type NounPhrase, type VerbGroup } from './chunk';

export interface PrepositionalPhrase {
  readonly word: string;
  readonly nouns: readonly NounPhrase[];
  /** Chunk index of the preposition. */
  readonly at: number;
}
export interface Clause {
  readonly verb: VerbGroup;
  /** Chunk index of the verb group. */
  readonly at: number;
  readonly subjects: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  /** Index in the list of clauses of the one whose verb governs this one ("began" of "fighting"), or -1. */
  readonly governor: number;
  /** if, unless, when, because, although, that, …; '' for a main clause. */
  readonly conjunction: string;
  readonly relative: boolean;
}
export interface Parse {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}

const word = (chunk: Chunk | undefined): string => (chunk && 'word' in chunk ? chunk.word : '');
const typeAt = (chunks: readonly Chunk[], i: number): string => chunks[i]?.type ?? 'end';
const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|day|morning|evening|night|afternoon|decade)s?$/;
const isTime = (chunk: NounPhrase, tokens: readonly Token[]): boolean => TIME.test(tokens[chunk.head]?.lower ?? '') || /^(?:19|20)\d\d$/.test(tokens[chunk.head]?.lower ?? '');

/** Chunk indices of the coordinated noun phrases that start at `i`: "X, Y and Z"; appositions between commas are passed over. */
export const coordinated = (chunks: readonly Chunk[], from: number): readonly number[] => {
  const items = [from];
  let i = from + 1;
  for (;;) {
    // (ISIS) after a name
    if (typeAt(chunks, i) === 'bracket' && isNoun(chunks[i + 1]) && typeAt(chunks, i + 2) === 'bracket') i += 3;
    let next = i;
    while (typeAt(chunks, next) === 'quote') next++;
    const comma = typeAt(chunks, next) === 'comma' && word(chunks[next]) === ',';
    if (comma) next++;
    while (typeAt(chunks, next) === 'quote') next++;
    let and = typeAt(chunks, next) === 'coordinator' && /^(?:and|or|&)$/.test(word(chunks[next]));
    if (and) next++;
    else if (word(chunks[next]) === 'as' && typeAt(chunks, next + 1) === 'adverb') and = false;
    while (typeAt(chunks, next) === 'quote' || word(chunks[next]) === 'even' || word(chunks[next]) === 'also') next++;
    if (!(comma || and) || !isNoun(chunks[next])) return items;
    if (!and && !listGoesOn(chunks, next)) return items;
    items.push(next);
    i = next + 1;
    if (and) return items;
  }
};
/** After "X, Y": does "…, and Z" or "and Z" follow? Then it is a list and not an apposition. */
const listGoesOn = (chunks: readonly Chunk[], from: number): boolean => {
  let i = from + 1;
  for (let steps = 0; steps < 12; steps++) {
    while (typeAt(chunks, i) === 'quote') i++;
    const type = typeAt(chunks, i);
    if (type === 'coordinator') {
      let j = i + 1;
      while (typeAt(chunks, j) === 'quote' || typeAt(chunks, j) === 'adverb') j++;
      return isNoun(chunks[j]) && /^(?:and|or|&)$/.test(word(chunks[i]));
    }
    if (type === 'comma' && word(chunks[i]) === ',') i++;
    else if (type === 'noun') i++;
    else return false;
  }
  return false;
};

const finite = (chunk: Chunk | undefined): chunk is VerbGroup => isVerb(chunk) && chunk.form === 'finite';

/** Is the noun at `i` governed by a preposition (or part of a list that is)? */
const governed = (chunks: readonly Chunk[], i: number): boolean => {
  let j = i - 1;
  while (['quote', 'adverb'].includes(typeAt(chunks, j))) j--;
  if (typeAt(chunks, j) === 'preposition') return true;
  if (typeAt(chunks, j) === 'coordinator' && isNoun(chunks[j - 1])) return governed(chunks, j - 1);
  return false;
};

/** Chunk index of the subject's last coordinate, going left from `i` (exclusive), or -1. */
const subjectLeft = (chunks: readonly Chunk[], tokens: readonly Token[], i: number): number => {
  let j = i - 1;
  for (; j >= 0; ) {
    const chunk = chunks[j];
    const type = typeAt(chunks, j);
    if (type === 'comma') {
      // A parenthesis between commas: jump to its start.
      let k = j - 1;
      let depth = 0;
      while (k >= 0 && !(typeAt(chunks, k) === 'comma' && word(chunks[k]) === ',') && typeAt(chunks, k) !== 'stop' && depth < 14) {
        k--;
        depth++;
      }
      if (k >= 0 && typeAt(chunks, k) === 'comma' && k > 0) {
        j = k - 1;
        continue;
      }
      return isNoun(chunks[j - 1]) && !governed(chunks, j - 1) ? j - 1 : -1;
    }
    if (type === 'stop' || type === 'subordinator') return -1;
    if (isNoun(chunk)) {
      if (isTime(chunk, tokens) && !governed(chunks, j)) {
        j--;
        continue;
      }
      if (!governed(chunks, j)) return j;
      // Skip the whole prepositional phrase.
      let k = j;
      while (k >= 0 && typeAt(chunks, k) !== 'preposition') k--;
      j = k - 1;
      continue;
    }
    if (isVerb(chunk)) {
      if (chunk.form === 'finite') return relativeHead(chunks, tokens, j);
      j--;
      continue;
    }
    j--;
  }
  return -1;
};
/** Passing a finite verb on the way left is right only for a relative clause or a reduced one: "the arsenal H received … would". */
const relativeHead = (chunks: readonly Chunk[], tokens: readonly Token[], verb: number): number => {
  const before = subjectLeft(chunks, tokens, verb);
  if (before < 0) return -1;
  let j = before;
  while (j > 0 && (typeAt(chunks, j - 1) === 'relative' || typeAt(chunks, j - 1) === 'quote')) j--;
  if (j < before && isNoun(chunks[j - 1])) return j - 1;
  return before;
};
const listLeft = (chunks: readonly Chunk[], last: number): readonly number[] => {
  const items = [last];
  let i = last;
  for (;;) {
    let j = i - 1;
    while (typeAt(chunks, j) === 'quote') j--;
    const and = typeAt(chunks, j) === 'coordinator' && /^(?:and|or|&)$/.test(word(chunks[j]));
    if (and) j--;
    while (typeAt(chunks, j) === 'quote') j--;
    const comma = typeAt(chunks, j) === 'comma' && word(chunks[j]) === ',';
    if (comma) j--;
    if (typeAt(chunks, j) === 'bracket' && isNoun(chunks[j - 1]) && typeAt(chunks, j - 2) === 'bracket') j -= 3;
    if (!(and || (comma && items.length > 1)) || !isNoun(chunks[j]) || governed(chunks, j)) return items;
    if (finiteBetween(chunks, j, i)) return items;
    items.unshift(j);
    i = j;
  }
};
const finiteBetween = (chunks: readonly Chunk[], a: number, b: number): boolean => chunks.slice(a + 1, b).some(finite);

/** Noun phrases right after the verb (coordinated), and the prepositional phrases after it, up to the next clause. */
const complements = (chunks: readonly Chunk[], tokens: readonly Token[], from: number): { objects: number[]; phrases: { word: string; nouns: readonly number[]; at: number }[]; end: number } => {
  const objects: number[] = [];
  const phrases: { word: string; nouns: readonly number[]; at: number }[] = [];
  let i = from;
  for (; i < chunks.length; ) {
    const chunk = chunks[i];
    const type = typeAt(chunks, i);
    if (isNoun(chunk)) {
      const items = coordinated(chunks, i);
      const next = (items.at(-1) ?? i) + 1;
      if (isTime(chunk, tokens)) i = next;
      else if (subjectOfNext(chunks, items.at(-1) ?? i) && (objects.length > 0 || phrases.length > 0)) break;
      else {
        objects.push(...items);
        i = next;
      }
    } else if (type === 'preposition') {
      let j = i + 1;
      while (['quote', 'adverb', 'preposition', 'coordinator'].includes(typeAt(chunks, j)) && j < i + 4) j++;
      if (!isNoun(chunks[j])) {
        if (isVerb(chunks[j])) break;
        i = j;
        continue;
      }
      const nouns = coordinated(chunks, j);
      phrases.push({ word: word(chunks[i]), nouns, at: i });
      i = (nouns.at(-1) ?? j) + 1;
    } else if (type === 'adverb' || type === 'quote' || type === 'bracket' || (type === 'other')) i++;
    else if (type === 'comma' && word(chunks[i]) === ',' && (typeAt(chunks, i + 1) === 'preposition' || word(chunks[i + 1]) === 'as')) i++;
    else break;
  }
  return { objects, phrases, end: i };
};
const subjectOfNext = (chunks: readonly Chunk[], i: number): boolean => finite(chunks[i + 1]);

const CONDITION = /^(?:if|unless|whether|when|whenever|while|whereas|although|though|because|since|after|before|until|once|as|where|how|why|what|lest|so|than)$/;

/** Object control: the one told to act is the object. */
const OBJECT_CONTROL = new Set('ask tell urge order force allow enable help let make want expect persuade permit encourage press push warn invite require stop prevent keep block deter ban accuse see watch'.split(' '));

export const clausesOf = (chunks: readonly Chunk[], tokens: readonly Token[]): readonly Clause[] => {
  const clauses: Clause[] = [];
  const byChunk = new Map<number, number>();
  const nouns = (indices: readonly number[]): readonly NounPhrase[] => indices.map((i) => chunks[i]).filter(isNoun);
  chunks.forEach((chunk, at) => {
    if (!isVerb(chunk)) return;
    const verb = chunk;
    const after = complements(chunks, tokens, at + 1);
    let subjects: readonly NounPhrase[] = [];
    let governor = -1;
    let relative = false;
    let left = at - 1;
    while (['quote', 'adverb'].includes(typeAt(chunks, left)) || (typeAt(chunks, left) === 'other' && left > 0)) left--;
    const leftType = typeAt(chunks, left);
    const earlier = clauses.length - 1;
    const previous = clauses[earlier];
    const inherit = (index: number) => {
      governor = index;
      const source = clauses[index];
      if (!source) return;
      const control = OBJECT_CONTROL.has(source.verb.lemma) && source.objects.length > 0 && !source.verb.passive;
      subjects = control ? source.objects : source.verb.passive && source.subjects.length > 0 ? source.subjects : source.subjects;
    };
    // "by the aircraft [that] hit": the part after the noun.
    const reduced = isNoun(chunks[left]) && left === at - 1 && ((verb.form === 'gerund') || (verb.form === 'participle') || (word(chunks[at + 1]) === 'by' && !verb.passive));
    if (leftType === 'relative' && word(chunks[left]) !== 'that') {
      relative = true;
      let head = left - 1;
      while (['comma', 'quote', 'preposition', 'bracket'].includes(typeAt(chunks, head))) head--;
      if (isNoun(chunks[head])) subjects = nouns(word(chunks[left]) === 'who' || word(chunks[left]) === 'which' ? (typeAt(chunks, left - 1) === 'comma' && governed(chunks, head) === false ? listLeft(chunks, head) : [head]) : [head]);
    } else if (leftType === 'relative' && isNoun(chunks[left - 1])) {
      relative = true;
      subjects = nouns([left - 1]);
    } else if (verb.form === 'finite' && !reduced) {
      if (leftType === 'coordinator' && previous) {
        inherit(earlierWithSubject(clauses, earlier));
        governor = -1;
      } else {
        const last = subjectLeft(chunks, tokens, at);
        if (last >= 0) subjects = nouns(listLeft(chunks, last));
        else if (previous && (leftType === 'comma' || leftType === 'verb')) {
          inherit(earlierWithSubject(clauses, earlier));
          governor = -1;
        }
      }
    } else if (reduced) {
      relative = true;
      subjects = nouns([left]);
    } else if (previous) inherit(verb.form === 'gerund' && leftType === 'comma' ? earlierFinite(clauses, earlier) : earlier);
    const passive = verb.passive || (!verb.passive && verb.form !== 'gerund' && verb.form !== 'infinitive' && reduced);
    byChunk.set(at, clauses.length);
    clauses.push({
      verb: passive === verb.passive ? verb : { ...verb, passive, form: 'participle' },
      at,
      subjects,
      objects: nouns(after.objects),
      phrases: after.phrases.map((p) => ({ word: p.word, nouns: nouns(p.nouns), at: p.at })),
      governor,
      conjunction: conjunctionOf(chunks, at),
      relative,
    });
  });
  return clauses;
};
const earlierWithSubject = (clauses: readonly Clause[], from: number): number => {
  for (let i = from; i >= 0; i--) if ((clauses[i]?.subjects.length ?? 0) > 0 && clauses[i]?.verb.form === 'finite') return i;
  return from;
};
const earlierFinite = (clauses: readonly Clause[], from: number): number => {
  for (let i = from; i >= 0; i--) if (clauses[i]?.verb.form === 'finite' && !clauses[i]?.relative) return i;
  return from;
};
/** The word that opens the clause of the verb at `at`: searched to the left up to another finite verb or a stop. */
const conjunctionOf = (chunks: readonly Chunk[], at: number): string => {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (finite(chunk) || typeAt(chunks, i) === 'stop') return '';
    const w = word(chunk);
    if (chunk && (chunk.type === 'subordinator' || chunk.type === 'preposition') && CONDITION.test(w) && !(chunk.type === 'preposition' && isNoun(chunks[i + 1]) && i + 2 < at && w !== 'than')) return w;
    if (chunk?.type === 'relative' && w === 'that') return 'that';
    if (typeAt(chunks, i) === 'comma' && i < at - 1 && isNoun(chunks[i + 1]) && i + 2 === at) return '';
  }
  return '';
};
