import { describe, expect, it } from 'vitest';
import { dataset, harbour } from './harbour.fixture';
import { flowLayout } from './layout';
import { stopsOf, walked } from './walk';

const layout = flowLayout(dataset.claims, harbour, 800, { counting: 'reports', most: 16 });
const stops = stopsOf(layout);
const walk = (from: string, ...keys: readonly string[]) => keys.reduce((at, key) => walked(stops, at, key) ?? '', from);

describe('walking the flow', () => {
  it('goes along it and back', () => {
    expect(walk('article alder', 'ArrowRight', 'ArrowRight')).toBe('report gull');
    expect(walk('article alder', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('without gull');
    expect(walk('article alder', ...Array.from({ length: 5 }, () => 'ArrowRight'))).toBe('speaker ~~finn');
    expect(walk('speaker ~~finn', ...Array.from({ length: 5 }, () => 'ArrowLeft'))).toMatch(/^article /);
  });
  it('goes up and down a column, and stays at its ends', () => {
    expect(walk('article alder', 'ArrowDown')).toBe('article birch');
    expect(walk('article alder', 'ArrowUp')).toBe('article alder');
    expect(walk('article alder', 'End')).toBe('article dogwood');
    expect(walk('article dogwood', 'ArrowDown', 'Home')).toBe('article alder');
  });
  it('ends where an article speaks for itself', () => expect(walk('own alder', 'ArrowRight')).toBe('own alder'));
  it('reaches every mark from the first', () => {
    const reached = new Set<string>();
    const visit = (key: string): void => {
      if (reached.has(key)) return;
      reached.add(key);
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) visit(walk(key, arrow));
    };
    visit(stops[0]?.key ?? '');
    expect([...reached].sort()).toEqual(stops.map(({ key }) => key).sort());
    expect(stops).toHaveLength(layout.bands.length + layout.sources.length + 3);
  });
  it('leaves other keys alone', () => expect(walked(stops, 'article alder', 'a')).toBeNull());
});
