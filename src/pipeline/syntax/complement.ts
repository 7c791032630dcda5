/** What follows a verb in its clause: its objects, and the prepositional phrases up to the next clause. */
import type { Token } from '../token';
import { isNoun, isVerb, type Chunk } from './chunk';
import { coordinated, isByNext, pastBracket, pastQuotes, typeAt, wordOf } from './list';
import { SAYING } from './saying';
import { isTime } from './time';
import { isPastOnly } from './verbForm';
import { among } from '../among';

export interface Complements {
  readonly objects: readonly number[];
  readonly phrases: readonly { readonly word: string; readonly nouns: readonly number[]; readonly at: number }[];
  readonly end: number;
}
const isFinite = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'finite';

export const complementsOf = (chunks: readonly Chunk[], tokens: readonly Token[], at: number): Complements => {
  const verb = chunks[at];
  const saying = isVerb(verb) && SAYING.has(verb.lemma);
  const objects: number[] = [];
  const phrases: { word: string; nouns: readonly number[]; at: number }[] = [];
  let i = at + 1;
  for (; i < chunks.length; ) {
    const chunk = chunks[i];
    const type = typeAt(chunks, i);
    if (isNoun(chunk)) {
      const items = coordinated(chunks, i);
      const last = items.at(-1) ?? i;
      const opens = isFinite(chunks[last + 1]) || (typeAt(chunks, last + 1) === 'adverb' && isFinite(chunks[last + 2]));
      if (opens && !isReduced(chunks, tokens, last + 1) && (saying || objects.length > 0 || phrases.length > 0)) break;
      if (!isTime(chunk, tokens) && !(saying && isCoordinatedSubject(chunks, tokens, i))) objects.push(...items);
      i = pastBracket(chunks, last + 1);
    } else if (objects.length === 0 && i === at + 1 && among('more|fewer|less', wordOf(chunks[i])) && wordOf(chunks[i + 1]) === 'than' && isCount(chunks[i + 2], tokens)) {
      // "killed more than a dozen commanders"
      const items = coordinated(chunks, i + 2);
      objects.push(...items);
      i = (items.at(-1) ?? i) + 1;
    } else if (type === 'coordinator' && i === at + 1 && isNoun(chunks[i + 1]) && among('either|both', wordOf(chunks[i]))) i++;
    else if (type === 'preposition' && i === at + 1 && isNoun(chunks[i + 1]) && isParticle(verb, wordOf(chunks[i]))) i++;
    else if (type === 'preposition') {
      let j = i + 1;
      while (['quote', 'adverb', 'preposition', 'coordinator'].includes(typeAt(chunks, j)) && j < i + 4) j++;
      if (!isNoun(chunks[j])) {
        if (isVerb(chunks[j])) break;
        i = j;
        continue;
      }
      const listed = coordinated(chunks, j);
      // "drones from X and fuel from Y": the last coordinate starts over.
      const gap = listed.at(-1) ?? j;
      const over = listed.length > 1 && objects.length > 0 && wordOf(chunks[i]) === wordOf(chunks[gap + 1]) && typeAt(chunks, gap + 1) === 'preposition' && among('from|to|with|in', wordOf(chunks[i]));
      const nouns = over ? listed.slice(0, -1) : listed;
      if (over) objects.push(gap);
      // "in support of": the words between are one preposition with its last noun.
      // "armed X in 2014 and Y in 2015": the second coordinate is another object.
      const first = chunks[j];
      const other = objects.length > 0 && isNoun(first) && isTime(first, tokens) ? nouns.filter((n) => !isTimeAt(chunks, tokens, n)) : [];
      objects.push(...other);
      // "in order to"
      // "fought on with help from X": the last preposition leads to the noun.
      const lead = among('according|because|instead|due|prior|as', wordOf(chunks[i])) ? i : lastPreposition(chunks, i, j);
      const order = isNoun(first) && tokens[first.head]?.lower === 'order' && isVerb(chunks[j + 1]);
      if (!order) phrases.push({ word: wordOf(chunks[lead]), nouns: nouns.filter((n) => !other.includes(n)), at: lead });
      i = pastBracket(chunks, (listed.at(-1) ?? j) + 1);
    } else if (type === 'coordinator' && phrases.some((p) => p.word === wordOf(chunks[i + 1])) && isNoun(chunks[i + 2]) && (!isFinite(chunks[(coordinated(chunks, i + 2).at(-1) ?? i) + 1]) || isReduced(chunks, tokens, (coordinated(chunks, i + 2).at(-1) ?? i) + 1))) i++;
    // "from X and from Y"
    else if (pastBracket(chunks, i) > i && isNoun(chunks[i - 1])) i = pastBracket(chunks, i);
    else if (objects.length > 0 && (type === 'comma' || type === 'coordinator') && parallelAt(chunks, i, phrases.at(-1)?.word ?? '') > i) {
      const noun = parallelAt(chunks, i, phrases.at(-1)?.word ?? '');
      objects.push(noun);
      phrases.push({ word: wordOf(chunks[noun + 1]), nouns: [noun + 2], at: noun + 1 });
      i = noun + 3;
    } else if (['adverb', 'quote', 'bracket', 'other'].includes(type)) i++;
    else if (type === 'comma' && wordOf(chunks[i]) === ',' && (typeAt(chunks, pastQuotes(chunks, i + 1)) === 'preposition' || wordOf(chunks[i + 1]) === 'as')) i++;
    else if (type === 'comma' && wordOf(chunks[i]) === ',' && objects.length + phrases.length > 0 && typeAt(chunks, i + 1) === 'adverb' && typeAt(chunks, pastAdverbs(chunks, i + 1)) === 'preposition' && isNoun(chunks[pastAdverbs(chunks, i + 1) + 1])) i = pastAdverbs(chunks, i + 1);
    else if (type === 'comma' && wordOf(chunks[i]) === ',' && objects.length + phrases.length > 0 && pastApposition(chunks, i) > i) i = pastApposition(chunks, i);
    else break;
  }
  return { objects, phrases, end: i };
};
/** "most recently in" */
const pastAdverbs = (chunks: readonly Chunk[], from: number): number => (typeAt(chunks, from + 1) === 'adverb' ? from + 2 : from + 1);
/** "regards X, the head of Y, as a friend": past the second comma before a preposition, or `i`. */
const pastApposition = (chunks: readonly Chunk[], i: number): number => {
  // "regards X, armed by Y, as a foe"
  const told = chunks[i + 1];
  const isTold = isVerb(told) && told.bare && told.past && wordOf(chunks[i + 2]) === 'by' && isNoun(chunks[i + 3]);
  let k = isNoun(chunks[i + 1]) ? i + 2 : isTold ? i + 4 : i;
  while (isTold && typeAt(chunks, k) === 'preposition' && isNoun(chunks[k + 1])) k += 2;
  while (k > i && wordOf(chunks[k]) === 'of' && isNoun(chunks[k + 1])) k += 2;
  return k > i && typeAt(chunks, k) === 'comma' && typeAt(chunks, k + 1) === 'preposition' ? k + 1 : i;
};
/** "arms X in A, Y in B and Z in C": the next coordinate of a list whose members each have such a phrase, or `i`. */
const parallelAt = (chunks: readonly Chunk[], i: number, word: string): number => {
  if (!among('from|to|with|in|for', word) || !isNoun(chunks[i - 1]) || wordOf(chunks[i - 2]) !== word || !isNoun(chunks[i - 3])) return i;
  const pairs = (k: number): boolean => isNoun(chunks[k]) && wordOf(chunks[k + 1]) === word && isNoun(chunks[k + 2]);
  for (let k = i; k < chunks.length; k += 4) {
    const and = typeAt(chunks, k) === 'coordinator' ? k : typeAt(chunks, k) === 'comma' && typeAt(chunks, k + 1) === 'coordinator' ? k + 1 : -1;
    const next = and >= 0 ? and + 1 : k + 1;
    if (!pairs(next) || isFinite(chunks[next + 3])) return i;
    if (and >= 0) return typeAt(chunks, i) === 'comma' && typeAt(chunks, i + 1) === 'coordinator' ? i + 2 : i + 1;
    if (typeAt(chunks, k) !== 'comma') return i;
  }
  return i;
};
const isCount = (chunk: Chunk | undefined, tokens: readonly Token[]): boolean => isNoun(chunk) && tokens.slice(chunk.from, chunk.head).some((t) => t.pos === 'NUM' || among('dozen|hundred|thousand|score', t.lower));
const lastPreposition = (chunks: readonly Chunk[], from: number, to: number): number => {
  for (let i = to - 1; i > from; i--) if (typeAt(chunks, i) === 'preposition') return i;
  return from;
};
/** "shot down a jet", "propped up X", "handed over tanks": the particle belongs to the verb. */
const isParticle = (verb: Chunk | undefined, word: string): boolean =>
  isVerb(verb) && (among('down|up|off', word) ? among('shoot|force|bring|gun|blow|prop|shore|take|break|call|drive|fight|set|round|hold|beat|lay|tip|cut|back|give|wipe|sell|hunt|track|pin|fend|bump|finish|knock|stave|ward|head|see|chase|pick|pay|send', verb.lemma) : among('over|back|out|away', word) && among('hand|take|turn|drive|push|wipe|carry|throw|beat|force|roll|send|single|kick|boot|order|call|root|flush|smoke|chase|win|fight|hold', verb.lemma));
export const isTimeAt = (chunks: readonly Chunk[], tokens: readonly Token[], i: number): boolean => {
  const chunk = chunks[i];
  return isNoun(chunk) && isTime(chunk, tokens);
};
const isCoordinatedSubject = (chunks: readonly Chunk[], tokens: readonly Token[], i: number): boolean => isFinite(chunks[(coordinated(chunks, i).at(-1) ?? i) + 1]) && !isReduced(chunks, tokens, (coordinated(chunks, i).at(-1) ?? i) + 1);

/** "trained and armed by X", "armed, trained and paid by X": participles in a row before "by". */
export const endsInBy = (chunks: readonly Chunk[], at: number): boolean => {
  let k = at;
  while (typeAt(chunks, k + 1) === 'comma' || typeAt(chunks, k + 1) === 'coordinator') {
    const next = chunks[k + 2];
    if (!isVerb(next) || !next.bare || !next.past) return false;
    k += 2;
  }
  return k > at && isByNext(chunks, k);
};
/** "responded by arming X": no one is armed or responded to. */
export const byDoing = (chunks: readonly Chunk[], at: number): boolean => {
  const doing = chunks[at + 2];
  return wordOf(chunks[at + 1]) === 'by' && isVerb(doing) && doing.form === 'gerund';
};
/** "missiles, most of them | supplied by": the missiles. */
export const partOf = (chunks: readonly Chunk[], left: number): number => {
  const whole = chunks[left];
  const isPart = isNoun(whole) && whole.pronoun && wordOf(chunks[left - 1]) === 'of' && isNoun(chunks[left - 2]) && typeAt(chunks, left - 3) === 'comma' && isNoun(chunks[left - 4]);
  return isPart ? left - 4 : left;
};
/** "is in Mali | fighting X": what who is there does, and not the place. */
const isAway = (chunks: readonly Chunk[], tokens: readonly Token[], at: number): boolean => {
  const [be, link, place] = chunks.slice(Math.max(0, at - 3), at);
  return isVerb(be) && be.lemma === 'be' && among('in|on|at|near', wordOf(link)) && isNoun(place) && tokens[place.head]?.pos === 'PROPN' && place.from === place.head;
};
/** "a depot used by X", "rifles bound for Y": is the verb at `at`, right after a noun, a participle that belongs to it? */
export const isReduced = (chunks: readonly Chunk[], tokens: readonly Token[], at: number): boolean => {
  const verb = chunks[at];
  if (!isVerb(verb) || verb.passive || verb.modal || verb.negation >= 0 || !isNoun(chunks[at - 1])) return false;
  if (verb.form === 'gerund' && (isAway(chunks, tokens, at) || (verb.lemma === 'use' && isVerb(chunks[at - 2])))) return false;
  if (verb.form === 'gerund' || verb.form === 'participle') return true;
  if (verb.form !== 'finite' || !verb.bare || !verb.past || byDoing(chunks, at)) return false;
  if (typeAt(chunks, at - 2) === 'relative' && !isByNext(chunks, at)) return false;
  // "an operation codenamed “Dawn”"
  if (among('codename|dub|nickname|entitle', verb.lemma) && !isNoun(chunks[at - 2])) return true;
  if (isPastOnly(tokens[verb.head]?.lower ?? '') || among('stood|sat|came|went|stayed|lived|fell|rose', tokens[verb.head]?.lower ?? '')) return false;
  if (among('after|before|since|until|as', wordOf(chunks[at - 2])) && !isByNext(chunks, at)) return false;
  // "the arsenal X received from Y": a noun of its own before it.
  const above = chunks[at - 3];
  if (isNoun(chunks[at - 2]) && !isByNext(chunks, at) && !(isVerb(above) && among('give|send|tell|offer|show|sell|teach|pay|deny|grant', above.lemma))) return false;
  if (isByNext(chunks, at) || endsInBy(chunks, at)) return true;
  const word = tokens[verb.head]?.lower ?? '';
  if (chunks[at - 1]?.type === 'noun' && isNoun(chunks[at - 1]) && tokens[chunks[at - 1]?.from ?? 0]?.pos === 'PRON') return false;
  // "the drones delivered to X have": another verb without a subject of its own follows before any comma.
  const intransitive = among('met|said|fought|clashed|came|went|died|fled|arrived|landed|returned|travelled|traveled|marched|remained|emerged|escaped|appeared', word);
  const next = isTimeAt(chunks, tokens, at + 1) ? at + 2 : at + 1;
  // "X shot down drones that Y launched": it has an object.
  if (next === at + 1 && isParticle(verb, wordOf(chunks[next])) && isNoun(chunks[next + 1]) && !isTimeAt(chunks, tokens, next + 1)) return false;
  // "fighters sent to help X were": they were sent.
  const purpose = chunks[next];
  const sent = isVerb(purpose) && purpose.form === 'infinitive' && among('sent|deployed|dispatched|recruited|hired|trained|formed|created|built|designed|meant|used|assigned', word);
  if (intransitive || isNoun(chunks[next]) || !(sent || next > at + 1 || ['preposition', 'adverb'].includes(typeAt(chunks, next)))) return false;
  for (let i = at + 1; i < Math.min(chunks.length, at + 12); i++) {
    const chunk = chunks[i];
    if (chunk === undefined || ['comma', 'coordinator', 'subordinator', 'relative', 'stop'].includes(chunk.type)) break;
    if (isVerb(chunk) && chunk.form === 'finite') return true;
  }
  // "according to a report published in X": nothing left of the preposition could be its subject.
  if (wordOf(chunks[at - 2]) !== '' && chunks[at - 2]?.type === 'preposition') {
    let left = at - 3;
    while (chunks[left]?.type === 'preposition') left--;
    if (left < 0 || ['comma', 'stop', 'coordinator'].includes(typeAt(chunks, left))) return among('deployed|stationed|based|posted|quartered|recruited|published|released|issued|aired|printed|posted|signed|held|made|produced|compiled|written|broadcast|carried|taken', word);
  }
  // "seized a shipment of rifles bound for X": the noun is what an earlier verb governs.
  for (let i = at - 2; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk === undefined || ['comma', 'coordinator', 'subordinator', 'relative', 'stop', 'quote'].includes(chunk.type)) return false;
    if (isVerb(chunk)) return (!SAYING.has(chunk.lemma) || chunk.form !== 'finite') && !isReduced(chunks, tokens, i);
  }
  return false;
};
