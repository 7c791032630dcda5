/** Scale: how sizes follow counts and the width of the view. */

const between = (width: number, at900: number, at1400: number): number => at900 + ((width - 900) / 500) * (at1400 - at900);
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** From this count on, widths grow with the square root, and the key says so. */
export const ROOT_FROM = 8;

export const sizeFactor = (width: number): number => clamp(between(width, 0.95, 1.15), 0.78, 1.25);

export const lineWidth = (count: number, width: number): number =>
  count <= 0 ? 0 : (count < ROOT_FROM ? -0.15 + 1.75 * count : 14 * Math.sqrt(count / ROOT_FROM)) * sizeFactor(width);

/** Radius of the circle of equal area; the largest of a drawing is `most`. */
export const radius = (count: number, most: number, width: number): number => {
  const limit = 30 * sizeFactor(width);
  const largest = (2.2 + 4.2 * Math.sqrt(most)) * sizeFactor(width);
  return (2.2 + 4.2 * Math.sqrt(count)) * sizeFactor(width) * Math.min(1, limit / largest);
};

/** Distance between neighbouring arcs of a fan. */
export const pitchOf = (arcs: number, width: number): number => {
  const full = Math.max(16, between(width, 20, 26));
  return arcs <= 4 ? Math.max(16, 0.85 * full) : full;
};

export const labelSize = (width: number): number => (width >= 1200 ? 13.5 : width < 480 ? 11.6 : 12.3);
export const lettersSize = (width: number): number => Math.max(9.8, 0.8 * labelSize(width));
/** Upright on a phone, then ever flatter; never higher than a laptop shows, nor than a few actors need with so many arcs between two of them. */
export const heightFor = (width: number, actors: number, arcs: number): number =>
  Math.round(Math.min(width < 480 ? Math.max(420, 1.42 * width) : Math.min(Math.max(620, 0.6 * width), 1.05 * width), 120 + 60 * actors + 24 * arcs));
