/** A small dataset for tests: three articles about a ferry, two of which relay one newspaper. */
import type { Actor } from '../model/actor';
import type { Article } from '../model/article';
import { catalogueOf, type Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import type { Dataset } from '../model/dataset';
import type { EventRow } from '../model/event';
import type { Figure } from '../model/figure';
import type { Relationship, RelationshipType } from '../model/relationship';
import { relationshipTypes } from '../model/relationship';
import type { Report } from '../model/report';

export const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  file: `${id}.txt`,
  sha256: '',
  title: '',
  publisher: '',
  author: '',
  url: '',
  published: '',
  published_basis: 'unknown',
  language: 'en',
  words: 100,
  removed_characters: 0,
  published_start: '',
  published_end: '',
  published_grounds: '',
  ...more,
});
export const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'state',
  country: '',
  part_of: '',
  role: '',
  aliases: [],
  wikidata: '',
  known: 'discovered',
  mentions: 1,
  articles: 1,
  reports: 1,
  pseudonym: '',
  x: null,
  y: null,
  ...more,
});
export const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  outlet: '',
  kind: 'own_reporting',
  published: '',
  articles: 1,
  grounds: '',
  ...more,
});
export const claim = (id: string, inArticle: string, ofReport: string, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'relationship',
  article: inArticle,
  sentence: '',
  start: 0,
  end: 1,
  quote: '',
  speakers: [],
  attribution: '',
  report: ofReport,
  polarity: 'affirmed',
  modality: 'stated',
  date: '',
  date_start: '',
  date_end: '',
  date_text: '',
  date_basis: '',
  place: '',
  statement: '',
  hedge_start: null,
  hedge_end: null,
  negation_start: null,
  negation_end: null,
  date_grounds: '',
  rule: '',
  reviewed: '',
  ...more,
});
export const relationship = (ofClaim: string, source: string, type: RelationshipType, target: string, weapons: readonly string[] = []): Relationship => ({
  claim: ofClaim,
  source,
  target,
  type,
  family: relationshipTypes[type].family,
  plover: '',
  cameo: '',
  weapons,
});
export const figure = (ofClaim: string, text: string): Figure => ({
  claim: ofClaim,
  measure: 'crates',
  unit: '',
  low: 40,
  high: 40,
  bound: 'exact',
  text,
  subject: '',
  object: '',
  place: '',
  caveat: '',
});
export const event = (ofClaim: string, id: string, title: string, type: string): EventRow => ({ claim: ofClaim, event: id, title, type, actors: [] });

export const emptyDataset: Dataset = {
  articles: [],
  reports: [],
  relays: [],
  sentences: [],
  removed: [],
  actors: [],
  places: [],
  weapons: [],
  mentions: [],
  statements: [],
  dates: [],
  claims: [],
  relationships: [],
  figures: [],
  events: [],
  conflicts: [],
};

export const ferryDataset: Dataset = {
  ...emptyDataset,
  articles: [
    article('harbour', {
      title: 'Kestrel trains Otter',
      published: '2021-03-04',
      published_start: '2021-03-04',
      published_end: '2021-03-04',
      published_basis: 'stated',
    }),
    article('island', { published: '2021-03-04/2021-03-10', published_start: '2021-03-04', published_end: '2021-03-10', published_basis: 'inferred' }),
    article('pier', { title: 'The crates', publisher: 'The Pier' }),
  ],
  reports: [report('gull', { kind: 'news_report', outlet: 'gull', articles: 2 }), report('own-harbour'), report('own-pier')],
  actors: [
    actor('kestrel', 'Kestrel'),
    actor('otter', 'Otter'),
    actor('gull', 'The Gull', { kind: 'media' }),
    actor('finn', 'Finn', { kind: 'person', pseudonym: 'yes' }),
  ],
  weapons: [{ id: 'nets', name: 'nets', category: 'unspecified', suppliers: [], holders: [], mentions: 1, articles: 1, reports: 1 }],
  sentences: [
    { id: 's1', article: 'island', start: 0, end: 24, role: 'caption', text: 'The ferry, seen at dawn.' },
    {
      id: 's2',
      article: 'island',
      start: 25,
      end: 120,
      role: 'body',
      text: 'The ferry to the island was late again on Thursday, as the harbour master had said it would be.',
    },
  ],
  claims: [
    claim('c1', 'harbour', 'gull', { speakers: ['finn'] }),
    claim('c2', 'island', 'gull', { quote: 'Otter is trained by Kestrel, by night and by day, on the far side' }),
    claim('c3', 'pier', 'own-pier', { polarity: 'denied' }),
    claim('c4', 'pier', 'own-pier', { kind: 'figure' }),
    claim('c5', 'harbour', 'own-harbour', { kind: 'event' }),
    claim('c6', 'harbour', 'own-harbour'),
  ],
  relationships: [
    relationship('c1', 'kestrel', 'trains', 'otter'),
    relationship('c2', 'kestrel', 'trains', 'otter'),
    relationship('c3', 'kestrel', 'meets', 'otter'),
    relationship('c6', 'kestrel', 'supplies_arms', 'otter', ['nets']),
  ],
  figures: [figure('c4', 'forty crates')],
  events: [event('c5', 'landing', 'Kestrel lands at the pier', 'meets')],
  conflicts: [{ claim_a: 'c1', claim_b: 'c3', about: 'kestrel otter', why: 'opposite_polarity' }],
};

export const ferry: Catalogue = catalogueOf(ferryDataset);
