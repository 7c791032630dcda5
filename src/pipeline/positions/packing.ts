/** Packing: small components go where the large one leaves room, from the lower right corner on, or else on shelves below it. */
import { fanOf, type Link, type Spot } from './force';

export interface Piece {
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
}
interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const MARGIN_X = 74;
const MARGIN_Y = 36;
const STEP = 30;

const boxOf = (spots: readonly Spot[]): Box => ({
  x1: Math.min(...spots.map((s) => s.x)) - MARGIN_X,
  y1: Math.min(...spots.map((s) => s.y)) - MARGIN_Y,
  x2: Math.max(...spots.map((s) => s.x)) + MARGIN_X,
  y2: Math.max(...spots.map((s) => s.y)) + MARGIN_Y,
});

const moved = (box: Box, dx: number, dy: number): Box => ({ x1: box.x1 + dx, y1: box.y1 + dy, x2: box.x2 + dx, y2: box.y2 + dy });
const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Small boxes along a link, as wide as its fan in the middle. */
const alongLink = ({ spots, links }: Piece): readonly Box[] =>
  links.flatMap((link) => {
    const a = spots[link.a];
    const b = spots[link.b];
    if (!a || !b) return [];
    return Array.from({ length: 13 }, (_, i) => {
      const t = i / 12;
      const half = 12 + fanOf(link) * 4 * t * (1 - t) * 0.7;
      const x = a.x + (b.x - a.x) * t;
      const y = a.y + (b.y - a.y) * t;
      return { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
    });
  });

/** Moves the spots of all pieces but the first; the first stays where it is. */
export const pack = (pieces: readonly Piece[]): void => {
  const [main, ...others] = pieces;
  if (!main || main.spots.length === 0) return;
  const frame = boxOf(main.spots);
  const taken: Box[] = [...main.spots.map((spot) => boxOf([spot])), ...alongLink(main)];
  let shelf = frame.y2;
  let shelfX = frame.x2;
  let shelfHeight = 0;
  for (const piece of others) {
    const box = boxOf(piece.spots);
    const wide = box.x2 - box.x1;
    const high = box.y2 - box.y1;
    const find = (): Box | null => {
      for (let y = frame.y2 - high; y >= frame.y1; y -= STEP)
        for (let x = frame.x2 - wide; x >= frame.x1; x -= STEP) {
          const place = moved(box, x - box.x1, y - box.y1);
          if (!taken.some((other) => meet(place, other))) return place;
        }
      return null;
    };
    let place = find();
    if (!place) {
      if (shelfX - wide < frame.x1 && shelfX < frame.x2) {
        shelf += shelfHeight;
        shelfX = frame.x2;
        shelfHeight = 0;
      }
      place = moved(box, shelfX - wide - box.x1, shelf - box.y1);
      shelfX -= wide;
      shelfHeight = Math.max(shelfHeight, high);
    }
    taken.push(place);
    for (const spot of piece.spots) {
      spot.x += place.x1 - box.x1;
      spot.y += place.y1 - box.y1;
    }
  }
};
