import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusKinds, type Focus } from '../model/focus';
import { families } from '../model/relationship';
import { noPicks, type Picks } from './picks';
import { fragmentOf, readFragment } from './url';

const letter = fc.constantFrom('a', 'Z', '-', '~', ':', '/', '%', '&', '=', '#', '+', ' ', '“', 'é', '船', '🚢');
const scraps = fc.string({ unit: fc.constantFrom('focus', 'family', 'count', 'without', 'actor', 'contact', '=', '&', ':', '%', '%e9', '#', 'é', '\ud800') });
const focus: fc.Arbitrary<Focus | null> = fc.option(
  fc
    .tuple(fc.constantFrom(...focusKinds), fc.string({ minLength: 1, unit: letter }))
    .map(([kind, id]) => ({ kind, id: kind === 'all' || kind === 'contested' ? '' : id })),
);
const picks: fc.Arbitrary<Picks> = fc.record({ focus, families: fc.subarray([...families]), counting: fc.constantFrom('reports', 'articles'), without: fc.string({ unit: letter }) });

describe('the address of the picks', () => {
  it('is empty when nothing is picked', () => {
    expect(fragmentOf(noPicks)).toBe('');
  });
  it('can be read by a person', () => {
    const all: Picks = { focus: { kind: 'relationship', id: 'kestrel~trains~otter' }, families: ['conflict', 'cooperation'], counting: 'articles', without: 'the-gull' };
    expect(fragmentOf(all)).toBe('#focus=relationship:kestrel~trains~otter&family=cooperation&family=conflict&count=articles&without=the-gull');
  });
  it('leads back to the same picks', () => {
    fc.assert(fc.property(picks, (p) => void expect(readFragment(fragmentOf(p))).toEqual({ picks: p, unknown: [] })));
  });
  it('needs no escaping in a page or a message', () => {
    fc.assert(fc.property(picks, (p) => void expect(fragmentOf(p)).toMatch(/^(?:#[\w~:/%.!*'()=&-]+)?$/)));
  });
  it('never throws, whatever is read', () => {
    fc.assert(fc.property(scraps, (text) => void expect(readFragment(text).picks.families).toBeInstanceOf(Array)));
  });
});

describe('what an address asks for and the page does not know', () => {
  it.each([
    ['#colour=red', ['colour=red']],
    ['#focus=moon:1', ['focus=moon:1']],
    ['#focus=actor:', ['focus=actor:']],
    ['#focus=all:1', ['focus=all:1']],
    ['#focus', ['focus']],
    ['#without', ['without']],
    ['#without=', ['without=']],
    ['#family=weather', ['family=weather']],
    ['#count=sheep', ['count=sheep']],
    ['#count=reports', []],
    ['#focus=actor:%E0%A4%A', ['focus=actor:%E0%A4%A']],
    ['#focus=contested&x&family=contact', ['x']],
    ['#articles', []],
    ['#', []],
    ['', []],
  ])('is named: %s', (fragment, unknown) => {
    expect(readFragment(fragment).unknown).toEqual(unknown);
  });
  it('does not spoil the rest', () => {
    expect(readFragment('#focus=contested&x&family=contact&family=contact').picks).toEqual({
      focus: { kind: 'contested', id: '' },
      families: ['contact'],
      counting: 'reports',
      without: '',
    });
  });
});
