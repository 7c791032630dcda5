/** Coordination: "X, Y and Z", "both X and Y", "X as well as Y", "neither X nor Y"; appositions between commas are no part of it. */
import { isNoun, isVerb, type Chunk } from './chunk';
import { isInverted } from './inverted';
import { among, wordList } from '../among';

export const wordOf = (chunk: Chunk | undefined): string => (chunk && 'word' in chunk ? chunk.word : '');
export const typeAt = (chunks: readonly Chunk[], i: number): string => chunks[i]?.type ?? 'end';
/** "armed by", "propped up by": does "by" follow the verb at `at`, or its particle? */
export const isByNext = (chunks: readonly Chunk[], at: number): boolean => wordOf(chunks[at + 1]) === 'by' || (among('up|down|off|over|out|back|away', wordOf(chunks[at + 1])) && wordOf(chunks[at + 2]) === 'by');
const AND = wordList('and|or|&|nor');

const isComma = (chunk: Chunk | undefined): boolean => chunk?.type === 'comma' && chunk.word === ',';
const isAnd = (chunk: Chunk | undefined): boolean => chunk?.type === 'coordinator' && AND.has(chunk.word);
/** "as well as", "along with", "and also": where the next coordinate starts, or `i` itself. */
const wellAs = (chunks: readonly Chunk[], i: number): number => {
  if (wordOf(chunks[i]) === 'as' && wordOf(chunks[i + 2]) === 'as' && (typeAt(chunks, i + 1) === 'adverb' || chunks[i + 1]?.type === 'verb')) return i + 3;
  return wordOf(chunks[i]) === 'along' && wordOf(chunks[i + 1]) === 'with' ? i + 2 : i;
};
export const pastQuotes = (chunks: readonly Chunk[], from: number): number => {
  let i = from;
  while (typeAt(chunks, i) === 'quote') i++;
  return i;
};
/** "(ISIS)" after a name. */
export const pastBracket = (chunks: readonly Chunk[], i: number): number => (typeAt(chunks, i) === 'bracket' && isNoun(chunks[i + 1]) && typeAt(chunks, i + 2) === 'bracket' ? i + 3 : i);

/** Chunk indices of the coordinated noun phrases that start at `from`. */
export const coordinated = (chunks: readonly Chunk[], from: number): readonly number[] => {
  const items = itemsFrom(chunks, from);
  // "from X, Y and Z said": Y and Z are the subject of the next verb.
  const last = items.at(-1) ?? from;
  // … and so are "…, and Y and Z have too".
  const more = isAnd(chunks[last + 1]) && isNoun(chunks[last + 2]) && isAnd(chunks[last - 1]) ? last + 2 : last;
  return items.length > 1 && isFinite(chunks[more + 1]) && chunks.slice(0, from).some(isFinite) && !isRelativeBefore(chunks, from) ? [from] : items;
};
const itemsFrom = (chunks: readonly Chunk[], from: number): readonly number[] => {
  const items = [from];
  let i = from + 1;
  for (;;) {
    i = pastBracket(chunks, i);
    let next = pastQuotes(chunks, i);
    const comma = isComma(chunks[next]);
    if (comma) next = pastQuotes(chunks, next + 1);
    const well = wellAs(chunks, next);
    const and = isAnd(chunks[next]) || well > next;
    next = well > next ? well : isAnd(chunks[next]) ? next + 1 : next;
    while (typeAt(chunks, next) === 'quote' || among('even|also|both|then', wordOf(chunks[next]))) next++;
    // "X and, since May, Y"
    if (and && isComma(chunks[next]) && typeAt(chunks, next + 1) === 'preposition' && isNoun(chunks[next + 2]) && isComma(chunks[next + 3]) && isNoun(chunks[next + 4]) && !isVerb(chunks[next + 5])) next += 4;
    if (!(comma || and) || !isNoun(chunks[next])) return items;
    // "shelters rebels, and Y, whose men fled, complains": Y opens a clause.
    if (and && comma && opensWithAside(chunks, next) && chunks.slice(0, from).some(isFinite)) return items;
    // "accused X of sheltering rebels, and Y of training them": Y is blamed, not sheltered.
    if (and && from > 1 && wordOf(chunks[next + 1]) === 'of' && isGerund(chunks[next + 2]) && chunks.slice(Math.max(0, from - 3), from).some(isGerund)) return items;
    if (!and && !listGoesOn(chunks, next)) return items;
    // "helped X and Y fled": Y starts another clause.
    if (and && opensClause(chunks, next) && items.length === 1 && from > 0 && chunks.slice(0, from).some(isFinite) && !isRelativeBefore(chunks, from)) return items;
    items.push(next);
    i = next + 1;
    // "shells, hundreds of missiles and guns"
    if (!and && countsOf(chunks, next)) i += 2;
    if (and && well !== next) {
      const more = wellAs(chunks, isComma(chunks[i]) ? i + 1 : i);
      if (more <= i + 1 || !isNoun(chunks[more])) return items;
    }
  }
};
/** Does a verb follow the noun at `i`, or what it is of: "the men of Y fled"? */
const opensClause = (chunks: readonly Chunk[], i: number): boolean => {
  let at = pastBracket(chunks, i + 1);
  if (isFinite(chunks[at])) return true;
  for (let steps = 0; steps < 2 && typeAt(chunks, at) === 'preposition' && isNoun(chunks[at + 1]); steps++) at += 2;
  const verb = chunks[at];
  return at > i + 1 && isVerb(verb) && verb.form === 'finite' && !(verb.bare && wordOf(chunks[at + 1]) === 'by');
};
const isGerund = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'gerund';
const isFinite = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'finite';
/** A clause opens right before `i` ("said X and Y are"): its coordinated subject may be followed by a verb. */
const isRelativeBefore = (chunks: readonly Chunk[], i: number): boolean => {
  const before = chunks[i - 1];
  return before === undefined || ['relative', 'subordinator', 'comma', 'stop', 'coordinator'].includes(before.type) || (isVerb(before) && among('say|claim|report|believe|think|insist|allege|argue|know|note|add|warn|suggest|tell', before.lemma) && !isInverted(chunks, i - 1)) || (before.type === 'quote' && isRelativeBefore(chunks, i - 1));
};
/** After "X, Y": does "…, and Z" or "and Z" follow? Then it is a list and not an apposition. */
const listGoesOn = (chunks: readonly Chunk[], from: number): boolean => {
  let i = from + 1;
  for (let steps = 0; steps < 12; steps++) {
    i = pastBracket(chunks, pastQuotes(chunks, i));
    const chunk = chunks[i];
    if (!chunk) return false;
    if (isAnd(chunk)) {
      let j = i + 1;
      while (typeAt(chunks, j) === 'quote' || typeAt(chunks, j) === 'adverb') j++;
      // "X, Y and, since May, Z"
      if (isComma(chunks[j]) && typeAt(chunks, j + 1) === 'preposition' && isNoun(chunks[j + 2]) && isComma(chunks[j + 3])) j += 4;
      return isNoun(chunks[j]);
    }
    if (i === from + 1 && countsOf(chunks, from)) i += 2;
    else if (isComma(chunk) || chunk.type === 'noun') i++;
    else return false;
  }
  return false;
};
/** "hundreds of missiles", "crates of shells": a single word at `i`, and what it counts. */
const countsOf = (chunks: readonly Chunk[], i: number): boolean => {
  const count = chunks[i];
  return isNoun(count) && count.to - count.from === 1 && !count.pronoun && wordOf(chunks[i + 1]) === 'of' && isNoun(chunks[i + 2]) && (isComma(chunks[i + 3]) || isAnd(chunks[i + 3]));
};

/** Is the noun at `i` governed by a preposition, or part of a list that is? */
export const governed = (chunks: readonly Chunk[], i: number): boolean => {
  let j = i - 1;
  while (['quote', 'adverb'].includes(typeAt(chunks, j))) j--;
  const well = wordOf(chunks[j]) === 'as' && wordOf(chunks[j - 2]) === 'as';
  if (well) return isNoun(chunks[j - 3]) && governed(chunks, j - 3);
  if (typeAt(chunks, j) === 'preposition') return true;
  if (isAnd(chunks[j]) && isNoun(chunks[j - 1])) return governed(chunks, j - 1);
  return false;
};

/** "X, the chief of W" ending at `at`: the chunk of X, or -1. */
const pastApposition = (chunks: readonly Chunk[], at: number): number => {
  let i = at;
  while (isNoun(chunks[i]) && typeAt(chunks, i - 1) === 'preposition') i -= 2;
  return i < at && isNoun(chunks[i]) && isComma(chunks[i - 1]) && isNoun(chunks[i - 2]) && !governed(chunks, i - 2) ? i - 2 : -1;
};

/** "Y, whose men fled, complains": a finite verb after what stands between commas. */
const opensWithAside = (chunks: readonly Chunk[], i: number): boolean => {
  if (typeAt(chunks, i + 1) !== 'comma') return false;
  const close = chunks.findIndex((c, k) => k > i + 1 && k < i + 16 && (c.type === 'comma' || c.type === 'stop'));
  return typeAt(chunks, close) === 'comma' && isFinite(chunks[typeAt(chunks, close + 1) === 'adverb' ? close + 2 : close + 1]);
};
/** "sold it tanks", "to withdraw its troops": is the noun at `i` the last object of a verb? */
const endsClause = (chunks: readonly Chunk[], i: number): boolean => {
  const verb = chunks[isNoun(chunks[i - 1]) ? i - 2 : i - 1];
  return isVerb(verb) && (verb.form === 'finite' || verb.form === 'infinitive') && !(isNoun(chunks[i - 1]) && isRelativeBefore(chunks, i - 1));
};
/** Is the noun at `i`, or the one it is an apposition to, who says what was told before? */
const isSayer = (chunks: readonly Chunk[], i: number): boolean => {
  let k = i;
  while (isComma(chunks[k - 1]) && isNoun(chunks[k - 2])) k -= 2;
  return isInverted(chunks, k - 1);
};
/** The coordinates that end at `last`, leftwards. */
export const listLeft = (chunks: readonly Chunk[], last: number): readonly number[] => {
  const items = [last];
  let i = last;
  for (;;) {
    let j = i - 1;
    while (typeAt(chunks, j) === 'quote') j--;
    let and = isAnd(chunks[j]);
    if (and) j--;
    else if (wordOf(chunks[j]) === 'as' && wordOf(chunks[j - 2]) === 'as') {
      and = true;
      j -= 3;
    } else if (wordOf(chunks[j]) === 'with' && wordOf(chunks[j - 1]) === 'along') {
      and = true;
      j -= 2;
    }
    while (typeAt(chunks, j) === 'quote') j--;
    const comma = isComma(chunks[j]);
    if (comma) j--;
    if (typeAt(chunks, j) === 'bracket' && isNoun(chunks[j - 1]) && typeAt(chunks, j - 2) === 'bracket') j -= 3;
    // "X, the chief of staff, and Y": past the apposition.
    const apposed = and && comma ? pastApposition(chunks, j) : -1;
    if (apposed >= 0) j = apposed;
    if (!(and || (comma && items.length > 1)) || !isNoun(chunks[j]) || governed(chunks, j)) return items;
    // "X armed Y and Z, A and B said", "X met Y, A and B said": A and B.
    if (!and && (isAnd(chunks[j - 1]) || (endsClause(chunks, j) && !isRelativeBefore(chunks, j)))) return items;
    // "“…,” said X, the chief, “and Z sold them”": Z alone.
    if (and && comma && items.length === 1 && isSayer(chunks, j)) return items;
    // "X gave Y arms, and Z sold them": Z alone.
    if (and && comma && items.length === 1 && opensWithAside(chunks, last) && chunks.slice(0, j).some(isFinite) && !isRelativeBefore(chunks, j)) return items;
    if (and && (!comma || items.length === 1) && endsClause(chunks, j) && !isRelativeBefore(chunks, j)) return items;
    // "X fought on after seizing Y, and Z said": Z alone.
    const seizing = chunks[j - 1];
    if (and && comma && items.length === 1 && seizing?.type === 'verb' && seizing.form === 'gerund' && among('preposition|subordinator', typeAt(chunks, j - 2))) return items;
    items.unshift(j);
    i = j;
  }
};
