import { expect, it } from 'vitest';
import { alikeOf, endsOf } from './alike';

it('joins threads of one hue, denials apart', () => {
  const thread = (hue: 'contact' | 'ink2', denied: boolean, d: string) => ({ hue, denied, d, claims: [] });
  expect(alikeOf([thread('contact', false, 'a'), thread('ink2', false, 'b'), thread('contact', true, 'c'), thread('contact', false, 'd')]).map(({ key, d }) => [key, d])).toEqual([
    ['contact', 'ad'],
    ['ink2', 'b'],
    ['contact denied', 'c'],
  ]);
  expect(alikeOf([])).toEqual([]);
});
it('finds where short threads end', () => expect(endsOf('M22,10.5H50M22,13.6H50')).toBe('M50,10.5h0M50,13.6h0'));
