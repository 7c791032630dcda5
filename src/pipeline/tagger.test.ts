import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagTokens } from './tagger';

const whole = (text: string) => ({ start: 0, end: text.length });
const words = (text: string) => tagTokens(text, whole(text)).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['The army’s tanks didn’t stop.', ['The', 'army', '’s', 'tanks', 'did', 'n’t', 'stop', '.']],
    ['I’m sure, and I\'m ill', ['I', '’m', 'sure', ',', 'and', 'I', "'m", 'ill']],
    ['anti-tank and pro-Kyiv', ['anti', '-', 'tank', 'and', 'pro', '-', 'Kyiv']],
    ['a\u00a0no-break space', ['a', 'no', '-', 'break', 'space']],
    ['two\nlines', ['two', 'lines']],
    ['the S-300s of the 1990s', ['the', 'S-300s', 'of', 'the', '1990s']],
    ['the Rev. Ada Bell and Supt. Ito', ['the', 'Rev.', 'Ada', 'Bell', 'and', 'Supt.', 'Ito']],
    ['the so-called troika', ['the', 'so-called', 'troika']],
    ['re-armed the rebels, to re-supply them, after re-entry', ['re-armed', 'the', 'rebels', ',', 'to', 're-supply', 'them', ',', 'after', 're', '-', 'entry']],
    ['co-operated with co-ordinators', ['co-operated', 'with', 'co', '-', 'ordinators']],
    ['a sup. It', ['a', 'sup', '.', 'It']],
    ['Erdoğan met Vučić in Łódź', ['Erdoğan', 'met', 'Vučić', 'in', 'Łódź']],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));
  it('gives parts of speech and lemmas', () => {
    const text = 'The rebels seized two trucks.';
    expect(tagTokens(text, whole(text)).map(({ pos, lemma }) => `${lemma}/${pos}`)).toEqual(['the/DET', 'rebel/NOUN', 'seize/VERB', 'two/NUM', 'truck/NOUN', './PUNCT']);
  });
  it('leaves out what is hidden, wherever the sentence starts', () => {
    const text = 'Out. They were buy cheap pills hit hard.';
    const hidden = [
      { start: 0, end: 2 },
      { start: 15, end: 30 },
    ];
    const tokens = tagTokens(text, { start: 5, end: text.length }, hidden);
    expect(tokens.map((token) => token.text)).toEqual(['They', 'were', 'hit', 'hard', '.']);
    expect(tokens.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true);
  });
  it.each(['', ' ', '\n', '\u00a0'])('has none in %j', (text) => expect(words(text)).toEqual([]));
  it('passes over a run that is too long to be a word', () => {
    const text = `The ${'Abcdef-'.repeat(40)} army ${'x'.repeat(500)} left ${'y'.repeat(200)}`;
    const tokens = tagTokens(text, { start: 0, end: text.length });
    expect(tokens.map((token) => token.text)).toEqual(['The', 'army', 'left', 'y'.repeat(200)]);
    expect(tokens.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true);
  });
  it('reads past characters that are not seen', () => {
    const words = (text: string) => tagTokens(text, { start: 0, end: text.length }).map(({ lower, pos }) => `${lower} ${pos}`);
    expect(words('Norland armed \u202ethe\u202c Front\u200bwith \u2066mortars\u2069.')).toEqual(words('Norland armed the Front with mortars.'));
  });
  it('reads nothing that is not there, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom('the', ' ', 'U.S.', '’s', '-', '“', 'x-y', '\n', '3.5', 'é', '@a', '#b', '😀', '...'), { maxLength: 30 }).map((p) => p.join(''))), (text) => {
        let at = 0;
        for (const token of tagTokens(text, whole(text))) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
