/** Numbers whose noun is not said again: “puts the figure at 600”, “a first batch of twelve”, “some 82,000 have fled”, “and Niger 750”, “killing two and wounding five”. */
import type { Mention } from '../reading';
import { counted, type Counted } from './counted';
import { indexAt, type SentenceContext, type Words } from './clause';
import { harmAfter, harmBefore } from './loss';
import { lexemes, type Lexeme } from './lexeme';
import { isPersonWord } from './persons';
import { phraseStops, type Phrase } from './phrase';
import type { Quantity } from './quantity';
import { tollBefore } from './toll';
import { numberWord } from './words';
import { among, wordList } from '../among';

const people: Counted = { measure: 'people', unit: 'persons', strength: 'strong' };
const totals = /^(?:figures?|numbers?|totals?|counts?|strength|losses|casualties|estimates?|it|army|force|forces|ranks|population|membership)$/;
const placing = /^(?:put|puts|putting|estimat(?:e|es|ed|ing)|stood|stands|set|sets|reckon(?:s|ed)|gave|gives|is|was|remain(?:s|ed)?)$/;
const growing = wordList('gr(?:ow|ows|ew|own)|r(?:ise|ises|ose|isen)|climb(?:s|ed)?|increas(?:ed|es)|swell(?:s|ed)?|swollen|f(?:all|ell|allen)|dropped|shrunk|revis(?:ed|es)|brought|bringing|brings');
const thinking = new Set(['estimates', 'estimated', 'estimate', 'says', 'say', 'said', 'claims', 'claimed', 'reported', 'reports', 'believes', 'counted', 'counts', 'confirmed', 'recorded', 'suggest', 'suggests']);
const ranging = wordList('rang(?:e|es|ed|ing)|var(?:y|ies|ied)|run|runs');
const groups = new Set(['batch', 'group', 'team', 'party', 'convoy', 'squad', 'column', 'contingent', 'crew', 'delegation', 'crowd', 'gang', 'wave', 'patrol', 'unit', 'fleet', 'formation', 'volley', 'salvo', 'barrage']);
const personal = new Set(['group', 'team', 'party', 'squad', 'contingent', 'crew', 'delegation', 'crowd', 'gang', 'patrol', 'unit']);
const plural = new Set(['have', 'are', 'were', 'had', 'would', 'will', 'could', 'remain', 'remained', 'live', 'lived', 'took', 'marched', 'gathered', 'protested', 'fled', 'joined', 'died', 'attended', 'turned', 'crossed', 'arrived', 'came', 'left', 'sought', 'returned', 'demonstrated', 'rallied', 'flocked', 'may', 'might', 'more', 'others', 'went', 'work', 'worked', 'signed', 'still', 'now', 'already', 'need', 'needed', 'face', 'faced']);
const led = new Set(['', ',', 'and', 'while', 'another', 'that', 'but', ';', ':', '“', '"', 'say', 'says', 'said', 'estimates', 'where', 'as', 'than', 'about', 'of', '(', 'further', 'with', 'so', 'with']);

const nounAt = (list: readonly Lexeme[], i: number): Counted | undefined => {
  const lexeme = list[i];
  if (lexeme?.kind !== 'word') return undefined;
  const known = counted(lexeme.text, list[i - 1]?.text ?? '');
  if (known !== undefined) return { ...known, strength: 'strong', measure: known.strength === 'people' ? lexeme.text : known.measure };
  return isPersonWord(lexeme.text) ? { measure: lexeme.text, unit: 'persons', strength: 'strong' } : undefined;
};
const behind = 400;
const lastNoun = (list: readonly Lexeme[], before: number, from = 0): Counted | undefined => {
  for (let i = before - 1; i >= Math.max(from, before - behind); i -= 1) {
    const found = nounAt(list, i);
    if (found !== undefined) return found;
  }
  return undefined;
};
// The noun of the last number: “up to 9,000 men … Amnesty estimates 15,000”.
const lastCounted = (list: readonly Lexeme[]): Counted | undefined => {
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const found = nounAt(list, i);
    if (found !== undefined && list.slice(Math.max(0, i - 4), i).some((l) => l.kind === 'numeral' || /(?:sands|dreds|zens|lions)$/.test(l.text) || numberWord(l.text) !== undefined)) return found;
  }
  return undefined;
};
/** The noun counted last before the number, in the sentence or shortly before it; the subject of the verb at `verb` says the number and is none. */
const antecedent = (context: SentenceContext, words: Words, i: number, verb = -1): Counted | undefined => {
  const own = verb < 0 ? lastNoun(words.list, i) : (lastNoun(words.list, i, verb + 1) ?? lastNoun(words.list, verb - 1));
  if (own !== undefined) return own;
  const start = Math.max(0, context.sentence.start - behind);
  const earlier = lexemes(context.text, { start, end: context.sentence.start });
  return lastCounted(earlier) ?? lastNoun(earlier, earlier.length);
};

const lastIndex = (list: readonly Lexeme[], before: number, pattern: RegExp): number => {
  for (let i = before - 1; i >= Math.max(0, before - 12); i -= 1) if (pattern.test(list[i]?.text ?? '')) return i;
  return -1;
};

/** Whether no noun follows the number. */
const bare = ({ list, pos }: Words, next: number): boolean => {
  const after = list[next];
  if (after === undefined || (after.kind === 'mark' && !/^[-–%/:$€£'’]$/.test(after.text))) return true;
  const tag = pos.get(after.start);
  return after.kind === 'word' && (phraseStops.has(after.text) || plural.has(after.text) || after.text === 'and' || after.text === 'or' || tag === 'AUX' || tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ');
};

/** What the number counts as its neighbours tell, or null. */
export const ellipticAt = (context: SentenceContext, words: Words, quantity: Quantity, mentions: readonly Mention[]): Phrase | null => {
  const { list } = words;
  const first = indexAt(list, quantity.start);
  const next = indexAt(list, quantity.end);
  const make = (what: Counted, end = quantity.end, start = quantity.start): Phrase => ({ start, end, base: quantity.start, head: quantity.number, counted: what, military: true, next: indexAt(list, end) });
  let at = first - 1;
  while (/^["“'‘]$/.test(list[at]?.text ?? '') || list[at]?.text === 'only' || list[at]?.text === 'just' || list[at]?.text === 'perhaps' || list[at]?.text === 'another') at -= 1;
  const before = list[at];
  const link = before?.text ?? '';
  const loose = quantity.rule === 'vague-number' || quantity.rule === 'vague-few';
  const large = (quantity.high ?? quantity.low ?? 0) >= 10 || (quantity.bound === 'vague' && !loose);
  const yearly = quantity.yearLike && quantity.bound === 'exact';
  // “estimates of the dead range from 50,000 to 300,000”
  if (ranging.has(link) && quantity.bound === 'range' && bare(words, next)) {
    const what = lastIndex(list, at, /^(?:dead|deaths?|killed|toll|fatalities|victims)$/) < 0 ? antecedent(context, words, at) : { measure: 'killed', unit: 'persons' as const, strength: 'strong' as const };
    if (what !== undefined) return make(what);
  }
  // “killing two”, “wounding five”, “3,150 killed”, “12 dead”.
  if (!loose && !yearly) {
    const after = list[next]?.text === 'of' && among('them|their|its|us|his|her|our|whom', list[next + 1]?.text ?? '');
    if (harmBefore(words, first) !== undefined && (bare(words, next) || after)) {
      const item = list[first - 1]?.text === ',' && before?.kind === 'numeral';
      if (!item) return make(people);
    }
    const named = before?.capital === true && quantity.bound === 'exact' && !mentions.some((m) => m.kind === 'place' && m.end === before.end);
    const harmed = named ? undefined : harmAfter(words, next);
    if (harmed !== undefined && list[next]?.kind === 'word') return make(harmed === 'destroyed' || harmed === 'shot down' || harmed === 'damaged' ? (antecedent(context, words, first) ?? { measure: 'items', unit: 'items', strength: 'strong' }) : people);
  }
  if (!bare(words, next) || yearly) return null;
  const back = (pattern: RegExp, most: number): boolean => list.slice(Math.max(0, at - most), at).some((l) => pattern.test(l.text));
  const toll = tollBefore(words, at);
  if (toll !== undefined) return make(toll);
  if (link === 'at' && back(placing, 10) && back(totals, 10)) return make(antecedent(context, words, first, lastIndex(list, at, placing)) ?? people);
  if (link === 'to' && growing.has(list[at - 1]?.text ?? '') && back(/^(?:army|force|forces|membership|ranks|population|troops|strength)$/, 10)) return make(back(/^(?:population|membership)$/, 10) ? people : { measure: 'fighters', unit: 'persons', strength: 'strong' });
  if (link === 'of' && groups.has(list[at - 1]?.text ?? '') && !list[at - 1]?.capital) return make(personal.has(list[at - 1]?.text ?? '') ? people : (antecedent(context, words, first) ?? { measure: 'items', unit: 'items', strength: 'strong' }), quantity.end, list[at - 1]?.start ?? quantity.start);
  if (!large) return null;
  if (thinking.has(link) && quantity.bound !== 'vague') {
    const what = antecedent(context, words, first, at);
    return what === undefined ? null : make(what);
  }
  // “Russian mercenaries, perhaps several hundred, are on the way”, “…, some 500 of them, …”.
  const past = list[next]?.text === 'of' && list[next + 1]?.text === 'them' ? next + 2 : next;
  const apposed = link === ',' && quantity.bound !== 'exact' ? nounAt(list, at - 1) : undefined;
  if (apposed !== undefined && (list[past] === undefined || list[past]?.kind === 'mark')) return make(apposed);
  // “Chad has sent 2,500 troops and Niger 750”.
  const owner = mentions.find((m) => m.end === before?.end && (m.kind === 'actor' || m.kind === 'place') && m.basis !== 'pronoun');
  const ahead = owner === undefined ? undefined : list[indexAt(list, owner.start) - 1]?.text;
  if (owner !== undefined && (ahead === ',' || ahead === 'and' || ahead === ';') && (list[next] === undefined || list[next]?.kind === 'mark' || list[next]?.text === 'and')) {
    const counts = list.slice(Math.max(0, at - 60), at).some((l) => l.kind === 'numeral');
    const what = counts ? lastNoun(list, at) : undefined;
    if (what !== undefined) return make(what);
  }
  // “16:50 Thousands are on the road”.
  const clock = before?.kind === 'numeral' && list[at - 1]?.text === ':';
  if (!led.has(link) && before !== undefined && !clock) return null;
  const verb = list[next]?.text ?? '';
  return plural.has(verb) && verb !== 'more' ? make(people) : null;
};
