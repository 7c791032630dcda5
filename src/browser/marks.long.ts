/** Every row of the tables that a view draws has a mark in it, which has a role, a name in words and a way by keyboard, there and back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throughTo } from './scenes';
import { drawn, type Site } from './site';
import { startSite } from './started';
import { wholeOf } from '../../scripts/folder';
import { manyFiles } from './corpora';

type Cells = Readonly<Record<string, string>>;
type Tables = Readonly<Record<'articles' | 'claims' | 'relationships' | 'figures' | 'events' | 'conflicts', readonly Cells[]>>;
/** From the files that a spreadsheet would open, not from what the page loads. */
const tablesIn = (csvOf: (name: string) => string): Tables => {
  const rowsOf = (name: keyof Tables): readonly Cells[] => Papa.parse<Cells>(csvOf(`${name}.csv`), { header: true, skipEmptyLines: true }).data;
  return { articles: rowsOf('articles'), claims: rowsOf('claims'), relationships: rowsOf('relationships'), figures: rowsOf('figures'), events: rowsOf('events'), conflicts: rowsOf('conflicts') };
};
const ours = (): Tables => tablesIn((name) => readFileSync(join(import.meta.dirname, '..', '..', 'data', name), 'utf8'));
const column = (rows: readonly Cells[], ...names: readonly string[]): readonly string[] => rows.flatMap((row) => names.map((name) => row[name] ?? ''));
const between = ({ relationships }: Tables): readonly Cells[] => relationships.filter(({ source, target }) => source !== target);

/** Claims that must have a mark in a view, by the kinds of marks that stand for them. */
const wanted: readonly (readonly [view: string, kinds: string, claims: (tables: Tables) => readonly string[]])[] = [
  ['network', 'edge', (tables) => column(between(tables), 'claim')],
  ['network', 'node', (tables) => column(between(tables), 'claim')],
  ['timeline', 'event|more', ({ events }) => column(events, 'claim')],
  ['timeline', 'article', ({ claims }) => column(claims, 'id')],
  ['figures', 'figure|more', ({ figures }) => column(figures, 'claim')],
  ['figures', 'cell|more', ({ relationships }) => column(relationships.filter(({ type }) => type === 'supplies_arms'), 'claim')],
  ['sources', 'article|more', ({ claims }) => column(claims, 'id')],
  ['sources', 'band|more', ({ claims }) => column(claims, 'id')],
  ['conflicts', 'side|contest|more', ({ conflicts }) => column(conflicts, 'claim_a', 'claim_b')],
];
/** Views that draw so many of much and more on demand. */
const onDemand = [
  ['sources', /^Draw \d+ more$/],
  ['conflicts', /^Show \d+ of /],
] as const;
const counts: readonly (readonly [view: string, kind: string, count: (tables: Tables) => number])[] = [
  ['network', 'node', (tables) => new Set(column(between(tables), 'source', 'target')).size],
  ['timeline', 'event', ({ events }) => new Set(column(events, 'event')).size],
  ['timeline', 'article', ({ articles }) => articles.length],
  ['sources', 'article', ({ articles }) => articles.length],
];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

interface Mark {
  readonly view: string;
  readonly kind: string;
  readonly claims: readonly string[];
  readonly name: string;
  readonly button: boolean;
  readonly reached: boolean;
}
/** All marks of the views; what is no tab stop must be reached by arrows from the one that its drawing has. */
const marksOf = (page: Page): Promise<readonly Mark[]> =>
  page.evaluate(async () => {
    const reached = new Set<Element>();
    for (const drawing of document.querySelectorAll('#views svg')) {
      // Where there are thousands, each is tried with fewer keys.
      const many = drawing.querySelectorAll('[data-mark]').length > 1000;
      const keys = many ? ['PageDown', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown'];
      const waiting: Element[] = [...drawing.querySelectorAll('[tabindex="0"]')];
      for (let at = waiting.pop(); at; at = waiting.pop()) {
        if (reached.has(at) || !(at instanceof SVGElement)) continue;
        reached.add(at);
        // The ends of a brush are moved by the same keys.
        if (at.getAttribute('role') === 'slider') continue;
        for (const key of keys) {
          at.focus({ preventScroll: true });
          at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          await Promise.resolve();
          const next = document.activeElement;
          if (next && next !== at && drawing.contains(next)) waiting.push(next);
        }
      }
    }
    return [...document.querySelectorAll<HTMLElement | SVGElement>('#views [data-mark]')].map((mark) => ({
      view: mark.closest('section[id]')?.id ?? '',
      kind: mark.dataset['mark'] ?? '',
      claims: (mark.dataset['claims'] ?? '').split(' ').filter(Boolean),
      name: (mark.getAttribute('aria-label') ?? mark.textContent ?? '').replace(/\s+/g, ' ').trim(),
      button: mark instanceof HTMLButtonElement || mark.getAttribute('role') === 'button',
      reached: reached.has(mark) || mark.tabIndex === 0,
    }));
  });

describe.each([
  ['five articles', 5],
  ['10,000 claims', 300],
] as const)('every mark of %s', (_, size) => {
  const few = size === 5;
  let tables: Tables;
  let marks: readonly Mark[] = [];
  let page: Page;
  beforeAll(async () => {
    const made = few ? null : manyFiles(size);
    tables = made ? tablesIn((name) => wholeOf(made.get(name) ?? '').toString()) : ours();
    page = await site.open(made ? { dataset: wholeOf(made.get('dataset.json') ?? '').toString() } : {});
    await throughTo(page);
    if (made) await page.locator('#network').getByRole('button', { name: 'Show all' }).click();
    await drawn(page);
    marks = (await marksOf(page)).filter(({ kind }) => kind !== 'row');
  });
  it.each(wanted.filter(([view]) => few || !onDemand.some(([name]) => name === view)))('stands for its rows: %s, %s', (view, kinds, idsIn) => {
    const ids = idsIn(tables);
    const drawn = new Set(marks.filter((mark) => mark.view === view && kinds.split('|').includes(mark.kind)).flatMap((mark) => mark.claims));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !drawn.has(id))).toEqual([]);
  });
  it.skipIf(few).each(onDemand)('is drawn when it is asked for: %s', async (view, button) => {
    const section = page.locator(`#${view}`);
    const before = await section.locator('[data-mark]').count();
    await section.getByRole('button', { name: button }).click();
    await expect.poll(() => section.locator('[data-mark]').count()).toBeGreaterThan(before);
  });
  // Many events of a day are one mark.
  it.skipIf(!few).each(counts)('is there as often as its rows: %s, %s', (view, kind, countIn) => {
    expect(marks.filter((mark) => mark.view === view && mark.kind === kind)).toHaveLength(countIn(tables));
  });
  it('is a button with a name in words', ({ task }) => {
    task.meta.tried = { marks: marks.length };
    expect(marks.filter(({ button }) => !button).map(({ view, kind, name }) => `${view} ${kind} ${name}`)).toEqual([]);
    expect(marks.filter(({ name }) => !/\p{L}{2}/u.test(name)).map(({ view, kind, name }) => `${view} ${kind} ${name}`)).toEqual([]);
  });
  it('is reached by keyboard alone', () => {
    expect(marks.filter(({ reached }) => !reached).map(({ view, kind, name }) => `${view} ${kind} ${name}`)).toEqual([]);
  });
});

it('opens from every mark by Enter, and goes back to it by Escape', { timeout: 240_000 }, async () => {
  const page = await site.open();
  // The first evidence is fetched.
  await page.locator('[data-mark="figure"]').first().click();
  await page.locator('[data-mark="quotation"]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-mark="quotation"]').first().waitFor({ state: 'detached' });
  const wrong = await page.evaluate(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const press = (target: Element | null, key: string) => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const of = (mark: HTMLElement | SVGElement) => `${mark.closest('section[id]')?.id} ${mark.dataset['mark']} ${mark.getAttribute('aria-label') ?? mark.textContent?.trim().slice(0, 60)}`;
    const found: string[] = [];
    const kinds = '[data-mark="edge"], [data-mark="node"], [data-mark="event"], [data-mark="article"], [data-mark="figure"], [data-mark="cell"], [data-mark="band"], [data-mark="report"], [data-mark="speaker"], [data-mark="side"]';
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>('#views section[id]')].flatMap((view) => [...view.querySelectorAll<HTMLElement | SVGElement>(kinds)]).map(of);
    for (const name of all) {
      const mark = [...document.querySelectorAll<HTMLElement | SVGElement>(`#views :is(${kinds})`)].find((one) => of(one) === name);
      if (!mark) {
        found.push(`gone: ${name}`);
        continue;
      }
      mark.focus({ preventScroll: true });
      // The browser itself presses a button on Enter.
      if (mark instanceof HTMLButtonElement) mark.click();
      else press(mark, 'Enter');
      await frames();
      if (!document.querySelector('[data-mark="quotation"]')) found.push(`opens nothing: ${name}`);
      press(document.activeElement, 'Escape');
      await frames();
      if (document.querySelector('[data-mark="quotation"]')) found.push(`stays open: ${name}`);
      const back = document.activeElement;
      if (!(back instanceof HTMLElement || back instanceof SVGElement) || of(back) !== name) found.push(`focus lost: ${name}`);
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

it('says in a live region how many claims a choice leaves', async () => {
  const page = await site.open();
  const live = page.locator('[role="status"], [aria-live="polite"]').filter({ hasText: /\d+ of \d+ claims/ });
  expect(await live.count()).toBe(0);
  await page.getByRole('group', { name: 'Filters', exact: true }).getByRole('button', { name: 'Conflict' }).click();
  const { claims, relationships } = ours();
  const left = claims.filter(({ id }) => relationships.some(({ claim, family }) => claim === id && family === 'conflict')).length;
  await expect.poll(() => live.first().textContent()).toContain(`${left} of ${claims.length} claims`);
});
