/** A small invented dataset for the tests of this folder: three articles, two of which relay one report, and a denial. */
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Dataset } from '../../model/dataset';
import { relationshipTypes, type RelationshipType } from '../../model/relationship';

const texts: Readonly<Record<string, readonly string[]>> = {
  alder: [
    'Norland is shipping rockets to the Harbour Front, two dock workers told The Courier.',
    'They asked not to be named.',
    'One of them, who calls himself Falcon, said Norland also trains the Front and backs it.',
  ],
  birch: ['The Courier says the capital has sent them rockets.', 'At least 300 fighters are estimated to be in the port.', 'It is a cold cheap pills buy now winter there.'],
  cedar: ['Norland has not sent rockets to the Harbour Front.', 'Nobody in the port saw a ship.'],
};

export const startOf = (article: string, index: number): number => (texts[article] ?? []).slice(0, index).reduce((sum, s) => sum + s.length + 1, 0);
/** Offsets of words in a sentence. */
export const at = (article: string, index: number, words: string): readonly [number, number] => {
  const found = (texts[article]?.[index] ?? '').indexOf(words);
  if (found < 0) throw new Error(`sample: ${article}: ${words}`);
  const start = startOf(article, index) + found;
  return [start, start + words.length];
};

const blank: Claim = {
  id: '', kind: 'relationship', article: '', sentence: '', start: 0, end: 0, quote: '', speakers: [], attribution: '', report: '', polarity: 'affirmed', modality: 'stated',
  date: '', date_start: '', date_end: '', date_text: '', date_basis: '', place: '', statement: '', hedge_start: null, hedge_end: null, negation_start: null, negation_end: null, date_grounds: '', rule: '', reviewed: '',
};
export const claim = (id: string, article: string, index: number, words: string, more: Partial<Claim> = {}): Claim => {
  const [start, end] = at(article, index, words);
  return { ...blank, id, article, sentence: `${article}-${index}`, start, end, quote: words, ...more };
};
const actor = (id: string, name: string, kind: Dataset['actors'][number]['kind'], more: Partial<Dataset['actors'][number]> = {}): Dataset['actors'][number] => ({
  id, name, kind, country: '', part_of: '', role: '', aliases: [], wikidata: '', known: 'lexicon', mentions: 1, articles: 1, reports: 1, pseudonym: '', x: null, y: null, ...more,
});
const report = (id: string, outlet: string, kind: Dataset['reports'][number]['kind'], published: string, articles: number, grounds = ''): Dataset['reports'][number] => ({ id, outlet, kind, published, articles, grounds });
const relationship = (id: string, type: RelationshipType, weapons: readonly string[] = []): Dataset['relationships'][number] => ({
  claim: id, source: 'norland', target: 'harbour-front', type, family: relationshipTypes[type].family, plover: '', cameo: '', weapons,
});
const mention = (article: string, index: number, words: string, entity: string, basis: Dataset['mentions'][number]['basis']): Dataset['mentions'][number] => {
  const [start, end] = at(article, index, words);
  return { article, sentence: `${article}-${index}`, start, end, text: words, entity, entity_kind: 'actor', basis };
};

const [pillsStart, pillsEnd] = at('birch', 2, 'cheap pills buy now');
const [hedgeStart, hedgeEnd] = at('birch', 1, 'are estimated');
const [notStart, notEnd] = at('cedar', 0, 'not');

export const dataset: Dataset = {
  articles: [
    ['alder', 'Rockets for the port', 'stated', '2021-03-02', '2021-03-02', '2021-03-02'] as const,
    ['birch', '', 'inferred', '2021-03', '2021-03-01', '2021-03-31'] as const,
    ['cedar', 'No ship, says nobody', 'unknown', '', '', ''] as const,
  ].map(([id, title, published_basis, published, published_start, published_end]) => ({
    id, file: `${id}.txt`, sha256: '', title, publisher: id === 'alder' ? 'Dockside' : '', author: '', url: '', published, published_basis, language: 'en', words: 30, removed_characters: 0, published_start, published_end, published_grounds: '',
  })),
  reports: [report('courier', 'the-courier', 'news_report', '2021-03-01', 2, 'the same outlet is named'), report('own-birch', '', 'own_reporting', '', 1), report('own-cedar', '', 'own_reporting', '', 1)],
  relays: [],
  sentences: Object.entries(texts).flatMap(([article, list]) => list.map((text, i) => ({ id: `${article}-${i}`, article, start: startOf(article, i), end: startOf(article, i) + text.length, role: 'body' as const, text }))),
  removed: [{ article: 'birch', start: pillsStart, end: pillsEnd, reason: 'injected', text: 'cheap pills buy now' }],
  actors: [
    actor('norland', 'Norland', 'state'),
    actor('harbour-front', 'Harbour Front', 'armed_group'),
    actor('the-courier', 'The Courier', 'media'),
    actor('falcon', 'Falcon', 'person', { pseudonym: 'yes', role: 'dock worker' }),
    actor('heron', 'Heron', 'person', { pseudonym: 'yes' }),
  ],
  places: [],
  weapons: [{ id: 'rockets', name: 'rockets', category: 'rocket', suppliers: [], holders: [], mentions: 1, articles: 1, reports: 1 }],
  mentions: [mention('birch', 0, 'the capital', 'norland', 'metonym'), mention('birch', 0, 'them', 'harbour-front', 'pronoun'), mention('alder', 0, 'Norland', 'norland', 'name')],
  statements: [],
  dates: [],
  claims: [
    claim('a1', 'alder', 0, 'Norland is shipping rockets to the Harbour Front', { speakers: ['falcon', 'heron'], attribution: 'falcon > the-courier', report: 'courier', date: '2021-02', date_start: '2021-02-01', date_end: '2021-02-28', date_text: 'last month', date_basis: 'resolved', date_grounds: 'counted from the printed date' }),
    claim('a2', 'alder', 2, 'Norland also trains the Front', { speakers: ['falcon'], attribution: 'falcon > the-courier', report: 'courier' }),
    claim('a3', 'alder', 2, 'backs it', { speakers: ['falcon'], attribution: 'falcon > the-courier', report: 'courier' }),
    claim('b1', 'birch', 0, 'the capital has sent them rockets', { attribution: 'the-courier', speakers: [], report: 'courier' }),
    claim('b2', 'birch', 1, 'At least 300 fighters', { kind: 'figure', report: 'own-birch', modality: 'estimated', hedge_start: hedgeStart, hedge_end: hedgeEnd }),
    claim('b3', 'birch', 2, 'It is a cold cheap pills buy now winter', { kind: 'event', report: 'own-birch' }),
    claim('c1', 'cedar', 0, 'Norland has not sent rockets to the Harbour Front', { report: 'own-cedar', polarity: 'denied', negation_start: notStart, negation_end: notEnd }),
  ],
  relationships: [relationship('a1', 'supplies_arms', ['rockets']), relationship('a2', 'trains'), relationship('a3', 'backs'), relationship('b1', 'supplies_arms', ['rockets']), relationship('c1', 'supplies_arms', ['rockets'])],
  figures: [{ claim: 'b2', measure: 'fighters', unit: 'persons', low: 300, high: null, bound: 'at_least', text: 'At least 300 fighters', subject: 'harbour-front', object: '', place: '', caveat: '' }],
  events: [{ claim: 'b3', event: 'cold-winter', title: 'A cold winter', type: 'other', actors: [] }],
  conflicts: [
    { claim_a: 'a1', claim_b: 'c1', about: 'norland~harbour-front', why: 'opposite_polarity' },
    { claim_a: 'b1', claim_b: 'c1', about: 'norland~harbour-front', why: 'opposite_polarity' },
  ],
};

export const catalogue: Catalogue = catalogueOf(dataset);
export const SUPPLY = { kind: 'relationship', id: 'norland~supplies_arms~harbour-front' } as const;
