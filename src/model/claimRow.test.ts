import { describe, expect, it } from 'vitest';
import { actor, article, claim, event, ferryDataset, figure, relationship, report } from '../store/dataset.fixture';
import { datasetFaults } from '../store/check';
import { catalogueOf } from './catalogue';
import type { Claim } from './claim';
import { claimRowOf, claimRows, claimRowsOf } from './claimRow';
import { emptyDataset } from '../store/dataset.fixture';

const text = 'Two fishermen said the ferry was cheap crates reportedly late.';
const quay = (id: string, more: Partial<Claim> = {}): Claim => claim(id, 'quay', 'gull', { sentence: 's', start: 19, end: 61, quote: text.slice(19, 61), ...more });
const dataset = {
  ...emptyDataset,
  articles: [article('pier'), article('quay', { title: 'Late again', file: 'north/quay.txt', publisher: 'The Quay', url: 'https://quay.example/late', published: '2021-03' })],
  reports: [report('gull', { outlet: 'gull', kind: 'interview', published: '2021-03-02' })],
  sentences: [{ id: 's', article: 'quay', start: 0, end: text.length, role: 'body' as const, text }],
  removed: [
    { article: 'quay', start: 33, end: 45, reason: 'injected' as const, text: ' cheap crates' },
    { article: 'quay', start: 0, end: 3, reason: 'repeat' as const, text: 'Two' },
    { article: 'pier', start: 33, end: 45, reason: 'injected' as const, text: 'elsewhere' },
  ],
  actors: [actor('gull', 'The Gull', { kind: 'media' }), actor('finn', 'Finn', { kind: 'person', pseudonym: 'yes' }), actor('mia', 'Mia', { kind: 'person' }), actor('otter', 'Otter')],
  places: [{ id: 'fjord', name: 'The Fjord', kind: 'region', country: '', latitude: null, longitude: null, wikidata: '', mentions: 1, articles: 1 }],
  weapons: ferryDataset.weapons,
  statements: [{ id: 'q', article: 'quay', sentence: 's', start: 19, end: 61, quote: text.slice(19, 61), form: 'indirect' as const, cue: 'said', cue_start: 14, cue_end: 18, source_start: 0, source_end: 13, speakers: [], attribution: 'gull', report: 'gull' }],
  claims: [
    quay('a', { speakers: ['finn', 'mia'], attribution: 'finn > gull', place: 'fjord', polarity: 'denied' }),
    quay('b', { kind: 'figure', statement: 'q', attribution: 'gull' }),
    quay('c', { kind: 'event', modality: 'reported', hedge_start: 46, hedge_end: 56 }),
    quay('d', { kind: 'event' }),
  ],
  relationships: [relationship('a', 'otter', 'supplies_arms', 'mia', ['nets'])],
  figures: [{ ...figure('b', 'some 40 crates'), subject: 'otter', place: 'fjord', caveat: 'others say more' }],
  events: [{ ...event('c', 'landing', 'Otter lands', 'meets'), actors: ['otter', 'mia'] }, event('d', 'landing', 'Otter lands', 'meets')],
  conflicts: [
    { claim_a: 'a', claim_b: 'c', about: '', why: 'opposite_polarity' as const },
    { claim_a: 'd', claim_b: 'a', about: '', why: 'opposite_polarity' as const },
  ],
};
const catalogue = catalogueOf(dataset);
const rows = claimRowsOf(dataset.claims, catalogue, ({ kind, id }) => `https://page.example/#focus=${kind}:${id}`);
const [a, b, c, d] = rows;

describe('a claim as a row', () => {
  it('is tried on tables that hold together', () => {
    expect(datasetFaults(dataset)).toEqual([]);
  });
  it('has all columns, in order, whatever its kind', () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(claimRows.fields));
  });
  it('says what is claimed, in words and in codes', () => {
    expect(rows.map((row) => row.claimed)).toEqual(['Otter does not supply arms to Mia', '“some 40 crates”', 'Otter lands', 'Otter lands']);
    expect(a).toMatchObject({ source: 'otter', source_name: 'Otter', source_kind: 'state', type: 'supplies_arms', family: 'material_support', target: 'mia', target_name: 'Mia', weapons: ['nets'], measure: '', low: null });
    expect(b).toMatchObject({ source: '', source_name: '', measure: 'crates', low: 40, high: 40, bound: 'exact', printed: 'some 40 crates', subject_name: 'Otter', caveat: 'others say more' });
    expect(c).toMatchObject({ event: 'landing', actors: ['Otter', 'Mia'], type: 'meets' });
  });
  it('says who said it, through whom', () => {
    expect(rows.map((row) => row.said_by)).toEqual(['Finn, an alias and Mia > The Gull', '“Two fishermen”, not named > The Gull', 'nobody named: “reportedly”', 'the article itself']);
    expect([a?.speakers, a?.attribution]).toEqual([['finn', 'mia'], 'finn > gull']);
  });
  it('says where it stands', () => {
    expect(a).toMatchObject({ report: 'gull', report_name: 'The Gull', report_kind: 'interview', article: 'quay', letter: 'A', article_title: 'Late again', article_file: 'north/quay.txt', sentence: 's', start: 19, end: 61, permalink: 'https://page.example/#focus=claim:a' });
    expect([a?.place_name, b?.place_name, c?.place_name]).toEqual(['The Fjord', 'The Fjord', '']);
  });
  it('keeps the quote as it is and names what was injected into it', () => {
    expect(a?.quote).toBe(text.slice(19, 61));
    expect(a?.injected).toEqual(['cheap crates']);
  });
  it('names the claims that contradict it, whichever way round', () => {
    expect([a, b, c, d].map((row) => row?.contradicted_by)).toEqual([['c', 'd'], [], ['a'], ['a']]);
  });
  it('is whole where nothing is known of what it names', () => {
    expect(claimRowOf(claim('z', 'nowhere', 'nothing', { place: 'far' }), catalogue, () => '')).toMatchObject({ claimed: '“”', article_title: '', report_name: 'nothing', place_name: 'far', letter: '' });
  });
});
