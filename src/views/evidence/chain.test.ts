import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { chainOf, listed, linkWords } from '../../parts/quotation/chain';
import { at, catalogue, claim, dataset } from './sample';

const words = (c: Claim, among = catalogue) => {
  const { links, ending } = chainOf(c, among);
  return [...links.map(linkWords), ending].join(' > ');
};
const own = (id: string): Claim => catalogue.claims.get(id) ?? claim('none', 'alder', 0, 'rockets');

describe('the chain of attribution', () => {
  it.each([
    ['a1', 'Falcon and Heron, aliases > The Courier > this article'],
    ['a2', 'Falcon, an alias > The Courier > this article'],
    ['b1', 'The Courier > this article'],
    ['b2', 'nobody named: “are estimated” > this article'],
    ['c1', 'this article, in its own voice'],
  ])('of %s is %s', (id, chain) => expect(words(own(id))).toBe(chain));

  it('gives the role of a named speaker, and opens the shape of an alias', () => {
    const named = catalogueOf({ ...dataset, actors: dataset.actors.map((a) => (a.id === 'falcon' ? { ...a, pseudonym: '' } : a)) });
    expect(words(own('a2'), named)).toBe('Falcon, dock worker > The Courier > this article');
    expect(chainOf(own('a2'), named).links[0]?.open).toBe(false);
    expect(chainOf(own('a2'), catalogue).links[0]?.open).toBe(true);
  });
  it('quotes the words for a source that has no name', () => {
    const [start, end] = at('alder', 0, 'two dock workers');
    const statement = { id: 's', article: 'alder', sentence: 'alder-0', start, end, quote: '', form: 'indirect', cue: 'told', cue_start: 0, cue_end: 0, source_start: start, source_end: end, speakers: [], attribution: '', report: '' } as const;
    expect(words({ ...own('b1'), article: 'alder', statement: 's' }, catalogueOf({ ...dataset, statements: [statement] }))).toBe('“two dock workers”, not named > The Courier > this article');
  });
  it('does not take the qualifier of a number for a hidden speaker', () => expect(words({ ...own('b2'), modality: 'stated' })).toBe('this article, in its own voice'));
  it('says an id in words where the actor is not known', () => expect(words({ ...own('b1'), attribution: 'port-radio' })).toBe('port radio > this article'));
});

describe('a list of names', () => {
  it.each([[[], ''], [['A'], 'A'], [['A', 'B'], 'A and B'], [['A', 'B', 'C'], 'A, B and C']] as const)('of %j is %s', (names, said) => expect(listed(names)).toBe(said));
});
