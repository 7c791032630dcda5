import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/pipeline/pipeline';
import { readLexicon } from '../evaluate';
import type { ExpectedArticle, ExpectedFolder } from './expectation';
import { talliesOf } from './tables';

const text = 'Tanks for Syria\n\nRussia supplied Syria with 40 tanks in March 2015, Iranian officials said, and more of them were on their way.\n';
const dataset = datasetOf([{ id: 'in', file: 'in.txt', sha256: '', text, supplied: { title: '', publisher: '', author: '', url: '', published: '' } }], readLexicon());

const quote = 'Russia supplied Syria with 40 tanks';
const supplies: ExpectedArticle['relationships'][number] = { source: ['Russia'], types: ['supplies_arms'], target: ['Damascus regime'], polarity: 'affirmed', quote, speakers: ['Iran'], optional: false };
const article: ExpectedArticle = {
  title: 'Tanks for Syria', actors: [['Russia'], ['Syria', 'Damascus regime'], ['Iran', 'Iranian']], actors_optional: ['Iranian officials'], places: [], places_optional: [], weapons: ['tanks'], weapons_optional: [],
  relationships: [supplies], not: [{ source: ['Syria'], type: 'supplies_arms', target: ['Russia'], quote, ok_if: [] }], figures: [{ low: 40, high: 40, bound: ['exact'], quote: '40 tanks', optional: false }],
  events: [{ date: ['2015-03'], quote, optional: false }], attributions: [{ quote, speaker: ['Iranian officials'], optional: false }], not_body: [],
};
const tallies = (change: Partial<ExpectedArticle>) => {
  const folder: ExpectedFolder = { articles: { in: { ...article, ...change } }, shared: [], conflicts: [] };
  return talliesOf(folder, dataset);
};

describe('what is expected and found', () => {
  it.each(['title', 'actors', 'weapons', 'relationships', 'relationships (family)', 'speakers of relationships', 'misreadings avoided', 'figures', 'events', 'events (overlap)', 'attributions'])('counts in %s', (table) => {
    expect(tallies({}).get(table)).toMatchObject({ missed: 0, wrong: 0, notes: [] });
    expect(tallies({}).get(table)?.found).toBeGreaterThan(0);
  });
});

describe('what is expected otherwise', () => {
  it.each<readonly [table: string, change: Partial<ExpectedArticle>, missed: number, wrong: number]>([
    ['relationships', { relationships: [{ ...supplies, polarity: 'denied' }] }, 1, 1],
    ['relationships', { relationships: [{ ...supplies, source: ['Iran'] }] }, 1, 1],
    ['relationships', { relationships: [{ ...supplies, types: ['funds'] }] }, 1, 1],
    ['relationships (family)', { relationships: [{ ...supplies, types: ['funds'] }] }, 0, 0],
    ['relationships', { relationships: [{ ...supplies, polarity: 'either', optional: true }] }, 0, 0],
    ['speakers of relationships', { relationships: [{ ...supplies, speakers: ['Syria'] }] }, 1, 0],
    ['misreadings avoided', { relationships: [], not: [{ source: ['Russia'], type: 'supplies_arms', target: ['Syria'], quote, ok_if: ['possible'] }] }, 1, 0],
    ['figures', { figures: [{ low: 40, high: null, bound: ['at_least'], quote: '40 tanks', optional: false }] }, 1, 1],
    ['events', { events: [{ date: ['2015'], quote, optional: false }] }, 1, 1],
    ['events (overlap)', { events: [{ date: ['2015'], quote, optional: false }] }, 0, 0],
    ['attributions', { attributions: [{ quote, speaker: ['Russia'], optional: false }] }, 1, 0],
    ['actors', { actors: [['Russia'], ['Syria']] }, 0, 1],
  ])('is a fault of %s: %j', (table, change, missed, wrong) => expect(tallies(change).get(table)).toMatchObject({ missed, wrong }));
});
