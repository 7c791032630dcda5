import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim';
import type { Figure } from '../../model/figure';
import { relationshipId } from '../../model/focus';
import { groupedBy } from '../../model/grouped';
import type { RelationshipType } from '../../model/relationship';
import { claim, relationship } from '../../store/dataset.fixture';
import { conflictsOf } from './conflict';
import { measureOf } from './disjoint';
import { timesTold } from './firstTime';
import { standingOf } from './opposite';

/** A claim with what it says: "norland trains harbour-front", or a figure. */
interface Said {
  readonly claim: Claim;
  readonly says: readonly [string, RelationshipType, string] | Partial<Figure>;
  readonly sentence?: string;
}
const says = (id: string, said: Said['says'], more: Partial<Claim> = {}, sentence = ''): Said => ({ claim: claim(id, id, `own-${id}`, { sentence: `s-${id}`, ...more }), says: said, sentence });
const isPair = (said: Said['says']): said is readonly [string, RelationshipType, string] => Array.isArray(said);
const figureOf = (ofClaim: string, more: Partial<Figure>): Figure => ({ claim: ofClaim, measure: 'fighters', unit: 'persons', low: null, high: null, bound: 'exact', text: '', subject: 'harbour-front', object: '', place: '', caveat: '', ...more });
const conflicts = (...all: readonly Said[]) => conflictsWritten(() => null, ...all);
const lotsWritten = (writtenOf: (article: string) => { readonly start: number; readonly end: number } | null, ...all: readonly Said[]) => [
  ...conflictsOf(
    groupedBy(all.flatMap(({ claim: of, says: said, sentence = '' }) => (isPair(said) ? [{ ...standingOf(of), ...relationship(of.id, ...said), ...timesTold(said[1], sentence, of.quote) }] : [])), relationshipId),
    groupedBy(all.flatMap(({ claim: of, says: said }) => (isPair(said) ? [] : [{ ...standingOf(of), sentence: of.sentence, ...figureOf(of.id, said), written: writtenOf(of.article) }])), measureOf),
  ),
];
const conflictsWritten = (...given: Parameters<typeof lotsWritten>) => lotsWritten(...given).flatMap(({ rows }) => rows());
const denied = { polarity: 'denied' } as const;
const on = (start: string, end = start) => ({ date_start: start, date_end: end });

describe('what is said and denied', () => {
  it('cannot both stand', () => {
    expect(conflicts(says('b', ['norland', 'trains', 'harbour-front']), says('a', ['norland', 'trains', 'harbour-front'], denied))).toEqual([
      { claim_a: 'a', claim_b: 'b', about: 'norland~trains~harbour-front', why: 'opposite_polarity' },
    ]);
  });
  it('cannot both stand either way round where the type is mutual', () => {
    expect(conflicts(says('a', ['norland', 'meets', 'harbour-front']), says('b', ['harbour-front', 'meets', 'norland'], denied))).toEqual([
      { claim_a: 'a', claim_b: 'b', about: 'harbour-front~meets~norland', why: 'opposite_polarity' },
    ]);
  });
  it.each([
    ['the other way round', says('b', ['harbour-front', 'trains', 'norland'], denied)],
    ['of another type', says('b', ['norland', 'funds', 'harbour-front'], denied)],
    ['only as possible', says('b', ['norland', 'trains', 'harbour-front'], { ...denied, modality: 'possible' })],
    ['only as planned', says('b', ['norland', 'trains', 'harbour-front'], { ...denied, modality: 'planned' })],
    ['of another year', says('b', ['norland', 'trains', 'harbour-front'], { ...denied, ...on('2015-01-01', '2015-12-31') })],
    ['likewise', says('b', ['norland', 'trains', 'harbour-front'])],
  ])('can both stand when the other is said %s', (_, other) => {
    expect(conflicts(says('a', ['norland', 'trains', 'harbour-front'], on('2021-03-08')), other)).toEqual([]);
  });
  it('cannot both stand when one is estimated or reported, or has no date', () => {
    expect(conflicts(says('a', ['norland', 'trains', 'harbour-front'], { modality: 'reported', ...on('2021-03-08') }), says('b', ['norland', 'trains', 'harbour-front'], denied))).toHaveLength(1);
  });
  it('are set against each other one by one, each pair once', () => {
    const yes = ['a', 'b'].map((id) => says(id, ['norland', 'trains', 'harbour-front']));
    const no = ['c', 'd'].map((id) => says(id, ['norland', 'trains', 'harbour-front'], denied));
    expect(conflicts(...no, ...yes).map((c) => `${c.claim_a}${c.claim_b}`)).toEqual(['ac', 'ad', 'bc', 'bd']);
  });
  it('leaves no claim out among many, and does not multiply them', () => {
    const many = Array.from({ length: 400 }, (_, i) => says(`n${String(i).padStart(3, '0')}`, ['norland', 'trains', 'harbour-front'], i % 2 ? denied : {}));
    const found = conflicts(...many);
    expect(new Set(found.flatMap((c) => [c.claim_a, c.claim_b])).size).toBe(400);
    expect(found.length).toBeLessThan(400 * 21);
  });
});

describe('figures', () => {
  const low = says('a', { low: 8000, bound: 'at_least' }, {}, 'At least 8,000 fighters.');
  it('of one thing whose ranges do not meet cannot both stand', () => {
    expect(conflicts(low, says('b', { low: 3000, high: 5000, bound: 'range' }))).toEqual([{ claim_a: 'a', claim_b: 'b', about: 'harbour-front~fighters~persons~', why: 'disjoint_ranges' }]);
  });
  it.each([
    ['ranges that meet', { low: 5000, high: 8000, bound: 'range' }, {}],
    ['a number without bounds', { bound: 'vague' }, {}],
    ['another subject', { high: 5000, bound: 'at_most', subject: 'norland' }, {}],
    ['another measure', { high: 5000, bound: 'at_most', measure: 'rifles' }, {}],
    ['another unit', { high: 5000, bound: 'at_most', unit: 'percent' }, {}],
    ['another place', { high: 5000, bound: 'at_most', place: 'adra' }, {}],
    ['what is only possible', { high: 5000, bound: 'at_most' }, { modality: 'possible' }],
    ['what is planned', { high: 5000, bound: 'at_most' }, { modality: 'planned' }],
    ['what is denied', { high: 5000, bound: 'at_most' }, denied],
    ['a number of a given time', { high: 5000, bound: 'at_most' }, on('2015-01-01', '2015-12-31')],
    ['a number in the same sentence', { high: 5000, bound: 'at_most' }, { sentence: 's-a' }],
  ] as const)('can stand beside %s', (_, figure, more) => {
    expect(conflicts(low, says('b', figure, more))).toEqual([]);
  });
  it('of nobody in particular are not set against each other', () => {
    expect(conflicts(says('a', { low: 8000, bound: 'at_least', subject: '' }), says('b', { high: 5000, bound: 'at_most', subject: '' }))).toEqual([]);
  });
  it('that are told to a round number agree with what is near', () => {
    const about = (id: string, n: number, bound: Figure['bound']) => says(id, { low: n, high: n, bound, measure: 'share of strikes', unit: 'percent' });
    expect(conflicts(about('a', 70, 'approx'), about('b', 65, 'exact'))).toEqual([]);
    expect(conflicts(about('a', 70, 'approx'), about('b', 40, 'exact'))).toHaveLength(1);
    expect(conflicts(about('a', 70, 'exact'), about('b', 65, 'exact'))).toHaveLength(1);
  });
  it('of two times are compared only where the times meet', () => {
    const at = (id: string, n: number, start: string, end: string) => says(id, { low: n, high: n }, on(start, end));
    expect(conflicts(at('a', 400, '2021-03-01', '2021-03-31'), at('b', 900, '2021-03-08', '2021-03-08'))).toHaveLength(1);
    expect(conflicts(at('a', 400, '2021-03-01', '2021-03-31'), at('b', 900, '2021-05-08', '2021-05-08'))).toEqual([]);
  });
  it('without a date are of the day of writing, and not compared over months', () => {
    const at = (day: number) => (article: string) => (article === 'a' ? { start: 0, end: 6 } : { start: day, end: day });
    const high = says('b', { high: 5000, bound: 'at_most' });
    expect(conflictsWritten(at(30), low, high)).toHaveLength(1);
    expect(conflictsWritten(at(200), low, high)).toEqual([]);
  });
  it('that are shares of different wholes are not compared', () => {
    const share = (id: string, n: number, object: string) => says(id, { low: n, high: n, measure: 'share of strikes', unit: 'percent', object });
    expect(conflicts(share('a', 70, 'their strikes'), share('b', 20, 'strikes by night'))).toEqual([]);
    expect(conflicts(share('a', 70, 'their strikes'), share('b', 20, 'Their strikes'))).toHaveLength(1);
  });
});

describe('a first time', () => {
  const first = says('a', ['norland', 'meets', 'harbour-front'], on('2021-03-08'), 'The two sides met for the first time on Monday.');
  it('cannot stand beside a time before', () => {
    expect(conflicts(first, says('b', ['harbour-front', 'meets', 'norland'], { quote: 'had already met twice in secret' }))).toEqual([
      { claim_a: 'a', claim_b: 'b', about: 'harbour-front~meets~norland', why: 'first_vs_prior' },
    ]);
    expect(conflicts(first, says('b', ['norland', 'meets', 'harbour-front'], on('2019-05-01', '2019-05-31')))).toHaveLength(1);
  });
  it.each([
    ['the same time told by another', says('b', ['norland', 'meets', 'harbour-front'], { quote: 'met on Monday', ...on('2021-03-08') })],
    ['a time after', says('b', ['norland', 'meets', 'harbour-front'], on('2021-04-08'))],
    ['a time before that did not happen', says('b', ['norland', 'meets', 'harbour-front'], { quote: 'had already met', modality: 'possible' })],
    ['a time before in the same article', says('b', ['norland', 'meets', 'harbour-front'], { quote: 'had met before', article: 'a' })],
    ['something else that happened before', says('b', ['norland', 'funds', 'harbour-front'], { quote: 'had already funded' })],
  ])('can stand beside %s', (_, other) => {
    expect(conflicts(first, other)).toEqual([]);
  });
  it.each(['Norland’s first lady met the Front.', 'The first deputy minister met the Front.', 'First, the two sides met.', 'They met in the first place to talk.', 'They met in the first half of March.'])('is not told by “%s”', (sentence) => {
    expect(conflicts(says('a', ['norland', 'meets', 'harbour-front'], on('2021-03-08'), sentence), says('b', ['norland', 'meets', 'harbour-front'], { quote: 'had already met' }))).toEqual([]);
  });
});

describe('lots of conflicts', () => {
  const pairs = Array.from({ length: 12_000 }, (_, i) => [says(`a${i}`, ['norland', 'trains', `band-${i}`]), says(`b${i}`, ['norland', 'trains', `band-${i}`], denied)]);
  const lotsOf = (all: readonly (readonly Said[])[]) => lotsWritten(() => null, ...all.flat());
  const namesOf = (all: readonly (readonly Said[])[]): readonly string[] => lotsOf(all).map(({ prints }) => prints().join(' '));
  const before = namesOf(pairs);

  it('hold all of them, in order', () => {
    const lots = lotsOf(pairs).map(({ rows }) => rows());
    expect(lots.length).toBeGreaterThan(2);
    expect(lots.flat().map(({ claim_a }) => claim_a)).toEqual(pairs.map((_, i) => `a${i}`).sort());
  });
  it.each([0, 7777])('are the same but for one or two when the claims of thing %i are not there', (at) => {
    const after = namesOf(pairs.filter((_, i) => i !== at));
    expect(after.filter((name) => !before.includes(name)).length).toBeLessThan(3);
    expect(after).not.toEqual(before);
  });
  it('are others when another reason is told, or another thing', () => {
    const [first, second] = [says('a', ['norland', 'trains', 'gull']), says('b', ['norland', 'trains', 'gull'], denied)];
    const other = [says('a', ['norland', 'trains', 'otter']), says('b', ['norland', 'trains', 'otter'], denied)];
    expect(new Set([namesOf([[first, second]]), namesOf([other]), namesOf([[first, { ...second, claim: { ...second.claim, id: 'c' } }]])].flat()).size).toBe(3);
  });
});
