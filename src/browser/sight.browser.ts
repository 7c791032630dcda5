/** What is seen: no two words of the page overlap and none is cut. `sight.long.ts` looks at all the rest. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { views } from '../views';
import { labelFaults } from './labels';
import { pageScenes, viewNames } from './scenes';
import { catalogueOf, faultsIn, named, own } from './sight';
import type { Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it('looks at every view', () => {
  expect(viewNames).toEqual(views.map(({ name }) => name));
});

it('sees it when words overlap, are cut, or make the page wider', async () => {
  const page = await site.open();
  await page.evaluate(() => {
    // What a policy of the page lets a script do.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#network text { font-size: 24px !important; } #figures h3 { width: 40px; overflow: hidden; white-space: nowrap; } #articles { width: 2000px; }');
    document.adoptedStyleSheets = [sheet];
  });
  const faults = (await labelFaults(page, 500)).join('\n');
  expect(faults).toMatch(/^network: “.+” \/ network: “.+”$/m);
  expect(faults).toMatch(/^cut: figures: /m);
  expect(faults).toMatch(/^wider than the window: /m);
});

it.each([1280, 768, 360])('overlaps and cuts no words, %i px wide', async (width) => {
  expect(await faultsIn(site, named(pageScenes(catalogueOf(own)), 'page', 'evidence-relationship'), width)).toEqual([]);
});
