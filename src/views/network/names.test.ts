import { expect, it } from 'vitest';
import { actor } from '../../store/dataset.fixture';
import { boardOf, type Box } from './box';
import type { Placed } from './frame';
import { nameFor, wholeName } from './names';

const placed = (id: string, x: number, y: number): Placed => ({ node: { id, actor: actor(id, id), active: true, count: 1, edges: 1, claims: [] }, x, y, r: 8, ring: 12 });
const frame: Box = { x: 0, y: 0, width: 360, height: 300 };
const style = { size: 12, strong: false, outward: 0 } as const;
const below = (box: Box, { y }: Placed) => box.y > y;

it('puts a name above its shape where nothing is', () => {
  const own = placed('Harbour Masters', 180, 150);
  const name = nameFor(own, style, boardOf(frame, new Map()), [own]);
  expect(name && below(name.box, own)).toBe(false);
});

it('does not put it under another shape, whose name it would seem to be', () => {
  const own = placed('Harbour Masters', 180, 150);
  // Right above the place for the name.
  const other = placed('Quay', 180, 112);
  const name = nameFor(own, style, boardOf(frame, new Map()), [own, other]);
  expect(name && below(name.box, own)).toBe(true);
});

it('a whole name stands above its shape and within what is in view', () => {
  const words = { id: 'a', title: 'The Honourable Guild of Ferrymen', r: 10 };
  for (const [x, y] of [[3, 2], [400, 300], [799, 80]] as const) {
    const { box, x: from, y: base } = wholeName({ ...words, x, y }, 13, 0, 800);
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThan(800);
    expect(base - 13).toBeGreaterThanOrEqual(0);
    expect(from).toBeGreaterThan(box.x);
  }
  expect(wholeName({ ...words, x: 400, y: 300 }, 13, 0, 800).box.y + 13 + 6).toBeLessThanOrEqual(300 - 10 + 1);
});
