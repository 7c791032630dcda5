/** What is seen before scripts and data have come: the page as it will be, and what is done to it then is not lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The page as it stands before its script has come, and a way to let that come. */
const held = async (width = 1280, hash = ''): Promise<{ readonly page: Page; readonly release: () => Promise<void> }> => {
  const page = await site.blank({ width });
  let release = (): void => undefined;
  const until = new Promise<void>((done) => (release = done));
  await page.route(/\/assets\/index-[\w-]+\.js$/, async (route) => {
    await until;
    await route.continue();
  });
  await page.goto(`${site.address}${hash}`, { waitUntil: 'commit' });
  await page.locator('#first-look').waitFor({ state: 'attached' });
  return {
    page,
    release: async () => {
      release();
      await page.locator('#first-look').waitFor({ state: 'detached' });
    },
  };
};

/** Where the words and marks of the first view stand. */
const places = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('h1, .opening .deck, #network .deck, [aria-label="Filters"] button, #network [data-stop], #network text')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, top, width } = element.getBoundingClientRect();
        return [element.getAttribute('data-stop') ?? element.textContent?.trim(), left, top, width].map((part) => (typeof part === 'number' ? Math.round(part) : part)).join(' ');
      });
  });

it.each([1280, 390])('is what the page is then, to the pixel, %i px wide', async (width) => {
  const { page, release } = await held(width);
  await page.getByRole('button', { name: /^Russia,/ }).first().waitFor();
  const before = await places(page);
  expect(before.length).toBeGreaterThan(50);
  await release();
  await expect.poll(() => places(page)).toEqual(before);
});

it.each([360, 900, 1600])('keeps its view where the page has it, %i px wide', async (width) => {
  const { page, release } = await held(width);
  const box = () =>
    page.evaluate(() => {
      const svg = [...document.querySelectorAll('#network svg[role="group"]')].find((one) => one.checkVisibility({ visibilityProperty: true }));
      const { left = 0, top = 0, width = 0 } = svg?.getBoundingClientRect() ?? {};
      return { left, top, width };
    });
  await page.evaluate(() => document.fonts.ready);
  const before = await box();
  expect(before.width).toBeGreaterThan(300);
  await release();
  const after = await box();
  for (const side of ['left', 'top', 'width'] as const) expect(Math.abs(before[side] - after[side])).toBeLessThan(1);
});

it('answers what was pressed once the page stands', async () => {
  const { page, release } = await held();
  await page.getByRole('button', { name: /^Hezbollah,/ }).first().click();
  await release();
  await page.getByRole('complementary').getByRole('heading', { name: /Hezbollah/ }).first().waitFor();
  expect(page.url()).toContain('#focus=');
});

it('keeps the place of the keyboard, and what was typed', async () => {
  const { page, release } = await held();
  await page.getByRole('searchbox', { name: 'Search names and sentences' }).fill('rockets');
  await release();
  const search = page.getByRole('searchbox', { name: 'Search names and sentences' });
  expect(await search.inputValue()).toBe('rockets');
  expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('group', { name: 'Chosen filters' }).getByText(/rockets/).first().waitFor();
});

it('is not shown where the address asks for something else', async () => {
  const { page, release } = await held(1280, '#family=conflict');
  expect(await page.locator('#first-look').isVisible()).toBe(false);
  await release();
  await page.getByRole('group', { name: 'Chosen filters' }).getByText('Conflict').first().waitFor();
});
