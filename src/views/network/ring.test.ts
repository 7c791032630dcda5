import { expect, test } from 'vitest';
import { typeNames } from '../../model/relationship';
import { within } from './box';
import { networkLayout } from './layout';
import { town } from './network.fixture';
import { extentOf, ringOf } from './ring';

const people = Array.from({ length: 14 }, (_, i) => ({ name: `Honourable Guild of the Street Number ${i}`, at: [((i * 37) % 100) / 100, ((i * 61) % 100) / 100] as const, reports: 1 + (i % 5) }));
const name = (i: number): string => people[i % people.length]?.name ?? '';
const catalogue = town(people, Array.from({ length: 60 }, (_, i) => ({ source: name(i), type: typeNames[i % typeNames.length] ?? 'backs', target: name(i * i * 3 + 1), article: `a${i % 9}`, report: `r${i % 5}` })));
const { nodes, edges, more, passing } = networkLayout({ catalogue, claims: catalogue.dataset.claims, counting: 'reports', width: 700 });
const marks = { nodes, edges, mores: more, passing };

test('every actor is in its ring', () => {
  for (const { id, x, y, r } of nodes) expect(within({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, ringOf(marks, id) ?? { x: 0, y: 0, width: 0, height: 0 })).toBe(true);
});

test('the words of a line are in its ring, whether they have a place or pass over others', () => {
  const [placed, others] = [edges.filter(({ label }) => label), edges.filter((edge) => !edge.label && passing(edge))];
  expect([placed.length > 0, others.length > 0]).toEqual([true, true]);
  for (const edge of [...placed, ...others]) {
    const label = edge.label ?? passing(edge);
    const ring = ringOf(marks, edge.id);
    expect(label && ring && within(label.box, ring)).toBe(true);
  }
});

test('what is not there has no ring', () => {
  expect(ringOf(marks, '')).toBeNull();
});

test('what is to be in sight of a mark is its place and its words', () => {
  for (const mark of [...nodes, ...edges, ...more]) {
    const boxes = extentOf(marks, mark);
    expect(boxes.some(({ x, y, width, height }) => x < mark.x && mark.x < x + width && y < mark.y && mark.y < y + height)).toBe(true);
    if (mark.label) expect(boxes).toContainEqual(mark.label.box);
  }
});
