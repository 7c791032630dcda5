/** What stands around a word that may be a noun or a verb: whether a noun follows, whether its clause has a verb already. */
import { among, wordList } from '../among';
import type { Token } from '../token';

/** Nouns that are as often verbs. */
export const EITHER = new Set(
  'admonish reproach advance aid alarm align ally ambush anger annex answer arm arrest assail assault attack back bait ban bankroll bash battle bayonet behead besiege bicker blacklist blame blast blitz block blockade bomb bombard bribe brief capture censure champion channel chase claim clash coach combat command contact control cooperate counter court crush cuff deal defeat defy deny detain dine dispatch doubt drill embrace equip escort evict excoriate expel export fault favor favour feud field fight finance fire firebomb follow foster fuel fund funnel gas grant grapple guard hack hail hand harass harbor harbour help hide hit honor honour host huddle humble hunt import insult issue jail jam kidnap kill knife label lambast lash launch lead leak lecture liaise link list loan loot lunch lynch march massacre maul meet menace mentor mock mortar murder note nurture oppose order oust outgun outlaw overrun overthrow parley partner patrol pay phone pillage plan please pledge plunder poison pound praise press pressure prop protest purchase push raid rail ram rank ravage rebuke regard reinforce relay report reprimand repulse rescue resupply retreat revolt reward ridicule rocket rout sabotage salute sanction savage say scare school scorn seek seize shame share shell shelter shield ship shoot shun side sink skewer skirmish slam slaughter smear snatch snub source spar sponsor spook spurn squabble stab stage starve state station stock storm strike succor succour summon supply support swap tangle target taunt team telephone thank threaten thunder tie tip torch torpedo trade train transfer trounce trust tutor upset urge use vet veto visit vow wage warn welcome worry wrangle'.split(' '),
);
export const SAY = wordList('(?:say|claim|report|believe|think|insist|allege|argue|know|note|add|warn|deny|suggest|admit|confirm)(?:s|ed|d)?|said|thought|knew|denied|denies');
const BOUNDARY = wordList('[,;:("“”)]');
export const base = (word: string): string => word.replace(/([^aeiou])ies$/, '$1y').replace(/(?:(?<=ch|sh|ss)es|s)$/, '');
/** Ends a verb in "-s" that stands after no "to": "to rebels", but "to press", "to focus". */
export const isInflected = (word: string): boolean => /[^aisu]s$/.test(word);
export const owner = (token: Token | undefined): boolean => token !== undefined && among('its|their|his|her|our|my|your', token.lower);
export const startsNoun = (token: Token | undefined): boolean => token !== undefined && (among('DET|PROPN|NUM|ADJ|NOUN|SYM', token.pos) || owner(token) || among('them|him|us|it|you|me|everybody|everyone|nobody|anybody', token.lower));
export const startsName = (token: Token | undefined): boolean => token !== undefined && (among('DET|PROPN', token.pos) || owner(token) || among('them|him|us|it', token.lower));
export const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
/** "arm" */
export const isVerbToo = (word: string): boolean => EITHER.has(word);
/** "arm", "arms" */
export const mayBeVerb = (word: string): boolean => EITHER.has(base(word));
export const isEither = (token: Token | undefined): boolean => token !== undefined && mayBeVerb(token.lower);
/** Is there a verb in the same clause left of `i`? */
export const verbBefore = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const token = tokens[k];
    if (!token || BOUNDARY.has(token.text) || token.lower === 'that' || token.lower === 'as' || token.lower === 'when' || token.pos === 'SCONJ' || (token.pos === 'CCONJ' && token.lower === 'but')) return false;
    if (isVerbal(token)) return !SAY.has(token.lower) && !/^(?:help|let|make|watch|see|saw|made|helped)s?$/.test(token.lower);
  }
  return false;
};
/** "Somali recruits": men, though the word was taken for a verb. */
export const isRecruits = (tokens: readonly Token[], i: number): boolean => tokens[i]?.pos === 'VERB' && among('recruits|guards|crews|cadets|pilots|troops|forces|raids', tokens[i]?.lower ?? '') && (among('PROPN|ADJ', tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.lower === "'s" || among('train|drill|school|pay|arm|lead|teach', tokens[i - 1]?.lower ?? '')) && !startsNoun(tokens[i + 1]);
export const verbAfter = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k];
    if (!token || BOUNDARY.has(token.text) || token.pos === 'SCONJ' || token.pos === 'CCONJ' || among('which|who|that|after|before|since|as|until|over|despite|amid', token.lower)) return false;
    if (token.pos === 'PART' && token.lower === 'to') return false;
    // "fields rockets supplied by X": no verb of its own.
    if (isVerbal(token) && tokens[k - 1]?.text !== '-' && !isRecruits(tokens, k) && !/ing$/.test(token.lower) && !(owner(tokens[k - 1]) && /[^s]s$/.test(token.lower)) && !(token.lower.endsWith('ed') && tokens[k + 1]?.lower === 'by' && tokens[k - 1]?.pos === 'NOUN')) return true;
  }
  return false;
};
/** "the claim that X arms Y is false": the verb that follows is the noun’s. */
export const inThatClause = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i - 1; k > Math.max(0, i - 5); k--) if (tokens[k]?.lower === 'that') return tokens[k - 1]?.pos === 'NOUN';
  return false;
};
/** "mercenaries of the X Group" before `i`. */
export const ofMany = (tokens: readonly Token[], i: number): boolean => {
  let k = i - 1;
  while (k > 0 && among('PROPN|DET|ADJ', tokens[k]?.pos ?? '')) k--;
  return tokens[k]?.lower === 'of' && /[^s]s$/.test(tokens[k - 1]?.lower ?? '');
};
export const isThird = (token: Token | undefined): token is Token => token !== undefined && token.lower.endsWith('s') && (token.pos === 'VERB' || (token.pos === 'NOUN' && isEither(token)));
/** "X arms, trains and funds Y": one of three or more verbs in a row that share their subject and object. */
export const inVerbList = (tokens: readonly Token[], i: number): boolean => {
  let first = i;
  while (tokens[first - 1]?.text === ',' && isThird(tokens[first - 2])) first -= 2;
  let last = i;
  while (tokens[last + 1]?.text === ',' && isThird(tokens[last + 2])) last += 2;
  if (tokens[last + 1]?.text === ',') last++;
  if (tokens[last + 1]?.lower !== 'and' || !isThird(tokens[last + 2]) || !startsNoun(tokens[last + 3]) || (first === i && last === i)) return false;
  return tokens[first - 1]?.pos === 'PROPN' || tokens[first - 1]?.pos === 'NOUN' || among('it|he|she|which|who', tokens[first - 1]?.lower ?? '');
};
export const isSubject = (token: Token | undefined): boolean => token !== undefined && (token.pos === 'PROPN' || (token.pos === 'NOUN' && /s$|men$|people$|police$/.test(token.lower)) || token.lower === 'all' || token.lower === 'both' || (token.pos === 'PRON' && !owner(token)));
/** Of "is"; of what a deed goes on with. */
export const IS = wordList('is|are|was|were|be|been|being');
export const BE = wordList("is|are|was|were|be|been|'re|'m|’m|'s|’re|’s|am|keep|kept|began|begun|started");
export const isGerund = (token: Token | undefined): boolean => token?.pos === 'VERB' && token.lower.endsWith('ing');
export const isPast = (token: Token | undefined): boolean => token !== undefined && token.pos === 'VERB' && (token.lower.endsWith('ed') || among('paid|sent|fed|taught|led|lent|sold|gave|hid|shot|hit|struck|fought', token.lower));
/** "armed", "given": a participle by its form. */
export const isParticiple = (word: string): boolean => word.endsWith('ed') || among('given|taken|shown|driven|broken|hidden|withdrawn|chosen|written|thrown|drawn|struck|fought|sent|lent|sold|held|shot|hit|bought|built|taught|paid|fed|beaten|overrun|sunk', word);
