import { describe, expect, it } from 'vitest';
import { isFacility, isUnit } from './facility';
import { tokensOf } from './sample.fixture';

const after = (text: string) => {
  const tokens = tokensOf(text);
  return { tokens, to: tokens.findIndex((t) => t.text === 'Malko') + 1 };
};

describe('what is built or raised under a name', () => {
  it.each(['the Malko air base', 'the Malko airport', 'the Malko oil refinery', 'the Malko gas field', 'the Malko hospital', 'the Malko refugee camp'])('%s is a facility', (text) => {
    const { tokens, to } = after(text);
    expect(isFacility(tokens, to)).toBe(true);
  });
  it.each(['the Malko base', 'the Malko camp', 'the Malko field', 'the Malko raid', 'the Malko oil deal'])('%s may be anything', (text) => {
    const { tokens, to } = after(text);
    expect(isFacility(tokens, to)).toBe(false);
  });
  it('knows a unit', () => {
    const { tokens, to } = after('the Malko brigade');
    expect([isUnit(tokens, to), isUnit(tokens, to - 1)]).toEqual([true, false]);
  });
});
