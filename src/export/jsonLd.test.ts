import { describe, expect, it } from 'vitest';
import { extractOf } from './extract.fixture';
import { catalogueOf } from '../model/catalogue';
import { actor, article, claim, emptyDataset, ferryDataset, report } from '../store/dataset.fixture';
import { toJsonLd } from './jsonLd';
import type { Extract } from './extract';

type Node = Readonly<Record<string, unknown>>;
const read = (extract: Extract): Node & { readonly isBasedOn?: readonly Node[]; readonly citation?: readonly Node[]; readonly hasPart?: readonly Node[] } => JSON.parse(toJsonLd(extract));
/** Every object in it, at any depth. */
const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(nodesIn)];
};

describe('JSON-LD', () => {
  const dataset = read(extractOf(null, { words: 'All claims' }));
  it('is a dataset of schema.org, based on the articles and citing the reports that they relay', () => {
    expect(dataset).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', version: 'abc123abc123', url: 'https://page.example/', name: expect.stringContaining('All claims'), description: expect.stringMatching(/^6 claims read from 3 articles, which relay 1 original report\./) });
    expect(dataset.isBasedOn?.map((work) => [work['@type'], work['headline'] ?? work['name'], work['datePublished'], work['citation']])).toEqual([
      ['NewsArticle', 'Kestrel trains Otter', '2021-03-04', [{ '@id': 'https://page.example/#focus=report:gull' }]],
      ['NewsArticle', 'Untitled: “The ferry to the island was late again on Thursday, as the …”', '2021-03-04/2021-03-10', [{ '@id': 'https://page.example/#focus=report:gull' }]],
      ['NewsArticle', 'The crates', undefined, undefined],
    ]);
    expect(dataset.citation?.map((work) => [work['@id'], work['name']])).toEqual([['https://page.example/#focus=report:gull', 'News report by The Gull']]);
  });
  it('has each claim, who makes it, where it appears, and in which report first', () => {
    expect(dataset.hasPart?.length).toBe(6);
    expect(dataset.hasPart?.[0]).toEqual({
      '@type': 'Claim',
      '@id': 'https://page.example/#focus=claim:c1',
      identifier: 'c1',
      name: 'Kestrel trains Otter',
      author: [{ '@type': 'Person', '@id': 'https://page.example/#focus=actor:finn', name: 'Finn' }],
      appearance: { '@id': 'https://page.example/#focus=article:harbour' },
      firstAppearance: { '@id': 'https://page.example/#focus=report:gull' },
    });
    expect(dataset.hasPart?.[2]).toMatchObject({ name: 'Kestrel has not met Otter' });
  });
  it('refers to nothing that it does not describe, and has a type for all that it describes', () => {
    const nodes = nodesIn(dataset);
    const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
    const bare = nodes.filter((node) => !('@type' in node));
    expect(bare.length).toBeGreaterThan(0);
    for (const node of bare) expect(described).toContain(node['@id']);
  });
  it('has authors and speakers of the kinds that schema.org knows', () => {
    const kinds = ['state', 'government_body', 'armed_force', 'armed_group', 'party', 'person', 'media', 'organisation', 'group'] as const;
    const pier = {
      ...emptyDataset,
      articles: [article('pier', { title: 'The crates', author: 'Mia Wren and Tom Gull', publisher: 'The Pier', url: 'https://pier.example/crates' })],
      actors: kinds.map((kind) => actor(kind, `A ${kind}`, { kind, wikidata: kind === 'state' ? 'Q1' : '' })),
      reports: [report('tern', { kind: 'interview', outlet: 'media' })],
      claims: [claim('c1', 'pier', 'tern', { speakers: [...kinds, 'a-stranger'] })],
    };
    const pierside = read(extractOf(null, { catalogue: catalogueOf(pier), claims: pier.claims }));
    const speakers = nodesIn(pierside.hasPart?.[0]?.['author']);
    expect(speakers.map((one) => one['@type'])).toEqual(['Country', 'GovernmentOrganization', 'Organization', 'Organization', 'PoliticalParty', 'Person', 'NewsMediaOrganization', 'Organization', 'Organization', 'Organization']);
    expect(speakers.map((one) => one['sameAs']).filter(Boolean)).toEqual(['http://www.wikidata.org/entity/Q1']);
    expect(pierside.isBasedOn?.[0]).toMatchObject({ author: [{ '@type': 'Person', name: 'Mia Wren' }, { '@type': 'Person', name: 'Tom Gull' }], publisher: { '@type': 'Organization', name: 'The Pier' }, url: 'https://pier.example/crates' });
    expect(pierside.citation?.[0]).toMatchObject({ '@type': 'Conversation', '@id': 'https://page.example/#focus=report:tern', author: [{ '@type': 'Organization', name: 'A media' }] });
  });
  it('says nothing of what is not known, and covers the days of its claims', () => {
    expect(JSON.stringify(dataset)).not.toMatch(/:(?:""|null|\[\])/);
    expect(dataset).not.toHaveProperty('temporalCoverage');
    const claims = ferryDataset.claims.map((claim, i) => (i === 0 ? { ...claim, date: '2021-03~', date_start: '2021-03-01', date_end: '2021-03-31' } : i === 1 ? { ...claim, date: '2020', date_start: '2020-01-01', date_end: '2020-12-31' } : claim));
    const dated = read(extractOf(null, { claims, catalogue: catalogueOf({ ...ferryDataset, claims }) }));
    expect(dated['temporalCoverage']).toBe('2020-01-01/2021-03-31');
    expect(dated.hasPart?.slice(0, 2).map((claim) => claim['temporalCoverage'])).toEqual([undefined, '2020']);
  });
});
