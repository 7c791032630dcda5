/** What a number counts in any field: “200 lorries”, “two children”, “at least three districts”, “12,000 homes”; not “two sides”, “three days”, “40 km”. */
import type { Mention } from '../reading';
import { counted, type Counted } from './counted';
import { indexAt, type Words } from './clause';
import { isHarmNoun, isSuffered } from './harm';
import { glued, ties, type Lexeme } from './lexeme';
import { isPersonWord } from './persons';
import { phraseStops, type Phrase } from './phrase';
import type { Quantity } from './quantity';
import { among } from '../among';

// Measures of time, length, warmth, weight and play, and words that count nothing of their own.
const uncountable: ReadonlySet<string> = new Set((
  'times time days day weeks week months month years year hours hour minutes minute seconds second decades decade centuries century nights mornings evenings afternoons moments occasions quarters seasons weekends fortnights ' +
  'metres meters kilometres kilometers miles yards feet inches km kms m cm mm mph kph knots degrees celsius fahrenheit grams grammes kilograms kilogrammes kg g lb lbs ounces litres liters ml acres hectares kilobytes megabytes gigabytes gb mb mhz ghz watts megawatts mw volts pixels pounds tonne bits bytes ' +
  'points goals runs wickets laps sets matches games innings tries titles championships trophies percentage percent ' +
  'sides countries states nations parties ways parts pieces things reasons sorts kinds types lines steps stages phases halves thirds fifths tenths ones fronts options letters words pages chapters questions issues aspects factors levels counts lots cents a am pm gmt est utc news series means versions levels columns paragraphs editions terms').split(' '));
const irregular = new Set(['people', 'men', 'women', 'children', 'police', 'aircraft', 'personnel', 'infantry', 'cattle', 'sheep', 'policemen', 'servicemen', 'others', 'livestock', 'hovercraft', 'spacecraft', 'staff', 'crew', 'seamen', 'firemen']);
const isPlural = ({ text }: Lexeme): boolean => irregular.has(text) || (text.length > 3 && text.endsWith('s') && !/(?:ss|us|is|ous)$/.test(text)) || /(?:men|children|iis|people)$/.test(text) || text === 'taxis';
const modifiers = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'VERB', 'X', 'NUM']);
const determiners = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'these', 'those', 'all', 'more', 'other', 'additional', 'such']);
const reach = 7;
const small = new Set<Counted['unit']>(['persons', 'weapons', 'vehicles', 'vessels', 'aircraft', 'strikes']);

const named = (word: Lexeme, before: string): Counted => {
  const known = counted(word.text, before);
  if (known !== undefined) return { ...known, strength: 'strong', measure: known.strength === 'people' ? word.text : known.measure };
  return { measure: word.text, unit: isPersonWord(word.text, word.capital) ? 'persons' : 'items', strength: 'strong' };
};

/** “4,500 Peshmerga”, “60 Taliban”: a name that is its own plural. */
const people = (text: string, list: readonly Lexeme[], at: number, mentions: readonly Mention[]): Mention | undefined => {
  const mention = mentions.find((m) => m.kind === 'actor' && m.basis !== 'pronoun' && m.start === list[at]?.start);
  // “22 SAS” is a unit.
  if (mention === undefined || /^[\p{Lu}\d]+$/u.test(text.slice(mention.start, mention.end))) return undefined;
  const next = list[indexAt(list, mention.end)];
  return next === undefined || next.kind === 'mark' || phraseStops.has(next.text) || next.text === 'and' ? mention : undefined;
};

/** The phrase from the quantity to its noun, or null; weak where a few things are counted exactly. */
export const ordinaryAfter = (text: string, words: Words, quantity: Quantity, mentions: readonly Mention[]): Phrase | null => {
  const { list, pos } = words;
  let at = indexAt(list, quantity.end);
  const of = list[at]?.text === 'of';
  if (of) {
    at += 1;
    while (determiners.has(list[at]?.text ?? '')) at += 1;
    // “26 of roughly 42 seats”: the noun is after the whole.
    const whole = among('some|about|around|roughly|nearly|almost', list[at]?.text ?? '') ? at + 1 : at;
    if (list[whole]?.kind === 'numeral') at = whole + 1;
  } else while (list[at]?.text === 'more' || list[at]?.text === 'other' || list[at]?.text === 'additional') at += 1;
  const base = list[at]?.start ?? quantity.end;
  const make = (end: number, head: Lexeme, what: Counted, next: number): Phrase => ({ start: quantity.start, end, base, head: { start: head.start, end }, counted: what, military: false, next });
  const folk = people(text, list, at, mentions);
  const start = list[at];
  const tiny = quantity.bound === 'exact' && quantity.high !== null && quantity.high < 10 && Number.isInteger(quantity.high);
  if (folk !== undefined && start !== undefined && !of) return quantity.low === null && quantity.high === null ? null : make(folk.end, start, { measure: 'fighters', unit: 'persons', strength: 'strong' }, indexAt(list, folk.end));
  let before = '';
  let head: Phrase | null = null;
  for (let i = at; i < at + reach; i += 1) {
    const lexeme = list[i];
    if (lexeme === undefined || lexeme.kind === 'numeral') break;
    if (lexeme.kind === 'mark') {
      const joined = (lexeme.text === '-' && (glued(list, i) || glued(list, i + 1))) || /^["“”'’‘]$/.test(lexeme.text) || (lexeme.text === ',' && pos.get(list[i - 1]?.start ?? -1) === 'ADJ' && i > at);
      if (!joined || head !== null) break;
      continue;
    }
    const tag = pos.get(lexeme.start);
    const known = counted(lexeme.text, before) !== undefined || isPersonWord(lexeme.text) || isHarmNoun(lexeme.text);
    // “20 wounded guards”, “air-to-air missiles”.
    const inner = head === null && ((i === at && isSuffered(lexeme.text) && pos.get(list[i + 1]?.start ?? -1) === 'NOUN') || ties(list, i - 1, '-'));
    if (!known && !inner && (phraseStops.has(lexeme.text) || lexeme.text === 'and' || lexeme.text === 'or' || (tag !== undefined && !modifiers.has(tag)) || uncountable.has(lexeme.text))) {
      if (uncountable.has(lexeme.text) && head === null) return null;
      break;
    }
    // “200 lorries passed”: a verb after the noun is no part of it.
    if (head !== null && (tag === 'VERB' || tag === 'ADV' || tag === 'ADJ' || !isPlural(lexeme))) break;
    const verb = tag === 'VERB' && i > at && !known;
    if (isPlural(lexeme) && !verb && !ties(list, i + 1, '-') && !(lexeme.text === 'weapons' && pos.get(list[i + 1]?.start ?? -1) === 'NOUN')) head = make(lexeme.end, lexeme, named(lexeme, before), i + 1);
    before = lexeme.text;
  }
  // A few things of any kind are no figure, unless they were lost.
  return head !== null && tiny && !small.has(head.counted.unit) ? { ...head, counted: { ...head.counted, strength: 'weak' } } : head;
};
