import { describe, expect, it } from 'vitest';
import { ferry } from '../store/dataset.fixture';
import { scopesOf, type Showing } from './scopes';

const claims = ferry.dataset.claims;
const showing: Showing = { catalogue: ferry, claims, filters: [], fragment: '', focused: '', chosen: null };
const network = { name: 'network', title: 'Who is said to do what to whom', draws: ({ kind }: { readonly kind: string }) => kind === 'relationship' };

describe('what can be taken away', () => {
  it('is all that the page shows', () => {
    expect(scopesOf(showing, null)).toEqual([{ key: 'page', name: 'All that the page shows', claims, words: 'All claims', fragment: '', view: '' }]);
  });
  it('is first what the view draws from which it was asked for', () => {
    expect(scopesOf(showing, network).map(({ key, view, words, claims: own }) => [key, view, words, own.map(({ id }) => id)])).toEqual([
      ['view', 'network', 'Who is said to do what to whom', ['c1', 'c2', 'c3', 'c6']],
      ['page', '', 'All claims', claims.map(({ id }) => id)],
    ]);
    expect(scopesOf(showing, { name: 'sources', title: 'Who says so' })[0]?.claims).toBe(claims);
  });
  it('is what the filters leave, and what is chosen among it', () => {
    const some = { ...showing, claims: claims.slice(0, 3), filters: ['Actor: Otter', 'Contact'], fragment: '#actor=otter', focused: '#focus=all&actor=otter', chosen: { words: 'Kestrel trains Otter', claims: claims.slice(0, 1) } };
    expect(scopesOf(some, null).map(({ key, name, words, fragment, view, claims: own }) => [key, name, words, fragment, view, own.length])).toEqual([
      ['page', 'What the filters leave', 'Actor: Otter; Contact', '#actor=otter', '', 3],
      ['chosen', 'Kestrel trains Otter', 'Kestrel trains Otter; Actor: Otter; Contact', '#focus=all&actor=otter', 'evidence', 1],
    ]);
  });
});
