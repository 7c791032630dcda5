/** Noun phrases: "Moscow’s year-long military involvement", "more than 4,500 men", "the guerrillas' negotiator"; where one starts and ends. */
import type { Token } from '../token';
import type { NounPhrase } from './chunk';
import { isTimeWord } from './time';
import { verbLemma } from './verbForm';
import { among, wordList } from '../among';

export const RELATIVE = new Set(['who', 'whom', 'which', 'whose', 'that']);
export const OWNER = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);
export const OPEN_QUOTE = /^["“”‘'`´]+$/;
export const HYPHEN = /^[-–]$/;
const PRONOUN = new Set('i you he she it we they me him us them himself herself itself themselves ourselves who whom this that these those others both all some many several most none each everyone anyone someone nobody'.split(' '));
const INSIDE = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const AFTER = wordList('close|loyal|hostile|sympathetic|supportive|opposed|allied|aligned|linked|affiliated|ready|able|unable|capable|willing|responsible|critical|near|due|keen|eager|sufficient|bound|likely|friendly');
const QUANTITY = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|several|many|[$€£]|\d[\d,.]+)$/;
/** Verbs with two objects: "sold the army six jets", "gave the rebels missiles". */
const DATIVE = new Set('give sell send hand supply lend offer teach pay promise grant bring deliver ship feed loan pass show deny'.split(' '));
const RECEIVER = wordList('police|navy|guards?|officers|forces|gendarmes|coastguard|paramilitaries|generals|rebels|militants|troops|soldiers|fighters|separatists|insurgents|guerrillas|militias?|groups?|junta|regime|government|army|military|generals|movement');
const GIFT = wordList('snipers|instructors|trainers|advisers|advisors|pilots|trucks|boats|patrol|vehicles|uniforms|boots|radios|fuel|food|bulletproof|explosive|explosives|ammunition|armed|attack|combat|cargo|secondhand|second|used|arms|weapons?|weaponry|missiles?|rockets?|drones?|tanks|jets|rifles|guns|shells|mines|ammunition|helicopters|money|cash|aid|intelligence|training|surface|anti|air|heavy|advanced|modern|light|armoured|armored|military');
const THING = wordList('arsenal|weapons?|weaponry|arms|missiles?|rockets?|drones?|aid|support|money|funds|equipment|training|intelligence|help|ammunition|supplies|jets|tanks|deal|way|areas?|territory');

const OPENING = wordList('return|response|turn|retaliation|exchange|addition|contrast|secret|private|public|practice|theory|fact|reply|revenge|reality|time|effect|all|parallel|part');
const joined = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
export const isParticipleBeforeNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || token.pos !== 'VERB' || !/(?:ing|ed|en|wn|orn)$/.test(token.lower)) return false;
  const before = tokens[i - 1];
  // "a closed-door meeting"
  const bound = tokens[i + 1]?.text === '-' && joined(token, tokens[i + 1]) && joined(tokens[i + 1], tokens[i + 2]);
  const after = tokens[bound ? i + 2 : i + 1];
  if (!after || !['NOUN', 'PROPN', 'ADJ'].includes(after.pos)) return false;
  // "Yemen’s internationally recognised government"
  const above = before?.pos === 'ADV' && before.lower.endsWith('ly') ? tokens[i - 2] : undefined;
  if (above && after.pos !== 'ADJ' && (above.pos === 'DET' || above.lower === "'s" || OWNER.has(above.lower))) return true;
  return before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || OWNER.has(before.lower) || before.lower === "'s" || (HYPHEN.test(before.text) && joined(before, token)) || (before.pos === 'ADP' && /ed$/.test(token.lower)));
};

/** First words of what bounds a number. */
const BOUNDS = wordList('between|more|less|fewer|greater|other|at|up|as|over|around|about|nearly|almost|roughly|approximately');
/** "more than 4,500", "at least 500", "up to 1,500", "as many as 20", "between 60 and 75": how many tokens of it stand before the number; 0 when none. */
export const bound = (tokens: readonly Token[], i: number): number => {
  const a = tokens[i]?.lower ?? '';
  if (!BOUNDS.has(a)) return 0;
  const b = tokens[i + 1]?.lower ?? '';
  const number = (k: number): boolean => tokens[i + k]?.pos === 'NUM' || tokens[i + k]?.pos === 'SYM' || /^(?:[$€£]|\d[\d,.]*)$/.test(tokens[i + k]?.text ?? '') || among('a|one|two|three|several|dozens', tokens[i + k]?.lower ?? '');
  if (among('more|less|fewer|greater|other', a) && b === 'than' && number(2)) return 2;
  if (((a === 'at' && among('least|most', b)) || (a === 'up' && b === 'to')) && number(2)) return 2;
  if (a === 'as' && among('many|much|few', b) && tokens[i + 2]?.lower === 'as') return 3;
  // … but "between 2016 and 2020" is a time.
  if (a === 'between') return number(1) && tokens[i + 2]?.lower === 'and' && number(3) && !/^(?:19|20)\d\d$/.test(b) && among('NOUN|PROPN|ADJ', tokens[i + 4]?.pos ?? '') ? 3 : 0;
  if (a === 'over' && /^(?:hand|take|turn)/.test(tokens[i - 1]?.lower ?? '')) return 0;
  return among('around|about|over|nearly|almost|roughly|approximately', a) && tokens[i + 1]?.pos === 'NUM' ? 1 : 0;
};

/** Where the second object of a verb of giving starts, or the noun after a time: a phrase of its own. */
const opensAnother = (tokens: readonly Token[], from: number, i: number): boolean => {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!token || !before) return false;
  // "17:55 Turkish troops", "in 2019 fighters of X"
  if (i === from + 1 && (/^\d{1,2}:\d\d$/.test(before.text) || (/^(?:19|20)\d\d$/.test(before.text) && tokens[from - 1]?.pos === 'ADP'))) return true;
  // "fought them street by street"
  if (tokens[i + 2]?.lower === token.lower && tokens[i + 1]?.pos === 'ADP' && token.pos === 'NOUN') return true;
  const verb = tokens[from - 1];
  if (!verb || verb.pos !== 'VERB' || !among('NOUN|PROPN|ADJ', before.pos) || !DATIVE.has(verbLemma(verb))) return false;
  // "gave X new, precise missiles"
  if (before.pos === 'PROPN' && token.pos === 'ADJ' && token.text === token.lower && !AFTER.has(token.lower)) return true;
  if (QUANTITY.test(token.lower) || (token.pos === 'NUM' && /^[a-z]+$/.test(token.lower))) return true;
  return RECEIVER.has(before.lower) && GIFT.has(token.lower) && (tokens[from]?.pos === 'DET' || OWNER.has(tokens[from]?.lower ?? ''));
};
const DEED = wordList('(?:cyber)?attack|assault|raid|strike|airstrike|operation|offensive|war|campaign|invasion|ambush|coup|deal|agreement|treaty|talks|meeting|truce|ceasefire|blockade|siege');
/** End of the noun phrase that starts at `from`, or `from` when none does. */
const nounEnd = (tokens: readonly Token[], from: number): number => {
  let i = from + bound(tokens, from);
  let last = i;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const { pos, lower } = token;
    const next = tokens[i + 1];
    // "joint exercises next month", "a report Thursday": when is a phrase of its own.
    if (last === i && i > from && ((among('last|next|this|earlier', lower) && isTimeWord(next?.lower ?? '')) || (pos !== 'NUM' && isTimeWord(lower) && /^\p{Lu}/u.test(token.text) && tokens[i - 1]?.pos === 'NOUN'))) break;
    // "traded fire almost daily"
    if (last === i && i > from && pos === 'ADV' && among('NOUN|PROPN', tokens[i - 1]?.pos ?? '') && next?.pos === 'ADJ' && !among('NOUN|PROPN|ADJ', tokens[i + 2]?.pos ?? '')) break;
    // "gave the army more than $1bn"
    if (last === i && i > from && among('more|less|fewer', lower) && next?.lower === 'than' && (bound(tokens, i) > 0 || among('once|twice|ever|before', tokens[i + 2]?.lower ?? '')) && (among('NOUN|PROPN', tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.lower === 'military')) break;
    // "a militia close to X", "rockets ready to strike": the adjective opens its own phrase.
    if (last === i && i > from && pos === 'ADJ' && AFTER.has(lower) && among('NOUN|PROPN', tokens[i - 1]?.pos ?? '') && among('ADP|PART', next?.pos ?? '')) break;
    // "groups such as X"
    if (last === i && i > from && lower === 'such' && next?.lower === 'as') break;
    // "Until last month X …", "sold Y ten jets", "attacked Z several times"
    if (last === i && i > from + 1 && pos === 'PROPN' && isTimeWord(tokens[i - 1]?.lower ?? '') && among('last|this|next', tokens[i - 2]?.lower ?? '')) break;
    // "met officials half a dozen times"
    if (last === i && i > from && lower === 'half' && next?.lower === 'a') break;
    // "In May 2020 Turkey", "On Monday Turkey", "In 2014 Russian troops"
    const previous = tokens[i - 1];
    if (last === i && i > from && pos === 'PROPN' && previous && !isTimeWord(lower) && isTimeWord(previous.lower) && (/^\p{Lu}/u.test(previous.text) || i - 1 === from || isTimeWord(tokens[i - 2]?.lower ?? '')) && tokens[from]?.pos !== 'DET') break;
    // "In the past year Japan has", "That night Iran fired"
    if (last === i && i > from + 1 && pos === 'PROPN' && previous?.pos === 'NOUN' && isTimeWord(previous.lower) && from <= 1 && tokens.slice(from, i - 1).every((t) => among('DET|ADJ|NUM', t.pos) || t.lower === 'past') && (verbAfterName(tokens, i) || auxAfterName(tokens, i))) break;
    // "On September 4 Mr X"
    if (last === i && i > from && pos === 'PROPN' && previous?.pos === 'NUM' && isTimeWord(tokens[i - 2]?.lower ?? '')) break;
    // "In return X sells"
    if (last === i && i === from + 1 && pos === 'PROPN' && from === 1 && OPENING.has(previous?.lower ?? '') && tokens[0]?.pos === 'ADP') break;
    // "on 21 January 2023 fighters of X", "on 3 May troops"
    if (last === i && i > from + 1 && pos === 'NOUN' && /[^s]s$/.test(lower) && tokens[from]?.pos !== 'DET' && previous && (/^(?:19|20)\d\d$/.test(previous.text) || isTimeWord(previous.lower)) && isTimeWord(tokens[i - (/^\d/.test(previous.text) ? 2 : 1)]?.lower ?? '') && /^\d{1,2}$/.test(tokens[from]?.text ?? '')) break;
    if (last === i && i > from && tokens[i - 1]?.pos === 'PROPN' && (among('several|many', lower) || (pos === 'NUM' && /^[a-z]+$/.test(lower)))) break;
    if (last === i && i > from && (pos === 'SYM' || /^[$€£]$/.test(token.text)) && among('NOUN|PROPN', tokens[i - 1]?.pos ?? '') && tokens[i - 1]?.text !== 'US' && next?.pos === 'NUM') break;
    if (last === i && i > from && opensAnother(tokens, from, i)) break;
    // "1,000 to 1,500 fighters"
    if (among('to|or', lower) && tokens[i - 1]?.pos === 'NUM' && next?.pos === 'NUM') {
      i += 1;
      continue;
    }
    // "the guerrillas' negotiator"
    if (last === i && i > from && /^['’]$/.test(token.text) && joined(tokens[i - 1], token) && /s$/.test(tokens[i - 1]?.lower ?? '') && next && !joined(token, next) && INSIDE.has(next.pos)) {
      i++;
      continue;
    }
    // "the arsenal X received from Y": a thing has no name after it.
    if (last === i && i > from && pos === 'PROPN' && tokens[i - 1]?.pos === 'NOUN' && THING.has(tokens[i - 1]?.lower ?? '') && tokens[from]?.pos === 'DET') break;
    // "the attack X launched": nor has a deed.
    if (last === i && i > from && pos === 'PROPN' && tokens[i - 1]?.pos === 'NOUN' && DEED.has(tokens[i - 1]?.lower ?? '') && tokens[from]?.pos === 'DET' && verbAfterName(tokens, i)) break;
    // "the factions X nurtured": several have no one name after them.
    if (last === i && i > from && pos === 'PROPN' && tokens[i - 1]?.pos === 'NOUN' && isSeveral(tokens[i - 1]) && tokens[from]?.pos === 'DET' && verbAfterName(tokens, i)) break;
    // "whose soldiers X has attacked"
    if (last === i && i > from + 1 && pos === 'PROPN' && tokens[from]?.lower === 'whose' && tokens[i - 1]?.pos === 'NOUN') break;
    // "In past clashes Chadian troops fought": two phrases.
    if (last === i && i > from && isDemonym(token) && tokens[from - 1]?.pos === 'ADP' && tokens[i - 1]?.pos === 'NOUN' && /[^s]s$/.test(tokens[i - 1]?.lower ?? '') && next?.pos === 'NOUN') break;
    // "American, British and French missiles"
    if (token.text === ',' && last === i && i > from && isDemonym(tokens[i - 1]) && isDemonym(next) && next?.pos !== 'PUNCT' && among('and|,|or', tokens[i + 2]?.lower ?? '') && isDemonym(tokens[i + 3]) && sharesHead(tokens, i + 3)) {
      i++;
      continue;
    }
    // "advanced, long-range drones", "a new, precise missile": adjectives of one noun.
    if (token.text === ',' && last === i && i > from && tokens[i - 1]?.pos === 'ADJ' && next?.pos === 'ADJ' && !tokens.slice(from, i).some((t) => NAMES.has(t.pos)) && leadsToNoun(tokens, i + 1)) {
      i++;
      continue;
    }
    // "the US-backed, Kurdish-led X"
    if (token.text === ',' && i - 2 > from && isCompound(tokens, i - 3) && isCompound(tokens, i + 1)) {
      i++;
      continue;
    }
    // "a first-in-the-nation vote"
    if (i - 1 > from && tokens[i - 1]?.text === '-' && next?.text === '-' && joined(tokens[i - 2], tokens[i - 1]) && joined(tokens[i - 1], token) && joined(token, next)) {
      i++;
      continue;
    }
    if (pos === 'DET' || OWNER.has(lower)) {
      if (i > from && !['all', 'both', 'half', 'such'].includes(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.lower !== "'s") break;
      i++;
    } else if (INSIDE.has(pos) || isParticipleBeforeNoun(tokens, i)) {
      i++;
      last = i;
    } else if (HYPHEN.test(token.text) && joined(tokens[i - 1], token) && joined(token, next) && i > from) i += 1;
    // "surface-to-air missiles"
    else if (pos === 'ADP' && HYPHEN.test(tokens[i - 1]?.text ?? '') && HYPHEN.test(next?.text ?? '') && joined(tokens[i - 1], token) && joined(token, next) && i - 1 > from) i++;
    else if (pos === 'VERB' && HYPHEN.test(tokens[i - 1]?.text ?? '') && joined(tokens[i - 1], token) && i - 1 > from) {
      i++;
      last = i;
    } else if (pos === 'PART' && (lower === "'s" || lower === "'") && last === i && next && (INSIDE.has(next.pos) || next.pos === 'VERB' || next.pos === 'ADV' || OPEN_QUOTE.test(next.text))) {
      i++;
    } else if (OPEN_QUOTE.test(token.text) && next && (INSIDE.has(next.pos) || next.pos === 'DET') && i > from && tokens[i - 1] && (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'ADJ' || OWNER.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === "'s")) i++;
    else if (OPEN_QUOTE.test(token.text) && last === i && next && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos) && tokens[i - 1]?.pos === 'ADJ') i++;
    // "specialists not involved in the work"
    else if (pos === 'ADV' && lower === 'not' && last === i && i > from) break;
    else if (pos === 'ADV' && next && (next.pos === 'ADJ' || next.pos === 'NUM' || isParticipleBeforeNoun(tokens, i + 1)) && i >= from) i++;
    else if (pos === 'CCONJ' && lower === 'and' && last === i && tokens[i - 1] && (tokens[i - 1]?.pos === 'ADJ' || isDemonym(tokens[i - 1])) && next && (next.pos === 'ADJ' || next.pos === 'PROPN') && among('NOUN|ADJ', tokens[i + 2]?.pos ?? '') && tokens[i + 2]?.pos === 'NOUN') i++;
    else break;
  }
  return last;
};
/** "US-backed": the three tokens from `i`. */
const isCompound = (tokens: readonly Token[], i: number): boolean => HYPHEN.test(tokens[i + 1]?.text ?? '') && joined(tokens[i], tokens[i + 1]) && joined(tokens[i + 1], tokens[i + 2]) && /(?:ed|led|run|held)$/.test(tokens[i + 2]?.lower ?? '');
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Does an adjective, with its hyphens, go on to a common noun? */
const leadsToNoun = (tokens: readonly Token[], from: number): boolean => {
  let i = from;
  while (i < from + 5 && (tokens[i]?.pos === 'ADJ' || HYPHEN.test(tokens[i]?.text ?? '') || HYPHEN.test(tokens[i - 1]?.text ?? ''))) i++;
  return tokens[i]?.pos === 'NOUN' && i > from;
};
const isSeveral = (token: Token | undefined): boolean => token !== undefined && (/[^s]s$/.test(token.lower) || among('men|women|people|militiamen', token.lower));
/** Does a verb follow the name of up to three words that starts at `i`? */
const verbAfterName = (tokens: readonly Token[], i: number): boolean => {
  let end = i + 1;
  while (end < i + 3 && tokens[end]?.pos === 'PROPN') end++;
  const verb = tokens[end];
  return verb?.pos === 'VERB' && !verb.lower.endsWith('ing');
};
const auxAfterName = (tokens: readonly Token[], i: number): boolean => {
  let end = i + 1;
  while (end < i + 3 && tokens[end]?.pos === 'PROPN') end++;
  return tokens[end]?.pos === 'AUX';
};
const isDemonym = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && /(?:an|ian|ish|ese|i|ch|sh)$/.test(token.lower);

/** Is the last of several nationalities followed by a common noun? */
const sharesHead = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'ADJ';

export const nounPhrase = (tokens: readonly Token[], from: number): NounPhrase | null => {
  const token = tokens[from];
  if (!token) return null;
  // "for which President X apologised"
  if (token.lower === 'which' && tokens[from - 1]?.pos === 'ADP' && (among('PROPN|DET', tokens[from + 1]?.pos ?? '') || /^\p{Lu}/u.test(tokens[from + 1]?.text ?? ''))) return null;
  if (token.pos === 'PRON' && !OWNER.has(token.lower)) {
    return PRONOUN.has(token.lower) && !RELATIVE.has(token.lower) ? { type: 'noun', from, to: from + 1, head: from, pronoun: true, definite: true, owner: null } : null;
  }
  // "Most are Afghans"
  if (token.pos === 'ADJ' && among('most|many|few|several|others', token.lower) && tokens[from + 1]?.pos === 'AUX') return { type: 'noun', from, to: from + 1, head: from, pronoun: true, definite: true, owner: null };
  if (!(bound(tokens, from) > 0 || token.pos === 'DET' || OWNER.has(token.lower) || INSIDE.has(token.pos) || token.pos === 'ADV' || isParticipleBeforeNoun(tokens, from))) return null;
  const to = nounEnd(tokens, from);
  if (to <= from + bound(tokens, from)) {
    return token.pos === 'DET' && PRONOUN.has(token.lower) && !RELATIVE.has(token.lower) ? { type: 'noun', from, to: from + 1, head: from, pronoun: true, definite: true, owner: null } : null;
  }
  const range = tokens.slice(from, to);
  if (token.pos === 'ADV' && !range.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM')) return null;
  // "last week’s report" has its head after the owner; a lone adjective is no phrase ("is ready").
  if (!range.some((t) => ['NOUN', 'PROPN', 'NUM'].includes(t.pos)) && !(token.pos === 'DET' || OWNER.has(token.lower))) return null;
  let mark = -1;
  for (let i = from; i < to; i++) if (tokens[i]?.lower === "'s" || (tokens[i]?.text === '’' || tokens[i]?.lower === "'") ) mark = i;
  const first = tokens.slice(from, to).findIndex((t) => OWNER.has(t.lower));
  const owner: readonly [number, number] | null = mark > from ? [from, mark] : first >= 0 ? [from + first, from + first + 1] : null;
  return { type: 'noun', from, to, head: to - 1, pronoun: false, definite: among('the|this|these|that|those|its|their|his|her|our', token.lower) || owner !== null, owner };
};
