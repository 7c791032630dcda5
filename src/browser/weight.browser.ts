/** What a reader fetches before a page stands, in kB of script and style under gzip, on the built files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { views } from '../views';
import { pageWith, startHost, type Host } from './host';
import { startSite, type Site } from './site';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const DASHBOARD = 160;
const EMBED = 90;

let site: Site;
let host: Host;
beforeAll(async () => {
  site = await startSite();
  const script = `<script type="module" src="${site.address}attested-view.js"></script>`;
  host = await startHost(Object.fromEntries(views.map(({ name }) => [name, { html: pageWith(`<attested-view view="${name}"></attested-view>${script}`) }])));
});
afterAll(async () => {
  await site.close();
  await host.close();
});

/** Of all scripts and style sheets that come until the page stands. */
const weightOf = async (address: string, stands: string): Promise<number> => {
  const page = await site.blank();
  const files = new Set<string>();
  const note = (request: Request) => {
    const { origin, pathname } = new URL(request.url());
    if (site.address.startsWith(origin) && /\.(?:js|css)$/.test(pathname)) files.add(pathname);
  };
  page.on('request', note);
  await page.goto(address);
  await page.locator(stands).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  return Math.round(bytes / 100) / 10;
};
const told = (weights: Readonly<Record<string, number>>): void => console.log(Object.entries(weights).map(([name, kB]) => `${name.padEnd(24)}${kB.toFixed(1).padStart(6)} kB`).join('\n'));

it(`is at most ${DASHBOARD} kB for the dashboard`, async () => {
  const dashboard = await weightOf(site.address, '#conflicts [data-mark]');
  told({ dashboard });
  // More than nothing: something was counted.
  expect(dashboard).toBeGreaterThan(40);
  expect(dashboard).toBeLessThanOrEqual(DASHBOARD);
});

it(`is at most ${EMBED} kB for a view in another page, as a frame and as an element`, async () => {
  const weights: Record<string, number> = {};
  for (const { name } of views) {
    weights[`frame, ${name}`] = await weightOf(`${site.address}embed.html#view=${name}`, '[data-mark], [data-claims]');
    weights[`element, ${name}`] = await weightOf(host.at(name), 'attested-view [data-mark], attested-view [data-claims]');
  }
  told(weights);
  expect(Math.min(...Object.values(weights))).toBeGreaterThan(30);
  expect(Object.entries(weights).filter(([, kB]) => kB > EMBED)).toEqual([]);
});
