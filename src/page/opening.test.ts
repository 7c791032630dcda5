import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { actor, article, claim, emptyDataset, ferry, ferryDataset, report } from '../store/dataset.fixture';
import { deckOf } from './deck';
import { headlineOf } from './headline';
import { tallyOf, type Tally } from '../model/tally';

const sentence = (tally: Tally) =>
  headlineOf(tally)
    .map(({ text }) => text)
    .join('');

describe('the headline', () => {
  it.each([
    [{ articles: 5, reports: 6, claims: 100, contested: 3 }, '5 articles relay 6 original reports and make 100 claims; 3 are contested.'],
    [{ articles: 1, reports: 1, claims: 1, contested: 1 }, '1 article relays 1 original report and makes 1 claim; 1 is contested.'],
    [{ articles: 2, reports: 0, claims: 4, contested: 0 }, '2 articles relay no original report and make 4 claims; none is contested.'],
    [{ articles: 340, reports: 90, claims: 12345, contested: 1000 }, '340 articles relay 90 original reports and make 12,345 claims; 1,000 are contested.'],
    [{ articles: 0, reports: 0, claims: 0, contested: 0 }, 'No claim matches.'],
  ])('%j', (tally, words) => {
    expect(sentence(tally)).toBe(words);
  });
  it('leads from each number to what it counts', () => {
    const leads = headlineOf({ articles: 5, reports: 6, claims: 100, contested: 3 }).filter(({ lead }) => lead !== null);
    expect(leads).toEqual([
      { text: '5 articles', lead: 'articles' },
      { text: '6 original reports', lead: 'reports' },
      { text: '100 claims', lead: 'claims' },
      { text: '3', lead: 'contested' },
    ]);
  });
  it('leads nowhere from nought', () => {
    expect(headlineOf({ articles: 1, reports: 0, claims: 2, contested: 0 }).map(({ lead }) => lead)).not.toContain('contested');
  });
});

describe('the tally', () => {
  it('counts reports that are relayed, not what an article reports itself', () => {
    expect(tallyOf(ferryDataset.claims, ferry)).toEqual({ articles: 3, reports: 1, claims: 6, contested: 2 });
  });
  it('follows the claims it is given', () => {
    expect(tallyOf(ferryDataset.claims.slice(3), ferry)).toEqual({ articles: 2, reports: 0, claims: 3, contested: 0 });
    // The other side of the only contradiction is left out.
    expect(tallyOf(ferryDataset.claims.filter(({ report }) => report !== 'gull'), ferry).contested).toBe(0);
    expect(tallyOf([], ferry)).toEqual({ articles: 0, reports: 0, claims: 0, contested: 0 });
  });
});

const relaying = (relays: Readonly<Record<string, number>>, kind: 'news_report' | 'interview' = 'news_report') => {
  const letters = ['a', 'b', 'c', 'd', 'e'];
  const catalogue = catalogueOf({
    ...emptyDataset,
    articles: letters.map((id) => article(id)),
    actors: Object.keys(relays).map((id) => actor(id, `The ${id}`, { kind: 'media' })),
    reports: Object.entries(relays).map(([id, articles]) => report(id, { kind, outlet: id, articles })),
    claims: Object.entries(relays).flatMap(([id, n]) => letters.slice(0, n).map((letter) => claim(`${id}-${letter}`, letter, id))),
  });
  return deckOf(catalogue.dataset.claims, catalogue);
};

describe('the deck', () => {
  it('names the report that most articles relay, and the next', () => {
    expect(relaying({ Gull: 3, Tern: 2, Crow: 1 })).toBe('Three articles relay one report, by The Gull. Two relay one report, by The Tern.');
  });
  it('calls a report what it is', () => {
    expect(relaying({ Gull: 5 }, 'interview')).toBe('Five articles relay one interview, by The Gull.');
  });
  it('says that none is relayed twice', () => {
    expect(relaying({ Gull: 1, Tern: 1 })).toBe('');
    expect(deckOf([claim('x', 'harbour', 'own-harbour'), claim('y', 'pier', 'own-pier')], ferry)).toBe('No two of the articles relay the same report.');
  });
  it('says that a report rests on people known by aliases, where all who speak in it are', () => {
    expect(deckOf(ferryDataset.claims, ferry)).toBe('Two articles relay one report, by The Gull, which rests on one person known by an alias.');
  });
  it('does not say so where somebody else speaks too', () => {
    const claims = [...ferryDataset.claims, claim('c9', 'island', 'gull', { speakers: ['otter'] })];
    expect(deckOf(claims, ferry)).toBe('Two articles relay one report, by The Gull.');
  });
  it('is empty where there are no claims', () => {
    expect(deckOf([], ferry)).toBe('');
  });
});
