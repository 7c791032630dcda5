/** Words cut to a width, or set in lines of it, as a browser would set them. */
import { textWidth, type Face } from './text';

/** The words cut to fit `room` px, with an ellipsis; whole when they fit. At least one letter is left. */
export const textClipped = (text: string, room: number, size: number, weight = 400, face: Face = 'sans'): string => {
  if (textWidth(text, size, weight, face) <= room) return text;
  const glyphs = [...text];
  while (glyphs.length > 1 && textWidth(`${glyphs.join('').trimEnd()}…`, size, weight, face) > room) glyphs.pop();
  return `${glyphs.join('').trimEnd()}…`;
};

/** The words in lines of at most `room` px, broken at spaces; the last of `most` lines is cut to fit. */
export const textLines = (text: string, room: number, size: number, weight: number, most: number, face: Face = 'sans'): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (lines.length === most || textWidth(longer, size, weight, face) <= room)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => textClipped(line, room, size, weight, face));
};
