import { describe, expect, it } from 'vitest';
import { ferry } from '../store/dataset.fixture';
import { claimsLeft, claimsWithout, familyOf } from './filter';

describe('the claims that families leave', () => {
  it('are all when none is chosen', () => {
    expect(claimsLeft(ferry, [])).toBe(ferry.dataset.claims);
  });
  it('are relationships and events of the family, never figures', () => {
    expect(claimsLeft(ferry, ['contact']).map((claim) => claim.id)).toEqual(['c3', 'c5']);
    expect(claimsLeft(ferry, ['material_support', 'contact']).map((claim) => claim.id)).toEqual(['c1', 'c2', 'c3', 'c5', 'c6']);
    expect(claimsLeft(ferry, ['conflict'])).toEqual([]);
  });
  it('have a family only where their type says so', () => {
    expect(ferry.dataset.claims.map((claim) => familyOf(claim, ferry))).toEqual([
      'material_support',
      'material_support',
      'contact',
      '',
      'contact',
      'material_support',
    ]);
  });
});

describe('the claims without a report', () => {
  it('are those of all others', () => {
    expect(claimsWithout('gull', ferry.dataset.claims).map((claim) => claim.id)).toEqual(['c3', 'c4', 'c5', 'c6']);
  });
  it('are all when none is left out, or one that is not there', () => {
    expect(claimsWithout('', ferry.dataset.claims)).toBe(ferry.dataset.claims);
    expect(claimsWithout('tern', ferry.dataset.claims)).toHaveLength(6);
  });
});
