import { expect, it } from 'vitest';
import type { RelatedRow } from './share';
import { relatedClaims } from './comparable';

const claim = (id: string, source: string, target: string, more: Partial<RelatedRow> = {}): RelatedRow => ({ id, article: id.slice(0, 1), polarity: 'affirmed', modality: 'stated', start: null, end: null, report: '', source, target, type: 'meets', isFirst: false, isPrior: true, ...more });

it('gives claims again by what they are about, in the order of their articles, whenever those were added', () => {
  const { add, groups } = relatedClaims();
  const [late, denied, other, early] = [claim('c1', 'gull', 'otter'), claim('c2', 'otter', 'gull', { polarity: 'denied', start: -3, end: 4 }), claim('c3', 'otter', 'seal', { type: 'trains' }), claim('a1', 'gull', 'otter', { modality: '' })];
  expect([...groups]).toEqual([]);
  add([late, denied, other], 2);
  add([], 1);
  expect([...groups]).toEqual([['gull~meets~otter', [late, denied]], ['otter~trains~seal', [other]]]);
  add([early], 0);
  expect([...groups]).toEqual([['gull~meets~otter', [early, late, denied]], ['otter~trains~seal', [other]]]);
});
