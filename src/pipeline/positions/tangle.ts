/** How tangled a drawing is: crossings, actors inside the fans of others, names on names, fans too close at one actor. */
import { fanOf, lengthOf, NAME_HEIGHT, NAME_WIDTH, type Link, type Spot } from './force';

const side = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: Spot, b: Spot, c: Spot, d: Spot): boolean => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Cosine of the angle at `at` between the ways to `p` and `q`. */
const cosine = (at: Spot, p: Spot, q: Spot): number => {
  const px = p.x - at.x;
  const py = p.y - at.y;
  const qx = q.x - at.x;
  const qy = q.y - at.y;
  return (px * qx + py * qy) / (Math.sqrt((px * px + py * py) * (qx * qx + qy * qy)) || 1);
};

/** Cosines of 0 to 100 degrees, from the series, so that they are the same everywhere. */
const cosines: readonly number[] = Array.from({ length: 101 }, (_, degrees) => {
  const square = (degrees * 0.017453292519943295) ** 2;
  return 1 - square / 2 + (square * square) / 24 - (square * square * square) / 720;
});
/** Half of what a fan spreads to at its ends, degrees. */
const spread = (l: Link): number => Math.min(50, 6 + 4 * l.arcs);

const acute = (at: Spot | undefined, p: Spot | undefined, q: Spot | undefined, l: Link, m: Link): number => {
  if (!at || !p || !q) return 0;
  const limit = cosines[spread(l) + spread(m)] ?? 0;
  const over = cosine(at, p, q) - limit;
  return over > 0 ? (over / (1 - limit)) * (3 + 0.9 * (l.arcs + m.arcs)) : 0;
};

const between = (l: Link, m: Link, spots: readonly Spot[]): number => {
  const a = spots[l.a];
  const b = spots[l.b];
  const c = spots[m.a];
  const d = spots[m.b];
  if (l.a === m.a) return acute(a, b, d, l, m);
  if (l.a === m.b) return acute(a, b, c, l, m);
  if (l.b === m.a) return acute(b, a, d, l, m);
  if (l.b === m.b) return acute(b, a, c, l, m);
  return a && b && c && d && cross(a, b, c, d) ? 2 + 0.5 * l.arcs * m.arcs : 0;
};

/** How far a spot stands inside the fan of a link. */
const inside = (spot: Spot, l: Link, spots: readonly Spot[]): number => {
  const a = spots[l.a];
  const b = spots[l.b];
  if (!a || !b) return 0;
  const x = b.x - a.x;
  const y = b.y - a.y;
  const square = x * x + y * y || 1;
  const along = ((spot.x - a.x) * x + (spot.y - a.y) * y) / square;
  if (along < 0 || along > 1) return 0;
  const over = fanOf(l) - Math.abs((spot.y - a.y) * x - (spot.x - a.x) * y) / Math.sqrt(square);
  return over > 0 ? 1 + over / 12 : 0;
};

const stretched = (l: Link, spots: readonly Spot[]): number => {
  const a = spots[l.a];
  const b = spots[l.b];
  if (!a || !b) return 0;
  const long = Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
  const wanted = lengthOf(l) + 50;
  return long < wanted ? (wanted - long) / 30 : (long - wanted) / 120;
};

const crowded = (p: Spot, q: Spot): number => {
  const x = Math.abs(p.x - q.x);
  const y = Math.abs(p.y - q.y);
  const names = x < NAME_WIDTH && y < NAME_HEIGHT ? 3 + Math.min((NAME_WIDTH - x) / 10, (NAME_HEIGHT - y) / 5) : 0;
  const near = 170 - Math.sqrt(x * x + y * y);
  return names + (near > 0 ? near / 70 : 0);
};

export interface Drawing {
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
  /** Links by the index of an end. */
  readonly at: readonly (readonly Link[])[];
}

export const drawingOf = (spots: readonly Spot[], links: readonly Link[]): Drawing => ({
  spots,
  links,
  at: spots.map((_, i) => links.filter((link) => link.a === i || link.b === i)),
});

/** The part of the tangle that one spot has a hand in; counted no further than `limit`. */
export const strainOf = (i: number, { spots, links, at }: Drawing, limit = Infinity): number => {
  const spot = spots[i];
  if (!spot) return 0;
  const own = at[i] ?? [];
  let sum = 0;
  for (const link of own) sum += stretched(link, spots);
  for (const p of spots) {
    if (p !== spot) sum += crowded(spot, p);
    if (sum >= limit) return sum;
  }
  for (const link of links) if (link.a !== i && link.b !== i) sum += inside(spot, link, spots);
  for (const link of own) {
    for (let k = 0; k < spots.length; k++) {
      const p = spots[k];
      if (p && k !== link.a && k !== link.b) sum += inside(p, link, spots);
    }
    if (sum >= limit) return sum;
    for (const other of links) if (other !== link) sum += between(link, other, spots) * (other.a === i || other.b === i ? 0.5 : 1);
  }
  return sum;
};

export const tangleOf = (drawing: Drawing): number => drawing.spots.reduce((sum, _, i) => sum + strainOf(i, drawing), 0);
