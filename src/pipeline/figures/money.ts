/** What a sum is for: “$1 billion in aid” is aid, “a budget of €5m” a budget, “a $3.2 million network” a network; else it is money. */
import { currencyOf } from './currency';
import { indexAt, type Words } from './clause';
import { phraseStops, type Phrase } from './phrase';
import type { Quantity } from './quantity';

const sums = new Set(['budget', 'aid', 'loan', 'loans', 'package', 'fine', 'fines', 'deal', 'contract', 'contracts', 'grant', 'bounty', 'reward', 'ransom', 'debt', 'debts', 'cost', 'costs', 'price', 'spending', 'revenue', 'revenues', 'profit', 'profits', 'loss', 'losses', 'sales', 'investment', 'investments', 'funding', 'funds', 'damage', 'bid', 'offer', 'salary', 'fee', 'fees', 'credit', 'bail', 'value', 'exports', 'imports', 'income', 'earnings', 'total', 'sum', 'pledges', 'assistance', 'support', 'worth', 'assets']);
const links = new Set(['of', 'at', 'to', 'was', 'is', 'were', 'are', 'worth', 'totalling', 'totaling', 'totalled', 'reached', 'cost', 'by']);

/** The words of the sum and what it is for. */
export interface Sum {
  readonly phrase: Phrase;
  readonly measure: string;
}

export const sumOf = (words: Words, quantity: Quantity): Sum | null => {
  const { list, pos } = words;
  const numeral = indexAt(list, quantity.number.start);
  const afterNumber = indexAt(list, quantity.number.end);
  const currency = currencyOf(list, numeral, afterNumber);
  if (currency === null) return null;
  const next = Math.max(afterNumber + currency.words, indexAt(list, quantity.end));
  const end = Math.max(quantity.end, list[next - 1]?.end ?? quantity.end);
  const start = list[numeral - 2]?.kind === 'word' && list[numeral - 1]?.text === '$' && list[numeral - 2]?.end === list[numeral - 1]?.start && quantity.start === list[numeral - 1]?.start ? (list[numeral - 2]?.start ?? quantity.start) : quantity.start;
  const make = (to: number, at: number, measure: string): Sum => ({ phrase: { start, end: to, base: start, head: quantity.number, counted: { measure, unit: 'items', strength: 'strong' }, military: false, next: at }, measure });
  const noun = (from: number, most: number): { readonly end: number; readonly next: number; readonly text: string } | null => {
    let found: { readonly end: number; readonly next: number; readonly text: string } | null = null;
    for (let i = from; i < from + most; i += 1) {
      const lexeme = list[i];
      const tag = pos.get(lexeme?.start ?? -1);
      if (lexeme?.kind === 'mark' && lexeme.text === '-' && found !== null) continue;
      if (lexeme?.kind !== 'word' || lexeme.text === 'and' || lexeme.text === 'or' || phraseStops.has(lexeme.text) || (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN')) break;
      if (tag === 'NOUN') found = { end: lexeme.end, next: i + 1, text: lexeme.text };
    }
    return found;
  };
  const first = list[next]?.text ?? '';
  if ((first === 'a' || first === 'an' || first === 'per') && list[next + 1]?.kind === 'word') return make(list[next + 1]?.end ?? end, next + 2, `money per ${list[next + 1]?.text ?? ''}`);
  const named = first === 'in' || first === 'of' ? noun(next + 1, 4) : first === 'worth' && list[next + 1]?.text === 'of' ? noun(next + 2, 4) : first === '-' ? null : noun(next, 4);
  if (named !== null) return make(named.end, named.next, named.text);
  const before = indexAt(list, start) - 1;
  if (links.has(list[before]?.text ?? '')) for (let i = before - 1; i >= Math.max(0, before - 4); i -= 1) if (sums.has(list[i]?.text ?? '') && list[i]?.text !== 'worth') return make(end, next, list[i]?.text ?? 'money');
  return make(end, next, 'money');
};
