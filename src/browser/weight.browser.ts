/** What a reader fetches before a page stands, in kB of script and style under gzip, on the built files. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { views } from '../views';
import { pageWith, startHost, type Host } from './host';
import type { Site } from './site';
import { startSite } from './started';
import { weightOf } from './weight';

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

const weighed = async (address: string, stands: string): Promise<number> => weightOf(await site.blank(), dist, site.address, address, stands);
const told = (weights: Readonly<Record<string, number>>): void => console.log(Object.entries(weights).map(([name, kB]) => `${name.padEnd(24)}${kB.toFixed(1).padStart(6)} kB`).join('\n'));

it(`is at most ${DASHBOARD} kB for the dashboard`, async () => {
  const dashboard = await weighed(site.address, '#conflicts [data-mark]');
  told({ dashboard });
  // More than nothing: something was counted.
  expect(dashboard).toBeGreaterThan(40);
  expect(dashboard).toBeLessThanOrEqual(DASHBOARD);
});

it(`is at most ${EMBED} kB for a view in another page, as a frame and as an element`, async () => {
  const weights: Record<string, number> = {};
  for (const { name } of views) {
    weights[`frame, ${name}`] = await weighed(`${site.address}embed.html#view=${name}`, '[data-mark], [data-claims]');
    weights[`element, ${name}`] = await weighed(host.at(name), 'attested-view [data-mark], attested-view [data-claims]');
  }
  told(weights);
  expect(Math.min(...Object.values(weights))).toBeGreaterThan(30);
  expect(Object.entries(weights).filter(([, kB]) => kB > EMBED)).toEqual([]);
});
