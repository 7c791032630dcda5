import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKey } from '../lexicon';
import { lexicon, readingOf } from './sample.fixture';

const PIECES = ['Ana Kordo', 'al-Qaeda', 'the minister', 'she', 'it', 'they', 'Russia', '“We', 'us”', 'said', 'armed', 'the Kwesa rebels', '(KIA)', 'Col.', 'T-72 tanks', 'in', 'of', ',', '.', '\n\n', '\u00a0', '—', 'Jean-Bosco', 'al-', '’s', '120mm', 'a nurse', 'who leads', 'KYIV', ':', '5', 'and', 'Moscow', 'the two countries', 'USS', '(', ')'];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' '));

describe('mentions of any text', () => {
  it('lie in the text and in their sentence, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, sentences } = readingOf(text);
        mentions.forEach((m, i) => {
          const sentence = sentences.find((s) => s.index === m.sentence);
          expect(m.start).toBeLessThan(m.end);
          expect(sentence && sentence.start <= m.start && m.end <= sentence.end).toBe(true);
          const before = mentions[i - 1];
          if (before) expect(before.start <= m.start).toBe(true);
          expect(text.slice(m.start, m.end)).toBe(text.slice(m.start, m.end).trim());
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);
  it('are the same for the same text', () => {
    const text = 'Ana Kordo, the minister, met Russia’s envoy in Oslo. She said they agreed.';
    expect(readingOf(text).mentions).toEqual(readingOf(text).mentions);
  });
  it('name only entities that are known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, entities } = readingOf(text);
        const known = new Set(entities.map((e) => entityKey(e.kind, e.id)));
        for (const m of mentions) if (m.basis !== 'pronoun' && m.rule !== 'description') expect(known.has(entityKey(m.kind, m.entity)) || lexicon.entities.has(entityKey(m.kind, m.entity))).toBe(true);
      }),
      { numRuns: 60, seed: 11 },
    );
  }, 60_000);
});
