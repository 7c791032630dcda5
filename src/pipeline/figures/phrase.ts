/** The noun phrase a quantity counts: “[several thousand] troops”, “[dozens] of long-range Northern missiles”, “[40 percent] of its raids”. */
import type { Span } from '../span';
import type { Mention } from '../reading';
import { counted, isMilitary, wholes, type Counted } from './counted';
import { indexAt, type Words } from './clause';
import { glued, ties, type Lexeme } from './lexeme';
import type { Quantity } from './quantity';

/** From the quantity to the head noun. */
export interface Phrase extends Span {
  /** Start of what follows “of”, or of the words after the quantity. */
  readonly base: number;
  readonly head: Span;
  readonly counted: Counted;
  /** A word that makes it military stands in it. */
  readonly military: boolean;
  /** Index of the lexeme after the head. */
  readonly next: number;
}

const determiners = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'these', 'those', 'all', 'such', 'this', 'that', 'more', 'other', 'additional']);
/** Words at which a noun phrase ends. */
export const phraseStops: ReadonlySet<string> = new Set([
  'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'without', 'into', 'against', 'over', 'under', 'near', 'during', 'since', 'between', 'among', 'as', 'than', 'through', 'across', 'inside', 'around', 'after', 'before', 'about', 'per',
  'but', 'nor', 'if', 'when', 'while', 'because', 'where', 'who', 'whom', 'which', 'that', 'whose', 'what', 'how',
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall',
  'i', 'he', 'she', 'it', 'we', 'they', 'you', 'them', 'us', 'him', 'a', 'an', 'the', 'its', 'their', 'not', 'there', 'here', 'said', 'says', 'belongs', 'consists', 'depends', 'seems', 'appears', 'becomes', 'contains', 'includes', 'killed', 'wounded', 'injured', 'years', 'year', 'days', 'day', 'hours', 'months', 'weeks', 'minutes', 'times', 'dead',
]);
const joins = new Set(['and', 'or']);
const open = new Set(['-', '"', '“', '”', "'", '’', '‘', '`', '–']);
const reach = 10;

// What follows a weapon mention that is its own head: “20 S-300s”, “100 Katyushas”.
const weaponHead = (list: readonly Lexeme[], i: number, mentions: readonly Mention[], text: string): { readonly end: number; readonly counted: Counted } | null => {
  const start = list[i]?.start ?? -1;
  const weapon = mentions.find((m) => m.kind === 'weapon' && m.start === start && /s$/.test(text.slice(m.start, m.end)));
  if (weapon === undefined) return null;
  const printed = text.slice(weapon.start, weapon.end);
  const last = printed.split(/\s+/).at(-1) ?? printed;
  if (counted(last.toLowerCase(), '') !== undefined) return null;
  const aircraft = /^(?:F|Su|MiG|Mi|A|B|C|AH|UH|Tu)-?\d/.test(printed);
  return { end: weapon.end, counted: { measure: printed, unit: aircraft ? 'aircraft' : 'weapons', strength: 'strong' } };
};

/** The phrase after the quantity, or null when its head is nothing that figures count. */
export const phraseAfter = (text: string, words: Words, quantity: Quantity, mentions: readonly Mention[]): Phrase | null => {
  const { list, pos } = words;
  let at = indexAt(list, quantity.end);
  const of = list[at]?.text === 'of';
  if (quantity.percent && !of && !quantity.fraction) return null;
  if (of) at += 1;
  if (of || quantity.fraction) while (determiners.has(list[at]?.text ?? '')) at += 1;
  else while (list[at]?.text === 'more' || list[at]?.text === 'other' || list[at]?.text === 'additional') at += 1;
  const base = list[indexAt(list, quantity.end) + (of ? 1 : 0)]?.start ?? quantity.end;
  let military = false;
  let before = '';
  for (let i = at; i < at + reach; i += 1) {
    const lexeme = list[i];
    if (lexeme === undefined) return null;
    const make = (end: number, what: Counted, next: number): Phrase => ({ start: quantity.start, end, base, head: { start: lexeme.start, end }, counted: what, military, next });
    const weapon = weaponHead(list, i, mentions, text);
    if (weapon !== null) {
      const next = indexAt(list, weapon.end);
      if (counted(list[next]?.text ?? '', before) === undefined) return make(weapon.end, weapon.counted, next);
    }
    // “five new 737 jets”, “22 Boeing 787 jets”: a model number.
    // “18 107 mm rockets”: a calibre.
    if (lexeme.kind === 'numeral' && list[i + 1]?.text === 'mm') continue;
    if (lexeme.kind === 'numeral' && !glued(list, i) && (i === at || !(list[i - 1]?.capital ? /^\d{1,4}$/ : /^\d{2,4}$/).test(lexeme.text) || list[i - 1]?.kind !== 'word' || joins.has(list[i - 1]?.text ?? ''))) return null;
    if (lexeme.kind === 'mark') {
      if (lexeme.text === ',' && i > at && pos.get(list[i - 1]?.start ?? -1) === 'ADJ') continue;
      // A dash between spaces ends the phrase: “2022 - Jets came”.
      if (!open.has(lexeme.text) || (/^[-–]$/.test(lexeme.text) && !glued(list, i) && !glued(list, i + 1))) return null;
      continue;
    }
    if (lexeme.kind === 'numeral') continue;
    const what = counted(lexeme.text, before);
    const whole = quantity.percent ? wholes.get(lexeme.text) : undefined;
    if (what !== undefined) {
      const after = list[i + 1];
      const goesOn = after !== undefined && counted(after.text, lexeme.text) !== undefined && !ties(list, i + 1, '-');
      // “weapons factories”, “weapons storage facilities”
      const noun = after && pos.get(after.start) === 'NOUN' && list[i + 2]?.kind === 'word' ? list[i + 2] : after;
      const compound = after?.kind === 'word' && (lexeme.text === 'weapons' || lexeme.text === 'arms') && ![after, noun].some((l) => phraseStops.has(l?.text ?? '')) && /s$/.test(noun?.text ?? '');
      if (!goesOn && !compound) return ties(list, i + 1, '-') ? null : joined(list, make(lexeme.end, modelled(text, lexeme, what), i + 1));
    } else if (quantity.percent && i <= at + 1 && mentions.some((m) => m.kind === 'place' && m.start === lexeme.start && !/^['’-]/.test(text.slice(m.end, m.end + 1)))) {
      const place = mentions.find((m) => m.kind === 'place' && m.start === lexeme.start);
      if (place !== undefined) return make(place.end, { measure: 'territory', unit: 'items', strength: 'strong' }, indexAt(list, place.end));
    } else if (whole !== undefined) {
      return make(lexeme.end, { measure: whole, unit: 'items', strength: 'strong' }, i + 1);
    } else if ((phraseStops.has(lexeme.text) && !ties(list, i - 1, '-')) || pos.get(lexeme.start) === 'AUX' || ((lexeme.text === 'and' || lexeme.text === 'or') && i === at)) return null;
    // Only what is said right before the head makes it military, not a possessor: “people from the army”.
    if (isMilitary(lexeme.text)) military = true;
    before = lexeme.text;
  }
  return null;
};

// “90,000 rockets and missiles” counts both; a number or another kind after “and” is a count of its own.
const joined = (list: readonly Lexeme[], phrase: Phrase): Phrase => {
  if (!joins.has(list[phrase.next]?.text ?? '')) return phrase;
  for (let i = phrase.next + 1; i <= phrase.next + 2; i += 1) {
    const lexeme = list[i];
    if (lexeme?.kind !== 'word' || phraseStops.has(lexeme.text)) return phrase;
    const what = counted(lexeme.text, list[i - 1]?.text ?? '');
    if (what === undefined) continue;
    if (what.unit !== phrase.counted.unit || what.strength === 'people') return phrase;
    const measure = what.measure === phrase.counted.measure ? what.measure : `${phrase.counted.measure} and ${what.measure}`;
    return { ...phrase, end: lexeme.end, counted: { ...phrase.counted, measure }, next: i + 1 };
  }
  return phrase;
};

// “12 F-16 fighters” are aircraft.
const modelled = (text: string, lexeme: Lexeme, what: Counted): Counted =>
  lexeme.text === 'fighters' && /\b(?:F|Su|MiG|Rafale|Typhoon)-?\d*\s$/.test(text.slice(Math.max(0, lexeme.start - 10), lexeme.start)) ? { measure: 'fighter jets', unit: 'aircraft', strength: 'strong' } : what;
