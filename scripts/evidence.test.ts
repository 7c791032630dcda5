import { describe, expect, it } from 'vitest';
import type { Dataset } from '../src/model/dataset';
import { claim, emptyDataset } from '../src/store/dataset.fixture';
import { evidenceFaults } from './evidence';

const text = 'The\u00a0harbour said 😀 no.';
const texts = new Map([['pier', text]]);
const quoted = (quote: string, more: Partial<Dataset['claims'][number]> = {}): Dataset => {
  const start = text.indexOf(quote);
  return { ...emptyDataset, claims: [claim('pier-r1', 'pier', 'own-pier', { start, end: start + quote.length, quote, ...more })] };
};

describe('evidence', () => {
  it('stands when every quote is the words at its span', () => {
    expect(evidenceFaults(quoted('The\u00a0harbour'), texts)).toEqual([]);
    expect(evidenceFaults(quoted('said 😀', { negation_start: 20, negation_end: 22 }), texts)).toEqual([]);
    expect(evidenceFaults(emptyDataset, texts)).toEqual([]);
  });
  it.each([
    ['another space', quoted('The\u00a0harbour', { quote: 'The harbour' }), "claims.csv, pier 0-11: not the article's words: The harbour"],
    ['a span one too far', quoted('harbour', { start: 5 }), "claims.csv, pier 5-11: not the article's words: harbour"],
    ['no span', quoted('harbour', { end: null }), 'claims.csv, pier 4-: no span: harbour'],
    ['a span beyond the end', quoted('no.', { end: 99 }), 'claims.csv, pier 20-99: no span of the article: no.'],
    ['a span that runs backwards', quoted('no.', { start: 9, end: 3, quote: '' }), 'claims.csv, pier 9-3: no span of the article: '],
    ['another article', quoted('no.', { article: 'quay' }), 'claims.csv, quay 20-23: no such article: no.'],
    ['half a character', quoted('said \ud83d'), 'claims.csv, pier 12-18: half a character: said \ud83d'],
    ['a hedge outside the article', quoted('no.', { hedge_start: 20, hedge_end: 99 }), 'claims.csv, pier 20-99: no span of the article: no.'],
    ['half a span of a denial', quoted('no.', { negation_start: 20 }), 'claims.csv, pier 20-: no span: '],
  ])('falls for %s', (_, dataset, fault) => {
    expect(evidenceFaults(dataset, texts).map((line) => line.replace(/: [^:]*$/, ''))).toEqual([fault.replace(/: [^:]*$/, '')]);
  });
  it('falls for one wrong span in each table that quotes', () => {
    const span = { article: 'pier', sentence: 's', start: 0, end: 3 };
    const wrong: Dataset = {
      ...emptyDataset,
      sentences: [{ ...span, id: 's', role: 'body', text: 'That' }],
      removed: [{ ...span, reason: 'repeat', text: 'That' }],
      mentions: [{ ...span, text: 'That', entity: 'x', entity_kind: 'actor', basis: 'name' }],
      statements: [{ ...span, id: 'q', quote: 'The', form: 'direct', cue: 'says', cue_start: 12, cue_end: 16, source_start: 0, source_end: 3, speakers: [], attribution: '', report: '' }],
      dates: [{ ...span, text: 'That', date: '', date_start: '', date_end: '', basis: '', kind: 'date', duration: '', grounds: '' }],
      claims: [claim('c', 'pier', 'r', { start: 0, end: 3, quote: 'That' })],
      relays: [{ article: 'pier', report: 'r', via: '', start: 0, end: 3, quote: 'That' }],
    };
    expect(evidenceFaults(wrong, texts).map((line) => line.split(',')[0])).toEqual(['sentences.csv', 'removed.csv', 'mentions.csv', 'statements.csv', 'dates.csv', 'claims.csv', 'relays.csv']);
  });
});
