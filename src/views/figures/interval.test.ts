import { describe, expect, it } from 'vitest';
import { axisOf } from './axis';
import { directionOf } from './caveat';
import type { Extent } from './extent';
import { intervalOf, labelWidth, type Interval, type Label } from './interval';

const extents: readonly Extent[] = [
  { shape: 'range', low: 6_000, high: 8_000, about: false },
  { shape: 'range', low: 6_000, high: 6_050, about: false },
  { shape: 'point', value: 0, about: false },
  { shape: 'point', value: 9_999, about: true },
  { shape: 'from', value: 7_000, beyond: true },
  { shape: 'from', value: 100, beyond: false },
  { shape: 'to', value: 20, beyond: false },
  { shape: 'to', value: 9_000, beyond: true },
  { shape: 'vague', low: 1_000, high: 10_000, name: 'thousands' },
  { shape: 'vague', low: 12, high: 100, name: 'dozens' },
  { shape: 'vague', low: 100, high: 10_000, name: 'hundreds to thousands' },
];
const caveats = ['', 'could be higher', 'some observers hold that the number may well be lower than what the ministry says'];

const box = (label: Label): readonly [number, number] => {
  const w = labelWidth(label);
  const from = label.x - w * (label.anchor === 'start' ? 0 : label.anchor === 'end' ? 1 : 0.5);
  return [from, from + w];
};
const clash = ({ labels }: Interval): boolean =>
  labels.some((a, i) => labels.slice(i + 1).some((b) => Math.abs(a.y - b.y) < 12 && box(a)[0] < box(b)[1] - 0.2 && box(b)[0] < box(a)[1] - 0.2));

describe('interval marks', () => {
  const cases = [180, 202, 242, 328, 600].flatMap((width) => extents.flatMap((extent) => caveats.map((caveat) => ({ width, extent, caveat, interval: intervalOf(extent, caveat, axisOf(extents, width)) }))));

  it('stay inside the axis, with finite numbers', () => {
    for (const { width, interval } of cases) {
      expect(JSON.stringify(interval)).not.toMatch(/null,"y"|NaN/);
      expect(interval.x1).toBeGreaterThanOrEqual(-6);
      expect(interval.x2).toBeLessThanOrEqual(width + 6);
      for (const label of interval.labels) {
        expect(box(label)[0]).toBeGreaterThanOrEqual(-0.2);
        expect(box(label)[1]).toBeLessThanOrEqual(width + 0.2);
        expect(label.y).toBeLessThan(interval.height);
      }
    }
  });
  it('have labels that never overlap', () => {
    expect(cases.filter(({ interval }) => clash(interval)).map(({ width, extent, caveat }) => ({ width, extent, caveat }))).toEqual([]);
  });
  it('label both ends of a range, and say it in one where the ends are too near', () => {
    const axis = axisOf(extents, 300);
    expect(intervalOf(extents[0] ?? { shape: 'words' }, '', axis).labels.map((l) => l.text)).toEqual(['6,000', '8,000']);
    expect(intervalOf(extents[1] ?? { shape: 'words' }, '', axis).labels.map((l) => l.text)).toEqual(['6,000–6,050']);
  });
  it('end in an open head on the side without a bound', () => {
    const axis = axisOf(extents, 300);
    const up = intervalOf({ shape: 'from', value: 5_000, beyond: false }, '', axis);
    const down = intervalOf({ shape: 'to', value: 5_000, beyond: false }, '', axis);
    expect(up.mark).toMatchObject({ kind: 'open', up: true, end: 298, head: 10 });
    expect(down.mark).toMatchObject({ kind: 'open', up: false, end: 2, head: 10 });
    expect(up.labels.map((l) => l.text)).toEqual(['5,000', 'no upper bound given']);
    expect(down.labels.map((l) => l.text)).toContain('no lower bound given');
  });
  it('never turn a head round where there is no room for it', () => {
    const axis = axisOf([{ shape: 'point', value: 1e7, about: false }], 200);
    expect(intervalOf({ shape: 'to', value: 20, beyond: false }, '', axis).mark).toMatchObject({ head: 0 });
  });
  it('fade hatching at both ends', () => {
    const { mark } = intervalOf({ shape: 'vague', low: 1_000, high: 10_000, name: 'thousands' }, '', axisOf(extents, 400));
    const lines = mark?.kind === 'hatch' ? mark.lines.map((l) => l.opacity) : [];
    expect(lines[0]).toBeLessThan(0.3);
    expect(lines.at(-1)).toBeLessThan(0.3);
    expect(Math.max(...lines)).toBe(1);
  });
  it('have nothing for words without a number', () => {
    expect(intervalOf({ shape: 'words' }, '', axisOf([], 200)).mark).toBeNull();
  });
});

describe('the direction of a caveat', () => {
  it.each([['the number could be higher', 1], ['may be more', 1], ['possibly fewer', -1], ['said to be exaggerated', -1], ['not checked by anyone', 0], ['moreover unclear', 0]] as const)('%s', (words, direction) => {
    expect(directionOf(words)).toBe(direction);
  });
});

describe('shared axes', () => {
  it('start at zero and hold every bound, with room beyond an open one', () => {
    expect(axisOf([{ shape: 'from', value: 100_000, beyond: false }], 300).max).toBe(200_000);
    expect(axisOf([{ shape: 'from', value: 8_000, beyond: false }, { shape: 'range', low: 1, high: 10_000, about: false }], 300).max).toBe(10_000);
    expect(axisOf(extents, 300).ticks[0]).toMatchObject({ x: 0, label: '0' });
  });
  it.each([60, 120, 180, 242, 328, 900])('have tick labels that do not collide at %i px', (width) => {
    const { ticks } = axisOf([{ shape: 'point', value: 123_456, about: false }], width, width > 300 ? 'people' : '');
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.at(-1)?.x).toBeLessThanOrEqual(width);
  });
  it('are drawn even where all is zero', () => {
    expect(axisOf([{ shape: 'point', value: 0, about: false }], 200).max).toBeGreaterThan(0);
  });
});
