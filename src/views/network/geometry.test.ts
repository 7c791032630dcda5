import { expect, test } from 'vitest';
import { before, part, pointAt, walkAlong, type Cubic } from './curve';
import { relax } from './ends';
import { fanOf } from './fan';
import { graphOf } from './graph';
import { harbour } from './network.fixture';
import { moved, movedFrom, showing, whole, zoomed, zoomOfKey } from './pane';
import { lineWidth, pitchOf } from './scale';

const line: Cubic = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 0 },
  { x: 30, y: 0 },
];

test('a part of a curve starts and ends where it is cut', () => {
  const [start, , , end] = part(line, 0.25, 0.5);
  expect(start).toEqual(pointAt(line, 0.25));
  expect(end).toEqual(pointAt(line, 0.5));
  expect(before(walkAlong(line), 6)).toBeCloseTo(0.8, 1);
});

test('ends on a ring keep apart and in order', () => {
  const ends = [0, 0, 0.05, 3, 3].map((base) => ({ base, lean: 0, room: 9.5 }));
  const angles = relax(ends, 30);
  angles.forEach((angle, i) => angles.slice(i + 1).forEach((other) => expect(Math.abs(angle - other) * 30).toBeGreaterThan(9.4)));
  expect([...angles.slice(0, 3)].sort((a, b) => a - b)).toEqual(angles.slice(0, 3));
});

test('too many ends for a ring share it evenly, and one end stays where it is', () => {
  const angles = [
    ...relax(
      Array.from({ length: 60 }, () => ({ base: 1, lean: 0, room: 9.5 })),
      10,
    ),
  ].sort((a, b) => a - b);
  expect((angles.at(-1) ?? 0) - (angles[0] ?? 0)).toBeLessThan(2 * Math.PI);
  expect(relax([{ base: 1, lean: 0.2, room: 6 }], 10)).toEqual([1.2]);
});

test('a fan is in order: the left one, mutual, the right one; conflict last in each', () => {
  const { edges } = graphOf(harbour, harbour.dataset.claims, 'reports');
  const between = edges.filter((edge) => [edge.source, edge.target].sort().join() === 'harbour,union');
  const fan = fanOf(between, 'harbour', 'union', { pitch: 20, room: 400, widthOf: () => 2 });
  expect(fan.arcs.map((arc) => `${arc.edge.type} ${arc.way}`)).toEqual(['funds right', 'criticises right', 'meets mutual', 'attacks left', 'threatens left']);
  const offsets = fan.arcs.map((arc) => arc.offset);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  expect((offsets[0] ?? 0) + (offsets.at(-1) ?? 0)).toBeCloseTo(0);
});

test('without room for 16 px between arcs, those of one family and way join', () => {
  const { edges } = graphOf(harbour, harbour.dataset.claims, 'reports');
  const between = edges.filter((edge) => [edge.source, edge.target].sort().join() === 'harbour,union');
  const fan = fanOf(between, 'harbour', 'union', { pitch: 20, room: 30, widthOf: () => 2 });
  expect(fan.arcs).toHaveLength(4);
  expect(fan.arcs.find((arc) => arc.edge.family === 'conflict')?.joined).toHaveLength(1);
});

test('lines widen with the count, and from 8 on with its root', () => {
  expect(lineWidth(1, 900)).toBeCloseTo(1.52);
  expect(lineWidth(8, 900)).toBeCloseTo(13.3);
  expect(lineWidth(32, 900)).toBeCloseTo(26.6);
  expect(lineWidth(0, 900)).toBe(0);
  expect([pitchOf(10, 900), pitchOf(10, 1400), pitchOf(4, 900), pitchOf(3, 328)]).toEqual([20, 26, 17, 16]);
});

test('the pane keeps what is under the pointer, never leaves the drawing, and comes back', () => {
  const size = { width: 800, height: 500 };
  expect(zoomed(whole, 2, { x: 400, y: 250 }, size)).toEqual({ zoom: 2, x: 400, y: 250 });
  expect(zoomed(whole, 0.5, { x: 0, y: 0 }, size)).toEqual(whole);
  expect(moved({ zoom: 2, x: 100, y: 100 }, 500, -900, size)).toEqual({ zoom: 2, x: 0, y: 500 });
  const box = (x: number, width: number) => ({ x, y: 100, width, height: 20 });
  expect(showing({ zoom: 2, x: 0, y: 0 }, [box(200, 40), box(700, 200)], size)).toEqual({ zoom: 2, x: 116, y: 0 });
  expect(showing({ zoom: 2, x: 300, y: 0 }, [box(200, 40)], size)).toEqual({ zoom: 2, x: 184, y: 0 });
  expect(showing({ zoom: 2, x: 100, y: 0 }, [box(200, 40)], size)).toEqual({ zoom: 2, x: 100, y: 0 });
  expect(showing({ zoom: 2, x: 0, y: 0 }, [box(300, 900)], size)).toEqual({ zoom: 2, x: 284, y: 0 });
});

test('keys zoom around the middle', () => {
  const size = { width: 800, height: 500 };
  expect(zoomOfKey('+', whole, size)).toEqual({ zoom: 1.4, x: 160, y: 100 });
  expect(zoomOfKey('-', { zoom: 1.4, x: 160, y: 100 }, size)).toEqual(whole);
  expect(zoomOfKey('0', { zoom: 3, x: 9, y: 9 }, size)).toEqual(whole);
  expect(zoomOfKey('x', whole, size)).toBeNull();
});

test('a drawing that is moved as it is shows every place where the pane has it', () => {
  const laid = { zoom: 2, x: 100, y: 40 };
  expect(movedFrom(laid, laid)).toBe('none');
  for (const seen of [{ zoom: 2, x: 130, y: 0 }, { zoom: 3.5, x: 410, y: 260 }, whole]) {
    const [x = NaN, y = NaN, grow = NaN] = (movedFrom(laid, seen).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    for (const [at, up] of [[0, 0], [333, 120]] as const) {
      expect((at * laid.zoom - laid.x) * grow + x).toBeCloseTo(at * seen.zoom - seen.x, 6);
      expect((up * laid.zoom - laid.y) * grow + y).toBeCloseTo(up * seen.zoom - seen.y, 6);
    }
  }
});
