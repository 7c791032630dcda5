import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrated, migrations, type Parameter } from './migrations';
import { noFilters, noPicks, withChosen, type Picks } from './picks';
import { picks } from './picks.fixture';
import { fragmentOf, readFragment } from './url';

const scraps = fc.string({
  unit: fc.constantFrom('focus', 'family', 'date', 'text', 'without', 'count', 'actor', 'contact', '=', '&', ':', ',', '/', '..', '2015-01-01', '%', '%e9', '#', 'é', '\ud800'),
});

describe('the address of the picks', () => {
  it('is empty when nothing is picked', () => {
    expect(fragmentOf(noPicks)).toBe('');
  });
  it('can be read by a person', () => {
    const filters = withChosen(withChosen({ ...noFilters, date: { from: '2021-03-01', to: '' }, text: 'grey nets', without: 'the-gull' }, 'family', ['conflict', 'cooperation']), 'actor', ['otter']);
    const all: Picks = { focus: { kind: 'relationship', id: 'kestrel~trains~otter' }, filters, counting: 'articles' };
    expect(fragmentOf(all)).toBe(
      '#focus=relationship:kestrel~trains~otter&date=2021-03-01/..&actor=otter&family=cooperation,conflict&text=grey%20nets&without=the-gull&count=articles',
    );
  });
  it('leads back to the same picks', () => {
    fc.assert(fc.property(picks, (p) => void expect(readFragment(fragmentOf(p))).toEqual({ picks: p, unknown: [] })));
  });
  it('needs no escaping in a page or a message', () => {
    fc.assert(fc.property(picks, (p) => void expect(fragmentOf(p)).toMatch(/^(?:#[\w~:/%.!*'(),=&-]+)?$/)));
  });
  it('never throws, whatever is read', () => {
    fc.assert(fc.property(scraps, (text) => void expect(readFragment(text).picks.filters.chosen.family).toBeInstanceOf(Array)));
  });
  it('says the same once it is read and written', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const { picks: read } = readFragment(text);
        expect(readFragment(fragmentOf(read))).toEqual({ picks: read, unknown: [] });
      }),
    );
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
    ['#family=contact,weather', ['family=weather']],
    ['#family', ['family']],
    ['#actor=', ['actor=']],
    ['#polarity=perhaps&modality=stated', ['polarity=perhaps']],
    ['#date=2015', ['date=2015']],
    ['#date=2015-02-30/..', ['date=2015-02-30/..']],
    ['#count=sheep', ['count=sheep']],
    ['#without=\ud800', ['without=\ud800']],
    ['#actor=\ud800', ['actor=\ud800']],
    ['#count=reports', []],
    ['#focus=actor:%E0%A4%A', ['focus=actor:%E0%A4%A']],
    ['#actor=%E0%A4%A', ['actor=%E0%A4%A']],
    ['#focus=contested&x&family=contact', ['x']],
    ['#articles', []],
    ['#', []],
    ['', []],
  ])('is named: %s', (fragment, unknown) => {
    expect(readFragment(fragment).unknown).toEqual(unknown);
  });
  it('does not spoil the rest', () => {
    expect(readFragment('#focus=contested&x&family=contact,weather').picks).toEqual({
      focus: { kind: 'contested', id: '' },
      filters: withChosen(noFilters, 'family', ['contact']),
      counting: 'reports',
    });
  });
});

describe('old addresses', () => {
  it('that name families one by one are followed', () => {
    expect(readFragment('#family=conflict&count=articles&family=contact')).toEqual({
      picks: { ...noPicks, filters: withChosen(noFilters, 'family', ['contact', 'conflict']), counting: 'articles' },
      unknown: [],
    });
  });
  it('are rewritten in order', () => {
    expect(migrated([['family', 'conflict'], ['x', null], ['family', 'contact']])).toEqual([['family', 'conflict,contact'], ['x', null]]);
  });
  it.each(migrations.map((migration) => [migration.about, migration] as const))('%s: an address of today stays as it is', (_, { rewrite }) => {
    fc.assert(
      fc.property(picks, (p) => {
        const parameters = fragmentOf(p).slice(1).split('&').filter(Boolean).map((part): Parameter => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
        expect(rewrite(parameters)).toEqual(parameters);
      }),
    );
  });
});
