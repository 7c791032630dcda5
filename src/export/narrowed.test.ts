import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../model/dataset';
import { datasetFaults } from '../store/check';
import { actor, article, claim, emptyDataset, ferryDataset, relationship, report } from '../store/dataset.fixture';
import { readDataset } from '../store/load';
import { narrowed } from './narrowed';

const dataset = {
  ...emptyDataset,
  articles: [article('pier'), article('quay'), article('reef')],
  reports: [report('gull', { outlet: 'gull' }), report('own-reef'), report('tern', { outlet: 'tern' })],
  relays: [
    { article: 'pier', report: 'gull', via: 'wire', start: 0, end: 4, quote: 'Gull' },
    { article: 'quay', report: 'gull', via: '', start: 0, end: 4, quote: 'Gull' },
  ],
  sentences: ['pier', 'quay', 'reef'].map((id) => ({ id: `s-${id}`, article: id, start: 0, end: 20, role: 'body' as const, text: 'x'.repeat(20) })),
  removed: [
    { article: 'pier', start: 4, end: 8, reason: 'injected' as const, text: 'xxxx' },
    { article: 'pier', start: 40, end: 48, reason: 'boilerplate' as const, text: 'elsewhere' },
  ],
  actors: ['gull', 'tern', 'wire', 'finn', 'guild', 'crew', 'town', 'shop', 'nobody'].map((id) => actor(id, id, id === 'finn' ? { part_of: 'crew' } : id === 'crew' ? { part_of: 'guild' } : {})),
  places: ['bay', 'cape'].map((id) => ({ id, name: id, kind: 'city', country: '', latitude: null, longitude: null, wikidata: '', mentions: 1, articles: 1 })),
  weapons: ['nets', 'rods'].map((id) => ({ id, name: id, category: 'unspecified' as const, suppliers: id === 'nets' ? ['shop'] : [], holders: [], mentions: 1, articles: 1, reports: 1 })),
  mentions: [
    { article: 'pier', sentence: 's-pier', start: 0, end: 3, text: 'xxx', entity: 'town', entity_kind: 'actor' as const, basis: 'name' as const },
    { article: 'pier', sentence: 's-pier', start: 4, end: 6, text: 'xx', entity: 'bay', entity_kind: 'place' as const, basis: 'name' as const },
    { article: 'reef', sentence: 's-reef', start: 4, end: 6, text: 'xx', entity: 'rods', entity_kind: 'weapon' as const, basis: 'name' as const },
  ],
  statements: [{ id: 'q', article: 'quay', sentence: 's-quay', start: 0, end: 9, quote: 'x', form: 'direct' as const, cue: '', cue_start: null, cue_end: null, source_start: null, source_end: null, speakers: [], attribution: '', report: 'gull' }],
  claims: [
    claim('a', 'pier', 'gull', { sentence: 's-pier', speakers: ['finn'], attribution: 'finn > tern', statement: 'q' }),
    claim('b', 'reef', 'own-reef', { sentence: 's-reef', place: 'cape' }),
  ],
  relationships: [relationship('a', 'town', 'supplies_arms', 'crew', ['nets']), relationship('b', 'town', 'meets', 'nobody')],
  conflicts: [{ claim_a: 'a', claim_b: 'b', about: '', why: 'opposite_polarity' as const }],
};
const [a, b] = dataset.claims;
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('tables narrowed to some claims', () => {
  it('are tried on tables that hold together', () => {
    expect(datasetFaults(dataset)).toEqual([]);
  });
  const one = narrowed(a ? [a] : [], dataset);
  it('have the claims, what belongs to them, and all that these refer to', () => {
    expect(one.relationships.map((r) => r.claim)).toEqual(['a']);
    expect(ids(one.statements)).toEqual(['q']);
    expect(ids(one.sentences)).toEqual(['s-pier', 's-quay']);
    expect(ids(one.articles)).toEqual(['pier', 'quay']);
    expect(ids(one.reports)).toEqual(['gull']);
    expect(one.relays.map((r) => r.article)).toEqual(['pier', 'quay']);
    expect(one.mentions.map((m) => m.entity)).toEqual(['town', 'bay']);
    expect(one.removed.map((r) => r.start)).toEqual([4]);
    // The chain, the relay, the supplier of the weapon, and what the speaker is part of, to the end.
    expect(ids(one.actors)).toEqual(['gull', 'tern', 'wire', 'finn', 'guild', 'crew', 'town', 'shop']);
    expect([ids(one.places), ids(one.weapons)]).toEqual([['bay'], ['nets']]);
  });
  it('have a conflict only where both claims are among them', () => {
    expect(one.conflicts).toEqual([]);
    expect(narrowed(dataset.claims, dataset).conflicts).toEqual(dataset.conflicts);
  });
  it('keep rows as they are, in their order, whatever the order of the claims', () => {
    expect(narrowed(b && a ? [b, a] : [], dataset)).toEqual(narrowed(dataset.claims, dataset));
    for (const name of tableNames) for (const row of one[name]) expect(dataset[name]).toContain(row);
  });
  it('are empty for no claims', () => {
    expect(narrowed([], dataset)).toEqual(emptyDataset);
  });
});

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
const real = 'catalogue' in loaded ? loaded.catalogue.dataset : ferryDataset;

describe('any choice of the claims that the seeds give', () => {
  it('leaves no id that points nowhere', () => {
    expect(real.claims.length).toBeGreaterThan(ferryDataset.claims.length);
    fc.assert(
      fc.property(fc.subarray([...real.claims]), (claims) => {
        const tables = narrowed(claims, real);
        expect(datasetFaults(tables)).toEqual([]);
        expect(tables.claims).toHaveLength(claims.length);
        const actors = new Set(ids(tables.actors));
        expect([...tables.claims, ...tables.statements].flatMap((row) => row.attribution.split(' > ')).filter((id) => id !== '' && !actors.has(id))).toEqual([]);
        const entities = { actor: actors, place: new Set(ids(tables.places)), weapon: new Set(ids(tables.weapons)), '': new Set<string>() };
        expect(tables.mentions.filter((m) => !entities[m.entity_kind].has(m.entity))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('is every row that a claim needs, and few others, when all are chosen', () => {
    const all = narrowed(real.claims, real);
    for (const name of ['claims', 'relationships', 'figures', 'events', 'conflicts'] as const) expect(all[name]).toEqual(real[name]);
  });
});
