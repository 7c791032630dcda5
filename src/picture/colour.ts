/**
 * Colours as a browser computes them, made `#rrggbb` with an opacity, which every drawing program reads:
 * `rgb(28, 26, 23)`, `rgba(0, 0, 0, 0.24)`, `oklab(0.6 0.01 -0.02 / 0.5)` (what `color-mix(in oklab, …)` becomes),
 * `color(srgb 0.1 0.2 0.3)`, `#faf8f3`, `transparent`.
 */
export interface Colour {
  readonly hex: string;
  /** 0 … 1. */
  readonly opacity: number;
}

/** A channel of 0 … 1 as two hexadecimal digits; what lies beyond sRGB is cut. */
const byte = (channel: number): string =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, '0');
const hexOf = (channels: readonly number[]): string => `#${channels.map(byte).join('')}`;

const companded = (linear: number): number => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055);

/** Oklab → sRGB, channels 0 … 1 (Björn Ottosson, https://bottosson.github.io/posts/oklab/). */
const fromOklab = (L: number, a: number, b: number): readonly number[] => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    companded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    companded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    companded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};

const numberOf = (text: string): number => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : text === 'none' ? 0 : Number(text));

/** Null for what is no colour that this reads: `none`, `url(#fade)`. */
export const colourOf = (text: string): Colour | null => {
  const written = text.trim();
  if (written === 'transparent') return { hex: '#000000', opacity: 0 };
  if (/^#[0-9a-f]{6}$/i.test(written)) return { hex: written.toLowerCase(), opacity: 1 };
  const [, name = '', inside = ''] = /^(rgba?|oklab|color)\(([^()]*)\)$/.exec(written) ?? [];
  if (name === '') return null;
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const numbers = (name === 'color' ? parts.slice(1) : parts).map(numberOf);
  const [first = 0, second = 0, third = 0, opacity = 1] = numbers;
  if (numbers.length < 3 || numbers.some(Number.isNaN) || (name === 'color' && parts[0] !== 'srgb')) return null;
  const channels = name === 'oklab' ? fromOklab(first, second, third) : name === 'color' ? [first, second, third] : [first / 255, second / 255, third / 255];
  return { hex: hexOf(channels), opacity };
};
