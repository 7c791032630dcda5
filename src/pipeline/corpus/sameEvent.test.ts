import { describe, expect, it } from 'vitest';
import { eventsAmong, type Happening } from './sameEvent';

const happening = (article: string, more: Partial<Happening> & { readonly told?: string } = {}): Happening => ({
  article, title: 'Rockets hit the port of Adra', actors: ['norland', 'harbour-front'], start: '2021-03-08', end: '2021-03-08', words: (more.told ?? 'rocket hit port').split(' '), ...more,
});
const eventIds = (happenings: readonly Happening[]): readonly string[] => {
  const eventOf = eventsAmong();
  return happenings.map((one) => eventOf(one).id);
};
const same = (a: Happening, b: Happening): boolean => new Set(eventIds([a, b])).size === 1;
const first = happening('a');

describe('an event', () => {
  it.each([
    ['the same day, actors and words', happening('b')],
    ['a month that holds the day', happening('b', { start: '2021-03-01', end: '2021-03-31' })],
    ['a year that holds the day, and more words', happening('b', { start: '2021-01-01', end: '2021-12-31' })],
    ['two days that touch it', happening('b', { start: '2021-03-08', end: '2021-03-09' })],
    ['a stretch that runs into the next month', happening('b', { start: '2021-02-25', end: '2021-03-08' })],
    ['one word, where both actors are the same', happening('b', { told: 'rocket barrage' })],
    ['one of two actors, and two words', happening('b', { actors: ['norland'] })],
    ['no actors, and two words', happening('b', { actors: [] })],
  ])('is one by %s', (_, other) => {
    expect(same(first, other)).toBe(true);
    expect(same(other, first)).toBe(true);
  });
  it.each([
    ['of one article', happening('a')],
    ['of another day', happening('b', { start: '2021-03-09', end: '2021-03-09' })],
    ['of no day', happening('b', { start: '', end: '' })],
    ['of other actors', happening('b', { actors: ['estia', 'veldt'] })],
    ['told in other words', happening('b', { told: 'talk open ceasefire' })],
    ['of one actor and one word', happening('b', { actors: ['norland'], told: 'rocket seize' })],
    ['of the same year, with one word', happening('b', { start: '2021-01-01', end: '2021-12-31', told: 'rocket factory' })],
    ['of nobody, with one word', happening('b', { actors: [], told: 'rocket launch' })],
  ])('is another %s', (_, other) => {
    expect(same(first, other)).toBe(false);
    expect(same(other, first)).toBe(false);
  });
});

describe('the id of an event', () => {
  it('is made of its title, and numbered where the title is taken', () => {
    expect(eventIds([first, happening('a', { start: '2021-04-01', end: '2021-04-01' }), happening('a', { start: '', end: '' })])).toEqual(['rockets-hit-the-port-of-adra', 'rockets-hit-the-port-of-adra-2', 'rockets-hit-the-port-of-adra-3']);
  });
  it('is never given to two events, whatever their titles', () => {
    const titles = ['Strike', 'Strike', 'Strike 2', 'Strike 2', '…', '…'];
    const ids = eventIds(titles.map((title, i) => happening('a', { title, start: `2021-03-0${i + 1}`, end: `2021-03-0${i + 1}` })));
    expect(new Set(ids).size).toBe(titles.length);
  });
  it('is that of the first article that tells it', () => {
    expect(eventIds([first, happening('b', { title: 'Port shelled' }), happening('c', { title: 'Adra under fire' })])).toEqual(Array.from({ length: 3 }, () => 'rockets-hit-the-port-of-adra'));
  });
  it('is found among many in time that grows with their number', () => {
    const many = Array.from({ length: 6000 }, (_, i) => happening(`n${i}`, { start: `20${10 + (i % 12)}-0${1 + (i % 9)}-1${i % 10}`, end: `20${10 + (i % 12)}-0${1 + (i % 9)}-1${i % 10}`, told: `rocket hit place${i % 100}`, actors: [`side${i % 50}`, `side${(i + 7) % 50}`] }));
    expect(eventIds(many)).toHaveLength(6000);
  });
});
