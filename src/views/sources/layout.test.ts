import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../model/catalogue';
import type { Counting } from '../../model/provenance';
import { textWidth } from '../../parts/text';
import { chorus, crowd, dataset, harbour } from './harbour.fixture';
import { flowLayout, isOut, type Layout, type PlacedSource } from './layout';
import { sizes } from './lines';

const layout = (catalogue: Catalogue, width: number, counting: Counting = 'reports'): Layout => flowLayout(catalogue.dataset.claims, catalogue, width, { counting, most: 16 });
const many = crowd(50);
const cases = [800, 1216, 1360].flatMap((width) => [['few', harbour, width], ['many', many, width]] as const);
const of = ({ sources }: Layout, column: PlacedSource['column']) => sources.filter((s) => s.column === column);
const topOf = ({ bars, lines }: PlacedSource) => (bars[0]?.top ?? 0) - lines.above;
const bottomOf = ({ bars, lines }: PlacedSource) => Math.max(...bars.map((b) => b.top + b.height), lines.above > 0 || lines.middle ? 0 : (bars[0]?.top ?? 0) + lines.height);

describe('the flow placed', () => {
  it.each(cases)('%s claims: sources of a column stand under one another (%#)', (_, catalogue, width) => {
    for (const column of ['article', 'report', 'speaker'] as const) {
      const placed = of(layout(catalogue, width), column);
      placed.slice(1).forEach((source, i) => expect(topOf(source)).toBeGreaterThanOrEqual(bottomOf(placed[i] ?? source)));
    }
  });
  it.each(cases)('%s claims: words keep to their room (%#)', (_, catalogue, width) => {
    const { columns, sources, height } = layout(catalogue, width);
    for (const source of sources) {
      expect(topOf(source)).toBeGreaterThanOrEqual(0);
      expect(bottomOf(source)).toBeLessThanOrEqual(height);
      const [name = ''] = source.lines.name;
      if (source.column === 'speaker') expect(columns.speaker + 22 + source.lines.nameWidth + 7 + source.lines.factsWidth).toBeLessThanOrEqual(width + 1);
      if (source.column === 'report') expect(columns.told + textWidth(name, sizes.name, 600)).toBeLessThan(columns.speaker - 80);
      if (source.column === 'article') for (const line of source.lines.name) expect(textWidth(line, sizes.title, 400, 'serif')).toBeLessThanOrEqual(columns.title + 0.5);
    }
  });
  it('draws one thread for each telling and one for each claim of a speaker', () => {
    const { bands } = layout(harbour, 800);
    const threads = (column: 'relay' | 'voice') => bands.filter((b) => b.column === column).flatMap((b) => b.threads);
    expect(threads('relay').flatMap(({ claims }) => claims).sort()).toEqual(dataset.claims.map(({ id }) => id).sort());
    expect(threads('relay').every(({ claims }) => claims.length === 1)).toBe(true);
    // Finn's claim is told by two articles and said once.
    expect(threads('voice').map(({ claims }) => claims.join(' '))).toContain('a1 b1');
  });
  it('brings copies together at the right bar of their report', () => {
    const { bands, columns } = layout(harbour, 800);
    const pathOf = (claim: string) => bands.flatMap(({ threads, column }) => (column === 'relay' ? threads : [])).find(({ claims }) => claims.includes(claim))?.d ?? '';
    const endOf = (claim: string) => {
      const [, x = '', y = '', level = ''] = /([\d.]+),([\d.]+)((?:H[\d.]+)*)$/.exec(pathOf(claim)) ?? [];
      return `${level.split('H').at(-1) || x},${y}`;
    };
    expect(endOf('a1')).toBe(endOf('b1'));
    expect(endOf('a1')).toMatch(new RegExp(`^${columns.reported},[\\d.]+$`));
    expect(endOf('a1')).not.toBe(endOf('a2'));
  });
  it('keeps copies apart where articles are counted', () => {
    const solid = (counting: Counting) => layout(harbour, 800, counting).bands.filter((b) => b.column === 'voice').flatMap((b) => b.threads);
    expect(solid('articles')).toHaveLength(solid('reports').length + 1);
  });
  it('tells denials from the rest', () => {
    const denied = layout(harbour, 800).bands.flatMap((b) => b.threads).filter((t) => t.denied);
    expect(denied.map(({ claims }) => claims.join(' '))).toEqual(['c2', 'c2']);
  });
  it.each([800, 1216])('stands a speaker level with the report, however many spoke in the one above it: no thread runs over the words of the next (%i px)', (width) => {
    const { sources, bands } = layout(chorus, width);
    const far = bands.filter(({ column }) => column === 'voice').map(({ from, to, label }) => {
      const [report, speaker] = [sources.find(({ key }) => key === from), sources.find(({ key }) => key === to)];
      return { label, by: Math.abs((report?.bars[1]?.top ?? NaN) + (report?.bars[1]?.height ?? 0) / 2 - (speaker?.y ?? 0)) };
    });
    expect(far).toHaveLength(11);
    expect(far.slice(-4).filter(({ by }) => !(by < 8))).toEqual([]);
  });
  it('draws only finite numbers', () => expect(JSON.stringify([layout(many, 800), layout(harbour, 280)])).not.toMatch(/NaN|Infinity|null,"top/));
  it('says which bands and sources are left out', () => {
    const { bands, sources } = layout(harbour, 800);
    const out = (mark: (typeof bands)[number] | (typeof sources)[number]) => isOut(mark, 'gull');
    expect(sources.filter(out).map(({ key }) => key).sort()).toEqual(['article birch', 'report gull', 'speaker ~gull~-', 'speaker ~gull~gull', 'speaker ~~finn', 'speaker ~~finn.wren']);
    expect(bands.filter(out).every(({ from, to }) => from === 'report gull' || to === 'report gull')).toBe(true);
    expect(sources.some((source) => isOut(source, ''))).toBe(false);
  });
  it('makes threads finer where there are many', () => {
    expect(layout(many, 800).columns.pitch).toBeLessThanOrEqual(layout(harbour, 800).columns.pitch);
    expect(layout(many, 800).height).toBeLessThan(4000);
  });
});
