import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim';
import { reviewed, type Correction, type ReviewContext } from './review';
import type { ClaimTables } from './tables/claims';

const claim: Claim = {
  id: 'a-r10', kind: 'relationship', article: 'a', sentence: 'a-s0', start: 10, end: 30, quote: 'the river army armed', speakers: [], attribution: '', report: 'own-a', polarity: 'affirmed', modality: 'stated',
  date: '', date_start: '', date_end: '', date_text: '', date_basis: '', place: '', statement: '', hedge_start: null, hedge_end: null, negation_start: null, negation_end: null, date_grounds: '', rule: 'x', reviewed: '',
};
const tables: ClaimTables = { claims: [claim], relationships: [{ claim: 'a-r10', source: 'river', target: 'hill', type: 'supplies_arms', family: 'material_support', plover: 'AID', cameo: '072', weapons: [] }], figures: [], events: [] };
const context: ReviewContext = { find: (article, quote) => (article === 'a' && quote === 'a fresh quote' ? { start: 50, sentence: 'a-s40', report: 'own-a' } : null), isActor: (id) => id === 'river' || id === 'hill' };
const correction = (more: Partial<Correction>): Correction => ({ article: 'a', quote: claim.quote, action: 'set', field: 'polarity', value: 'denied', reason: 'misread', by: 'the desk', ...more });
const after = (...corrections: readonly Correction[]) => reviewed(tables, corrections, context);

describe('a person\'s corrections', () => {
  it('set a column of the claim and say so', () => {
    const { tables: now, faults } = after(correction({}));
    expect(faults).toEqual([]);
    expect(now.claims[0]).toMatchObject({ polarity: 'denied', reviewed: 'polarity set to “denied”; misread; by the desk' });
  });
  it('find a claim by its id', () => expect(after(correction({ quote: 'a-r10' })).tables.claims[0]?.polarity).toBe('denied'));
  it('set the type with its family and codes', () => expect(after(correction({ field: 'type', value: 'meets' })).tables.relationships[0]).toMatchObject({ type: 'meets', family: 'contact', cameo: '040' }));
  it('set a date with its first and last day', () => expect(after(correction({ field: 'date', value: '2016-11-1X' })).tables.claims[0]).toMatchObject({ date_start: '2016-11-10', date_end: '2016-11-19' }));
  it('set lists, numbers and texts as their columns have them, and take them away', () => {
    const row = (field: string, value: string) => after(correction({ field, value }));
    expect(row('weapons', 'rockets|nets').tables.relationships[0]?.weapons).toEqual(['rockets', 'nets']);
    expect(row('weapons', '').tables.relationships[0]?.weapons).toEqual([]);
    expect(row('speakers', 'river').tables.claims[0]?.speakers).toEqual(['river']);
    expect(row('hedge_start', '12').tables.claims[0]?.hedge_start).toBe(12);
    expect(row('hedge_start', '').tables.claims[0]?.hedge_start).toBeNull();
    expect(row('hedge_start', 'twelve').faults).toEqual(['review.csv, row 2: not a number: “twelve”']);
    expect(row('date', '').tables.claims[0]).toMatchObject({ date: '', date_start: '', date_end: '' });
  });
  it('drop a claim and its rows', () => {
    const { tables: now } = after(correction({ action: 'drop', field: '', value: '' }));
    expect([now.claims, now.relationships]).toEqual([[], []]);
  });
  it('add a claim where the quote stands once', () => {
    const { tables: now, faults } = after(correction({ quote: 'a fresh quote', action: 'add', field: 'relationship', value: 'hill~meets~river~denied' }));
    expect(faults).toEqual([]);
    expect(now.claims.at(-1)).toMatchObject({ start: 50, end: 63, quote: 'a fresh quote', polarity: 'denied' });
    expect(now.relationships.at(-1)).toMatchObject({ source: 'hill', type: 'meets', target: 'river' });
  });
  it.each([
    [correction({ quote: 'nowhere' }), 'no claim with this quote or id: “nowhere”'],
    [correction({ value: 'perhaps' }), 'unknown code: “perhaps”'],
    [correction({ field: 'quote' }), 'this column cannot be set: “quote”'],
    [correction({ field: 'colour' }), 'no such column for this claim: “colour”'],
    [correction({ field: 'date', value: '2016-13-45' }), 'not an EDTF date: “2016-13-45”'],
    [correction({ action: 'mend' }), 'unknown action: “mend”'],
    [correction({ action: 'add', quote: 'nowhere', field: 'relationship', value: 'hill~meets~river' }), 'quote not found once in the article: “nowhere”'],
    [correction({ action: 'add', quote: 'a fresh quote', field: 'relationship', value: 'hill~meets~sea' }), 'unknown actor: “sea”'],
    [correction({ action: 'add', quote: 'a fresh quote', field: 'figure', value: '3' }), 'only a relationship or an event can be added: “3”'],
  ])('tell what is wrong and change nothing', (wrong, what) => {
    const { tables: now, faults } = after(wrong);
    expect(faults).toEqual([`review.csv, row 2: ${what}`]);
    expect(now).toEqual(tables);
  });
});
