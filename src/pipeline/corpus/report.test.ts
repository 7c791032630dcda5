import { describe, expect, it } from 'vitest';
import { readingOf, reportsOf, type Given } from './reading.fixture';
import { ownReportId } from './report';

const actors = { Norland: 'norland', 'Harbour Front': 'harbour-front', Estia: 'estia', Veldt: 'veldt' };
const courier = { line: 0, outlet: 'courier', source: 'The Courier', cue: 'reported' };
const relaying = (id: string, line: string, more: Partial<Given> = {}) => readingOf(id, { lines: [line], told: [courier], actors, ...more });
const groups = (...readings: readonly ReturnType<typeof readingOf>[]) => reportsOf(readings).map((r) => [r.id, r.members.map((m) => readings[m.article]?.id)]);

const sale = 'The Courier reported that Norland sold mortars and rifles to the Harbour Front across the border.';
const again = 'Mortars and rifles went across the border from Norland to the Harbour Front, The Courier reported.';

describe('a report', () => {
  it('is one where two articles name its outlet and tell the same of the same actors', () => {
    expect(groups(relaying('a', sale), relaying('b', again))).toEqual([['courier', ['a', 'b']]]);
  });
  it('says in words why', () => {
    expect(reportsOf([relaying('a', sale), relaying('b', again)])[0]?.grounds).toBe('the same outlet is named, and the same actors are spoken of: Harbour Front, Norland');
    expect(reportsOf([relaying('a', sale)])[0]?.grounds).toBe('');
  });
  it.each([
    ['other actors are spoken of', 'The Courier reported that Estia sold mortars and rifles to Veldt across the border.', {}],
    ['only one actor is the same, and little else', 'The Courier reported that Norland bought fishing boats from Estia.', {}],
    ['the same actors are told to do something else', 'The Courier reported that Norland freed prisoners of the Harbour Front after secret talks.', {}],
    ['months lie between', again, { published: '2021-07-01' }],
    ['months lie between a month and a day', again, { published: '2021-07' }],
    ['it came on another day', again.replace('reported', 'reported on Wednesday'), { published: '2021-03-11' }],
  ] as const)('is another where %s', (_, line, more) => {
    const first = relaying('a', sale.replace('reported', 'reported on Monday'), { published: '2021-03-10' });
    expect(groups(first, relaying('b', line, more))).toEqual([['courier', ['a']], ['courier-2', ['b']]]);
  });
  it('is the same where both tell of the same day, though in other words', () => {
    const a = relaying('a', sale.replace('reported', 'reported on Monday'), { published: '2021-03-10' });
    const b = relaying('b', again.replace('reported', 'reported yesterday'), { published: '2021-03-09' });
    expect(groups(a, b)).toEqual([['courier', ['a', 'b']]]);
  });
  it('is the same where both quote the same run of words of but one actor', () => {
    const quoting = (id: string, line: string, form: 'mixed' | 'indirect') => readingOf(id, { lines: [line], told: [{ ...courier, cue: 'told', form }], actors });
    const [a, b] = ['An officer told The Courier that in Norland "they dig wells, they have tents and goats".', 'The men of Norland "dig wells, they have tents and goats", somebody told The Courier.'];
    expect(groups(quoting('a', a, 'mixed'), quoting('b', b, 'mixed'))).toEqual([['courier', ['a', 'b']]]);
    expect(groups(quoting('a', a, 'indirect'), quoting('b', b.replace('tents and goats', 'much rice'), 'indirect'))).toEqual([['courier', ['a']], ['courier-2', ['b']]]);
  });
  it('is the same where one of them speaks of but one actor, in many of the same words, whichever comes first', () => {
    const one = 'Old mortars and new rifles went across the northern border from Norland at night, The Courier reported.';
    const two = one.replace('at night', 'to the Harbour Front at night');
    expect(groups(relaying('a', one), relaying('b', two))).toEqual([['courier', ['a', 'b']]]);
    expect(groups(relaying('a', two), relaying('b', one), relaying('c', two))).toEqual([['courier', ['a', 'b', 'c']]]);
  });
  it('is not drawn together from far apart by one in between', () => {
    const at = (id: string, published: string) => relaying(id, sale, { published });
    expect(groups(at('a', '2021-01-01'), at('b', '2021-02-10'), at('c', '2021-03-20'))).toEqual([['courier', ['a', 'b']], ['courier-2', ['c']]]);
  });
  it('keeps outlets apart', () => {
    const gull = readingOf('b', { lines: [again.replace('The Courier', 'The Gull')], told: [{ line: 0, outlet: 'gull', source: 'The Gull', cue: 'reported' }], actors });
    expect(groups(relaying('a', sale), gull)).toEqual([['courier', ['a']], ['gull', ['b']]]);
  });
  it('is one of its own where nobody is spoken of', () => {
    expect(groups(relaying('a', 'It will rain, The Courier reported.'), relaying('b', 'It will rain, The Courier reported.'))).toEqual([['courier', ['a']], ['courier-2', ['b']]]);
  });
  it('is an interview when one of those who relay it says so', () => {
    const kinds = reportsOf([relaying('a', sale), relaying('b', again, { kind: 'interview' })]).map((r) => r.kind);
    expect(kinds).toEqual(['interview']);
  });
  it('joins many articles in time that grows with their number', () => {
    const many = Array.from({ length: 600 }, (_, i) => relaying(`n${String(i).padStart(3, '0')}`, i % 2 ? sale : again, { published: `20${String(10 + (i % 10))}-0${1 + (i % 9)}-15` }));
    const reports = reportsOf(many);
    expect(reports.reduce((n, r) => n + r.members.length, 0)).toBe(600);
    expect(reports.length).toBeLessThan(100);
  });
});

describe('own reporting', () => {
  it('is named after the article', () => {
    expect(ownReportId(relaying('2021_Pier é', sale))).toBe('own-2021-pier-é');
  });
});
