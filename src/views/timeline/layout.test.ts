import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../model/catalogue';
import { isoOfDay } from '../../parts/isoDays';
import { catalogueFor, medley, type Told } from './dataset.fixture';
import { laneKinds, type LaneKind } from './lanes';
import { timelineOf, type Timeline } from './layout';
import type { Box } from './mark';
import type { Period } from './period';

const widths = [280, 328, 479, 480, 640, 800, 1000, 1280];
const ask = (catalogue: Catalogue, width = 800, lanes: LaneKind = 'type', period: Period | null = null): Timeline =>
  timelineOf({ catalogue, claims: catalogue.dataset.claims, counting: 'reports', width, lanes, period, whole: new Set() });
const marksOf = (timeline: Timeline) => timeline.drawing?.lanes.flatMap((lane) => lane.marks) ?? [];
const crossing = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of boxes of different marks that touch. */
const collisions = (timeline: Timeline): readonly string[] => {
  const boxes = marksOf(timeline).flatMap((mark) => [{ key: mark.key, box: mark.mark }, { key: mark.key, box: mark.words }]);
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.key !== b.key && crossing(a.box, b.box)).map((b) => `${a.key} × ${b.key}`));
};
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number' ? [value] : Array.isArray(value) ? value.flatMap(numbersIn) : value !== null && typeof value === 'object' && !(value instanceof Map) ? Object.values(value).flatMap(numbersIn) : [];
const outside = (timeline: Timeline, width: number): readonly string[] =>
  marksOf(timeline).filter(({ words, mark }) => words.x < -0.1 || words.x + words.width > width + 0.1 || mark.x < -0.1 || mark.x + mark.width > width + 0.1).map((mark) => mark.key);

const told: fc.Arbitrary<Told> = fc
  .record({ start: fc.integer({ min: 14_000, max: 19_000 }), length: fc.constantFrom(0, 0, 0, 6, 29, 364), type: fc.constantFrom('meets', 'attacks', 'reporting', 'other'), words: fc.integer({ min: 1, max: 16 }), event: fc.integer({ min: 0, max: 60 }), article: fc.constantFrom('a', 'b', 'c'), dated: fc.boolean() })
  .map(({ start, length, type, words, event, article, dated }) => ({
    event: `e${event}`, type, article, title: Array.from({ length: words }, (_, i) => ['march', 'of', 'ministers'][i % 3]).join(' '),
    ...(dated ? { date: `${isoOfDay(start)}/${isoOfDay(start + length)}`, start: isoOfDay(start), end: isoOfDay(start + length) } : {}),
  }));

describe('the timeline', () => {
  const catalogue = catalogueFor(medley);
  it.each(widths)('keeps every mark and word inside its frame at %i px', (width) => expect(outside(ask(catalogue, width), width)).toEqual([]));
  it.each(widths)('lets nothing touch at %i px', (width) => expect(laneKinds.map((kind) => collisions(ask(catalogue, width, kind)))).toEqual([[], [], []]));
  it('holds for any events at any width', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 60 }), fc.constantFrom(...widths), fc.constantFrom(...laneKinds), (events, width, kind) => {
        const timeline = ask(catalogueFor(events), width, kind);
        expect(numbersIn(timeline).every(Number.isFinite)).toBe(true);
        expect(collisions(timeline)).toEqual([]);
        expect(outside(timeline, width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('is the same every time, whatever the order of the claims', () => {
    const { claims } = catalogue.dataset;
    const turned = timelineOf({ catalogue, claims: [...claims].reverse(), counting: 'reports', width: 800, lanes: 'type', period: null, whole: new Set() });
    expect(JSON.stringify(ask(catalogue))).toBe(JSON.stringify(ask(catalogue)));
    expect(marksOf(turned).map(({ key, y, frame }) => ({ key, y, frame }))).toEqual(marksOf(ask(catalogue)).map(({ key, y, frame }) => ({ key, y, frame })));
  });
  it('counts events with a date and without', () => {
    const timeline = ask(catalogue);
    expect([timeline.dated, timeline.undated.map((event) => event.happening.id)]).toEqual([7, ['rumour']]);
    expect(timeline.undatedArticles).toEqual([{ id: 'c', letter: 'C', title: 'Story c', claims: catalogue.dataset.claims.filter(({ article }) => article === 'c').map(({ id }) => id) }]);
  });
  it('gives one row to the claims about one event', () => expect(marksOf(ask(catalogue)).find((mark) => mark.happening.id === 'visit')?.claims).toEqual(['c0', 'c1']));
  it('draws the vaguer date beneath the finer one', () => expect(marksOf(ask(catalogue)).find((mark) => mark.happening.id === 'visit')?.strips.map(({ strip }) => strip.kind)).toEqual(['band', 'dot']));
  it('gives each date its own strip and letters where days have room', () => {
    const april = { from: 18718, to: 18748 };
    const strips = marksOf(ask(catalogue, 800, 'type', april)).find((mark) => mark.happening.id === 'visit')?.strips ?? [];
    expect(strips.map(({ letters }) => letters)).toEqual(['B', 'A']);
    expect(new Set(strips.map(({ dy }) => dy)).size).toBe(2);
    expect(collisions(ask(catalogue, 800, 'type', april))).toEqual([]);
  });
  it('cuts what is older at the left edge with a triangle', () => {
    const old = marksOf(ask(catalogue)).find((mark) => mark.happening.id === 'old');
    expect(old?.strips.map(({ strip }) => [strip.kind, strip.from, strip.x1])).toEqual([['beyond', 'cut', ask(catalogue).drawing?.plot.left]]);
  });
  it('says how many lie outside a chosen period instead of drawing them', () => {
    const timeline = ask(catalogue, 800, 'type', { from: 18718, to: 18748 });
    expect(marksOf(timeline).map((mark) => mark.happening.id).sort()).toEqual(['siege', 'visit']);
    expect([timeline.earlier, timeline.later]).toEqual([4, 1]);
  });
  it('draws nothing where nothing has a date', () => expect(ask(catalogueFor([])).drawing).toBeNull());
  it('draws one claim', () => expect(marksOf(ask(catalogueFor(medley.slice(0, 1))))).toHaveLength(1));
  it('stands an event of two actors in both lanes', () => {
    const lanes = ask(catalogue, 800, 'actor').drawing?.lanes ?? [];
    expect(lanes.filter((lane) => lane.marks.some((mark) => mark.happening.id === 'visit')).map((lane) => lane.id)).toEqual(['north', 'south']);
    expect(lanes.at(-1)?.id).toBe('(none)');
  });
  it('keeps the years and the period when claims are filtered out', () => {
    const some = timelineOf({ catalogue, claims: catalogue.dataset.claims.slice(0, 2), counting: 'reports', width: 800, lanes: 'type', period: null, whole: new Set() });
    expect([some.drawing?.all, some.drawing?.period]).toEqual([ask(catalogue).drawing?.all, ask(catalogue).drawing?.period]);
  });
  it('grows the core into the casing when articles count', () => {
    const size = (counting: 'reports' | 'articles') => {
      const timeline = timelineOf({ catalogue, claims: catalogue.dataset.claims, counting, width: 800, lanes: 'type', period: null, whole: new Set() });
      const strip = marksOf(timeline).find((mark) => mark.happening.id === 'print')?.strips[0]?.strip;
      return [strip?.core, strip?.casing];
    };
    expect([size('reports'), size('articles')]).toEqual([[5, 7.6], [7.6, 0]]);
  });
  it('keeps what finds no room behind a count, the most told first, and draws it when asked', () => {
    const crowd = catalogueFor([...Array.from({ length: 40 }, (_, i): Told => ({ ...medley[0], event: `e${i}` })), { ...medley[0], event: 'e39', article: 'b', report: 'own' }]);
    const lane = ask(crowd).drawing?.lanes[0];
    expect(lane?.marks.some((mark) => mark.happening.id === 'e39')).toBe(true);
    expect([lane?.marks.length, lane?.more?.count]).toEqual([16, 24]);
    expect(new Set([...(lane?.marks.flatMap((mark) => mark.claims) ?? []), ...(lane?.more?.claims ?? [])]).size).toBe(41);
    const open = timelineOf({ catalogue: crowd, claims: crowd.dataset.claims, counting: 'reports', width: 800, lanes: 'type', period: null, whole: new Set(['contact']) }).drawing?.lanes[0];
    expect([open?.marks.length, open?.more]).toEqual([40, null]);
  });
  it('shares a sign between articles of one month when there are many', () => {
    const many = Array.from({ length: 60 }, (_, i): readonly [string, string, string] => [`n${i}`, `2021-0${1 + (i % 4)}-05`, `2021-0${1 + (i % 4)}-05`]);
    const catalogueOfMany = catalogueFor(many.map(([id], i) => ({ ...medley[0], event: `e${i}`, article: id })), many);
    const pages = ask(catalogueOfMany).drawing?.pages ?? [];
    expect(pages.map((page) => page.sign)).toEqual(['15', '15', '15', '15']);
    expect(pages.every((page) => page.period !== null)).toBe(true);
  });
});
