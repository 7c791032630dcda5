/** What was lost: “killing 12 soldiers”, “20 fighters were killed”, “lost 5 tanks”, “shot down 3 drones”; not “fighters who killed”, “killed in 12 raids”. */
import { indexAt, type Words } from './clause';
import { counted } from './counted';
import { harmOfWord, isHarmNoun, isInflicted, isIntransitive, isSuffered, type Harm } from './harm';
import type { Phrase } from './phrase';
import { isPersonWord } from './persons';
import { numberWord } from './words';
import { among } from '../among';

const between = new Set(['at', 'least', 'most', 'more', 'than', 'fewer', 'less', 'up', 'to', 'some', 'about', 'around', 'another', 'a', 'an', 'and', 'or', 'nearly', 'almost', 'over', 'as', 'many', 'estimated', 'total', 'of', 'off', 'the', 'all', 'its', 'their', 'his', 'perhaps', 'possibly', 'only', 'further', ',', 'either', 'both', 'out', 'lives', 'deaths', 'including', 'between', 'roughly', 'approximately', 'also', '“', '"', '-', 'other', 'others']);
const auxiliaries = new Set(['were', 'was', 'have', 'been', 'had', 'has', 'are', 'being', 'be', 'also', 'reportedly', 'later', 'then', 'all', 'got', 'who', 'that', 'which', 'lay', 'either', 'still', 'confirmed', 'presumed', 'feared', 'left', 'would', 'will', 'could', 'may', 'remain', 'remained', 'went', 'embraced', 'allegedly', 'believed', 'among', 'the']);
const ends = new Set(['in', 'by', 'and', 'when', 'during', 'since', 'at', 'on', 'near', 'as', 'after', 'while', 'over', 'this', 'last', 'yesterday', 'today', 'so', 'but', 'from', 'for', 'or', 'with', 'inside', 'across', 'before', 'between', 'along', 'alongside', 'because', 'there']);

// “shot down”, “took prisoner”.
const phrasal = (words: Words, i: number): Harm | undefined => {
  const text = words.list[i]?.text ?? '';
  const next = words.list[i + 1]?.text;
  if (among('shot|hacked|burned|burnt|beaten|stabbed|found|left', text) && (next === 'dead' || (next === 'to' && words.list[i + 2]?.text === 'death'))) return 'killed';
  if (text === 'gunned' && next === 'down') return 'killed';
  if (among('sho(?:o?t|oting|ots)|brought', text) && next === 'down') return 'shot down';
  if (among('took|taken|taking|held', text) && (next === 'prisoner' || next === 'hostage' || next === 'captive')) return 'captured';
  return harmOfWord(text);
};

const item = (words: Words, at: number): boolean => {
  const lexeme = words.list[at];
  return lexeme?.kind === 'numeral' || numberWord(lexeme?.text ?? '') !== undefined || counted(lexeme?.text ?? '', '') !== undefined || isPersonWord(lexeme?.text ?? '');
};
/** The harm of a verb before the lexeme at `first`: “killed at least”, “lost 12 soldiers, 3 tanks and”. */
export const harmBefore = (words: Words, first: number): Harm | undefined => {
  let listed = false;
  for (let at = first - 1, n = 0; at >= 0 && n < 12; at -= 1, n += 1) {
    const text = words.list[at]?.text ?? '';
    if (text === 'down' && among('sho(?:o?t|oting|ots)|brought|bringing', words.list[at - 1]?.text ?? '')) return 'shot down';
    if (isInflicted(text)) return among('is|are|was|were|been|being', words.list[at - 1]?.text ?? '') && at < first - 1 && words.list[at + 1]?.text === ',' ? undefined : harmOfWord(text);
    if (isHarmNoun(text) && words.list[at + 1]?.text === 'of' && (text === 'death' || text === 'deaths' || text === 'loss' || text === 'bodies')) return harmOfWord(text);
    if (item(words, at)) listed = true;
    else if (!between.has(text) && !(listed && words.pos.get(words.list[at]?.start ?? -1) === 'ADJ')) return undefined;
  }
  return undefined;
};

/** The harm of a verb after the lexeme before `next`: “were killed”, “dead”, “killed in the north”; active verbs befall others. */
export const harmAfter = (words: Words, next: number): Harm | undefined => {
  let at = next;
  while (at < next + 4 && auxiliaries.has(words.list[at]?.text ?? '')) at += 1;
  const text = words.list[at]?.text ?? '';
  if (at > next && text === 'martyrdom') return 'killed';
  const harm = phrasal(words, at);
  if (harm === undefined) return undefined;
  const phrased = harmOfWord(text) === undefined;
  if (!phrased && !isSuffered(text) && !isIntransitive(text)) return undefined;
  if (isIntransitive(text)) return harm;
  const helped = words.list.slice(next, at).some((l) => among('were|was|been|are|being|be|got|lay|confirmed|presumed|feared', l.text));
  if (helped) return harm;
  const perfect = at > next;
  const after = words.list[at + (phrased ? 2 : 1)];
  return !perfect && (after === undefined || after.kind === 'mark' || ends.has(after.text)) ? harm : undefined;
};

const isPlural = (word: string): boolean => word.endsWith('s') || word.endsWith('men') || isPersonWord(word);
// “43 people, including nine children, were killed”, “15 soldiers and six guards died”, “60 soldiers and policemen have died”: where the verb may stand.
const verbAt = ({ list, pos }: Words, first: number, next: number): number => {
  const link = list[next]?.text;
  if (link === ',' && list[first - 1]?.text === 'including') return next + 1;
  if (link === ',' && among('including|most|many|mostly|among', list[next + 1]?.text ?? '')) {
    for (let at = next + 2; at < next + 14; at += 1) if (list[at]?.text === ',' && list[at + 1]?.kind === 'word') return at + 1;
    return next;
  }
  if (link !== 'and' && link !== ',') return next;
  const more = list[next + 1];
  const apart = more !== undefined && (more.kind === 'numeral' || numberWord(more.text) !== undefined);
  if (!apart && link === ',') return next;
  for (let at = next + (apart ? 2 : 1); at < next + 6; at += 1) {
    const after = list[at + 1];
    if (pos.get(list[at]?.start ?? -1) !== 'NOUN' || !isPlural(list[at]?.text ?? '') || pos.get(after?.start ?? -1) === 'NOUN') continue;
    // “soldiers and policemen have died”: one number for both, where a verb follows at once.
    return apart || auxiliaries.has(after?.text ?? '') || isIntransitive(after?.text ?? '') ? at + 1 : next;
  }
  return next;
};

// “forced more than 2 million others from their homes”
const drivenOut = ({ list }: Words, first: number, next: number): boolean =>
  list[next]?.text === 'from' && among('their|his|her', list[next + 1]?.text ?? '') && among('homes?|houses|villages?|towns?|lands?|farms', list[next + 2]?.text ?? '') && list.slice(Math.max(0, first - 4), first).some(({ text }) => among('forc(?:ed|es|ing)|dr(?:ove|iven|iving|ives)|chas(?:ed|ing)|push(?:ed|ing)|uprooted', text));

/** What befell what the phrase counts, or undefined. */
export const lossOf = (words: Words, phrase: Phrase): Harm | undefined => {
  const { list } = words;
  if (phrase.counted.unit === 'strikes') return undefined;
  // “the death toll”, “estimates of the dead”
  if (phrase.counted.measure === 'killed') return 'killed';
  const first = indexAt(list, phrase.start);
  const head = indexAt(list, phrase.head.start);
  if (isHarmNoun(list[head]?.text ?? '')) return harmOfWord(list[head]?.text ?? '');
  for (let i = first; i < head; i += 1) if (isSuffered(list[i]?.text ?? '')) return harmOfWord(list[i]?.text ?? '');
  if (drivenOut(words, first, phrase.next)) return 'displaced';
  const active = phrase.counted.unit !== 'persons' && /^(?:kill|wound|injur)/.test(list[phrase.next]?.text ?? '');
  const harm = (active ? undefined : harmAfter(words, phrase.next)) ?? harmBefore(words, first) ?? harmAfter(words, verbAt(words, first, phrase.next));
  // “eliminated 700 jobs” kills nobody.
  const personal = harm === 'killed' || harm === 'wounded' || harm === 'missing' || harm === 'detained';
  return personal && phrase.counted.unit !== 'persons' && !among('families|households', phrase.counted.measure) ? undefined : harm;
};
