import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
/** The colours of each block that begins a theme: light, dark by the system, dark by choice. */
const themes = css
  .split(/^\s+color-scheme:/m)
  .slice(1)
  .map((part) => new Map([...(part.split('}')[0] ?? '').matchAll(/--([\w-]+): ([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? ''])));
const [light = new Map<string, string>(), dark = new Map<string, string>(), chosenDark] = themes;
/** As it is seen by all, and by those who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const sights = [
  ['everybody', (colour: string) => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
] as const;
/** CIEDE2000 from which two lines in a drawing are told apart without looking twice. */
const APART = 15;
const difference = differenceCiede2000();
const families = ['material_support', 'cooperation', 'contact', 'conflict', 'position'];

/** Relative luminance of #rrggbb, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('the theme', () => {
  it('is one, whether dark comes from the system or from the reader', () => {
    expect(themes).toHaveLength(3);
    expect(chosenDark).toEqual(dark);
    expect([...dark.keys()]).toEqual([...light.keys()]);
  });
  describe.each([
    ['light', light],
    ['dark', dark],
  ])('%s', (_, theme) => {
    const contrast = (a: string, b: string) => ratio(theme.get(a) ?? '', theme.get(b) ?? '');
    it.each([...families, 'ink', 'ink2', 'muted', 'focus'])('%s can be read on paper and panel', (name) => {
      expect(contrast(name, 'paper')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(name, 'panel')).toBeGreaterThanOrEqual(4.5);
    });
    it.each([...families, 'mark-edge', 'node'])('%s can be seen on the marker', (name) => {
      expect(contrast(name, 'mark')).toBeGreaterThanOrEqual(3);
    });
    it('has words in ink on the marker', () => {
      expect(contrast('ink', 'mark')).toBeGreaterThanOrEqual(7);
    });
    it.each(sights)('has families that stay apart for %s', (_, seen) => {
      for (const a of families)
        for (const b of families) if (a < b) expect(difference(seen(theme.get(a) ?? ''), seen(theme.get(b) ?? '')), `${a} and ${b}`).toBeGreaterThanOrEqual(APART);
    });
    it.each(sights)('has a marker that is seen on paper by %s, by its edge', (_, seen) => {
      expect(difference(seen(theme.get('mark-edge') ?? ''), seen(theme.get('paper') ?? ''))).toBeGreaterThanOrEqual(APART);
    });
  });
});
