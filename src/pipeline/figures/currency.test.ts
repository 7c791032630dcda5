import { expect, it } from 'vitest';
import { currencyOf } from './currency';
import { lexemes } from './lexeme';

const codeOf = (text: string): string => {
  const list = lexemes(text, { start: 0, end: text.length });
  const first = list.findIndex((l) => l.kind === 'numeral');
  let next = first + 1;
  while (/^(?:million|billion)$/.test(list[next]?.text ?? '')) next += 1;
  return currencyOf(list, first, next)?.code ?? '';
};

it.each([
  ['$5', 'USD'], ['US$5', 'USD'], ['A$5', 'AUD'], ['€5', 'EUR'], ['5 million euros', 'EUR'], ['5 dollars', 'USD'], ['5 Syrian pounds', 'SYP'], ['5 U.S. tanks', ''], ['5 million of dollars', 'USD'],
  ['5 million pounds', 'GBP'], ['EUR 5', 'EUR'], ['5 billion won', 'KRW'], ['5 Swiss francs', 'CHF'], ['5 Arvian dinars', 'money'],
])('%s is in %s', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

it.each(['5 Syrian tanks', '500 pounds of explosives', '5 won the race', '5 cents', '5'])('%s is no sum', (text) => {
  expect(codeOf(text)).toBe('');
});
