/**
 * Chains: who said it, through whom, innermost first. A cue inside what another cue introduces is one link further in:
 * "X, quoted by Y, told Z" is X > Y > Z. "I" and "we" in a quotation are who speaks it.
 */
import { contains } from '../span';
import type { Piece } from './piece';
import { isFirstPerson } from './speaker';

export interface Voice {
  readonly speakers: readonly string[];
  readonly chain: readonly string[];
  /** Whether "I" or "we" says it outside any quotation: the article itself. */
  readonly own: boolean;
}
const DEPTH = 4;

/** Pieces by the slice of text that they touch, so that what holds a cue is found without a search of them all. */
const SLICE = 512;
const byPlace = (pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> => {
  const places = new Map<number, Piece[]>();
  for (const piece of pieces)
    for (let slice = Math.floor(piece.start / SLICE); slice <= Math.floor(piece.end / SLICE); slice++) {
      const known = places.get(slice);
      if (known) known.push(piece);
      else places.set(slice, [piece]);
    }
  return places;
};

export const voicesOf = (text: string, pieces: readonly Piece[], outletAt: (speaker: string, at: number) => string, isMedia: (id: string) => boolean): ((piece: Piece) => Voice) => {
  const places = byPlace(pieces);
  const outerOf = (piece: Piece): Piece | undefined => {
    const { cue } = piece.utterance;
    let best: Piece | undefined;
    for (const other of places.get(Math.floor(cue.start / SLICE)) ?? []) {
      if (other.utterance === piece.utterance || other.rule === 'citing' || !contains(other, cue)) continue;
      if (!best || other.end - other.start < best.end - best.start) best = other;
    }
    return best;
  };
  const voice = (piece: Piece, depth: number): Voice => {
    const { source, cue } = piece.utterance;
    const outer = depth < DEPTH ? outerOf(piece) : undefined;
    const above = outer ? voice(outer, depth + 1) : undefined;
    const first = isFirstPerson(text.slice(source.start, source.end).toLowerCase());
    const speakers = first ? (above?.speakers ?? []) : source.speakers;
    const own = [...speakers.slice(0, 1), ...source.via];
    const joined = [...own, ...(above?.chain ?? []).filter((id) => !own.includes(id))];
    const [speaker] = speakers;
    const implied = speaker !== undefined && !joined.some(isMedia) ? outletAt(speaker, cue.start) : '';
    return { speakers, chain: implied && !joined.includes(implied) ? [...joined, implied] : joined, own: first && above === undefined };
  };
  return (piece) => voice(piece, 0);
};
