/** Phrases whose noun is not after the number: “the number of fighters is 5,000”, “a force of 20,000”, “a 5,000-strong militia”. */
import { indexAt, type Words } from './clause';
import { counted, type Counted } from './counted';
import { phraseStops, type Phrase } from './phrase';
import type { Quantity } from './quantity';

const measuredBy = new Set(['at', 'is', 'was', 'are', 'were', 'to', 'reached', 'be', 'number', 'numbers', 'numbered', 'numbering', 'total', 'totals', 'totalled', 'totaled', 'totalling', 'totaling', 'reaching']);
/** “the number of fighters is 5,000”, “its fighters number 5,000”: the noun stands before. */
export const phraseBefore = (words: Words, quantity: Quantity, from: number): Phrase | null => {
  const { list } = words;
  let first = indexAt(list, quantity.start);
  // “put the number of troops at “no more than 4,000””.
  while (/^["“'‘]$/.test(list[first - 1]?.text ?? '')) first -= 1;
  const link = list[first - 1];
  if (link === undefined || !measuredBy.has(link.text) || quantity.percent || (quantity.unit !== '' && !phraseStops.has(quantity.unit))) return null;
  const counts = /^(?:number|total)/.test(link.text);
  for (let i = first - 2; i >= Math.max(0, first - 10) && (list[i]?.start ?? 0) >= from; i -= 1) {
    const lexeme = list[i];
    if (lexeme === undefined || lexeme.text === ',' || lexeme.text === ';') return null;
    const what = counted(lexeme.text, list[i - 1]?.text ?? '');
    if (what === undefined) {
      if (counts) return null;
      continue;
    }
    const lead = list.slice(Math.max(0, i - 5), i).find((l) => l.text === 'number' || l.text === 'total' || l.text === 'strength');
    if (!counts && lead === undefined) return null;
    return { start: lead?.start ?? lexeme.start, end: quantity.end, base: lexeme.start, head: { start: lexeme.start, end: lexeme.end }, counted: what, military: false, next: indexAt(list, quantity.end) };
  }
  return null;
};

const bodies = new Set(['force', 'army', 'militia', 'contingent', 'garrison']);
const groups = new Set([...bodies, 'unit', 'brigade', 'battalion', 'regiment', 'faction', 'division']);
/** “a force of 20,000”, “a 5,000-strong militia”, “a 300-member unit”: the people are not named. */
export const phraseOfBody = (words: Words, quantity: Quantity): Phrase | null => {
  const { list } = words;
  if (quantity.percent) return null;
  const first = indexAt(list, quantity.start);
  const next = indexAt(list, quantity.end);
  const fighters: Counted = { measure: 'fighters', unit: 'persons', strength: 'strong' };
  const tail = list[next]?.text === '-' ? list[next + 1] : undefined;
  const strong = tail?.text === 'strong' || ((tail?.text === 'member' || tail?.text === 'man') && list.slice(next + 2, next + 5).some((l) => groups.has(l.text))) ? tail : undefined;
  if (strong !== undefined) return { start: quantity.start, end: strong.end, base: quantity.start, head: { start: strong.start, end: strong.end }, counted: fighters, military: true, next: next + 2 };
  const body = list[first - 2];
  if (list[first - 1]?.text !== 'of' || body === undefined || !bodies.has(body.text) || (quantity.unit !== '' && !phraseStops.has(quantity.unit) && quantity.unit !== 'men' && quantity.unit !== 'people')) return null;
  return { start: body.start, end: quantity.end, base: quantity.start, head: { start: body.start, end: body.end }, counted: fighters, military: true, next };
};
