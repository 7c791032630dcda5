import { expect, it } from 'vitest';
import { claim, emptyDataset, event, figure, relationship } from '../store/dataset.fixture';
import { catalogueOf } from './catalogue';
import { claimKey } from './claimKey';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const catalogue = catalogueOf({
  ...emptyDataset,
  claims: [
    claim('a', 'pier', 'gull'),
    claim('b', 'quay', 'own-quay'),
    claim('c', 'quay', 'own-quay', { polarity: 'denied' }),
    claim('d', 'pier', 'gull', { kind: 'figure' }),
    claim('e', 'quay', 'gull', { kind: 'figure' }),
    claim('f', 'quay', 'gull', { kind: 'event' }),
    claim('g', 'pier', 'gull', { kind: 'event' }),
    claim('h', 'pier', 'gull'),
  ],
  relationships: [relationship('a', 'otter', 'meets', 'kestrel'), relationship('b', 'kestrel', 'meets', 'otter'), relationship('c', 'otter', 'meets', 'kestrel')],
  figures: [figure('d', 'forty crates'), figure('e', '40 crates')],
  events: [event('f', 'landing', 'Kestrel lands', 'other'), event('g', 'landing', 'The landing', 'other')],
});
const key = (id: (typeof ids)[number]): string => claimKey(catalogue.dataset.claims[ids.indexOf(id)] ?? claim('', '', ''), catalogue);

it.each([['a', 'b'], ['d', 'e'], ['f', 'g']] as const)('is one for %s and %s, which say the same', (one, other) => expect(key(one)).toBe(key(other)));
it.each([['a', 'c'], ['a', 'd'], ['d', 'f'], ['a', 'h']] as const)('is another for %s and %s', (one, other) => expect(key(one)).not.toBe(key(other)));
