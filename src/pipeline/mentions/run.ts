/**
 * Runs of capitals that no lexicon name covers: "Avi Dichter", "Deir Hafer", "Salt River Front", "al-Hamdo", "Jaish-e-Karim",
 * "Institute for Dry Land Studies".
 */
import type { Token } from '../token';
import { among, wordList } from '../among';
import { headKind, isPlaceNoun, MEMBERS } from './cue';
import { isPeople } from './people';

/** Token range, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^\p{Lu}/u;
const CONNECTOR = wordList('al|el|ul|ad|an|as|at|az|ash|bin|ibn|bint|abu|umm|de|da|di|del|dela|dos|der|den|van|von|la|ben|wal');
/** Joined by a hyphen only: "an-Nahar", but "an American". */
const HYPHENED = wordList('ad|an|as|at|az|ash');
const NOT_A_NAME = new Set(
  'former the a an i he she it we they you his her its their our my your this that these those there here and but or nor if when while since as in on at by for from with of to into after before during although though because so yet still also not no yes what who why how where which whether monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms according however meanwhile last next earlier later both all some many several most one two three four five six seven eight nine ten other another each every such even only then now today yesterday tomorrow tonight despite regarding asked among photo illustrative reports sources officials analysts experts critics witnesses residents nearly almost about more less fewer over under until unlike like once again perhaps maybe instead besides moreover nevertheless indeed thus hence near outside inside across along around above below beyond behind beneath beside throughout within without aboard toward towards via amid god internet christmas easter ramadan eid am pm a.m. p.m. a.m p.m gmt est edt breaking editor read updated file no no. jan. feb feb. mar. apr apr. jun. jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. footage video pictures questions question assessment attack background comment contact utc gb mb ghz mhz km kg us mph'.split(' '),
);

/** "Communist guerrillas": what they hold, and no name. */
const CREED = wordList('communists?|maoists?|marxists?|islamists?|jihadists?|leftists?|separatists?|secessionists?|nationalists?|royalists?|monarchists?|anarchists?|fascists?|socialists?');
/** Most words start with a small Latin letter, and need no regular expression. */
export const isSmall = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first >= 97 && first <= 122;
};
export const isCapital = (token: Token | undefined): boolean => token !== undefined && !isSmall(token.text) && CAPITAL.test(token.text) && token.pos !== 'PUNCT';
export const isNameWord = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && !NOT_A_NAME.has(token.lower) && !token.text.endsWith('$');
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-–]$/.test(token.text);
const touch = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

/** Does a sentence or quotation open with token `i`? */
export const opensAt = (tokens: readonly Token[], i: number): boolean => i === 0 || /^(?:["“‘'([]|``|:)$/.test(tokens[i - 1]?.text ?? '');

/** "al" and "-" before "Hamdo". */
const withArticle = (tokens: readonly Token[], from: number, free: (i: number) => boolean): number =>
  isHyphen(tokens[from - 1]) && CONNECTOR.has(tokens[from - 2]?.lower ?? '') && touch(tokens[from - 1], tokens[from]) && free(from - 2) ? from - 2 : from;

/** The small second half of a given name: "Won-gon"; not of an adjective: "Beirut-based". */
const isGivenEnding = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}{1,6}$/u.test(token.text) && !/(?:ed|ing|led|born|made|style|era|wide|like|old|run|held|bound|type|class|only|pro|free|day|year)$/.test(token.text);

/** "Martyrs’ Brigade": an apostrophe at `i` inside a name. */
export const isMartyrs = (tokens: readonly Token[], i: number): boolean => /^[’']$/.test(tokens[i]?.text ?? '') && touch(tokens[i - 1], tokens[i]) && /s$/.test(tokens[i - 1]?.lower ?? '') && headKind(tokens[i + 1]?.lower ?? '') !== '' && isNameWord(tokens[i + 1]);
/** "of Justice Battalion": do the name words from `i` end in a body of soldiers? */
const endsArmed = (tokens: readonly Token[], i: number): boolean => {
  let to = i + 1;
  while (to - i < 4 && isNameWord(tokens[to])) to++;
  return to > i + 1 && headKind(tokens[to - 1]?.lower ?? '').startsWith('armed_');
};
/** "and Markets Authority": do the name words from `i`, two or three, end in an office? */
const endsOffice = (tokens: readonly Token[], i: number): boolean => {
  let to = i;
  while (to - i < 4 && isNameWord(tokens[to])) to++;
  return to - i >= 2 && to - i < 4 && among('authority|commission|council|committee|board|agency|administration|department|ministry|bureau|institute|service|inspectorate|tribunal|office', tokens[to - 1]?.lower ?? '');
};
/** "Brigade 47", "Hill 50" */
const NUMBERED = new Set('brigade division battalion regiment corps hill point base checkpoint sector camp highway route'.split(' '));

/** Where the name that starts at `from` ends. */
const endOf = (tokens: readonly Token[], from: number, free: (i: number) => boolean): number => {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1];
    const next = tokens[to];
    const after = tokens[to + 1];
    if (!next || !free(to)) return to;
    if (isNameWord(next)) to++;
    else if (next.pos === 'NUM' && to === from + 1 && NUMBERED.has(last?.lower ?? '') && /^\d{1,4}$/.test(next.text)) return isPlaceNoun(after?.lower ?? '') && isNameWord(after) && free(to + 1) ? to + 2 : to + 1;
    else if (isHyphen(next) && free(to + 1) && touch(last, next) && touch(next, after) && (isCapital(after) || CONNECTOR.has(last?.lower ?? '') || (to - from >= 2 && isGivenEnding(after)) || ((CONNECTOR.has(after?.lower ?? '') || /^[ei]$/.test(after?.lower ?? '')) && isHyphen(tokens[to + 2]) && isCapital(tokens[to + 3])))) to += 2;
    else if (CONNECTOR.has(next.lower) && free(to + 1) && (isHyphen(after) ? isCapital(tokens[to + 2]) && touch(next, after) : !HYPHENED.has(next.lower) && isCapital(after))) to++;
    else if (among('of|for', next.lower) && isNameWord(after) && free(to + 1) && !(to === from + 1 && opensAt(tokens, from) && MEMBERS.has(last?.lower ?? '')) && (headKind(last?.lower ?? '') !== '' || headKind(tokens[from]?.lower ?? '') !== '')) to++;
    // "the Hospital Association of the Midwest"
    else if (next.lower === 'of' && after?.lower === 'the' && to > from + 1 && free(to + 1) && free(to + 2) && isNameWord(tokens[to + 2]) && among('association|federation|league|society|union|council|alliance|foundation|chamber', last?.lower ?? '')) to += 2;
    // "the Center for the Study of Dry Land"
    else if (next.lower === 'for' && after?.lower === 'the' && free(to + 1) && free(to + 2) && isNameWord(tokens[to + 2]) && among('organisation|organization|center|centre|institute|society|council|committee|commission|office|foundation|fund|front|campaign|network|agency|alliance|association|coalition|league|movement|party', last?.lower ?? '')) to += 2;
    else if (isMartyrs(tokens, to) && free(to + 1)) to += 2;
    else if (next.text === '&' && isNameWord(after) && free(to + 1)) to += 2;
    else if (next.lower === 'and' && to === from + 1 && free(to + 1) && /^(?:the|'s|’s)$/.test(tokens[from - 1]?.lower ?? '') && endsOffice(tokens, to + 1) && (headKind(last?.lower ?? '') === '' || /[^s]s$/.test(last?.lower ?? ''))) to++;
    else if (next.lower === 'of' && isNameWord(after) && free(to + 1) && !opensAt(tokens, from) && endsArmed(tokens, to + 1)) to++;
    else if (/^(?:and|&)$/.test(next.lower) && isNameWord(after) && free(to + 1) && headKind(tokens[to + 1]?.lower ?? '') === '' && tokens.slice(from, to).some((t) => among('of|for', t.lower)) && headKind(tokens[from]?.lower ?? '') !== '') to++;
    else return to;
  }
};

/** Runs outside `taken`; a sentence's first word counts when the tagger or the rest of the article calls it a name. */
export const runsOf = (tokens: readonly Token[], taken: readonly Run[], namedElsewhere: (word: string) => boolean = () => false): readonly Run[] => {
  const covered = new Set<number>();
  for (const { from, to } of taken) for (let i = from; i < to; i++) covered.add(i);
  const free = (i: number): boolean => !covered.has(i);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    // "Jan Doe", but "in Jan 2031"
    if (!token || !free(i) || !isNameWord(token) || (token.lower === 'jan' && !isNameWord(tokens[i + 1]))) continue;
    const to = endOf(tokens, i, free);
    // "Sen. Jane Doe, D-Ohio"
    if (token.text.length === 1 && 'DRI'.includes(token.text) && isHyphen(tokens[i + 1]) && touch(token, tokens[i + 1])) {
      i = to - 1;
      continue;
    }
    // A common word may open a sentence with a capital: "Gunmen said", "Apple said".
    const opens = opensAt(tokens, i);
    if (to === i + 1 && CREED.has(token.lower) && tokens[to]?.pos === 'NOUN' && isSmall(tokens[to]?.text ?? '')) continue;
    if (opens && to === i + 1 && ((token.pos !== 'PROPN' && !namedElsewhere(token.text)) || MEMBERS.has(token.lower) || isPeople(token.lower))) continue;
    // "Targeting Ordeza Road, …"
    if (opens && to > i + 1 && token.pos === 'VERB' && !namedElsewhere(token.text) && !isHyphen(tokens[i + 1]) && (/(?:ing|ed)$/.test(token.lower) || !among('VERB|AUX', tokens[to]?.pos ?? ''))) continue;
    // "T-72 tanks", "Resolution 2254"
    if (to === i + 1 && /\d/.test(token.text)) continue;
    // "9th Armoured Division"
    const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/i.test(tokens[i - 1]?.text ?? '') && free(i - 1) && /^armed_/.test(headKind(tokens[to - 1]?.lower ?? ''));
    runs.push({ from: ordinal ? i - 1 : withArticle(tokens, i, free), to });
    i = to - 1;
  }
  return runs;
};
