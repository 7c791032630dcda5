/** Nothing moves that the reader has not moved: places on the screen, the scroll, and the keyboard focus, at every choice, Back and Forward. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, type Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const filters = (page: Page): Locator => page.getByRole('group', { name: 'Filters', exact: true });
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search names and sentences' });
const network = '#network svg[role="group"]';
/** Px from the top of the window. */
const topOf = (page: Page, selector: string): Promise<number> => page.locator(selector).first().evaluate((element) => Math.round(element.getBoundingClientRect().top));
const placesOf = async (page: Page) => {
  await drawn(page);
  return { filters: await topOf(page, '[role="group"][aria-label="Filters"]'), network: await topOf(page, network), scroll: await page.evaluate(() => Math.round(scrollY)) };
};
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
const bring = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await drawn(page);
};

describe.each([1280, 768, 360])('%i px wide', (width) => {
  it('leaves the filter line and the network where they are, whatever is chosen, and when nothing is left', async () => {
    const page = await site.open({ width });
    const before = await placesOf(page);
    for (const name of ['Conflict', 'Contact', 'Material support', 'Position', 'Conflict']) {
      await filters(page).getByRole('button', { name }).click();
      expect({ name, ...(await placesOf(page)) }).toEqual({ name, ...before });
    }
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await placesOf(page)).toEqual(before);
    await page.getByRole('radio', { name: 'articles', exact: true }).check({ force: true });
    expect(await placesOf(page)).toEqual(before);
    if (width < 768) return;
    for (const typed of ['missiles', 'no such word in any of them', '']) {
      await search(page).fill(typed);
      await expect.poll(() => page.getByRole('group', { name: 'Chosen filters' }).getByRole('status').textContent()).toMatch(typed ? / of |^0/ : /^\d+ claims$/);
      expect({ typed, ...(await placesOf(page)) }).toEqual({ typed, ...before });
    }
  });
});

describe('what was pressed stays where it is', () => {
  /** Until views out of sight have followed, too. */
  const followed = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done()), 100))));
  it('when a report is left out, and taken in again', async () => {
    const page = await site.open();
    const box = '#sources [role="checkbox"]';
    await bring(page, box);
    const before = await topOf(page, box);
    for (const checked of ['true', 'false']) {
      await page.locator(box).first().press('Enter');
      await expect.poll(() => page.locator(box).first().getAttribute('aria-checked')).toBe(checked);
      await followed(page);
      expect(Math.abs((await topOf(page, box)) - before)).toBeLessThanOrEqual(1);
    }
  });
  it('when the evidence opens beside it and all views become narrower, and when it is closed', async () => {
    const page = await site.open();
    const figure = '#figures [data-mark="figure"]';
    await bring(page, figure);
    const before = await topOf(page, figure);
    await page.locator(figure).first().click();
    await page.locator('[data-mark="quotation"]').first().waitFor();
    await followed(page);
    expect(Math.abs((await topOf(page, figure)) - before)).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await page.locator('[data-mark="quotation"]').first().waitFor({ state: 'detached' });
    await followed(page);
    expect(Math.abs((await topOf(page, figure)) - before)).toBeLessThanOrEqual(1);
  });
});

it('stays where the reader looks when going back and forth', async () => {
  const page = await site.open();
  await filters(page).getByRole('button', { name: 'Contact' }).click();
  await filters(page).getByRole('button', { name: 'Conflict' }).click();
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  await drawn(page);
  const before = await placesOf(page);
  for (const go of ['goBack', 'goBack', 'goForward', 'goForward'] as const) {
    await page[go]();
    expect({ go, ...(await placesOf(page)) }).toEqual({ go, ...before });
  }
});

describe('the keyboard focus stays in the page', () => {
  it('when Back takes away the chip that has it', async () => {
    const page = await site.open();
    await filters(page).getByRole('button', { name: 'Contact' }).click();
    await page.getByRole('button', { name: 'Contact, remove' }).focus();
    await page.goBack();
    await drawn(page);
    expect(await focused(page)).not.toBe('BODY');
  });
  it('when Back takes away the evidence in which it is', async () => {
    const page = await site.open();
    await page.locator('#network [data-mark][tabindex="0"]').press('Enter');
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('button').first().focus();
    await page.goBack();
    await page.locator('[data-mark="quotation"]').first().waitFor({ state: 'detached' });
    await drawn(page);
    expect(await focused(page)).not.toBe('BODY');
  });
  it('when what helps against an empty page has helped', async () => {
    const page = await site.open({ hash: '#speaker=bakr&date=2030-01-01/..' });
    await page.getByRole('button', { name: '“Date: since 1 Jan 2030”' }).press('Enter');
    await drawn(page);
    expect(await focused(page)).not.toBe('BODY');
  });
  it('when all chips are cleared', async () => {
    const page = await site.open({ hash: '#family=contact' });
    await page.getByRole('button', { name: 'Clear all' }).press('Enter');
    await drawn(page);
    expect(await focused(page)).not.toBe('BODY');
  });
});
