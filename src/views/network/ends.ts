/** Ends: where the arcs of all fans meet the ring around one actor, relaxed until they keep apart, their order kept. */

export interface End {
  /** Direction of the other actor, radians. */
  readonly base: number;
  /** How far from it the arc wants to leave or arrive, radians. */
  readonly lean: number;
  /** Room that it needs on the ring, px: 9.5 where a head arrives, 6 otherwise, or the width of its line. */
  readonly room: number;
}

const TURN = 2 * Math.PI;

/** Nearest angles, in the order given, that keep `gaps` between neighbours: pool adjacent violators (Ayer et al. 1955). */
const pooled = (angles: readonly number[], gaps: readonly number[]): readonly number[] => {
  const shifts: number[] = [];
  angles.forEach((_, i) => shifts.push(i === 0 ? 0 : (shifts[i - 1] ?? 0) + (gaps[i - 1] ?? 0)));
  const blocks: { sum: number; size: number }[] = [];
  angles.forEach((angle, i) => {
    blocks.push({ sum: angle - (shifts[i] ?? 0), size: 1 });
    for (;;) {
      const [last, previous] = [blocks.at(-1), blocks.at(-2)];
      if (!last || !previous || previous.sum / previous.size <= last.sum / last.size) break;
      previous.sum += last.sum;
      previous.size += last.size;
      blocks.pop();
    }
  });
  const level = blocks.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  return level.map((value, i) => value + (shifts[i] ?? 0));
};

/** `ends` go round by `base`, those of one fan in the order in which they are to stay; angles are given in that order. */
export const relax = (ends: readonly End[], ring: number): readonly number[] => {
  const gapAfter = (i: number): number => {
    const gap = (ends[(i + 1) % ends.length]?.base ?? 0) - (ends[i]?.base ?? 0);
    return i + 1 === ends.length ? gap + TURN : gap;
  };
  // The ring is cut where there is most room, and laid out as a line.
  const cut = ends.reduce((best, _, i) => (gapAfter(i) > gapAfter(best) + 1e-9 ? i : best), ends.length - 1);
  const line = [...ends.slice(cut + 1), ...ends.slice(0, cut + 1).map((end) => ({ ...end, base: cut + 1 < ends.length ? end.base + TURN : end.base }))];
  const angles = line.map((end) => end.base + end.lean);
  const needs = line.map((end, i) => (end.room + (line[(i + 1) % line.length]?.room ?? 0)) / 2 / ring);
  let tight = Math.min(1, (TURN * 0.97) / needs.reduce((sum, need) => sum + need, 0));
  let placed = pooled(
    angles,
    needs.map((need) => need * tight),
  );
  for (let round = 0; round < 8 && line.length > 1; round++) {
    if ((placed.at(-1) ?? 0) - (placed[0] ?? 0) + (needs.at(-1) ?? 0) * tight <= TURN + 0.001) break;
    tight *= 0.85;
    placed = pooled(
      angles,
      needs.map((need) => need * tight),
    );
  }
  const first = ends.length - (cut + 1);
  return [...placed.slice(first), ...placed.slice(0, first)];
};
