/** Views in other people's pages: the example page, and a page under a strict policy, on another origin. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type Site } from './site';

const example = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'embed.html'), 'utf8');
let site: Site;
let host: Server;
let around = '';
let strict = '';
beforeAll(async () => {
  site = await startSite();
  host = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (!request.url?.startsWith('/strict')) return void response.end(example);
    response.setHeader('Content-Security-Policy', `default-src 'none'; script-src ${site.address}; connect-src ${site.address}; font-src ${site.address}; require-trusted-types-for 'script'`);
    response.end(`<!doctype html><title>Strict</title><attested-view view="figures" src="${site.address}"></attested-view><attested-view view="timeline" src="${site.address}"></attested-view><script type="module" src="${site.address}attested-view.js"></script>`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const address = host.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  around = `http://localhost:${port}/?site=${encodeURIComponent(site.address)}`;
  strict = `http://localhost:${port}/strict`;
});
afterAll(async () => {
  await site.close();
  await new Promise((done) => host.close(done));
});

const visit = async (address: string): Promise<Page> => {
  const page = await site.open();
  await page.goto(address);
  return page;
};

it('draws a view as an element, follows its attribute and tells what is chosen', async () => {
  const page = await visit(around);
  const network = page.locator('attested-view#network');
  const claims = network.getByText(/\d+ claims?, \d+ independent reports?/);
  await claims.waitFor();
  const all = await claims.textContent();
  await page.getByRole('button', { name: 'Show conflict alone' }).click();
  await expect.poll(() => claims.textContent()).not.toBe(all);
  await network.locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await network.getByRole('complementary', { name: 'Evidence' }).waitFor();
  await expect.poll(() => page.locator('#chosen').textContent()).toContain('focus=');
});

it('keeps its styles and its keys to itself', async () => {
  const page = await visit(around);
  await page.locator('attested-view#network [data-mark]').first().waitFor({ state: 'attached' });
  expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain('Georgia');
  const before = await page.evaluate(() => scrollY);
  await page.locator('h1').click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

it('gives a frame the height of its view, and hears and tells selections across origins', async () => {
  const page = await visit(around);
  const frame = page.locator('iframe#timeline');
  const inside = page.frameLocator('iframe#timeline');
  const line = inside.getByText(/\d+ claims?, \d+ independent reports?/);
  await line.waitFor();
  await expect.poll(() => frame.evaluate((element) => element.style.height)).toMatch(/^\d+px$/);
  // Out of sight a browser gives a frame no new size.
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBeLessThanOrEqual(0);
  const all = await line.textContent();
  await page.getByRole('button', { name: 'Show contact alone' }).click();
  await expect.poll(() => line.textContent()).not.toBe(all);
  await inside.locator('[data-mark="event"]').first().press('Enter');
  await expect.poll(() => page.locator('#heard').textContent()).toContain('focus=event');
});

it('works under a strict policy, several on a page', async () => {
  const page = await site.open();
  const refused: string[] = [];
  const note = (message: { text: () => string }) => void (/Content.Security.Policy|Trusted/i.test(message.text()) && refused.push(message.text()));
  page.on('console', note);
  await page.goto(strict);
  for (const view of ['figures', 'timeline']) await page.locator(`attested-view[view="${view}"]`).getByText(/\d+ claims?, /).waitFor();
  page.off('console', note);
  expect(refused).toEqual([]);
});

it('says which views there are when asked for another, and takes nothing for a selection that is none', async () => {
  const page = await visit(`${site.address}embed.html#view=weather`);
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('No view is called “weather”');
  await page.goto('about:blank');
  await page.goto(`${site.address}embed.html#view=figures&focus=actor:nobody`);
  await page.getByText(/\d+ claims?, /).waitFor();
});

it('has nothing for axe to find', async () => {
  const page = await visit(`${site.address}embed.html#view=network`);
  await page.getByText(/\d+ claims?, /).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
