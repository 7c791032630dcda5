import { describe, expect, it } from 'vitest';
import { readingOf, type Given } from '../corpus/reading.fixture';
import { lexiconOf } from '../lexicon';
import { join } from '../pipeline';
import type { EventDraft, FigureDraft, Reading, RelationshipDraft } from '../reading';

const actors = { Norland: 'norland', 'Harbour Front': 'harbour-front' };
const lexicon = lexiconOf({
  actors: [
    { id: 'courier', name: 'The Courier', kind: 'media', part_of: 'press' },
    { id: 'press', name: 'Press of Adra', kind: 'organisation' },
    { id: 'norland', name: 'Norland', kind: 'state' },
    { id: 'harbour-front', name: 'Harbour Front', kind: 'armed_group' },
  ],
  places: [],
  weapons: [{ id: 'mortars', name: 'mortars', category: 'artillery' }],
});
const draft = (reading: Reading, words: string) => {
  const start = reading.text.indexOf(words);
  const end = start + words.length;
  const time = reading.times.find((t) => start <= t.start && t.end <= end);
  return { start, end, sentence: reading.sentences.findIndex((s) => s.start <= start && start < s.end), polarity: 'affirmed', modality: 'stated', hedge: null, negation: null, date: time?.start ?? null, place: '', rule: 'test' } as const;
};
const sale = (reading: Reading, words: string, more: Partial<RelationshipDraft> = {}): RelationshipDraft => ({ ...draft(reading, words), source: 'norland', target: 'harbour-front', type: 'supplies_arms', weapons: ['mortars'], ...more });
const count = (reading: Reading, words: string): FigureDraft => ({ ...draft(reading, words), measure: 'fighters', unit: 'persons', low: 40, high: null, bound: 'at_least', printed: draft(reading, words), subject: 'harbour-front', object: '', caveat: null });
const event = (reading: Reading, words: string): EventDraft => ({ ...draft(reading, words), title: words, type: 'supplies_arms', actors: ['norland', 'harbour-front'] });
const given: Given = {
  lines: ['Norland shipped mortars to the Harbour Front on Monday, The Courier reported.', 'At least 40\u00a0fighters\nwere paid every week for three months.', 'Norland denies it.'],
  told: [{ line: 0, outlet: 'courier', source: 'The Courier', cue: 'reported' }],
  actors,
  published: '2021-03-10',
};
const first = ((r: Reading): Reading => ({ ...r, relationships: [sale(r, 'Norland shipped mortars to the Harbour Front on Monday'), sale(r, 'Norland denies it', { polarity: 'denied', weapons: [] })], figures: [count(r, 'At least 40\u00a0fighters\nwere paid every week')], events: [event(r, 'Norland shipped mortars to the Harbour Front on Monday')] }))(readingOf('a', given));
const second = ((r: Reading): Reading => ({ ...r, relationships: [sale(r, 'Norland shipped mortars')], events: [event(r, 'Norland shipped mortars to the Harbour Front on Monday')] }))(readingOf('b', given));
const dataset = join([first, second], lexicon);

describe('the fold', () => {
  it('does not depend on the order of the readings', () => {
    expect(join([second, first], lexicon)).toEqual(dataset);
  });
  it('gives what is told under a report to the report, and the rest to the article', () => {
    expect(dataset.claims.map((c) => [c.id, c.report, c.attribution])).toEqual([
      ['a-e0', 'courier', 'courier'],
      ['a-f79', 'own-a', ''],
      ['a-r0', 'courier', 'courier'],
      ['a-r140', 'own-a', ''],
      ['b-e0', 'courier', 'courier'],
      ['b-r0', 'courier', 'courier'],
    ]);
    expect(dataset.reports.map((r) => [r.id, r.articles])).toEqual([['courier', 2], ['own-a', 1]]);
  });
  it('dates a claim by the time that it names', () => {
    expect(dataset.claims.find((c) => c.id === 'a-r0')).toMatchObject({ date: '2021-03-08', date_start: '2021-03-08', date_end: '2021-03-08', date_text: 'Monday' });
  });
  it.each([
    ['in mid-April', '2021-04-15', '2021-04-10', '2021-04-15'],
    ['in mid-April', '2021-04-05', '2021-04-10', '2021-04-19'],
  ])('ends %s, written %s, no later than that and no earlier than it begins', (words, published, date_start, date_end) => {
    const told = `Norland shipped mortars to the Harbour Front ${words}`;
    const reading = readingOf('c', { lines: [`${told}.`], actors, published });
    expect(join([{ ...reading, relationships: [sale(reading, told)] }], lexicon).claims).toMatchObject([{ date_start, date_end }]);
  });
  it('gives no date to how long and how often', () => {
    expect(dataset.dates.filter((d) => d.article === 'a').map((d) => [d.text, d.kind, d.date, d.duration !== ''])).toEqual([
      ['Monday', 'date', '2021-03-08', false],
      ['every week', 'set', '', true],
      ['three months', 'duration', '', true],
    ]);
  });
  it('prints figures on one line and quotes them as they are', () => {
    expect(dataset.figures[0]?.text).toBe('At least 40 fighters were paid every week');
    expect(dataset.claims.find((c) => c.kind === 'figure')?.quote).toBe('At least 40\u00a0fighters\nwere paid every week');
  });
  it('gives one event to two articles that tell it', () => {
    expect(new Set(dataset.events.map((e) => e.event)).size).toBe(1);
  });
  it('sets what is said against what is denied', () => {
    expect(dataset.conflicts.map((c) => c.why)).toEqual(['opposite_polarity', 'opposite_polarity']);
  });
  it('has a row for every actor that a row refers to, and for what it is part of', () => {
    expect(dataset.actors.map((a) => [a.id, a.part_of])).toEqual([['courier', 'press'], ['harbour-front', ''], ['norland', ''], ['press', '']]);
  });
  it('names suppliers and holders of what is affirmed, not of what is denied', () => {
    expect(dataset.weapons).toMatchObject([{ id: 'mortars', suppliers: ['norland'], holders: ['harbour-front'] }]);
  });
  it('is empty where there are no articles', () => {
    expect(Object.values(join([], lexicon)).flat()).toEqual([]);
  });
});
