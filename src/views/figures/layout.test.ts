import { describe, expect, it } from 'vitest';
import { fixture, type SaidFigure } from './fixture';
import { figuresLayout } from './layout';

const measures = ['fighters', 'guards', 'lorries', 'a measure that takes a good many words to be told in full', 'share of raids'] as const;
const many: readonly SaidFigure[] = Array.from({ length: 60 }, (_, i): SaidFigure => {
  const measure = measures[i % measures.length] ?? 'fighters';
  const bound = (['exact', 'approx', 'at_least', 'at_most', 'range', 'vague', 'more_than'] as const)[i % 7] ?? 'exact';
  const low = bound === 'at_most' || bound === 'vague' ? null : (i + 1) * 13;
  const high = bound === 'at_least' || bound === 'more_than' || bound === 'vague' ? null : (i + 1) * 13 + (bound === 'range' ? 40 : 0);
  return { id: `f${i}`, article: (['ash', 'birch', 'cedar'] as const)[i % 3] ?? 'ash', figure: { text: `hundreds or ${i} of them, as it was put`, measure, unit: measure.startsWith('share') ? 'percent' : 'persons', low, high, bound } };
});

describe('the layout of the figures', () => {
  const { catalogue, claims } = fixture(many);

  it('is empty without claims', () => {
    expect(figuresLayout([], catalogue, 800)).toMatchObject({ columns: [], deck: '' });
  });
  it('has one column on a phone and two from 720 px', () => {
    expect(figuresLayout(claims, catalogue, 328).columns).toHaveLength(1);
    expect(figuresLayout(claims, catalogue, 719).columns).toHaveLength(1);
    expect(figuresLayout(claims, catalogue, 720).columns).toHaveLength(2);
  });
  it('gives a single group the whole width', () => {
    const one = fixture(many.slice(0, 1));
    expect(figuresLayout(one.claims, one.catalogue, 900).columns.map((c) => c.width)).toEqual([900]);
  });
  it.each([280, 328, 560, 720, 800, 900, 1160, 1376])('keeps columns and plots inside %i px and every saying once', (width) => {
    const { columns, gap } = figuresLayout(claims, catalogue, width, true);
    expect(columns.reduce((sum, c) => sum + c.width, 0) + gap * (columns.length - 1)).toBeLessThanOrEqual(width);
    for (const column of columns) for (const group of column.groups) if (group.axis) expect((group.stacked ? 0 : group.words + 16) + group.axis.width).toBeLessThanOrEqual(column.width);
    const ids = columns.flatMap((c) => c.groups.flatMap((g) => [...g.rows.map((r) => r.saying), ...g.inWords])).flatMap((s) => s.claims.map((c) => c.id));
    expect(ids.toSorted()).toEqual(claims.map((c) => c.id).toSorted());
  });
  it('leaves out of very many those that few reports give, and says which', () => {
    const { columns, count, left } = figuresLayout(claims, catalogue, 800);
    const shown = columns.flatMap((c) => c.groups.flatMap((g) => [...g.rows.map((r) => r.saying), ...g.inWords]));
    expect(shown.length).toBeLessThan(40);
    expect(shown.length + left.length).toBe(count);
    expect(new Set([...shown, ...left].flatMap((s) => s.claims.map((c) => c.id)))).toEqual(new Set(claims.map((c) => c.id)));
    const few = fixture(many.slice(0, 20));
    expect(figuresLayout(few.claims, few.catalogue, 800).left).toEqual([]);
  });
  it('is the same whatever the order of the claims', () => {
    expect(figuresLayout([...claims].reverse(), catalogue, 800)).toEqual(figuresLayout(claims, catalogue, 800));
  });
  it('explains only the signs that occur', () => {
    const exact = fixture([{ id: 'a', article: 'ash', figure: { text: '900', low: 900, high: 900 } }]);
    expect(figuresLayout(exact.claims, exact.catalogue, 800).deck).toBe('Each mark is as wide as the words allow.');
    expect(figuresLayout(claims, catalogue, 800).deck).toContain('A wave: about.');
  });
});
