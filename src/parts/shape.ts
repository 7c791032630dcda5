/** Shapes of equal area for the kinds of actor, as SVG paths around (0, 0). */
import type { ActorKind } from '../model/actor';

const n = (v: number): string => String(Math.round(v * 100) / 100);
const polygon = (points: readonly (readonly [number, number])[]): string => `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}Z`;
const circle = (cx: number, cy: number, r: number): string => `M${n(cx - r)},${n(cy)}a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`;

/** Path of the shape that has the area of a circle of radius `r`. */
const draw: Readonly<Record<ActorKind, (r: number) => string>> = {
  person: (r) => circle(0, 0, r),
  state: (r) => {
    const s = r * 0.886;
    return polygon([[-s, -s], [s, -s], [s, s], [-s, s]]);
  },
  armed_group: (r) => {
    const d = r * 1.253;
    return polygon([[0, -d], [d, 0], [0, d], [-d, 0]]);
  },
  media: (r) => {
    const h = r * 0.68;
    return polygon([[-1.7 * h, -h], [1.7 * h, -h], [1.7 * h, h], [-1.7 * h, h]]);
  },
  government_body: (r) => {
    const s = r * 0.84;
    return polygon([[-s, s], [-s, -0.35 * s], [0, -1.3 * s], [s, -0.35 * s], [s, s]]);
  },
  armed_force: (r) => {
    const s = r * 0.92;
    return `M${n(-s)},${n(-s)}L${n(s)},${n(-s)}L${n(s)},${n(0.15 * s)}C${n(s)},${n(0.75 * s)} ${n(0.45 * s)},${n(1.05 * s)} 0,${n(1.3 * s)}C${n(-0.45 * s)},${n(1.05 * s)} ${n(-s)},${n(0.75 * s)} ${n(-s)},${n(0.15 * s)}Z`;
  },
  party: (r) => {
    const s = r * 1.1;
    return polygon([[-s, -s], [1.25 * s, -0.25 * s], [-s, 0.5 * s], [-s, 1.1 * s], [-1.15 * s, 1.1 * s], [-1.15 * s, -s]]);
  },
  organisation: (r) => polygon([0, 1, 2, 3, 4, 5].map((i) => [1.1 * r * Math.sin((i * Math.PI) / 3), -1.1 * r * Math.cos((i * Math.PI) / 3)] as const)),
  group: (r) => {
    const s = r * 0.6;
    return circle(0, -0.55 * r, s) + circle(-0.62 * r, 0.45 * r, s) + circle(0.62 * r, 0.45 * r, s);
  },
};

export const shapePath = (kind: ActorKind | '', r: number): string => draw[kind || 'group'](r);
