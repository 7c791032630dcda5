import { describe, expect, it } from 'vitest';
import { withoutOffices } from './office';
import { runsOf } from './run';
import { kindAt, linked, tokensOf } from './sample.fixture';

const split = (text: string): string => {
  const tokens = tokensOf(text);
  return runsOf(tokens, []).flatMap((run) => withoutOffices(tokens, run)).map(({ from, to }) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)).join(' | ');
};

describe('offices inside a run of capitals', () => {
  it.each([
    ['They met Orvane CEO Ines Malko there.', 'Orvane | CEO Ines Malko'],
    ['They met Orvane Chief Executive Ines Malko there.', 'Orvane | Chief Executive Ines Malko'],
    ['They met River Transport Minister Ines Malko there.', 'Minister Ines Malko'],
    ['They met Prime Minister Ines Malko there.', 'Prime Minister Ines Malko'],
    ['They met Salt River Front Commander Ines Malko there.', 'Salt River Front | Commander Ines Malko'],
    ['The Orvane CEO left.', 'Orvane'],
    ['The Chief Executive Officer left.', ''],
    ['The Press Secretary left.', ''],
    ['They met Ines Malko there.', 'Ines Malko'],
    ['They met Orvane Vice-Presidents Ines Malko there.', 'Orvane | Presidents Ines Malko'],
    ['They met the Minister of State for Foreign Affairs Ines Malko there.', 'State | Ines Malko'],
    ['They met the Commissioner for Humanitarian Aid and Crisis Management Ines Malko there.', 'Ines Malko'],
    ['They met the Speaker of Parliament Ines Malko there.', 'Speaker | Ines Malko'],
    ['They met the Assistant Secretary for Near Eastern Affairs Ines Malko there.', 'Ines Malko'],
    ['They met the Minister of Health Jan Malko there.', 'Jan Malko'],
    ['They met the Secretary for Affairs Ines Malko there.', 'Ines Malko'],
    ['He left the town in Jan 2031.', ''],
    ['The Ministry of Foreign Affairs left.', 'Ministry of Foreign Affairs'],
    ['The Committee for Justice Reform left.', 'Committee for Justice Reform'],
    ['She works at Malko General Hospital there.', 'Malko General Hospital'],
    ['She went to Governor Island there.', 'Governor Island'],
  ])('%s', (text, runs) => expect(split(text)).toBe(runs));

  it('make a person of who holds them', () => expect(kindAt('On Friday Orvane CEO [Ezzolin Matruk] left for the coast.')).toBe('person'));
  it('are no part of the name', () => expect(linked('On Friday Orvane CEO [Ezzolin Matruk] left for the coast.')).toBe('ezzolin-matruk'));
});
