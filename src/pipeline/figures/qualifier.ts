/** Words around a number that bound it: “at least”, “up to”, “more than”, “some”, “an estimated”; after it “or so”, “or more”, “+”. */
import type { Bound } from '../../model/figure';

export type Direction = Extract<Bound, 'at_least' | 'at_most' | 'more_than' | 'less_than'>;
export type Sense = Direction | 'approx' | 'exactly' | 'only';

const comparative = '(?:greater|larger|bigger|higher)';
const lesser = '(?:smaller|lower)';
const equal = '(?: (?:or|and) equal(?:s|ing)?(?: (?:to|than))?)';
// In order: a longer phrase before the shorter one that ends it.
const before: readonly (readonly [Sense, readonly string[]])[] = [
  ['at_least', ['at (?:the )?(?:very )?least(?: or equal to)?', '(?:no|not|nor) (?:fewer|less|lower|smaller) than', '(?:a )?minimum of', 'as few as', `(?:more|${comparative})(?: than)?${equal}(?: than| to)?`, `equal to or (?:more|${comparative}) than`, '>\\s?=', 'not (?:under|below)']],
  ['at_most', ['at (?:the )?(?:very )?most', '(?:no|not|nor) (?:more|greater|higher|larger) than', '(?:a )?maximum of', 'as (?:many|much) as', 'up to', 'not exceeding', 'not (?:over|above)', `(?:less|fewer|${lesser})(?: than)?${equal}(?: than| to)?`, `equal to or (?:less|fewer|${lesser}) than`, '<\\s?=']],
  ['more_than', [`(?:more|${comparative}) than`, 'over', 'above', 'upwards? of', 'in excess of', 'exceed(?:s|ed|ing)?', 'surpass(?:es|ed|ing)?', 'topp(?:ed|ing)', 'north of', '>']],
  ['less_than', [`(?:fewer|less|${lesser}) than`, 'under', 'below', 'short of', 'south of', '<']],
  ['exactly', ['exactly', 'precisely', 'equals?(?: to)?', 'equall?ing(?: to)?']],
  ['approx', ['an estimated', 'estimated(?: at| to be)?', 'nearly', 'almost', 'close to', 'approaching', 'some', 'about', 'around', 'roughly', 'approximately', 'approx\\.?', 'circa', 'virtually', 'perhaps', 'maybe', 'in the (?:region|order|neighbou?rhood) of', '(?:on|of) the order of', 'something like', '[~≈]']],
  ['only', ['just', 'only', 'well', 'a total of', 'another', '(?:a )?further', 'an additional', 'far', 'slightly', 'as', 'the']],
];
const after: readonly (readonly [Sense, readonly string[]])[] = [
  ['at_least', ['(?:or|and) (?:more|greater|higher|above|over|up)(?: than)?(?! than)', 'if not more', 'and counting', '-?plus(?! \\d)', '\\+', 'at (?:the )?(?:very )?least', 'at (?:a )?minimum']],
  ['at_most', ['(?:or|and) (?:less|fewer|lower|below|under)(?: than)?(?! than)', 'at (?:the )?(?:very )?most', 'tops', 'at (?:a )?maximum']],
  ['approx', ['or so', 'or thereabouts', '-?odd', '(?:, )?give or take']],
];

// Phrases in which a space is any white space, found at the end or the start of a short slice.
const spaced = (phrase: string): string => phrase.replace(/ /g, '\\s+');
const atEnd = before.map(([sense, phrases]) => [sense, new RegExp(`(?:^|[^a-z\\d])((?:${phrases.map(spaced).join('|')}))\\s*$`, 'i')] as const);
const atStart = after.map(([sense, phrases]) => [sense, new RegExp(`^(?:\\s*[-,]?\\s*)?((?:${phrases.map(spaced).join('|')}))(?![a-z\\d])`, 'i')] as const);

export interface Qualifier {
  readonly bound: Direction | null;
  readonly approx: boolean;
  readonly exactly: boolean;
  /** Start of the words before, or end of the words after. */
  readonly edge: number;
}

const reach = 48;
// The word or mark right before a number, or right after it, that can end or start a qualifier: most numbers have none.
const lastWord = /(?:least|than|of|few|below|under|most|many|much|to|exceeding|over|above|exceed(?:s|ed)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|exactly|precisely|equals?|equall?ing|estimated|at|be|nearly|almost|approaching|some|about|around|roughly|approximately|approx\.?|circa|virtually|perhaps|maybe|like|just|only|well|another|further|additional|far|slightly|as|the|>|<|=|~|≈)\s*$/i;
const nextWord = /^\s*(?:[-,]\s*)?(?:or|and|if|plus|\+|at|tops|odd|give)(?![a-z])/i;
// “hand over four jets”, “a row over 20 villages”: the word belongs to the verb.
const particle = /\b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|pass(?:es|ed|ing)?|presid(?:e|es|ed|ing)|clash(?:es|ed)?|disput(?:e|es|ed)|argu(?:e|es|ed|ing)|row|war|fight(?:s|ing)?|fought|spread|mull(?:s|ed|ing)?|sign(?:s|ed|ing)?|talks)\s*$/i;
/** The qualifiers that end at `start`; `from` is where the words before may begin. */
export const qualifierBefore = (text: string, from: number, start: number): Qualifier => {
  let edge = start;
  let bound: Direction | null = null;
  let approx = false;
  let exactly = false;
  let kept = start;
  for (let round = 0; round < 4; round += 1) {
    const slice = text.slice(Math.max(from, edge - reach), edge);
    const hit = lastWord.test(slice.slice(-14)) ? firstHit(atEnd, slice) : null;
    if (hit === null) break;
    const phrase = hit.match[1] ?? '';
    if (/^over$/i.test(phrase) && particle.test(slice.slice(0, slice.length - hit.match[0].length + 1))) break;
    edge -= hit.match[0].length - hit.match[0].lastIndexOf(phrase);
    if (hit.sense === 'only') {
      if (bound !== null && /^(?:just|well|far|slightly)$/i.test(phrase)) kept = edge;
      continue;
    }
    if (hit.sense === 'approx') approx = true;
    else if (hit.sense === 'exactly') exactly = true;
    else if (bound === null) bound = hit.sense;
    kept = edge;
  }
  return { bound, approx, exactly, edge: kept };
};

/** The qualifiers that start at `end`; `to` is where the words after must stop. */
export const qualifierAfter = (text: string, end: number, to: number): Qualifier => {
  const slice = text.slice(end, Math.min(to, end + reach));
  const hit = nextWord.test(slice) ? firstHit(atStart, slice) : null;
  const phrase = hit?.match[1] ?? '';
  // “200 or greater than 190”: the words after belong to the next number.
  const ending = hit === null ? end : end + hit.match[0].length;
  const claimed = hit !== null && /^(?:or|and)\b/i.test(phrase) && claims.test(text.slice(ending, ending + 24));
  if (hit === null || claimed) return { bound: null, approx: false, exactly: false, edge: end };
  const sense = hit.sense;
  return { bound: sense === 'approx' || sense === 'exactly' || sense === 'only' ? null : sense, approx: sense === 'approx', exactly: false, edge: ending };
};

// A comparison that goes on, or a number, right after the words.
const claims = /^\s*(?:than\b|(?:or|and) equal\b|\d|an? (?:half|third|quarter|hundred|thousand|million|dozen)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|\w{3,5}ty)\b)/i;

const firstHit = (list: readonly (readonly [Sense, RegExp])[], slice: string): { readonly sense: Sense; readonly match: RegExpExecArray } | null => {
  for (const [sense, pattern] of list) {
    const match = pattern.exec(slice);
    if (match !== null) return { sense, match };
  }
  return null;
};
