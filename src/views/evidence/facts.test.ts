import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model/catalogue';
import type { Figure } from '../../model/figure';
import { clipped } from '../../model/clipped';
import { entriesOf } from '../../parts/quotation/entries';
import { factsOf, whenWords } from './facts';
import { referencesOf } from './references';
import { catalogue, claim, dataset } from './sample';
import { valueWords } from './value';

const facts = (id: string, dated = true) =>
  entriesOf(dataset.claims.filter((c) => c.id === id), catalogue).flatMap((e) => factsOf(e, catalogue, dated).map((f) => `${f.label}: ${f.text}`));

describe('the facts of a quotation', () => {
  it('give weapons, date with its grounds, and the counter-claim', () => {
    expect(facts('a1')).toEqual(['Weapons: rockets', 'When: Feb 2021: “last month”, counted from the printed date', 'Counter: C, in its own voice: “Norland has not sent rockets to the Harbour Front”']);
  });
  it('say that there is no date, and when it was written', () => expect(facts('b1')).toContain('When: no date given; written Mar 2021'));
  it('do not quote the words of a date twice', () => {
    const monday = { date: '2021-03-01', date_start: '2021-03-01', date_end: '2021-03-01', date_text: 'on Monday' };
    expect(whenWords(claim('x', 'cedar', 1, 'ship', { ...monday, date_grounds: '“on Monday” counted from the printed date' }), catalogue)).toBe('1 Mar 2021: “on Monday” counted from the printed date');
    expect(whenWords(claim('x', 'cedar', 1, 'ship', { date: '2014', date_start: '2014-01-01', date_end: '2014-12-31', date_text: '2014', date_grounds: '“2014”, as printed' }), catalogue)).toBe('2014, as printed');
    expect(whenWords(claim('x', 'cedar', 1, 'ship', { ...monday, date_basis: 'inferred' }), catalogue)).toBe('1 Mar 2021: “on Monday”, worked out');
  });
  it('set months short in what a date was worked out from, but not in what is quoted', () => {
    const grounds = '“that Monday of January 2020” counted from 5 February 2020';
    expect(whenWords(claim('x', 'cedar', 1, 'ship', { date: '2020-02-03', date_start: '2020-02-03', date_end: '2020-02-03', date_grounds: grounds }), catalogue)).toBe(
      '3 Feb 2020, “that Monday of January 2020” counted from 5 Feb 2020',
    );
  });
  it('keep quiet about missing dates where none is given anywhere', () => expect(facts('b1', false).some((f) => f.startsWith('When'))).toBe(false));
  it('do not claim a date of writing that is not known', () => expect(whenWords(claim('x', 'cedar', 1, 'ship'), catalogue)).toBe('no date given'));
  it('give the words of a denial and those that deny it', () => {
    expect(facts('c1')).toEqual(['Weapons: rockets', 'When: no date given', 'Denial: “not”', 'Counter: A, Falcon and Heron: “Norland is shipping rockets to the Harbour Front”', 'Counter: B, The Courier: “the capital has sent them rockets”']);
  });
  it('name injected words', () => expect(facts('b3')[0]).toMatch(/^Struck: four words injected/));
  it('say to which reading a fact belongs, where a sentence has several', () => {
    const own = dataset.claims.map((c) => (c.id === 'a3' ? { ...c, reviewed: 'type set by hand' } : c));
    const [, entry] = entriesOf(own.filter((c) => c.article === 'alder'), catalogue);
    expect(entry && factsOf(entry, catalogue, false)).toEqual([{ label: 'Corrected', text: 'type set by hand', counter: null, of: 'backs' }]);
  });
});

describe('how words that are no names were read', () => {
  it('is told for metonym and pronoun', () => expect(referencesOf(dataset.claims.find((c) => c.id === 'b1') ?? claim('x', 'birch', 0, 'them'), catalogue)).toBe('“the capital” stands for Norland, “them” for Harbour Front'));
  it('is not told where the name itself is in the words', () => expect(referencesOf(dataset.claims.find((c) => c.id === 'a1') ?? claim('x', 'birch', 0, 'them'), catalogue)).toBe(''));
  it('is not told where the words hold the name', () => {
    const named = catalogueOf({ ...dataset, mentions: [{ article: 'birch', sentence: 'birch-0', start: 0, end: 20, text: 'the Norland navy', entity: 'norland', entity_kind: 'actor', basis: 'description' }] });
    expect(referencesOf(claim('b1', 'birch', 0, 'The Courier'), named)).toBe('');
  });
  it('is not told of actors that the claim is not about', () => expect(referencesOf(claim('b3', 'birch', 0, 'the capital', { kind: 'event' }), catalogue)).toBe(''));
  it('is told of the nearest word outside, where none is inside', () => {
    const near = claim('b1', 'birch', 0, 'rockets');
    expect(referencesOf(near, catalogue)).toBe('“the capital” stands for Norland, “them” for Harbour Front');
  });
});

const figure = (more: Partial<Figure>): Figure => ({ claim: 'f', measure: 'fighters', unit: 'persons', low: null, high: null, bound: 'exact', text: '', subject: '', object: '', place: '', caveat: '', ...more });

describe('the value of a figure', () => {
  it.each([
    [figure({ low: 2, high: 2 }), '', '2 fighters'],
    [figure({ low: 6000, high: 8000, bound: 'range' }), '', '6,000 to 8,000 fighters'],
    [figure({ low: 300, bound: 'at_least' }), 'at least', 'at least 300 fighters, from “at least”; no upper bound given'],
    [figure({ low: 300, bound: 'more_than' }), '', 'more than 300 fighters; no upper bound given'],
    [figure({ high: 40, bound: 'at_most' }), '', 'at most 40 fighters'],
    [figure({ low: 60, high: 60, bound: 'approx', unit: 'percent', object: 'ships' }), 'some', 'about 60\u00a0%, from “some”; base: ships; their number is not given'],
    [figure({ low: 60, high: 60, unit: 'percent' }), '', '60\u00a0%; base not said'],
    [figure({ bound: 'vague' }), 'many', 'no bounds given, from “many”'],
    [figure({ low: 1000, bound: 'vague' }), '', 'in the order of 1,000 fighters; no bounds given'],
  ])('%# is said in words', (row, hedge, words) => expect(valueWords(row, hedge)).toBe(words));
});

describe('a clipped quotation', () => {
  it('keeps what is short and cuts what is long at a word', () => {
    expect(clipped('a ship', 10)).toBe('a ship');
    expect(clipped('a ship came into port', 10)).toBe('a ship …');
    expect(clipped('unbroken'.repeat(3), 10)).toBe('unbrokenun …');
  });
});

describe('many counter-claims', () => {
  it('are two and a number', () => {
    const copies = ['Norland', 'rockets', 'dock'].map((words, i) => claim(words, 'alder', 0, words, { report: `r${i}` }));
    const many = catalogueOf({ ...dataset, claims: [...dataset.claims, ...copies], conflicts: copies.map((c) => ({ claim_a: c.id, claim_b: 'c1', about: '', why: 'opposite_polarity' })) });
    const [entry] = entriesOf(dataset.claims.filter((c) => c.id === 'c1'), many);
    expect(entry && factsOf(entry, many, false).filter((f) => f.label === 'Counter').map((f) => f.text)).toEqual(['A, in its own voice: “Norland”', 'A, in its own voice: “rockets”', 'and 1 more']);
  });
});

describe('a long denial as counter-claim', () => {
  it('starts with the clause that denies, not with what was said before', () => {
    const words = 'Norland has, as far as anyone who was in the port on that day could see, not sent rockets';
    const from = words.indexOf('not');
    const long = { ...claim('c1', 'cedar', 0, 'Norland'), quote: words, start: 0, end: words.length, polarity: 'denied', negation_start: from, negation_end: from + 3 } as const;
    const other = catalogueOf({ ...dataset, claims: [...dataset.claims.filter((c) => c.id !== 'c1'), long] });
    const [entry] = entriesOf(dataset.claims.filter((c) => c.id === 'a1'), other);
    expect(entry && factsOf(entry, other, false).at(-1)?.text).toBe('C, in its own voice: “… not sent rockets”');
  });
});
