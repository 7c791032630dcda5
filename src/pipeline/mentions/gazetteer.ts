/**
 * Names that the lexicon holds: the longest match at each word. "Syrian army", "Kata’ib Hezbollah", "ISIS",
 * "laser guided rockets". Capitals must match where the lexicon has them: "US" is not "us".
 */
import { among, wordList } from '../among';
import type { Lexicon, Name } from '../lexicon';
import type { Pos, Token } from '../token';
import { headKind, isPlaceNoun, MEMBERS, ROLES, TITLES } from './cue';
import { isSmall } from './run';
import { normalWord } from './word';

export interface Match {
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
  /** All readings of the same words: a state and its territory, say. */
  readonly names: readonly Name[];
}

const joinsWords = ({ text }: Token): boolean => text === '-' || text === '/' || text === '–' || text === '—';
const startsUpper = (s: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(s);

/** "al-Bab" as "Al-Bab", "Silence is Golden" as "Silence Is Golden" */
const ARTICLE = /^(?:al|el|as|ash|ar|an|at|ad|az|es|ez)$/i;
const SMALL = /^(?:is|of|the|and|for|in|on|to)$/i;

/**
 * Case as the lexicon writes it: an acronym to the letter ("US", "IS", "SAA"), and no acronym for a name ("Gao" is not
 * GAO); every capitalised word of a name has a capital ("The times have changed" is no newspaper); in a line of capitals
 * only names of five letters or more are sure.
 */
const caseFits = (name: string, text: string, shouted: boolean): boolean => {
  if (name === text && !shouted) return true;
  if (!/\p{Lu}/u.test(name)) return true;
  // "A 120mm mortar" is no A-120.
  if (/^\p{L}-\d/u.test(name) && !/^\p{L}[-–]?\d/u.test(text)) return false;
  const letters = name.replace(/[^\p{L}]/gu, '');
  const printed = text.replace(/[^\p{L}]/gu, '');
  const acronym = letters === letters.toUpperCase();
  if (shouted) return letters.length > (acronym ? 4 : 3);
  if (acronym && letters.length <= 5) return printed === letters || (/\d/.test(name) && printed === `${letters}s`);
  if (!acronym && printed.length <= 5 && printed.length > 1 && printed === printed.toUpperCase()) return false;
  // "Counter-terrorism Service"
  const words = (text.includes('-') ? text.replace(/-(?<=\p{Lu}\p{L}{4,}-)\p{Ll}/gu, (s) => s.toUpperCase()) : text).split(/[\s\u00a0-]+/u);
  return name.split(/[\s-]+/u).every((word, i) => !startsUpper(word) || ARTICLE.test(word) || (i > 0 && SMALL.test(word)) || i >= words.length || startsUpper(words[i] ?? '') || (i === 0 && /^the$/iu.test(word)));
};

/** "T-72", "BM-21s": one token, words of its own. */
const DESIGNATION = /^[\p{L}\d]{1,10}(?:[-–][\p{L}\d]{1,6})+$/u;
const hasDigit = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 48 && word.charCodeAt(i) <= 57) return true;
  return false;
};
const piecesOf = (normal: string): readonly string[] => (hasDigit(normal) && DESIGNATION.test(normal) ? normal.split(/[-–]/u) : []);
/** "16s" is a plural of "16". */
const same = (piece: string | undefined, word: string | undefined): boolean => piece === word || (piece !== undefined && word !== undefined && piece === `${word}s` && /\ds$/.test(piece));

/** Index of the token after the last word of `name` when it stands at `from`, else -1. */
const matchAt = (tokens: readonly Token[], normal: readonly string[], from: number, words: readonly string[]): number => {
  let at = from;
  for (let w = 0; w < words.length; w++) {
    let token = tokens[at];
    if (w > 0 && token && joinsWords(token) && token.start === tokens[at - 1]?.end) token = tokens[++at];
    const word = words[w];
    const here = normal[at];
    if (!token || word === undefined || here === undefined) return -1;
    // "the Orvane Brigadiers" of a name that ends in the singular
    if (here === word || (w > 0 && w === words.length - 1 && here === `${word}s` && !isSmall(token.text))) {
      at++;
      continue;
    }
    const pieces = piecesOf(here);
    if (pieces.length > 1 && pieces.every((piece, i) => (i + 1 < pieces.length ? piece === words[w + i] : same(piece, words[w + i])))) {
      w += pieces.length - 1;
      at++;
      // "120mm" is two tokens
    } else if (/^\d/.test(word) && tokens[at + 1]?.start === token.end && `${here}${normal[at + 1] ?? ''}` === word) at += 2;
    else return -1;
  }
  return at;
};

const lookUp = (names: readonly Name[], tokens: readonly Token[], normal: readonly string[], text: string, from: number, shouted: boolean): Match | null => {
  const best: Name[] = [];
  let to = -1;
  for (const name of names) {
    if (best.length > 0 && name.words.length < (best[0]?.words.length ?? 0)) break;
    const end = matchAt(tokens, normal, from, name.words);
    const first = tokens[from];
    const last = tokens[end - 1];
    if (end < 0 || !first || !last) continue;
    if (!caseFits(name.text, text.slice(first.start, last.end), shouted)) continue;
    best.push(name);
    to = end;
  }
  return best.length > 0 ? { from, to, names: best } : null;
};

const WORD = /^\p{L}{4,}$/u;
/** Is the second letter no small one? Few words outside lines of capitals pass. */
const mayShout = (text: string): boolean => {
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122);
};
/** A line of capitals: most of its longer words have no small letter. */
export const isShouted = (tokens: readonly Token[]): boolean => {
  let loud = 0;
  for (const { text } of tokens) if (text.length > 3 && mayShout(text) && text === text.toUpperCase() && WORD.test(text)) loud++;
  return loud >= 3 && loud > 0.7 * tokens.filter((t) => WORD.test(t.text)).length;
};

const PEACEFUL_JET = wordList('private|business|corporate|executive|passenger|commercial|regional|charter(?:ed)?|luxury|presidential|airline|jumbo|water|gas|chartered|government|airbus|boeing');
const OF_JETS = wordList('fuel|engines?|streams?|lag|skis?|skiing|set|packs?|-|propulsion|airliners?|blue|airways');
/** Weapon words with another sense here: "think tank", "fuel tank", "up in arms", "she arms herself". */
const otherSense = (tokens: readonly Token[], { from, to, names }: Match): boolean => {
  // "the Chemical Weapons Convention"
  if (names[0]?.entity.kind === 'weapon' && /^(?:Convention|Treaty|Protocol|Authority)$/.test(tokens[to]?.text ?? '')) return true;
  if (names[0]?.entity.kind !== 'weapon' || to - from > 1) return false;
  const token = tokens[from];
  const before = tokens[from - 1]?.lower ?? '';
  if (token?.pos === 'VERB') return true;
  // "Turkey bombs PKK": a headline's verb
  if (among('bombs|shells|rockets|arms|mortars|mines|torpedoes', token?.text ?? '') && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) return true;
  if (/^tanks?$/.test(token?.lower ?? '')) return among('think|fuel|oil|water|gas|septic|fish|storage|propane', before) || among('think|fuel|oil|water|gas', tokens[from - 2]?.lower ?? '');
  // "private jets", "jet fuel", "the New York Jets"
  if (/^jets?$/.test(token?.lower ?? '')) return PEACEFUL_JET.has(before) || OF_JETS.has(tokens[to]?.lower ?? '') || (/^J/.test(token?.text ?? '') && from > 0);
  if (token?.lower === 'arms') return among('in|his|her|their|our|my|both|open|two', before) && !among('trade|deal|supplies|shipments?', tokens[to]?.lower ?? '');
  return false;
};

const OF_STATE: ReadonlySet<string> = new Set(
  'aid support assistance help backing equipment hardware supplies advisers advisors trainers instructors presence training intervention involvement cooperation coordination ties alliance pact expertise technology deliveries exports sales spending budget cargo base bases personnel contractors assets'.split(' '),
);
/** "Rwandan military aid": the state’s, and no word of the army. */
const isAdjective = (tokens: readonly Token[], { to, names }: Match): boolean => tokens[to - 1]?.lower === 'military' && names[0]?.entity.actorKind === 'armed_force' && OF_STATE.has(tokens[to]?.lower ?? '');

/** "Amal Idriss": a given name before a family name, and not the movement of that name. */
const isGivenName = (tokens: readonly Token[], { from, to, names }: Match, normal: readonly string[], lexicon: Lexicon): boolean => {
  const kind = names[0]?.entity.actorKind;
  if (to - from > 1 || (kind !== 'armed_group' && kind !== 'party' && kind !== 'organisation') || !lexicon.givenNames.has(normal[from] ?? '')) return false;
  const next = normal[to] ?? '';
  return /^\p{Lu}\p{Ll}+$/u.test(tokens[to]?.text ?? '') && !lexicon.names.get(next)?.single.some((name) => name.entity.actorKind !== 'person') && headKind(next) === '' && !ROLES.has(next) && !TITLES.has(next) && !MEMBERS.has(next);
};

/** "Yahya al-Houthi": the end of a person's name, and not the movement that is called after him. */
const isFamilyName = (tokens: readonly Token[], { from, names }: Match): boolean => {
  const [given, article, hyphen, name] = [tokens[from - 3], tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!given || !article || !hyphen || !name || !joinsWords(hyphen) || hyphen.start !== article.end || hyphen.end !== name.start || !ARTICLE.test(article.text)) return false;
  return names.every(({ entity }) => entity.kind === 'actor' && entity.actorKind !== 'person') && given.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(given.text);
};

const NAMED_AFTER = wordList('airport|airfield|airbase|base|hospital|university|academy|institute|foundation|cent(?:er|re)|square|street|avenue|boulevard|bridge|mosque|church|stadium|brigades?|battalions?|division|library|museum|school|college|highway|port|prize|award|dam|park|camp|prison|shrine|tower|hotel|airlines?|airways');
/** "Jane Doe International Airport", "Fars Province": what is named after somebody, or is called as an agency is, and is another. */
const isNamesake = (tokens: readonly Token[], { to, names }: Match): boolean => {
  const kind = names[0]?.entity.actorKind;
  if (kind !== 'person' && kind !== 'media') return false;
  let end = to;
  while (end - to < 4 && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '')) end++;
  const head = tokens[end - 1]?.lower ?? '';
  return end > to && (kind === 'person' ? NAMED_AFTER.has(head) : isPlaceNoun(head) || (end > to + 1 && tokens[to]?.text === 'Air'));
};

const NONE: readonly (readonly Name[])[] = [];
/** Names that open with the word `first`, the next of which is at token `at`. */
const namesFrom = (lexicon: Lexicon, tokens: readonly Token[], normal: readonly string[], first: string, at: number): readonly (readonly Name[])[] => {
  const own = lexicon.names.get(first);
  if (!own) return NONE;
  const hyphen = tokens[at];
  const from = hyphen && joinsWords(hyphen) && hyphen.start === tokens[at - 1]?.end ? at + 1 : at;
  const second = from > at ? (piecesOf(normal[from] ?? '')[0] ?? normal[from] ?? '') : (normal[from] ?? '');
  const longer = own.longer.get(second) ?? (/^\d/.test(second) ? own.longer.get(second + (normal[from + 1] ?? '')) : second.endsWith('s') ? own.longer.get(second.slice(0, -1)) : undefined);
  return longer === undefined ? (own.single.length > 0 ? [own.single] : NONE) : own.single.length > 0 ? [longer, own.single] : [longer];
};
/** Names that may start at token `i`: those of two words or more by their first two, before those of one. */
const candidatesAt = (tokens: readonly Token[], normal: readonly string[], i: number, lexicon: Lexicon): readonly (readonly Name[])[] => {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return NONE;
  const first = normal[i] ?? '';
  // Most words open no name.
  if (!lexicon.names.has(first) && !hasDigit(first)) return NONE;
  const pieces = piecesOf(first);
  if (pieces.length > 1) {
    const [letters = '', number = ''] = pieces;
    const own = lexicon.names.get(letters);
    const names = own?.longer.get(number) ?? own?.longer.get(number.replace(/(?<=\d)s$/, ''));
    return names ? [names] : NONE;
  }
  const apart = namesFrom(lexicon, tokens, normal, first, i + 1);
  // "120mm" is two tokens, and one word of most names
  return next?.start === token.end && /^\d/.test(first) ? [...apart, ...namesFrom(lexicon, tokens, normal, first + (normal[i + 1] ?? ''), i + 2)] : apart;
};

/** No name starts with a small word of these kinds, but for "al-" and "an-". */
const OPENS_NO_NAME: ReadonlySet<Pos> = new Set<Pos>(['DET', 'ADP', 'PRON', 'AUX', 'CCONJ', 'PART', 'SCONJ', 'PUNCT']);

/** "Al Atareb", "al-Atareb" for a town the lexicon has as "Atareb". */
const withArticle = (tokens: readonly Token[], match: Match, free: number): Match => {
  const hyphen = tokens[match.from - 1];
  const at = match.from - (hyphen && joinsWords(hyphen) ? 2 : 1);
  const article = tokens[at];
  return article && at >= free && match.names[0]?.entity.kind === 'place' && /^(?:[Aa]l|[Ee]l)$/.test(article.text) && (at === match.from - 1 || (hyphen?.start === article.end && hyphen.end === tokens[match.from]?.start)) ? { ...match, from: at } : match;
};

/** Matches in text order, not overlapping; `dateline` is the token before which names may be in capitals. */
export const lexiconMatches = (tokens: readonly Token[], text: string, lexicon: Lexicon, dateline = 0, shouted = isShouted(tokens)): readonly Match[] => {
  const matches: Match[] = [];
  const normal = tokens.map((t) => normalWord(t.text));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    // "in the Hague"
    const opens = token?.text === 'the' && !isSmall(tokens[i + 1]?.text ?? 'a') && lexicon.names.get('the')?.longer.get(normal[i + 1] ?? '')?.some((name) => name.entity.kind === 'place') === true;
    if (!token || (!opens && OPENS_NO_NAME.has(token.pos) && isSmall(token.text) && tokens[i + 1]?.text !== '-')) continue;
    const loud = shouted || (i < dateline && token.text.length > 3 && token.text === token.text.toUpperCase());
    for (const names of candidatesAt(tokens, normal, i, lexicon)) {
      const match = lookUp(names, tokens, normal, text, i, loud);
      if (!match || isAdjective(tokens, match)) continue;
      if (!otherSense(tokens, match) && !isGivenName(tokens, match, normal, lexicon) && !isFamilyName(tokens, match) && !isNamesake(tokens, match)) {
        matches.push(withArticle(tokens, match, matches.at(-1)?.to ?? 0));
        i = match.to - 1;
      }
      break;
    }
  }
  return matches;
};
