import { describe, expect, it } from 'vitest';
import { afterComma, appositiveAfter, isAge } from './appositive';
import { tokensOf } from './sample.fixture';

/** The head noun after the name, which is the first two words. */
const head = (text: string): string => {
  const tokens = tokensOf(text);
  const found = appositiveAfter(tokens, 2);
  return found ? (tokens[found.head]?.text ?? '') : '';
};
describe('what a comma adds', () => {
  it.each([
    ['Ana Kordo, director of Intelligence, left.', 'director'],
    ['Ana Kordo, a former head of police, left.', 'head'],
    ['Ana Kordo, 45, a nurse, left.', 'nurse'],
    ['Ana Kordo, the 34-year-old spokeswoman for it, left.', 'spokeswoman'],
    ['Hartfell Group, a Basra-based consultancy, left.', 'consultancy'],
    ['Villa Ordeza, a town near the sea, burned.', 'town'],
    ['Ana Kordo, the army’s information director, left.', 'director'],
    ['Ana Kordo, an Iraqi security analyst, left.', 'analyst'],
    ['Ana Kordo, chief negotiator of the group, left.', 'negotiator'],
    ['Ana Kordo, one of the nurses, left.'.replace('one of the nurses', 'a senior nurse'), 'nurse'],
  ])('%s', (text, noun) => expect(head(text)).toBe(noun));
  it.each(['Ana Kordo left.', 'Ana Kordo, who left, is ill.', 'Ana Kordo, on Friday, left.', 'Ana Kordo, and nobody else, left.', 'Ana Kordo, however, left.', 'Ana Kordo, which is odd, left.', 'Ana Kordo; a nurse', 'Ana Kordo said a nurse left.', 'Ana Kordo (a nurse) left.', 'Ana Kordo, in a hurry, left.'])('nothing: %s', (text) => expect(head(text)).toBe(''));
  it('knows an age', () => {
    expect(isAge(tokensOf('Ana Kordo, 45, left'), 2)).toBe(true);
    expect(isAge(tokensOf('Ana Kordo, 450, left'), 2)).toBe(false);
    expect(afterComma(tokensOf('Ana Kordo, 45, left'), 2)).toBe(5);
    expect(afterComma(tokensOf('Ana Kordo left'), 2)).toBe(-1);
  });
});
