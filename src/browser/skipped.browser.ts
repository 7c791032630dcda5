/** Of a large set what is far out of sight is skipped as the page is drawn, and is there all the same. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyArticles } from './corpora';
import { drawn, type Site } from './site';
import { startSite } from './started';

let site: Site;
let many = '';
beforeAll(async () => {
  site = await startSite();
  many = manyArticles(70).replace(/ {2}"parquet": .*\n/, '');
});
afterAll(() => site.close());

/** Once what was drawn may be skipped again. */
const settled = async (page: Page): Promise<void> => {
  await drawn(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  });
};
/** `near`: as all would be if they stood in sight. */
const heights = (page: Page, near = false): Promise<readonly number[]> =>
  page.evaluate((near) => {
    return [...document.querySelectorAll<HTMLElement>('section[id]')].map((section) => {
      const { contentVisibility } = section.style;
      if (near) section.style.contentVisibility = 'visible';
      const { height } = section.getBoundingClientRect();
      section.style.contentVisibility = contentVisibility;
      return Math.round(height);
    });
  }, near);
const isSkipped = (page: Page, id: string): Promise<boolean> => page.evaluate((id) => document.querySelector(`#${id} .drawing`)?.checkVisibility({ contentVisibilityAuto: true }) === false, id);

it.each([1280, 360])('has the height that it has when it is near, before a choice and after it, %i px wide', async (width) => {
  const page = await site.open({ width, dataset: many });
  const through = async (): Promise<void> => {
    await page.evaluate(() => document.getElementById('articles')?.scrollIntoView());
    await page.locator('#table .frame, #table .none').first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await settled(page);
  };
  await through();
  expect(await isSkipped(page, 'conflicts')).toBe(true);
  for (const hash of ['', '#family=conflict', '#family=material_support', '#count=articles']) {
    await page.evaluate((to) => (location.hash = to), hash);
    await settled(page);
    const afar = await heights(page);
    expect(await heights(page, true)).toEqual(afar);
  }
});

it('is all there in a picture of a page with little on it', async () => {
  const page = await site.open();
  await settled(page);
  for (const id of ['timeline', 'figures', 'sources', 'conflicts']) expect(await isSkipped(page, id)).toBe(false);
});

it('is found and measured where it is', async () => {
  const page = await site.open({ dataset: many });
  await settled(page);
  expect(await isSkipped(page, 'conflicts')).toBe(true);
  const box = await page.locator('#conflicts blockquote, #conflicts [data-mark]').first().boundingBox();
  expect(box?.height).toBeGreaterThan(10);
  expect(await page.getByRole('heading', { name: 'What cannot both be true' }).count()).toBe(1);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('What cannot both be true');
  await page.locator('#conflicts [data-mark]').first().focus();
  await settled(page);
  expect(await isSkipped(page, 'conflicts')).toBe(false);
});
