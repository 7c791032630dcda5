import { expect, test } from 'vitest';
import { positionsOf, type PositionLink, type PositionNode } from './positions';

const node = (id: string, weight = 1): PositionNode => ({ id, weight });
const link = (source: string, target: string, types = 1): PositionLink => ({ source, target, types });

const nodes = [
  node('harbour', 9),
  node('union', 4),
  node('mayor', 3),
  node('port-police', 2),
  node('paper'),
  node('ferry-line'),
  node('tug'),
  node('buoy'),
  node('nobody'),
];
const links = [
  link('union', 'harbour', 5),
  link('mayor', 'harbour', 2),
  link('union', 'mayor'),
  link('port-police', 'union'),
  link('paper', 'harbour'),
  link('ferry-line', 'harbour'),
  link('tug', 'buoy'),
];

const many = (count: number) => ({
  nodes: Array.from({ length: count }, (_, i) => node(`n${String(i).padStart(4, '0')}`, (i * 7) % 13)),
  links: Array.from({ length: count * 2 }, (_, i) =>
    link(`n${String(i % count).padStart(4, '0')}`, `n${String((i * i + 3 * i + 1) % Math.min(count, 9)).padStart(4, '0')}`, 1 + (i % 5 === 0 ? 3 : 0)),
  ),
});

test('every linked actor has a place within the frame, and no other has one', () => {
  const places = positionsOf(nodes, links);
  expect(places.size).toBe(8);
  expect(places.has('nobody')).toBe(false);
  for (const { x, y } of places.values()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
});

test('the same actors and links give the same places, in whatever order they come', () => {
  const once = [...positionsOf(nodes, links)].sort();
  expect([...positionsOf([...nodes].reverse(), [...links].reverse())].sort()).toEqual(once);
  expect(
    [
      ...positionsOf(
        nodes,
        links.map(({ source, target, types }) => link(target, source, types)),
      ),
    ].sort(),
  ).toEqual(once);
});

test('the two with the most arcs stand level, the heavier one on the left', () => {
  const places = positionsOf(nodes, links);
  const [heavy, light] = [places.get('harbour'), places.get('union')];
  expect(heavy?.y).toBe(light?.y);
  expect(heavy?.x).toBeLessThan(light?.x ?? 0);
  expect(heavy?.y).toBeGreaterThan(0.3);
  expect(heavy?.y).toBeLessThan(0.7);
});

test('no two actors stand on the same spot, even when many are linked to one', () => {
  for (const { nodes, links } of [many(12), many(40), many(120), many(400)]) {
    const places = [...positionsOf(nodes, links).values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
  }
});

test('links to oneself or to an unknown actor place nobody', () => {
  expect(positionsOf([node('a'), node('b')], [link('a', 'a'), link('a', 'z')]).size).toBe(0);
  expect(positionsOf([], []).size).toBe(0);
});

test('a single pair stands level', () => {
  const places = positionsOf([node('a', 1), node('b', 2)], [link('a', 'b')]);
  expect(places.get('b')).toEqual({ x: 0, y: 0.5 });
  expect(places.get('a')).toEqual({ x: 1, y: 0.5 });
});

test('many pairs that are not linked with each other stand apart', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const places = positionsOf(
    ids.map((id) => node(id)),
    ids.filter((_, i) => i % 2 === 0).map((id, i) => link(id, ids[i * 2 + 1] ?? '')),
  );
  expect(places.size).toBe(30);
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
});

test('of many actors too, those that are linked stand nearer to each other than those that are not, and order does not matter', () => {
  // A ring of rings: 20 circles of 20 actors, one link from each circle to the next.
  const name = (ring: number, i: number) => `actor-${ring % 20}-${i % 20}`;
  const all = Array.from({ length: 400 }, (_, i) => node(name(Math.floor(i / 20), i)));
  const joined = Array.from({ length: 400 }, (_, i) => link(name(Math.floor(i / 20), i), name(Math.floor(i / 20), i + 1))).concat(Array.from({ length: 20 }, (_, ring) => link(name(ring, 0), name(ring + 1, 0))));
  const places = positionsOf(all, joined);
  const far = (a: string, b: string) => Math.hypot((places.get(a)?.x ?? 0) - (places.get(b)?.x ?? 0), (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const linked = mean(joined.map(({ source, target }) => far(source, target)));
  const any = mean(all.flatMap((a, i) => all.slice(i + 1).map((b) => far(a.id, b.id))));
  expect(linked).toBeLessThan(any / 4);
  expect([...positionsOf([...all].reverse(), [...joined].reverse())].sort()).toEqual([...places].sort());
});
