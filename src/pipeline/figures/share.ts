/** A percentage of anything: “54 percent of voters”, “jumped 24 percent”, “a premium of 28 percent”, “31 percent oppose it”. */
import { indexAt, type Words } from './clause';
import { isPersonWord } from './persons';
import { phraseStops, type Phrase } from './phrase';
import type { Quantity } from './quantity';
import { wordList } from '../among';

export interface Share {
  readonly phrase: Phrase;
  readonly measure: string;
}

const moving = wordList('r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|jump(?:s|ed|ing)?|slip(?:s|ped|ping)?|gain(?:s|ed|ing)?|los(?:e|es|t|ing)|drop(?:s|ped|ping)?|gr(?:ow|ows|ew|own|owing)|climb(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|surg(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|soar(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|shr(?:ink|inks|ank|unk|inking)|rall(?:y|ied|ies)|cut|cuts|rais(?:e|es|ed|ing)|slid|slide|slides|sank|sink|sunk|up|down|reduc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|contract(?:s|ed)|dip(?:s|ped|ping)?|edg(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|recover(?:s|ed|ing)?|added');
const movement = new Set(['increase', 'rise', 'decrease', 'decline', 'drop', 'fall', 'growth', 'cut', 'jump', 'gain', 'loss', 'reduction', 'surge', 'slump', 'hike', 'raise', 'change', 'dip', 'plunge', 'boost', 'improvement']);
const determiners = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'all', 'these', 'those', 'this', 'that', 'a', 'an']);
const pass = new Set(['by', 'more', 'than', 'nearly', 'about', 'around', 'over', 'another', 'a', 'further', 'only', 'just', 'some', 'to', 'from', 'almost', 'as', 'much']);

interface Head {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}
/** The noun of the phrase that starts at `from`. */
const headAt = ({ list, pos }: Words, from: number): Head | null => {
  let head: Head | null = null;
  for (let i = from; i < from + 6; i += 1) {
    const lexeme = list[i];
    const tag = pos.get(lexeme?.start ?? -1);
    if (lexeme === undefined || (lexeme.kind === 'mark' && lexeme.text !== '-' && lexeme.text !== '’' && lexeme.text !== "'")) break;
    if (lexeme.kind === 'mark' || (lexeme.text === 's' && lexeme.end - lexeme.start === 1)) continue;
    if (phraseStops.has(lexeme.text)) break;
    const noun = tag === 'NOUN' || tag === 'PROPN' || isPersonWord(lexeme.text);
    if (!noun && (tag !== 'ADJ' || head !== null)) break;
    if (noun) head = { start: lexeme.start, end: lexeme.end, next: i + 1, text: lexeme.text };
  }
  return head;
};
/** The subject of a verb at `verb`: “shares of X jumped”, “prices rose”. */
const mover = ({ list, pos }: Words, verb: number): string => {
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i -= 1) {
    const tag = pos.get(list[i]?.start ?? -1);
    if (phraseStops.has(list[i]?.text ?? '') && list[i]?.text !== 'of') continue;
    if (tag === 'NOUN' && list[i - 1]?.text !== 'of') return list[i]?.text ?? '';
    if (list[i]?.kind === 'mark' || tag === 'VERB') break;
  }
  return '';
};

/** The share, whatever it is of; null for words without a number that have no base of persons or things. */
export const shareOf = (text: string, words: Words, quantity: Quantity): Share | null => {
  const { list } = words;
  const next = indexAt(list, quantity.end);
  const make = (end: number, at: number, measure: string, base: number, head = quantity.number): Share => ({ phrase: { start: quantity.start, end, base, head, counted: { measure, unit: 'items', strength: 'strong' }, military: false, next: at }, measure });
  const vague = quantity.bound === 'vague' || quantity.fraction;
  if (list[next]?.text === 'of' || (quantity.fraction && determiners.has(list[next]?.text ?? ''))) {
    let at = list[next]?.text === 'of' ? next + 1 : next;
    const base = list[at]?.start ?? quantity.end;
    while (determiners.has(list[at]?.text ?? '')) at += 1;
    const head = headAt(words, at);
    if (head !== null && (!vague || isPersonWord(head.text))) return make(head.end, head.next, `share of ${text.slice(head.start, head.end)}`, base, head);
  }
  if (vague || quantity.fraction) return null;
  const noun = headAt(words, next);
  if (noun !== null && movement.has(noun.text)) {
    const link = list[noun.next]?.text;
    const what = link === 'in' || link === 'of' ? headAt(words, determiners.has(list[noun.next + 1]?.text ?? '') ? noun.next + 2 : noun.next + 1) : null;
    return what === null ? make(noun.end, noun.next, 'change', quantity.end) : make(what.end, what.next, `change in ${what.text}`, quantity.end);
  }
  let at = indexAt(list, quantity.start) - 1;
  while (at > 0 && pass.has(list[at]?.text ?? '')) at -= 1;
  const verb = list[at]?.text ?? '';
  if (moving.has(verb) && list[at + 1]?.text !== 'to') {
    const what = mover(words, at);
    return make(quantity.end, next, what === '' ? 'change' : `change in ${what}`, quantity.end);
  }
  const led = list[indexAt(list, quantity.start) - 1]?.text;
  const lead = list[indexAt(list, quantity.start) - 2];
  if (led === 'of' && lead !== undefined && words.pos.get(lead.start) === 'NOUN') return make(quantity.end, next, movement.has(lead.text) ? 'change' : lead.text, quantity.end);
  return noun !== null ? make(noun.end, noun.next, noun.text, quantity.end) : make(quantity.end, next, 'share', quantity.end);
};
