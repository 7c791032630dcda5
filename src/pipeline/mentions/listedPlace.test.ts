import { describe, expect, it } from 'vitest';
import { isOfPlaces } from './listedPlace';
import { tokensOf } from './sample.fixture';

const asked = (text: string): boolean => {
  const tokens = tokensOf(text);
  return isOfPlaces(tokens, tokens.findIndex((t) => t.text === 'Malko'));
};

describe('lists of places', () => {
  it.each(['They took the villages of Malko and Tessit.', 'They took the villages of Tessit, Belnar and Malko.', 'They took six towns, including Sayyed Omar, al-Belnar, Mulla Omar and Malko.', 'Cities like Malko were hit.', 'Suburbs such as Tessit, and Malko, were hit.'])('hold it: %s', (text) => expect(asked(text)).toBe(true));
  it.each(['They took the towns of Belnar and Tessit, Malko said.', 'They met three men, including Malko.', 'The mayor of Malko spoke.', 'They took villages and Malko spoke.', 'As Malko said, villages burned.', 'Malko took the villages of Tessit and Belnar.'])('do not: %s', (text) => expect(asked(text)).toBe(false));
});
