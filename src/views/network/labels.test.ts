/** Words keep clear of the lines of others where there is room. */
import { expect, test } from 'vitest';
import { typeNames } from '../../model/relationship';
import { grown, holds } from './box';
import { walkAlong, type Point } from './curve';
import { networkLayout, type NetworkLayout } from './layout';
import { town } from './network.fixture';

/** Two ports of which much is said, and a ring of others around them. */
const ring = Array.from({ length: 18 }, (_, i) => {
  const turn = (2 * Math.PI * i) / 18;
  return { name: `Quay ${i}`, at: [0.5 + 0.5 * Math.cos(turn), 0.5 + 0.5 * Math.sin(turn)] as const };
});
const name = (i: number): string => ring[i % ring.length]?.name ?? '';
const ports = town(
  [{ name: 'Upper Port', at: [0.32, 0.5] as const }, { name: 'Lower Port', at: [0.68, 0.5] as const }, ...ring],
  [
    ...typeNames.slice(0, 8).map((type) => ({ source: 'Upper Port', type, target: 'Lower Port' })),
    ...ring.flatMap((quay, i) => [
      { source: i % 3 ? quay.name : 'Upper Port', type: typeNames[i % typeNames.length] ?? 'backs', target: i % 3 ? 'Lower Port' : quay.name },
      ...(i % 2 ? [{ source: quay.name, type: typeNames[(i * 5) % typeNames.length] ?? 'backs', target: 'Lower Port' }] : []),
      ...(i % 4 ? [] : [{ source: quay.name, type: typeNames[(i * 7) % typeNames.length] ?? 'backs', target: name(i * 5 + 3) }]),
    ]),
  ],
);

/** Points along all that is drawn of lines, by the id of the arc. */
const inkOf = ({ edges }: NetworkLayout): ReadonlyMap<string, readonly Point[]> =>
  new Map(
    edges.map(({ id, stroke, label }) => {
      const pieces = [stroke.solid, stroke.dashed].flatMap((strand) => strand?.path.split('M').slice(1) ?? []);
      const points = pieces.flatMap((piece) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = piece.match(/-?[\d.]+/g)?.map(Number) ?? [];
        const { x, y } = walkAlong([{ x: a, y: b }, { x: c, y: d }, { x: e, y: f }, { x: g, y: h }], 2);
        return Array.from(x, (across, i): Point => ({ x: across, y: y[i] ?? 0 }));
      });
      const { from, dot } = label?.leader ?? {};
      const led = from && dot ? Array.from({ length: 80 }, (_, i) => ({ x: from.x + ((dot.x - from.x) * i) / 79, y: dot.y })) : [];
      return [id, [...points, ...led]];
    }),
  );

/** Of the words said of lines: how many there are, and which lie over another's line or leader. */
const read = (width: number) => {
  const layout = networkLayout({ catalogue: ports, claims: ports.dataset.claims, counting: 'reports', width, all: true });
  const ink = inkOf(layout);
  const labels = layout.edges.flatMap(({ id, label }) => (label ? [{ id, box: grown(label.box, -3) }] : []));
  return { lines: layout.edges.length, words: labels.length, over: labels.filter(({ id, box }) => [...ink].some(([other, points]) => other !== id && points.some((point) => holds(box, point)))).length };
};

test.each([1216, 800, 704])('of what is said around two ports, all but one or two words stand in the drawing, six in seven clear of the lines of others, %i px wide', (width) => {
  const { lines, words, over } = read(width);
  expect(words).toBeGreaterThanOrEqual(lines - 2);
  expect(over).toBeLessThanOrEqual(lines / 7);
});
