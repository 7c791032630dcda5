import { describe, expect, it } from 'vitest';
import { tokensOf } from './sample.fixture';
import { vocabularyOf } from './vocabulary';

const vocabulary = (text: string, role: 'body' | 'headline' = 'body') => vocabularyOf([{ start: 0, end: text.length, index: 0, passage: 0, role, tokens: tokensOf(text) }]);
describe('vocabulary', () => {
  it('knows a name by its capital inside a sentence', () => expect(vocabulary('They left Karbuna.').isNamed('Karbuna')).toBe(true));
  it('does not trust the first word', () => expect(vocabulary('Karbuna fell.').isNamed('Karbuna')).toBe(false));
  it('does not trust the first word of a quotation', () => expect(vocabulary('He said: “Karbuna fell.”').isNamed('Karbuna')).toBe(false));
  it('does not trust a headline', () => expect(vocabulary('Rebels Seize Karbuna', 'headline').isNamed('Karbuna')).toBe(false));
  it('knows a common word', () => expect(vocabulary('Stone fell. A stone fell.').isCommon('stone')).toBe(true));
  it('does not know a word that has no capital anywhere', () => expect(vocabulary('A stone fell.').isCommon('stone')).toBe(false));
});
