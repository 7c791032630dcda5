import { describe, expect, it } from 'vitest';
import { ferry } from '../store/dataset.fixture';
import { Narrowing } from './narrowing.svelte';
import { noFilters, withChosen, type ListFacet } from './picks';
import { Selection } from './selection.svelte';

const address = (fragment: string) => ({ read: () => fragment, push: () => undefined });
const of = (fragment: string) => {
  const selection = new Selection(address(fragment));
  return { selection, narrowing: new Narrowing(selection, ferry) };
};
const ids = (claims: readonly { readonly id: string }[]): string => claims.map(({ id }) => id).join(' ');

describe('the narrowing', () => {
  it('leaves what the address chooses, of what these data know', () => {
    const { selection, narrowing } = of('#family=contact&actor=moon');
    expect(ids(narrowing.claims)).toBe('c3 c5');
    expect(selection.unknown).toEqual(['actor=moon']);
  });
  it('leaves a view blind to its own pick what the others leave', () => {
    const { narrowing } = of('#family=contact&polarity=denied');
    expect(ids(narrowing.claims)).toBe('c3');
    expect(ids(narrowing.claimsFor(['polarity']))).toBe('c3 c5');
    expect(ids(narrowing.claimsFor(['date', 'polarity']))).toBe('c3 c5');
  });
  it('gives a view that is blind to what is not chosen the list that all have', () => {
    const { narrowing } = of('#family=contact');
    expect(narrowing.claimsFor(['date', 'without'])).toBe(narrowing.claims);
    expect(narrowing.claimsFor()).toBe(narrowing.claims);
  });
  it('gives the same list where the same claims are left as by one of the last six choices, and a new one after that', () => {
    const { selection, narrowing } = of('');
    const choose = (facet: ListFacet, value: string) => {
      selection.filter(withChosen(noFilters, facet, [value]));
      return narrowing.claims;
    };
    const others = [['family', 'contact'], ['report', 'own-pier'], ['weapon', 'nets'], ['speaker', 'finn'], ['polarity', 'denied'], ['modality', 'planned']] as const;
    const gull = choose('report', 'gull');
    expect(ids(gull)).toBe('c1 c2');
    for (const [facet, value] of others.slice(0, 5)) expect(ids(choose(facet, value))).not.toBe('c1 c2');
    expect(choose('type', 'trains')).toBe(gull);
    for (const [facet, value] of others) choose(facet, value);
    expect(choose('report', 'gull')).toEqual(gull);
    expect(narrowing.claims).not.toBe(gull);
  });
});
