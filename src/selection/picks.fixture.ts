/** Picks and small datasets as fast-check makes them up. */
import fc from 'fast-check';
import { modalities, polarities } from '../model/claim';
import { catalogueOf, type Catalogue } from '../model/catalogue';
import type { DateWindow } from '../model/dateWindow';
import { focusKinds, type Focus } from '../model/focus';
import { typeNames } from '../model/relationship';
import { actor, article, claim, emptyDataset, event, figure, relationship, report } from '../store/dataset.fixture';
import { codesOf, inOrder, listFacets, noFilters, searchText, withChosen, type Filters, type ListFacet, type Picks } from './picks';

const letter = fc.constantFrom('a', 'Z', '-', '~', ':', '/', '%', '&', '=', '#', '+', ',', '.', ' ', '“', 'é', '船', '🚢');
const id = fc.string({ minLength: 1, maxLength: 12, unit: letter });
const day = fc.date({ min: new Date('2011-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

export const windows: fc.Arbitrary<DateWindow> = fc
  .tuple(fc.option(day, { nil: '' }), fc.option(day, { nil: '' }))
  .filter(([a, b]) => a !== '' || b !== '')
  .map(([a, b]) => (a !== '' && b !== '' && b < a ? { from: b, to: a } : { from: a, to: b }));

const focus: fc.Arbitrary<Focus | null> = fc.option(
  fc.tuple(fc.constantFrom(...focusKinds), id).map(([kind, name]) => ({ kind, id: kind === 'all' || kind === 'contested' ? '' : name })),
);

const filtersWith = (idsOf: (facet: ListFacet) => fc.Arbitrary<string>, text: fc.Arbitrary<string>, without: fc.Arbitrary<string>): fc.Arbitrary<Filters> =>
  fc
    .tuple(
      fc.option(windows),
      text,
      without,
      ...listFacets.map((facet) => {
        const codes = codesOf[facet];
        return fc.option(codes ? fc.subarray([...codes]) : fc.array(idsOf(facet), { maxLength: 4 }), { nil: [], freq: 1 });
      }),
    )
    .map(([date, words, report, ...lists]) =>
      listFacets.reduce((filters, facet, i) => withChosen(filters, facet, inOrder(facet, lists[i] ?? [])), { ...noFilters, date, text: searchText(words), without: report }),
    );

export const picks: fc.Arbitrary<Picks> = fc.record({
  focus,
  filters: filtersWith(() => id, fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ maxLength: 140, unit: letter })), fc.oneof(fc.constant(''), id)),
  counting: fc.constantFrom('reports', 'articles'),
});

const names = ['ash', 'birch', 'cedar'] as const;
const some = fc.subarray([...names]);
const one = fc.constantFrom(...names);
/** Filters that some claim of the made-up datasets may pass. */
export const filtersOfTrees: fc.Arbitrary<Filters> = filtersWith(() => one, fc.constant(''), fc.oneof(fc.constant(''), one));

interface Seed {
  readonly kind: 'relationship' | 'figure' | 'event';
  readonly type: (typeof typeNames)[number];
  readonly a: string;
  readonly b: string;
  readonly many: readonly string[];
  readonly date: DateWindow | null;
  readonly polarity: (typeof polarities)[number];
  readonly modality: (typeof modalities)[number];
}
const seed: fc.Arbitrary<Seed> = fc.record({
  kind: fc.constantFrom('relationship', 'figure', 'event'),
  type: fc.constantFrom(...typeNames),
  a: one,
  b: one,
  many: some,
  date: fc.option(windows),
  polarity: fc.constantFrom(...polarities),
  modality: fc.constantFrom(...modalities),
});

const catalogueWith = (seeds: readonly Seed[]): Catalogue => {
  const of = (kind: Seed['kind']) => seeds.flatMap((s, i) => (s.kind === kind ? [{ s, id: `c${i}` }] : []));
  return catalogueOf({
    ...emptyDataset,
    articles: [article('pier')],
    reports: names.map((name) => report(name)),
    actors: names.map((name) => actor(name, name)),
    claims: seeds.map((s, i) =>
      claim(`c${i}`, 'pier', s.a, { kind: s.kind, speakers: s.many, place: s.b, polarity: s.polarity, modality: s.modality, date_start: s.date?.from ?? '', date_end: s.date?.to ?? '' }),
    ),
    relationships: of('relationship').map(({ s, id: ofClaim }) => relationship(ofClaim, s.a, s.type, s.b, s.many)),
    figures: of('figure').map(({ s, id: ofClaim }) => ({ ...figure(ofClaim, 'forty'), subject: s.a })),
    events: of('event').map(({ s, id: ofClaim }) => ({ ...event(ofClaim, ofClaim, 'Landing', s.type), actors: s.many })),
  });
};
export const catalogues: fc.Arbitrary<Catalogue> = fc.array(seed, { maxLength: 24 }).map(catalogueWith);
