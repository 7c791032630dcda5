/** Claims that are to be set against each other, by what they are about: kept on a tape, and taken off it when they are asked for. */
import { relationshipId } from '../../model/focus';
import { measureOf, type Counted } from '../corpus/disjoint';
import { column, growing, type Column } from '../numbers';
import { playing, recording, type Player, type Recorder } from '../tape';
import type { RelatedRow } from './share';
import { putCounted, putRelated, takeCounted, takeRelated } from './told';

export interface Comparable<C> {
  /** Of an article at that place among all. */
  readonly add: (claims: readonly C[], at: number) => void;
  /** Of each thing that any is about, in the order of their articles. */
  readonly groups: Iterable<readonly [about: string, claims: readonly C[]]>;
}

/** Numbers from 0 in the order of their places; those of the same place stay as they came. */
const inOrder = (places: Float64Array): Uint32Array => {
  const order = Uint32Array.from(places, (_, i) => i);
  return places.every((place, i) => i === 0 || (places[i - 1] ?? 0) <= place) ? order : order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
};

const groupsOf = function* <C>(abouts: Column<string>, places: Float64Array, claimAt: (i: number) => C): Generator<readonly [string, readonly C[]]> {
  const groups = abouts.numbers();
  const ends: number[] = [];
  for (const group of groups) ends[group] = (ends[group] ?? 0) + 1;
  for (let [group, end] = [0, 0]; group < ends.length; group++) ends[group] = end += ends[group] ?? 0;
  const next = [0, ...ends];
  const sorted = new Uint32Array(groups.length);
  for (const i of inOrder(places)) {
    const group = groups[i] ?? 0;
    sorted[next[group] ?? 0] = i;
    next[group] = (next[group] ?? 0) + 1;
  }
  for (let [group, from] = [0, 0]; group < ends.length; group++) {
    const own = sorted.subarray(from, (from = ends[group] ?? 0));
    yield [abouts.at(own[0] ?? 0), Array.from(own, claimAt)];
  }
};

const comparable = <C>(aboutOf: (claim: C) => string, put: (on: Recorder, claim: C) => void, take: (from: Player) => C): Comparable<C> => {
  const [abouts, places, starts] = [column<string>(), growing(), growing()];
  const recorder = recording();
  const all = function* (): Generator<readonly [string, readonly C[]]> {
    const player = playing(recorder.tape);
    const from = starts.all();
    yield* groupsOf(abouts, places.all(), (i) => {
      player.seek(from[i] ?? 0);
      return take(player);
    });
  };
  return {
    add: (claims, at) => {
      for (const claim of claims) {
        abouts.add(aboutOf(claim));
        places.add(at);
        starts.add(recorder.length());
        put(recorder, claim);
      }
    },
    groups: { [Symbol.iterator]: all },
  };
};

export const relatedClaims = (): Comparable<RelatedRow> => comparable(relationshipId, putRelated, takeRelated);

export const countedClaims = (): Comparable<Counted> => comparable(measureOf, putCounted, takeCounted);
