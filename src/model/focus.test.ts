import { describe, expect, it } from 'vitest';
import { actor, claim, emptyDataset, event, relationship } from '../store/dataset.fixture';
import { catalogueOf } from './catalogue';
import type { Dataset } from './dataset';
import type { Figure } from './figure';
import { claimsOf, relationshipId, settledId, speakersId, tellingId, tellingOf, type Focus } from './focus';

const figure = (ofClaim: string, more: Partial<Figure> = {}): Figure => ({
  claim: ofClaim, measure: 'fighters', unit: 'persons', low: 300, high: 300, bound: 'exact', text: '300 fighters', subject: 'otter', object: '', place: '', caveat: '', ...more,
});
const dataset: Dataset = {
  ...emptyDataset,
  actors: [actor('kestrel', 'Kestrel'), actor('otter', 'Otter'), actor('heron', 'Heron')],
  claims: [
    claim('m1', 'pier', 'gull'),
    claim('m2', 'quay', 'own-quay'),
    claim('d1', 'quay', 'own-quay'),
    claim('d2', 'quay', 'own-quay'),
    claim('s1', 'pier', 'gull', { speakers: ['finn'] }),
    claim('s2', 'pier', 'gull', { speakers: ['wren', 'finn'] }),
    ...['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'v1', 'v2', 'v3'].map((id) => claim(id, 'pier', 'gull', { kind: 'figure' })),
    claim('e1', 'quay', 'own-quay', { kind: 'event' }),
  ],
  relationships: [
    relationship('m1', 'otter', 'meets', 'kestrel'),
    relationship('m2', 'kestrel', 'meets', 'otter'),
    relationship('d1', 'otter', 'trains', 'kestrel'),
    relationship('d2', 'kestrel', 'trains', 'otter'),
    relationship('s1', 'kestrel', 'supplies_arms', 'otter', ['nets', 'hooks']),
    relationship('s2', 'kestrel', 'supplies_arms', 'otter'),
  ],
  figures: [
    figure('f1'),
    figure('f2', { text: 'three hundred men' }),
    figure('f3', { bound: 'at_least', high: null }),
    figure('f4', { subject: 'heron' }),
    figure('f5', { place: 'pier' }),
    figure('f6', { measure: 'nets', unit: 'weapons' }),
    figure('v1', { bound: 'vague', low: null, high: null, text: 'Hundreds of fighters' }),
    figure('v2', { bound: 'vague', low: null, high: null, text: 'hundreds of fighters' }),
    figure('v3', { bound: 'vague', low: null, high: null, text: 'many fighters' }),
  ],
  events: [{ ...event('e1', 'landing', 'Kestrel lands', 'other'), actors: ['heron'] }],
  conflicts: [{ claim_a: 'd1', claim_b: 'd2', about: '', why: 'opposite_polarity' }],
};
const catalogue = catalogueOf(dataset);

const cases: readonly (readonly [Focus, readonly string[]])[] = [
  [{ kind: 'relationship', id: 'kestrel~meets~otter' }, ['m1', 'm2']],
  [{ kind: 'relationship', id: 'otter~meets~kestrel' }, ['m1', 'm2']],
  [{ kind: 'relationship', id: 'kestrel~trains~otter' }, ['d2']],
  [{ kind: 'relationship', id: 'otter~trains~kestrel' }, ['d1']],
  [{ kind: 'relationship', id: 'kestrel~invents~otter' }, []],
  [{ kind: 'pair', id: 'otter~kestrel' }, ['m1', 'm2', 'd1', 'd2', 's1', 's2']],
  [{ kind: 'supply', id: 'kestrel~otter~hooks' }, ['s1']],
  [{ kind: 'supply', id: 'kestrel~otter~' }, ['s2']],
  [{ kind: 'supply', id: 'otter~kestrel~hooks' }, []],
  [{ kind: 'telling', id: '~gull~finn' }, ['s1']],
  [{ kind: 'telling', id: '~~finn.wren' }, ['s2']],
  [{ kind: 'telling', id: 'quay~own-quay~-' }, ['m2', 'd1', 'd2', 'e1']],
  [{ kind: 'telling', id: '~gull~*' }, ['s1', 's2']],
  [{ kind: 'telling', id: '~own-quay~*' }, []],
  [{ kind: 'telling', id: '~own-quay~wren' }, []],
  [{ kind: 'figure', id: 'f1' }, ['f1', 'f2']],
  [{ kind: 'figure', id: 'f2' }, ['f1', 'f2']],
  [{ kind: 'figure', id: 'f3' }, ['f3']],
  [{ kind: 'figure', id: 'f4' }, ['f4']],
  [{ kind: 'figure', id: 'f5' }, ['f5']],
  [{ kind: 'figure', id: 'f6' }, ['f6']],
  [{ kind: 'figure', id: 'v1' }, ['v1', 'v2']],
  [{ kind: 'figure', id: 'v3' }, ['v3']],
  [{ kind: 'figure', id: 'nothing' }, []],
  [{ kind: 'actor', id: 'heron' }, ['f4', 'e1']],
  [{ kind: 'event', id: 'landing' }, ['e1']],
  [{ kind: 'claim', id: 'm2' }, ['m2']],
  [{ kind: 'article', id: 'quay' }, ['m2', 'd1', 'd2', 'e1']],
  [{ kind: 'report', id: 'own-quay' }, ['m2', 'd1', 'd2', 'e1']],
  [{ kind: 'contested', id: '' }, ['d1', 'd2']],
];

describe('a focus', () => {
  it.each(cases)('%o stands for the claims %o', (focus, ids) => {
    expect(claimsOf(focus, catalogue).map((c) => c.id)).toEqual(ids);
  });
  it('stands for every claim when it is all of them, and for none when there is none', () => {
    expect(claimsOf({ kind: 'all', id: '' }, catalogue)).toHaveLength(dataset.claims.length);
    expect(claimsOf(null, catalogue)).toEqual([]);
  });
  it('leaves out claims that the selection leaves out', () => {
    const among = dataset.claims.filter((c) => c.article === 'quay');
    expect(claimsOf({ kind: 'relationship', id: 'otter~meets~kestrel' }, catalogue, among).map((c) => c.id)).toEqual(['m2']);
  });
});

describe('the id of a relationship', () => {
  it.each([
    ['otter', 'meets', 'kestrel', 'kestrel~meets~otter'],
    ['kestrel', 'meets', 'otter', 'kestrel~meets~otter'],
    ['otter', 'allied_with', 'kestrel', 'kestrel~allied_with~otter'],
    ['otter', 'fights', 'kestrel', 'otter~fights~kestrel'],
    ['otter', '', 'kestrel', 'otter~~kestrel'],
  ] as const)('of %s %s %s is settled', (source, type, target, id) => {
    expect(relationshipId({ source, type, target })).toBe(id);
    expect(settledId(id)).toBe(id);
  });
  it('keeps an id that names no known type', () => {
    expect(settledId('b~invents~a')).toBe('b~invents~a');
    expect(settledId('')).toBe('');
  });
});

describe('the id of a telling', () => {
  it('names speakers in one order, and nobody with a dash', () => {
    expect(speakersId({ speakers: ['wren', 'finn'] })).toBe('finn.wren');
    expect(speakersId({ speakers: [] })).toBe('-');
  });
  it('gives its parts back, whatever the article is called', () => {
    expect(tellingOf(tellingId('a~b', 'gull', 'finn'))).toEqual({ article: 'a~b', report: 'gull', speakers: 'finn' });
    expect(tellingOf(tellingId('', 'gull', ''))).toEqual({ article: '', report: 'gull', speakers: '' });
    expect(claimsOf({ kind: 'telling', id: 'nonsense' }, catalogue)).toEqual([]);
  });
});
