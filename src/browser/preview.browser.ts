/** The pages that other sites preview: each leads on to its view, and has a still picture. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it.each([['network', 1280], ['sources', 1280], ['conflicts', 360]] as const)('leads on to the %s, %i px wide, with what is selected', async (view, width) => {
  const page = await site.open({ width });
  await page.goto(`${site.address}view/${view}/#family=conflict`);
  await page.locator(`#${view} [data-mark]`).first().waitFor({ state: 'attached' });
  expect(page.url()).toBe(`${site.address}#${view}&family=conflict`);
  await expect.poll(() => page.locator(`#${view}`).evaluate((section) => Math.abs(section.getBoundingClientRect().top))).toBeLessThan(60);
  await page.getByRole('group', { name: 'Chosen filters' }).getByText('Conflict').first().waitFor();
  expect(await page.getByText('which this page does not know').count()).toBe(0);
});

it('stays at the view when one above it is fetched late', async () => {
  const page = await site.open();
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/assets\/Network-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}view/sources/`);
  await page.locator('#sources [data-mark]').first().waitFor({ state: 'attached' });
  release();
  await page.locator('#network [data-mark]').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('#sources').evaluate((section) => Math.abs(section.getBoundingClientRect().top))).toBeLessThan(60);
});

it('tells those who run no script what is to be seen, with a picture of 1200 by 630 px', async () => {
  const page = await site.open();
  const response = await page.request.get(`${site.address}view/timeline/`);
  expect(response.headers()['content-type']).toMatch(/^text\/html/);
  const html = await response.text();
  expect(html).toContain('<meta property="og:title" content="What happened when, as reported" />');
  expect(html).toMatch(/<meta property="og:description" content="\d+ claims?, \d+ independent reports?, \d+ articles?\./);
  const picture = await page.request.get(new URL(/<img src="([^"]+)"/.exec(html)?.[1] ?? '', `${site.address}view/timeline/`).href);
  expect(picture.headers()['content-type']).toBe('image/png');
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

it('offers the link to such a page among the codes', async () => {
  const page = await site.open({ hash: '#family=conflict' });
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Put a view into your page' });
  await dialog.getByRole('radio', { name: /^Link/ }).check();
  await dialog.getByRole('combobox').selectOption('sources');
  expect(await dialog.getByRole('textbox').inputValue()).toBe(`${site.address}view/sources/#family=conflict`);
});
