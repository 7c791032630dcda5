import { expect, test } from 'vitest';
import { networkLayout } from './layout';
import { harbour } from './network.fixture';
import { paintsOf } from './paint';

const { edges } = networkLayout({ catalogue: harbour, claims: harbour.dataset.claims, counting: 'reports', width: 900 });
const paints = paintsOf(edges);
const drawn = (kinds: readonly string[]): string => paints.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path).join('');

test('every strand and every head is painted once', () => {
  for (const { stroke } of edges) {
    for (const strand of [stroke.solid, stroke.dashed]) if (strand) expect(drawn(['core', 'dashed'])).toContain(strand.path);
    if (stroke.head) expect(drawn(['head', 'open']).split(stroke.head.path)).toHaveLength(2);
  }
});

test('what looks alike is one path, and casings lie under all cores', () => {
  expect(new Set(paints.map(({ key }) => key)).size).toBe(paints.length);
  const kinds = paints.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('casing')).toBeLessThan(kinds.indexOf('core'));
  expect(kinds).toContain('dashed');
});

test('without lines nothing is painted', () => {
  expect(paintsOf([])).toEqual([]);
});
