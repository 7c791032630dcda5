import { describe, expect, it } from 'vitest';
import { ferry } from '../store/dataset.fixture';
import { claimsLeft, familyOf } from './filter';

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
