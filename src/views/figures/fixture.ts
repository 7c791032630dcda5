/** A small dataset for the tests of this folder: three articles about Arland, the first two relaying one report. */
import type { Actor } from '../../model/actor';
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Conflict } from '../../model/conflict';
import type { Dataset } from '../../model/dataset';
import type { Figure } from '../../model/figure';
import type { Relationship } from '../../model/relationship';

const actor = (id: string, name: string, kind: Actor['kind'], pseudonym: Actor['pseudonym'] = ''): Actor => ({
  id, name, kind, country: '', part_of: '', role: '', aliases: [], wikidata: '', known: 'lexicon', mentions: 1, articles: 1, reports: 1, pseudonym, x: null, y: null,
});
const article = (id: string, published_start: string, published_end: string) => ({
  id, file: `${id}.txt`, sha256: '', title: '', publisher: '', author: '', url: '', published: published_end === published_start ? published_start : `${published_start}/${published_end}`, published_basis: 'inferred', language: 'en', words: 100, removed_characters: 0, published_start, published_end, published_grounds: '',
} as const);
const place = (id: string, name: string) => ({ id, name, kind: 'country', country: '', latitude: null, longitude: null, wikidata: '', mentions: 1, articles: 1 });
const weapon = (id: string, name: string) => ({ id, name, category: 'unspecified', suppliers: [], holders: [], mentions: 1, articles: 1, reports: 1 } as const);

const base: Dataset = {
  articles: [article('ash', '2021-03-08', '2021-03-14'), article('birch', '2021-03-09', '2021-03-09'), article('cedar', '2021-04-01', '2021-04-30')],
  reports: [
    { id: 'post', outlet: 'harbour-post', kind: 'news_report', published: '', articles: 2, grounds: '' },
    { id: 'own-ash', outlet: '', kind: 'own_reporting', published: '', articles: 1, grounds: '' },
    { id: 'own-cedar', outlet: '', kind: 'own_reporting', published: '', articles: 1, grounds: '' },
  ],
  relays: [],
  sentences: [{ id: 's1', article: 'cedar', start: 100, end: 150, role: 'body', text: 'The Front is thought to have about 900 fighters.' }],
  removed: [],
  actors: [
    actor('front', 'Northern Front', 'armed_group'), actor('arland', 'Arland', 'state'), actor('borland', 'Borland', 'state'),
    actor('harbour-post', 'The Harbour Post', 'media'), actor('otter', 'Otter', 'person', 'yes'), actor('lena', 'Lena Moor', 'person'),
  ],
  places: [place('hills', 'the Grey Hills')],
  weapons: [weapon('mortars', 'mortars'), weapon('rifles', 'long-barrelled rifles'), weapon('mines', 'mines'), weapon('drones', 'observation drones')],
  mentions: [],
  statements: [],
  dates: [],
  claims: [],
  relationships: [],
  figures: [],
  events: [],
  conflicts: [],
};

const claim = (id: string, kind: Claim['kind'], article: string, quote: string, start: number): Claim => ({
  id, kind, article, sentence: '', start, end: start + quote.length, quote, speakers: [], attribution: '', report: article === 'cedar' ? 'own-cedar' : 'post', polarity: 'affirmed', modality: 'stated', date: '', date_start: '', date_end: '', date_text: '', date_basis: '', place: '', statement: '', hedge_start: null, hedge_end: null, negation_start: null, negation_end: null, date_grounds: '', rule: 'fixture', reviewed: '',
});

export interface Said {
  readonly id: string;
  readonly article: string;
  readonly claim?: Partial<Claim>;
}
export type SaidFigure = Said & { readonly figure: Partial<Figure> & { readonly text: string } };
export type SaidSupply = Said & { readonly supply: Pick<Relationship, 'source' | 'target' | 'weapons'> };

export interface Fixture {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
}

export const fixture = (figures: readonly SaidFigure[], supplies: readonly SaidSupply[] = [], conflicts: readonly Conflict[] = []): Fixture => {
  const claims = [
    ...figures.map((s, i): Claim => ({ ...claim(s.id, 'figure', s.article, s.figure.text, 100 * i), ...s.claim })),
    ...supplies.map((s, i): Claim => ({ ...claim(s.id, 'relationship', s.article, 'sends arms', 100 * i), ...s.claim })),
  ];
  const dataset: Dataset = {
    ...base,
    claims,
    figures: figures.map((s): Figure => ({ claim: s.id, measure: 'fighters', unit: 'persons', low: null, high: null, bound: 'exact', subject: 'front', object: '', place: '', caveat: '', ...s.figure })),
    relationships: supplies.map((s): Relationship => ({ claim: s.id, type: 'supplies_arms', family: 'material_support', plover: 'AID', cameo: '072', ...s.supply })),
    conflicts,
  };
  return { catalogue: catalogueOf(dataset), claims };
};
