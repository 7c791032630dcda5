/**
 * A small force layout: links pull to their length, actors push each other away and out of the fans of others.
 * Plain arithmetic and square roots alone, so that every machine gives the same picture.
 */

export interface Spot {
  x: number;
  y: number;
  readonly held: boolean;
}
export interface Link {
  /** Indices of the two ends. */
  readonly a: number;
  readonly b: number;
  /** Arcs drawn between them. */
  readonly arcs: number;
}
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const lengthOf = (link: Link): number => 120 + 28 * link.arcs;
/** Half the height of the fan of a link in the middle, with room for a name. */
export const fanOf = (link: Link): number => 13 * link.arcs + 38;

const PUSH = 30000;
export const NAME_WIDTH = 110;
export const NAME_HEIGHT = 54;

export const settle = (spots: readonly Spot[], links: readonly Link[], room: Room, ticks: number): void => {
  const degree = spots.map(() => 0);
  for (const { a, b } of links) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  const dx = spots.map(() => 0);
  const dy = spots.map(() => 0);
  const add = (i: number, x: number, y: number) => {
    dx[i] = (dx[i] ?? 0) + x;
    dy[i] = (dy[i] ?? 0) + y;
  };
  for (let tick = 0; tick < ticks; tick++) {
    const heat = 1 - tick / ticks;
    spots.forEach((p, i) => {
      for (let j = i + 1; j < spots.length; j++) {
        const q = spots[j];
        if (!q) continue;
        const x = q.x - p.x || (j - i) * 0.01;
        const y = q.y - p.y || 0.01;
        const push = (PUSH * heat) / Math.max(x * x + y * y, 400) / Math.sqrt(x * x + y * y);
        add(i, -x * push, -y * push);
        add(j, x * push, y * push);
        const overX = NAME_WIDTH - Math.abs(x);
        const overY = NAME_HEIGHT - Math.abs(y);
        if (overX <= 0 || overY <= 0) continue;
        const part = 0.3 * overY * (y < 0 ? -1 : 1);
        add(i, 0, -part);
        add(j, 0, part);
      }
    });
    for (const link of links) {
      const p = spots[link.a];
      const q = spots[link.b];
      if (!p || !q) continue;
      const x = q.x - p.x;
      const y = q.y - p.y;
      const long = Math.sqrt(x * x + y * y) || 1;
      const pull = ((long - lengthOf(link)) / long) * 0.7 * heat;
      const da = degree[link.a] ?? 1;
      const db = degree[link.b] ?? 1;
      const stiff = 1 / Math.min(da, db);
      add(link.a, x * pull * stiff * (db / (da + db)), y * pull * stiff * (db / (da + db)));
      add(link.b, -x * pull * stiff * (da / (da + db)), -y * pull * stiff * (da / (da + db)));
      spots.forEach((spot, k) => {
        if (k === link.a || k === link.b) return;
        const along = ((spot.x - p.x) * x + (spot.y - p.y) * y) / (long * long);
        if (along < 0.04 || along > 0.96) return;
        const across = ((spot.y - p.y) * x - (spot.x - p.x) * y) / long;
        const over = fanOf(link) - Math.abs(across);
        if (over <= 0) return;
        const out = 0.22 * over * (across < 0 ? -1 : 1);
        add(k, (-y / long) * out, (x / long) * out);
      });
    }
    spots.forEach((spot, i) => {
      if (!spot.held) {
        const x = spot.x + Math.max(-40, Math.min(40, dx[i] ?? 0));
        const y = spot.y + Math.max(-40, Math.min(40, dy[i] ?? 0));
        spot.x = Math.max(-room.width / 2, Math.min(room.width / 2, x));
        spot.y = Math.max(-room.height / 2, Math.min(room.height / 2, y));
      }
      dx[i] = 0;
      dy[i] = 0;
    });
  }
};
