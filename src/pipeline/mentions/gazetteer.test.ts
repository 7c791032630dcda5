import { describe, expect, it } from 'vitest';
import { isShouted, lexiconMatches } from './gazetteer';
import { lexicon, tokensOf } from './sample.fixture';

const matches = (text: string): readonly string[] => {
  const tokens = tokensOf(text);
  return lexiconMatches(tokens, text, lexicon).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};
describe('names of the lexicon', () => {
  it.each([
    ['The US and the UK met.', ['US', 'UK']],
    ['Kata’ib Hezbollah denied it.', ['Kata’ib Hezbollah']],
    ['They lost T-72s and a BM-21.', ['T-72s', 'BM-21']],
    ['Two S-300 systems came.', ['S-300 systems']],
    ['A 120mm mortar fell.', ['120mm mortar']],
    ['al-Qaeda spoke.', ['al-Qaeda']],
    ['He fired an AK-47.', ['AK-47']],
    ['The United Arab Emirates paid.', ['United Arab Emirates']],
    ['MOSCOW ACCUSES KYIV OF LYING', ['MOSCOW', 'KYIV']],
    ['Amal Idriss left.', []],
    ['Amal Baraket wrote to Amal.', ['Amal']],
    ['Yahya al-Houthi left.', []],
    ['The al-Houthi rebels left.', ['Houthi rebels']],
    ['Boko Haram struck Nigeria.', ['Boko Haram', 'Nigeria']],
    ['An F-16 crashed.', ['F-16']],
    ['They left Al Atareb and al-Khan Tuman.', ['Al Atareb', 'al-Khan Tuman']],
    ['Raqqa is Being Slaughtered Silently wrote.', ['Raqqa is Being Slaughtered Silently']],
    ['A Pantsir-S1 burned.', ['Pantsir-S1']],
    ['American military aid came.', ['American']],
    ['The American military left.', ['American military']],
    ['They left Tel Rifaat.', ['Tel Rifaat']],
    ['Two F/A-18s and an F/A-18 left.', ['F/A-18s', 'F/A-18']],
    ['ISIS/ISIL left.', ['ISIS/ISIL']],
    ['They met in the Hague.', ['the Hague']],
    ['The Kataeb Hezbollahs left.', ['Kataeb Hezbollahs']],
    ['They read the Times there.', []],
    ['Its jets left, and a jet came.', ['jets', 'jet']],
    ['The Counter-terrorism Service left.', ['Counter-terrorism Service']],
  ])('%s', (text, found) => expect(matches(text)).toEqual(found));
  it.each([
    'It is up to us.',
    'They landed at Vladimir Putin International Airport.',
    'They left Fars Province.',
    'They flew with Fars Air Malko.',
    'The times have changed.',
    'He works for a think tank.',
    'She held it in her arms.',
    'The fuel tank leaked.',
    'He shells peas.',
    'Water tanks were dry.',
    'Three private jets came.',
    'It broke the Chemical Weapons Convention.',
    'The jet stream shifted.',
    'The Winterport Jets won.',
    'They welcomed him with open arms.',
    'This is what he said.',
    'Mali-like heat? no: it may rain in march.'.replace('Mali-like heat? no: it', 'It'),
  ])('must not: %s', (text) => expect(matches(text)).toEqual([]));
  it('takes a headline’s verb for no weapon', () => expect(matches('Turkey bombs PKK')).toEqual(['Turkey', 'PKK']));
  it('knows a line of capitals', () => {
    expect(isShouted(tokensOf('REBELS SEIZE THREE TOWNS'))).toBe(true);
    expect(isShouted(tokensOf('NATO and the US met the EU in Paris'))).toBe(false);
    expect(isShouted(tokensOf('USA'))).toBe(false);
  });
});
