import { describe, expect, it } from 'vitest';
import { colourOf } from './colour';

describe('a computed colour', () => {
  it.each([
    ['rgb(28, 26, 23)', '#1c1a17', 1],
    ['rgba(0, 0, 0, 0.24)', '#000000', 0.24],
    ['rgb(255 0 128 / 50%)', '#ff0080', 0.5],
    ['#FAF8F3', '#faf8f3', 1],
    ['transparent', '#000000', 0],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    // White, and sRGB red in Oklab.
    ['oklab(1 0 0)', '#ffffff', 1],
    ['oklab(0.627955 0.224863 0.125846 / 0.5)', '#ff0000', 0.5],
    ['oklab(0.5 none none)', '#636363', 1],
  ])('%s is %s', (text, hex, opacity) => {
    expect(colourOf(text)).toEqual({ hex, opacity });
  });
  it.each(['none', 'url("#fade")', 'currentcolor', '', 'rgb(1, 2)', 'oklab(a b c)', 'color(display-p3 1 0 0)'])('%s is none', (text) => {
    expect(colourOf(text)).toBeNull();
  });
});
