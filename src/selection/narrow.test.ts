import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { relationshipTypes, typeNames } from '../model/relationship';
import { ferry } from '../store/dataset.fixture';
import { columnsOf } from './columns';
import { claimsLeft, maskOf, narrow, optionsOf, remediesOf } from './narrow';
import { dropped, facets, isChosen, listFacets, noFilters, toggled, withChosen, type Filters } from './picks';
import { catalogues, filtersOfTrees } from './picks.fixture';

/** The same question asked of one claim at a time, without columns. */
const passes = (claim: Claim, { date, chosen, without }: Filters, { relationships, figures, events }: Catalogue): boolean => {
  const [r, f, e] = [relationships.get(claim.id), figures.get(claim.id), events.get(claim.id)];
  const type = typeNames.find((name) => name === (r?.type ?? e?.type));
  const any = (wanted: readonly string[], has: readonly (string | undefined)[]): boolean => wanted.length === 0 || wanted.some((value) => has.includes(value));
  const dated = claim.date_start !== '' || claim.date_end !== '';
  return (
    (!date || (dated && (claim.date_start || '0') <= (date.to || '9') && (claim.date_end || '9') >= date.from)) &&
    any(chosen.actor, [r?.source, r?.target, f?.subject, ...(e?.actors ?? [])]) &&
    (chosen.family.length + chosen.type.length === 0 || (type !== undefined && (chosen.type.includes(type) || chosen.family.includes(relationshipTypes[type].family)))) &&
    any(chosen.weapon, r?.weapons ?? []) &&
    any(chosen.place, [claim.place, f?.place]) &&
    any(chosen.speaker, claim.speakers.length > 0 ? claim.speakers : ['-']) &&
    any(chosen.report, [claim.report]) &&
    any(chosen.polarity, [claim.polarity]) &&
    any(chosen.modality, [claim.modality]) &&
    claim.report !== without
  );
};
const idsLeft = (catalogue: Catalogue, filters: Filters, found: readonly number[] | null = null): readonly string[] => {
  const columns = columnsOf(catalogue);
  return claimsLeft(columns, narrow(columns, filters, found)).map((claim) => claim.id);
};
const left = (filters: Partial<Filters>): readonly string[] => idsLeft(ferry, { ...noFilters, ...filters });
const chosen = (more: Partial<Filters['chosen']>): Partial<Filters> => ({ chosen: { ...noFilters.chosen, ...more } });

describe('the claims that filters leave', () => {
  it('are all, as the same list, without filters', () => {
    const columns = columnsOf(ferry);
    expect(claimsLeft(columns, narrow(columns, noFilters))).toBe(ferry.dataset.claims);
  });
  it.each([
    [chosen({ actor: ['kestrel'] }), ['c1', 'c2', 'c3', 'c6']],
    [chosen({ family: ['contact'] }), ['c3', 'c5']],
    [chosen({ family: ['material_support', 'contact'] }), ['c1', 'c2', 'c3', 'c5', 'c6']],
    [chosen({ family: ['conflict'] }), []],
    [chosen({ type: ['trains'] }), ['c1', 'c2']],
    [chosen({ family: ['contact'], type: ['supplies_arms'] }), ['c3', 'c5', 'c6']],
    [chosen({ weapon: ['nets'] }), ['c6']],
    [chosen({ speaker: ['finn'] }), ['c1']],
    // Nobody is named.
    [chosen({ speaker: ['-'] }), ['c2', 'c3', 'c4', 'c5', 'c6']],
    [chosen({ speaker: ['-', 'finn'], report: ['gull'] }), ['c1', 'c2']],
    [chosen({ report: ['gull', 'own-pier'] }), ['c1', 'c2', 'c3', 'c4']],
    [chosen({ report: ['gull'], speaker: ['finn'] }), ['c1']],
    [chosen({ polarity: ['denied'] }), ['c3']],
    [chosen({ modality: ['possible'] }), []],
    [{ date: { from: '2021-01-01', to: '' } }, []],
    [{ without: 'gull' }, ['c3', 'c4', 'c5', 'c6']],
    [{ ...chosen({ report: ['gull'] }), without: 'gull' }, []],
  ])('%j', (filters, ids) => {
    expect(left(filters)).toEqual(ids);
  });
  it('are those in which the text was found, once that is known', () => {
    expect(idsLeft(ferry, { ...noFilters, text: 'crates' }, [1, 3])).toEqual(['c2', 'c4']);
    expect(idsLeft(ferry, { ...noFilters, text: 'crates' }, [])).toEqual([]);
    expect(idsLeft(ferry, { ...noFilters, text: 'crates' })).toHaveLength(6);
  });
  it('are those that pass when asked one by one', () => {
    fc.assert(
      fc.property(catalogues, filtersOfTrees, (catalogue, filters) => {
        expect(idsLeft(catalogue, filters)).toEqual(catalogue.dataset.claims.filter((claim) => passes(claim, filters, catalogue)).map((claim) => claim.id));
      }),
    );
  });
  it('do not depend on the order in which values were chosen', () => {
    const gesture = fc.constantFrom(...listFacets).chain((facet) => fc.constantFrom('ash', 'birch', 'conflict', 'trains', 'denied', 'possible').map((value) => ({ facet, value })));
    const orders = fc.uniqueArray(gesture, { maxLength: 6, selector: ({ facet, value }) => `${facet} ${value}` }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(catalogues, orders, (catalogue, [some, others]) => {
        const [a, b] = [some, others].map((gestures) => gestures.reduce((filters, { facet, value }) => toggled(filters, facet, value), noFilters));
        expect(a).toEqual(b);
        expect(idsLeft(catalogue, a ?? noFilters)).toEqual(idsLeft(catalogue, b ?? noFilters));
      }),
    );
  });
  it('are those that each facet alone would leave', () => {
    const questions = [['date'], ['actor'], ['family', 'type'], ['weapon'], ['place'], ['speaker'], ['report'], ['polarity'], ['modality'], ['without']] as const;
    fc.assert(
      fc.property(catalogues, filtersOfTrees, (catalogue, filters) => {
        const alone = questions.map((own) => new Set(idsLeft(catalogue, facets.filter((facet) => !own.some((one) => one === facet)).reduce(dropped, filters))));
        expect(idsLeft(catalogue, filters)).toEqual(catalogue.dataset.claims.map((claim) => claim.id).filter((id) => alone.every((ids) => ids.has(id))));
      }),
    );
  });
  it('are, for a view blind to its pick, those left without that pick', () => {
    fc.assert(
      fc.property(catalogues, filtersOfTrees, (catalogue, filters) => {
        const columns = columnsOf(catalogue);
        expect(claimsLeft(columns, narrow(columns, filters), maskOf(['date']))).toEqual(claimsLeft(columns, narrow(columns, dropped(filters, 'date'))));
      }),
    );
  });
});

describe('the options of a facet', () => {
  it('are all values of the data, those that leave nothing too', () => {
    const columns = columnsOf(ferry);
    const of = (filters: Filters) => Object.fromEntries(optionsOf(columns, narrow(columns, filters), 'report').map(({ value, claims }) => [value, claims]));
    expect(of(noFilters)).toEqual(expect.objectContaining({ gull: 2, 'own-pier': 2 }));
    expect(of(withChosen(noFilters, 'speaker', ['finn']))).toEqual(Object.fromEntries(Object.keys(of(noFilters)).map((report) => [report, report === 'gull' ? 1 : 0])));
  });
  it('say what each would leave', () => {
    fc.assert(
      fc.property(catalogues, filtersOfTrees, fc.constantFrom(...listFacets.filter((f) => f !== 'family' && f !== 'type')), (catalogue, filters, facet) => {
        const columns = columnsOf(catalogue);
        for (const { value, claims } of optionsOf(columns, narrow(columns, filters), facet)) expect(idsLeft(catalogue, withChosen(filters, facet, [value]))).toHaveLength(claims);
      }),
    );
  });
});

describe('what to remove where nothing is left', () => {
  it('is nothing where something is left', () => {
    const columns = columnsOf(ferry);
    expect(remediesOf(narrow(columns, noFilters))).toEqual([]);
    expect(remediesOf(new Uint16Array(0))).toEqual([]);
  });
  it('is the one filter that stands in the way, or as many as it takes', () => {
    const columns = columnsOf(ferry);
    const of = (filters: Partial<Filters>) => remediesOf(narrow(columns, { ...noFilters, ...filters }));
    expect(of(chosen({ weapon: ['nets'], speaker: ['finn'] }))).toEqual([
      { facets: ['weapon'], claims: 1 },
      { facets: ['speaker'], claims: 1 },
    ]);
    expect(of(chosen({ family: ['conflict'], report: ['gull'] }))).toEqual([{ facets: ['family', 'type'], claims: 2 }]);
    expect(of(chosen({ polarity: ['denied'], modality: ['planned'], family: ['conflict'] }))[0]).toEqual({ facets: ['family', 'type', 'modality'], claims: 1 });
  });
  it('puts first what brings most back, and then what stands first on the page', () => {
    const remedies = remediesOf(Uint16Array.from([maskOf(['speaker']), maskOf(['weapon']), maskOf(['date']), maskOf(['report']), maskOf(['report']), maskOf(['actor', 'date'])]));
    expect(remedies.map((remedy) => [remedy.facets.join(), remedy.claims])).toEqual([['report', 2], ['date', 1], ['weapon', 1], ['speaker', 1]]);
  });
  it('brings back as many claims as it says', () => {
    fc.assert(
      fc.property(catalogues, filtersOfTrees, (catalogue, filters) => {
        const columns = columnsOf(catalogue);
        for (const remedy of remediesOf(narrow(columns, filters))) {
          expect(remedy.claims).toBeGreaterThan(0);
          expect(remedy.facets.some((facet) => isChosen(filters, facet))).toBe(true);
          expect(idsLeft(catalogue, remedy.facets.reduce(dropped, filters))).toHaveLength(remedy.claims);
        }
      }),
    );
  });
});
