/** Views in other people's pages: the example page, and a page under a strict policy, on another origin. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageWith, startHost, type Host } from './host';
import type { Site } from './site';
import { startSite } from './started';

const example = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'embed.html'), 'utf8');
let site: Site;
let host: Host;
let around = '';
beforeAll(async () => {
  site = await startSite();
  const script = `<script type="module" src="${site.address}attested-view.js"></script>`;
  const element = (attributes: string): string => `<attested-view src="${site.address}" ${attributes}></attested-view>`;
  host = await startHost({
    example: { html: example },
    strict: {
      html: pageWith(`${element('view="figures"')}${element('view="timeline"')}${script}`),
      policy: `default-src 'none'; script-src ${site.address}; connect-src ${site.address}; font-src ${site.address}; require-trusted-types-for 'script'`,
    },
    two: { html: pageWith(`${element('id="first" view="network" selection="#family=conflict"')}${element('id="second" view="network" selection="#family=contact"')}${script}`) },
  });
  around = `${host.at('example')}?site=${encodeURIComponent(site.address)}`;
});
afterAll(async () => {
  await site.close();
  await host.close();
});

const visit = async (address: string): Promise<Page> => {
  const page = await site.blank();
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
  const page = await site.blank();
  const refused: string[] = [];
  const note = (message: { text: () => string }) => void (/Content.Security.Policy|Trusted/i.test(message.text()) && refused.push(message.text()));
  page.on('console', note);
  await page.goto(host.at('strict'));
  for (const view of ['figures', 'timeline']) await page.locator(`attested-view[view="${view}"]`).getByText(/\d+ claims?, /).waitFor();
  page.off('console', note);
  expect(refused).toEqual([]);
});

it('shows two selections beside each other, each of which changes alone', async () => {
  const page = await visit(host.at('two'));
  const [first, second] = ['first', 'second'].map((id) => page.locator(`#${id}`));
  if (!first || !second) throw new Error('no elements');
  const [one, other] = [first, second].map((element) => element.getByText(/\d+ claims?, /));
  const before = [await one?.textContent(), await other?.textContent()];
  expect(before[0]).not.toBe(before[1]);
  await page.evaluate(() => document.querySelector('#second')?.addEventListener('select', () => (document.title = 'The second changed')));
  await first.locator('[data-mark][tabindex="0"]').press('Enter');
  await first.getByRole('complementary', { name: 'Evidence' }).waitFor();
  await first.evaluate((element) => element.setAttribute('selection', '#family=material_support'));
  await expect.poll(() => one?.textContent()).not.toBe(before[0]);
  expect(await second.getByRole('complementary').count()).toBe(0);
  expect([await other?.textContent(), await page.title()]).toEqual([before[1], 'Around']);
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
