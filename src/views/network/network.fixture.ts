/** A small dataset for tests: a harbour town, its dockers and its mayor. */
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Actor, ActorKind } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Claim, Polarity } from '../../model/claim';
import { relationshipTypes, type Relationship, type RelationshipType } from '../../model/relationship';

export interface Said {
  readonly source: string;
  readonly type: RelationshipType;
  readonly target: string;
  readonly article?: string;
  readonly report?: string;
  readonly polarity?: Polarity;
}
export interface Person {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly at?: readonly [number, number];
  readonly reports?: number;
  readonly alias?: boolean;
}

const actorOf = ({ name, kind = 'group', at, reports = 1, alias = false }: Person): Actor => ({
  id: name,
  name,
  kind,
  country: '',
  part_of: '',
  role: '',
  aliases: [],
  wikidata: '',
  known: 'lexicon',
  mentions: reports,
  articles: reports + 1,
  reports,
  pseudonym: alias ? 'yes' : '',
  x: at?.[0] ?? null,
  y: at?.[1] ?? null,
});
const articleOf = (id: string): Article => ({
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
  words: 1,
  removed_characters: 0,
  published_start: '',
  published_end: '',
  published_grounds: '',
});
const claimOf = (id: string, { article = 'a', report = 'r1', polarity = 'affirmed' }: Said): Claim => ({
  id,
  kind: 'relationship',
  article,
  sentence: '',
  start: 0,
  end: 1,
  quote: '',
  speakers: [],
  attribution: '',
  report,
  polarity,
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
});
const relationshipOf = (claim: string, { source, type, target }: Said): Relationship => ({
  claim,
  source,
  target,
  type,
  family: relationshipTypes[type].family,
  plover: '',
  cameo: '',
  weapons: [],
});

export const town = (people: readonly Person[], said: readonly Said[]): Catalogue => {
  const ids = said.map((_, i) => `c${String(i).padStart(3, '0')}`);
  return catalogueOf({
    articles: [...new Set(said.map(({ article = 'a' }) => article))].sort().map(articleOf),
    reports: [],
    relays: [],
    sentences: [],
    removed: [],
    places: [],
    weapons: [],
    mentions: [],
    statements: [],
    dates: [],
    figures: [],
    events: [],
    conflicts: [],
    actors: people.map(actorOf),
    claims: said.map((one, i) => claimOf(ids[i] ?? '', one)),
    relationships: said.map((one, i) => relationshipOf(ids[i] ?? '', one)),
  });
};

export const harbour = town(
  [
    { name: 'harbour', kind: 'organisation', at: [0.3, 0.5], reports: 6 },
    { name: 'union', kind: 'armed_group', at: [0.75, 0.5], reports: 4 },
    { name: 'mayor', kind: 'person', at: [0.5, 0], reports: 3 },
    { name: 'port police', kind: 'armed_force', at: [1, 0.9], reports: 2 },
    { name: 'the Crane', kind: 'person', at: [0, 1], alias: true },
    { name: 'nobody', kind: 'state' },
  ],
  [
    { source: 'harbour', type: 'funds', target: 'union', article: 'a', report: 'r1' },
    { source: 'harbour', type: 'funds', target: 'union', article: 'b', report: 'r1' },
    { source: 'harbour', type: 'funds', target: 'union', article: 'c', report: 'r2', polarity: 'denied' },
    { source: 'union', type: 'meets', target: 'harbour', article: 'a', report: 'r1' },
    { source: 'harbour', type: 'meets', target: 'union', article: 'b', report: 'r3' },
    { source: 'union', type: 'threatens', target: 'harbour', article: 'b', report: 'r3' },
    { source: 'union', type: 'attacks', target: 'harbour', article: 'c', report: 'r2', polarity: 'denied' },
    { source: 'harbour', type: 'criticises', target: 'union', article: 'c', report: 'r2' },
    { source: 'mayor', type: 'backs', target: 'harbour' },
    { source: 'mayor', type: 'allied_with', target: 'harbour' },
    { source: 'mayor', type: 'opposes', target: 'union' },
    { source: 'port police', type: 'fights', target: 'union' },
    { source: 'the Crane', type: 'aids', target: 'harbour' },
    { source: 'harbour', type: 'backs', target: 'harbour' },
  ],
);
