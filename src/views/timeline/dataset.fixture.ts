/** A small made-up dataset for the tests of the timeline. */
import { catalogueOf, type Catalogue } from '../../model/catalogue';
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { EventRow } from '../../model/event';

export interface Told {
  readonly event: string;
  readonly title?: string;
  readonly type?: string;
  readonly actors?: readonly string[];
  readonly article?: string;
  readonly report?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly text?: string;
  readonly denied?: boolean;
}

const articleOf = (id: string, start: string, end: string): Article => ({
  id, file: `${id}.txt`, sha256: '', title: `Story ${id}`, publisher: '', author: '', url: '', published: start === end ? start : `${start}/${end}`,
  published_basis: start === '' ? 'unknown' : start === end ? 'stated' : 'inferred', language: 'en', words: 1, removed_characters: 0, published_start: start, published_end: end, published_grounds: '',
});

const claimOf = (told: Told, i: number): Claim => ({
  id: `c${i}`, kind: 'event', article: told.article ?? 'a', sentence: '', start: 0, end: 1, quote: 'words', speakers: [], attribution: '', report: told.report ?? 'wire',
  polarity: told.denied ? 'denied' : 'affirmed', modality: 'stated', date: told.date ?? '', date_start: told.start ?? '', date_end: told.end ?? '', date_text: told.text ?? '', date_basis: 'stated',
  place: '', statement: '', hedge_start: null, hedge_end: null, negation_start: null, negation_end: null, date_grounds: '', rule: '', reviewed: '',
});

const rowOf = (told: Told, i: number): EventRow => ({ claim: `c${i}`, event: told.event, title: told.title ?? `Event ${told.event}`, type: told.type ?? 'meets', actors: told.actors ?? [] });

export const catalogueFor = (told: readonly Told[], articles: readonly (readonly [id: string, start: string, end: string])[] = [['a', '2021-05-03', '2021-05-03'], ['b', '2021-05-03', '2021-05-09'], ['c', '', '']]): Catalogue =>
  catalogueOf({
    articles: articles.map(([id, start, end]) => articleOf(id, start, end)),
    reports: [{ id: 'wire', outlet: 'agency', kind: 'news_report', published: '', articles: 2, grounds: '' }, { id: 'own', outlet: '', kind: 'own_reporting', published: '', articles: 1, grounds: '' }],
    relays: [], sentences: [], removed: [], places: [], weapons: [], mentions: [], statements: [], dates: [], relationships: [], figures: [], conflicts: [],
    actors: ['agency', 'north', 'south'].map((id) => ({ id, name: `The ${id}`, kind: 'state', country: '', part_of: '', role: '', aliases: [], wikidata: '', known: 'lexicon', mentions: 1, articles: 1, reports: 1, pseudonym: '', x: null, y: null })),
    claims: told.map(claimOf),
    events: told.map(rowOf),
  });

/** One of each kind of date. */
export const medley: readonly Told[] = [
  { event: 'visit', type: 'meets', date: '2021-04-12', start: '2021-04-12', end: '2021-04-12', actors: ['north', 'south'] },
  { event: 'visit', type: 'meets', article: 'b', date: '2021-04', start: '2021-04-01', end: '2021-04-30', text: 'earlier this month', actors: ['north', 'south'] },
  { event: 'raid', type: 'attacks', date: '2021-02', start: '2021-02-01', end: '2021-02-28', actors: ['north'] },
  { event: 'talks', type: 'meets', date: '2021-03-1X', start: '2021-03-10', end: '2021-03-19', text: 'mid-March' },
  { event: 'old', type: 'funds', date: '2012', start: '2012-01-01', end: '2012-12-31', actors: ['south'] },
  { event: 'siege', type: 'attacks', date: '2020/..', start: '2020-01-01', end: '', text: 'since 2020' },
  { event: 'print', type: 'reporting', date: '2021-05-03', start: '2021-05-03', end: '2021-05-03' },
  { event: 'print', type: 'reporting', article: 'b', date: '2021-05-03', start: '2021-05-03', end: '2021-05-03' },
  { event: 'rumour', type: 'other', article: 'c', report: 'own', title: 'A very long title about something that nobody saw, told at length and then told once more with the same words and no fewer of them' },
  { event: 'long', type: 'other', article: 'c', report: 'own', date: '2021-01-09', start: '2021-01-09', end: '2021-01-09', denied: true, title: 'A very long title about something that somebody saw, told at length and then told once more with the same words and no fewer of them' },
];
