/** The tables: every row of every view can be reached by keyboard, sorted, and opened at its evidence. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import { drawn, type Site } from './site';
import { startSite } from './started';

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { catalogue } = loaded;
const { claims, events, figures, statements, conflicts } = catalogue.dataset;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const openTable = async (page: Page, name: string): Promise<Locator> => {
  const section = page.locator('#table');
  await section.scrollIntoViewIfNeeded();
  await section.getByRole('group', { name: 'Rows' }).getByRole('button', { name, exact: true }).click();
  return section;
};
/** Walks from the first row to the last with the arrow, and gives the claims of each. */
const walkAll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const frame = document.querySelector('#table .frame');
    if (frame) frame.scrollTop = 0;
    document.querySelector<HTMLElement>('#table [data-row][tabindex="0"]')?.focus();
    const seen: string[] = [];
    for (let before: Element | null = null; document.activeElement !== before && document.activeElement instanceof HTMLElement; ) {
      before = document.activeElement;
      seen.push(document.activeElement.dataset['claims'] ?? '');
      before.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return seen;
  });
const firstColumn = (section: Locator): Promise<readonly string[]> => section.locator('tbody th').allTextContents();

const wanted: Readonly<Record<string, number>> = {
  claims: claims.length,
  figures: figures.length,
  events: new Set(events.map(({ event }) => event)).size,
  statements: statements.length,
  conflicts: conflicts.length,
};

it.each(Object.entries(wanted))('reaches every row by keyboard: %s', async (name, rows) => {
  const page = await site.open();
  await openTable(page, name);
  const seen = await walkAll(page);
  expect(seen).toHaveLength(rows);
  for (const ids of seen) for (const id of ids.split(' ').filter(Boolean)) expect(catalogue.claims.has(id)).toBe(true);
});

it('draws only the rows that are in sight, and says how many there are', async () => {
  const page = await site.open();
  const section = await openTable(page, 'claims');
  expect(await section.getByRole('table').getAttribute('aria-rowcount')).toBe(String(claims.length + 1));
  expect(await section.getByRole('row').count()).toBeLessThan(40);
  await section.getByRole('region', { name: 'Table of claims' }).evaluate((frame) => void (frame.scrollTop = frame.scrollHeight));
  await expect.poll(() => section.getByRole('row').last().getAttribute('aria-rowindex')).toBe(String(claims.length + 1));
});

it('opens the evidence of a row, marks it, and follows the filters', async () => {
  const page = await site.open();
  const section = await openTable(page, 'events');
  const row = section.locator('[data-row]').nth(2);
  const ids = (await row.getAttribute('data-claims'))?.split(' ') ?? [];
  await row.focus();
  await page.keyboard.press('Enter');
  const quotation = page.locator('[data-mark="quotation"]').first();
  await quotation.waitFor();
  expect((await quotation.getAttribute('data-claims'))?.split(' ').some((id) => ids.includes(id))).toBe(true);
  expect(await section.locator('[data-row][aria-pressed="true"]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await openTable(page, 'claims');
  await page.getByRole('group', { name: 'Filters', exact: true }).getByRole('button', { name: 'Conflict' }).click();
  await drawn(page);
  const left = (await page.getByRole('group', { name: 'Chosen filters' }).getByRole('status').textContent()) ?? '';
  expect(await section.getByRole('table').getAttribute('aria-rowcount')).toBe(String(Number(left.split(' ')[0]) + 1));
});

it('opens the sentence of what is said though no claim was read from it', async () => {
  const held = new Set(claims.map(({ statement }) => statement));
  const bare = statements.filter(({ id }) => !held.has(id));
  expect(bare.length).toBeGreaterThan(0);
  const page = await site.open();
  for (const { id, quote } of bare.slice(0, 3)) {
    await page.evaluate((fragment) => void (location.hash = fragment), `focus=statement:${encodeURIComponent(id)}`);
    const quotation = page.locator('[data-mark="quotation"]');
    await expect.poll(async () => (await quotation.locator('mark').allTextContents()).join(' ').replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '));
    expect(await quotation.count()).toBe(1);
    expect(await page.getByText('No claim was read from it.').count()).toBe(1);
  }
  const section = await openTable(page, 'statements');
  await section.getByRole('columnheader', { name: 'Claims' }).getByRole('button').click();
  await section.getByRole('columnheader', { name: 'Claims' }).getByRole('button').click();
  await section.locator('[data-row]').first().click();
  await page.getByText('No claim was read from it.').waitFor();
  expect(await section.locator('[data-row][aria-pressed="true"]').count()).toBe(1);
});

it('sorts by a press on the name of a column, the other way by a second, and as before by a third', async () => {
  const page = await site.open();
  const section = await openTable(page, 'actors');
  const head = section.getByRole('columnheader', { name: 'Actor' });
  const first = await firstColumn(section);
  const orders: (string | null)[] = [];
  const texts: (readonly string[])[] = [];
  for (let n = 0; n < 3; n++) {
    await head.getByRole('button').click();
    orders.push(await head.getAttribute('aria-sort'));
    texts.push(await firstColumn(section));
  }
  expect(orders).toEqual(['ascending', 'descending', 'none']);
  const names = texts[0] ?? [];
  expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare));
  expect(texts[1]?.[0]).not.toBe(names[0]);
  expect(texts[2]).toEqual(first);
});

it('reads a view as a table in its place, and draws it again', async () => {
  const page = await site.open();
  for (const view of ['network', 'timeline', 'figures', 'sources', 'conflicts']) {
    const section = page.locator(`#${view}`);
    const title = await section.getAttribute('aria-label');
    await section.getByRole('button', { name: `${title}, as a table` }).click();
    await section.getByRole('region', { name: /^Table of/ }).waitFor();
    expect(await section.getByRole('row').count()).toBeGreaterThan(1);
    expect(await section.getByRole('heading', { level: 2 }).count()).toBe(1);
    await section.getByRole('button', { name: `${title}, as a drawing` }).click();
    expect(await section.getByRole('region', { name: /^Table of/ }).count()).toBe(0);
  }
});

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, and is not wider than the window: %s', async (theme) => {
    const page = await site.open({ width, theme });
    for (const name of ['claims', 'relationships', 'statements']) {
      const section = await openTable(page, name);
      await section.locator('[data-row]').first().click();
      await page.locator('[data-mark="quotation"]').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).include('#table').setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  });
});
