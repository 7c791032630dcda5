import { expect, test } from 'vitest';
import { networkLayout } from './layout';
import { harbour } from './network.fixture';
import { inReadingOrder, nextStop, walked, type Direction, type Stop } from './walk';

const stop = (id: string, x: number, y: number): Stop => ({ id, x, y });
const stops = [stop('middle', 0, 0), stop('right', 50, 10), stop('far right', 90, 0), stop('below', 5, 60), stop('corner', 80, 79)];

test.each<[Direction, string | null]>([
  ['ArrowRight', 'right'],
  ['ArrowDown', 'below'],
  ['ArrowLeft', null],
  ['ArrowUp', null],
])('from the middle, %s comes to %s', (direction, expected) => {
  const [middle] = stops;
  expect(middle && (nextStop(stops, middle, direction)?.id ?? null)).toBe(expected);
});

test.each<[string, string, string | null | undefined]>([
  ['middle', 'ArrowRight', 'right'],
  ['middle', 'ArrowUp', null],
  ['middle', 'PageDown', 'right'],
  ['middle', 'PageUp', 'corner'],
  ['corner', 'PageDown', 'middle'],
  ['right', 'Home', 'middle'],
  ['right', 'End', 'corner'],
  ['none of them', 'ArrowRight', null],
  ['none of them', 'PageDown', 'middle'],
  ['middle', 'Enter', undefined],
])('from %s, %s comes to %s', (from, key, expected) => {
  const next = walked(stops, from, key);
  expect(next ? next.id : next).toBe(expected);
});

test('with nothing to walk, the keys of the walk stay where they are', () => {
  expect(walked([], '', 'PageDown')).toBeNull();
  expect(walked([], '', 'End')).toBeNull();
});

test('reading order goes row by row and loses nothing', () => {
  expect(inReadingOrder(stops).map(({ id }) => id)).toEqual(['middle', 'right', 'far right', 'below', 'corner']);
});

test('in a drawing, nearly all marks are reached with arrows alone', () => {
  const layout = networkLayout({ catalogue: harbour, claims: harbour.dataset.claims, counting: 'reports', width: 900 });
  const marks: readonly Stop[] = [...layout.nodes, ...layout.edges, ...layout.more];
  const reached = new Set<string>();
  const queue = inReadingOrder(marks).slice(0, 1);
  for (const at of queue) {
    if (reached.has(at.id)) continue;
    reached.add(at.id);
    for (const direction of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
      const next = nextStop(marks, at, direction);
      if (next) queue.push(next);
    }
  }
  expect(reached.size).toBeGreaterThanOrEqual(marks.length * 0.9);
});
