/** An address as it is read under a picture. */
import { textClipped } from '../parts/textLines';
import { textWidth } from '../parts/text';

/** Without `https://` and escapes. */
export const spoken = (link: string): string => {
  const plain = link.replace(/^https?:\/\//, '').replace(/\/$/, '');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
};

/** In lines of at most `room` px, broken after the signs that part it; what is longer than `most` lines is cut. */
export const addressLines = (link: string, room: number, size: number, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const piece of spoken(link).split(/(?<=[/&,=?#])/)) {
    const last = lines.at(-1);
    if (last !== undefined && (lines.length === most || textWidth(last + piece, size) <= room)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => textClipped(line, room, size));
};
