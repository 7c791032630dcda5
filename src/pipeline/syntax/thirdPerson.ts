/**
 * Verbs in -s that the tagger took for plural nouns, told by what stands around: "not only arms X", "both funds and arms X",
 * "Iran, unlike Syria, arms X", "A company, Acme, trains X", "bombs Y, arms Z and funds X".
 */
import { among } from '../among';
import type { Token } from '../token';

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isThird = (token: Token | undefined): boolean => token !== undefined && /[^s]s$/.test(token.lower);
const startsObject = (token: Token | undefined): boolean => token !== undefined && (among('DET|PROPN|NUM', token.pos) || among('its|their|his|her|our|them|him|us|it', token.lower) || (token.pos === 'NOUN' && token.lower.endsWith('s')));
/** "arms shipments", "aid supplies": the first of two nouns. */
const isCompound = (word: string, next: Token | undefined): boolean => next?.pos === 'NOUN' && among('arms|weapons|defen[cs]e|funds|supplies', word) && !among('rebels|militants|fighters|groups|militias|insurgents|separatists|terrorists|forces|troops|factions', next.lower);
/** Opens an aside that does not change the subject. */
const ASIDE = 'not|unlike|like|along|together|alongside|with|and|including';

/** Does the aside that the comma at `close` ends begin right after a name? */
const endsAside = (tokens: readonly Token[], close: number): boolean => {
  for (let k = close - 1; k > Math.max(0, close - 8); k--) {
    if (isVerbal(tokens[k])) return false;
    if (tokens[k]?.text === ',') return among(ASIDE, tokens[k + 1]?.lower ?? '') && among('PROPN|NOUN', tokens[k - 1]?.pos ?? '') && !tokens.slice(0, k).some(isVerbal);
  }
  return false;
};
/** "A company, Acme, trains X": does the comma at `close` end a name in apposition that the sentence opens with? */
const endsName = (tokens: readonly Token[], close: number): boolean => {
  let k = close - 1;
  while (k > 0 && tokens[k]?.pos === 'PROPN') k--;
  return k < close - 1 && tokens[k]?.text === ',' && among('PROPN|NOUN', tokens[k - 1]?.pos ?? '') && /^an?$|^the$/.test(tokens[0]?.lower ?? '') && !tokens.slice(0, close).some((t) => isVerbal(t) || t.text === ';') && !tokens.slice(close + 1).some((t) => t.pos === 'AUX' || t.text === ',');
};
/** Does a verb in the present with a subject and an object open the list before `i`, with no verb of another form between them? */
const opensList = (tokens: readonly Token[], i: number, maybe: (token: Token | undefined) => boolean): boolean => {
  for (let k = i - 2; k > Math.max(0, i - 12); k--) {
    const opens = maybe(tokens[k]) && among('PROPN|PRON', tokens[k - 1]?.pos ?? '') && startsObject(tokens[k + 1]);
    if (opens || isVerbal(tokens[k])) return opens && tokens[k - 2]?.pos !== 'ADP';
  }
  return false;
};

/** Is the noun in -s at `i`, which may be a verb, one? `either` are nouns that may be verbs. */
export const actsNow = (tokens: readonly Token[], i: number, either: (token: Token) => boolean): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !after) return false;
  const maybe = (one: Token | undefined): boolean => one !== undefined && isThird(one) && (one.pos === 'VERB' || either(one));
  const joined = after.pos === 'CCONJ' && (maybe(tokens[i + 2]) || (among('also|even', tokens[i + 2]?.lower ?? '') && maybe(tokens[i + 3])));
  // "not only arms X", "not only arms but also trains X"
  if (before.lower === 'only' && among("not|n't", tokens[i - 2]?.lower ?? '')) return startsObject(after) || joined;
  if (before.lower === 'also' && tokens[i - 2]?.lower === 'but') return startsObject(after);
  if (before.lower === 'both') return joined && startsObject(tokens[i + 3]);
  if (before.text === ',' && startsObject(after) && (endsAside(tokens, i - 1) || endsName(tokens, i - 1))) return true;
  if (!startsObject(after) || isCompound(token.lower, after) || !opensList(tokens, i, maybe)) return false;
  if (before.lower === 'and') return true;
  // "…, arms Z and funds X": another verb closes the list.
  return before.text === ',' && tokens.slice(i + 2, i + 8).some((t, k, all) => t.lower === 'and' && maybe(all[k + 1]) && startsObject(all[k + 2]));
};
