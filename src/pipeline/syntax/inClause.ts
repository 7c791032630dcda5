/** Where a word stands in its clause: before what name, in which relative clause, at the head of which clause. */
import { among, wordList } from '../among';
import { isVerbToo, mayBeVerb, startsName } from './around';
import type { Pos, Token } from '../token';

const WORDS: ReadonlySet<Pos> = new Set<Pos>(['PROPN', 'DET', 'ADJ', 'NUM']);
const BEFORE_SUBJECT = wordList('which|whom|that');
export const SAYS = wordList('says?|said|claims?|claimed|believes?|alleges?|alleged|insists?|denies|thinks?');

/** Index of the word before the name or noun phrase that ends right before `i`. */
export const beforeName = (tokens: readonly Token[], i: number): number => {
  let k = i - 1;
  while (k >= 0 && WORDS.has(tokens[k]?.pos ?? 'X')) k--;
  return k;
};
const CALLED = wordList('known|described|seen|regarded|such|so|as|same|designated|listed|named|branded|labell?ed|served|serves|acted|acts|well|much|many|far|viewed|considered|condemned|denounced|hailed|dismissed|recogni[sz]ed|used|worked');
/** "… as X attacked Y": a subject and a verb with an object follow the word at `i`. */
export const opensClause = (tokens: readonly Token[], i: number): boolean => {
  if (CALLED.has(tokens[i - 1]?.lower ?? '')) return false;
  let k = i + 1;
  while (k < i + 8 && among('PROPN|DET|ADJ|NUM|NOUN|CCONJ', tokens[k]?.pos ?? '') || (tokens[k]?.pos === 'ADV' && tokens[k + 1]?.pos === 'ADJ') || (tokens[k]?.lower === "'s" && tokens[k]?.pos === 'PART')) k++;
  // "as Israeli jets target the base"
  for (let v = i + 2; v < k; v++) if (tokens[v]?.pos === 'NOUN' && isVerbToo(tokens[v]?.lower ?? '') && tokens[v - 1]?.pos === 'NOUN' && /[^s]s$/.test(tokens[v - 1]?.lower ?? '') && startsName(tokens[v + 1])) return true;
  // "as the government in Tripoli on Sunday received arms": past where and when.
  while (k < i + 12 && tokens[k]?.pos === 'ADP' && among('in|on|near|at', tokens[k]?.lower ?? '') && among('PROPN|DET', tokens[k + 1]?.pos ?? '')) for (k++; k < i + 12 && among('PROPN|DET|NUM', tokens[k]?.pos ?? ''); ) k++;
  const [verb, next] = [tokens[k], tokens[k + 1]];
  if (k === i + 1 || !verb || !next || !among('PROPN|NOUN', tokens[k - 1]?.pos ?? '')) return false;
  if (verb.pos === 'AUX') return true;
  return verb.pos === 'VERB' && !verb.lower.endsWith('ing') && (among('DET|PROPN|NUM', next.pos) || (next.pos === 'ADJ' && tokens[k + 2]?.pos === 'NOUN') || among('its|their|his|her|it|them|him', next.lower));
};
/** "whom the Free Army", "which Paris says the Free Army": the subject of the verb at `i` follows a relative pronoun. */
export const inRelative = (tokens: readonly Token[], i: number): boolean => {
  // "which it arms"
  const meant = among('it|he|she', tokens[i - 1]?.lower ?? '');
  const last = meant ? i - 2 : beforeName(tokens, i);
  if (last === i - 1 || last < 0) return false;
  // "which X and the Y"
  const k = tokens[last]?.lower === 'and' && tokens[last - 1]?.pos === 'PROPN' ? beforeName(tokens, last) : last;
  if (k < 0) return false;
  const word = tokens[k]?.lower ?? '';
  // "whose fighters X trains"
  if (BEFORE_SUBJECT.has(word) || (tokens[k]?.pos === 'NOUN' && tokens[k - 1]?.lower === 'whose')) return true;
  if (!SAYS.has(word)) return false;
  const said = tokens[k - 1]?.pos === 'NOUN' ? k - 1 : k;
  return BEFORE_SUBJECT.has(tokens[beforeName(tokens, said)]?.lower ?? '');
};
/** First of the verbs in -s that the one at `i` ends: "which X recruits, pays and arms". */
export const firstOfVerbs = (tokens: readonly Token[], i: number): number => {
  let first = tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.lower.endsWith('s') ? i - 2 : i;
  while (tokens[first - 1]?.text === ',' && (tokens[first - 2]?.pos === 'VERB' || mayBeVerb(tokens[first - 2]?.lower ?? '')) && tokens[first - 2]?.lower.endsWith('s')) first -= 2;
  return first;
};

/** "the group, which lives off Y, fights the X Front": does a relative clause end at the comma before token `i`? */
export const endsRelative = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i - 1]?.text !== ',') return false;
  for (let k = i - 2; k > Math.max(0, i - 24); k--) {
    const word = tokens[k]?.lower ?? '';
    if (word === ';' || word === ':' || word === '.') return false;
    if ((word === 'which' || word === 'who') && tokens[k - 1]?.text === ',') return among('NOUN|PROPN', tokens[k - 2]?.pos ?? '');
  }
  return false;
};
