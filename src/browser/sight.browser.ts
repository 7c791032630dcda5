/** What is seen: no two words overlap and none is cut, in any view, at any width, with few data and with many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../model/catalogue';
import { readDataset } from '../store/load';
import { views } from '../views';
import { manyArticles, oneClaim } from './corpora';
import { labelFaults } from './labels';
import { embedScenes, pageScenes, stepScenes, throughTo, viewNames, type Scene } from './scenes';
import { drawn, startSite, type Site } from './site';

const own = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8');
const catalogueOf = (text: string): Catalogue => {
  const loaded = readDataset(JSON.parse(text));
  if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
  return loaded.catalogue;
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const named = (scenes: readonly Scene[], ...names: readonly string[]): readonly Scene[] => scenes.filter(({ name }) => names.includes(name));
const faultsIn = async (scenes: readonly Scene[], width: number, dataset?: string): Promise<readonly string[]> => {
  const found = new Map<string, string>();
  for (const scene of scenes) {
    const page = await site.open({ path: scene.path, width, ...(dataset === undefined ? {} : { dataset }) });
    await throughTo(page);
    await scene.reach?.(page);
    await drawn(page);
    for (const fault of await labelFaults(page)) if (!found.has(fault)) found.set(fault, scene.name);
  }
  return [...found].map(([fault, scene]) => `${scene}: ${fault}`);
};

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

describe.each([1280, 768, 360])('%i px wide, no two words overlap and none is cut', (width) => {
  it('on the page, with evidence, menus and dialogs open, in rows, and empty', { timeout: 240_000 }, async () => {
    expect(await faultsIn(pageScenes(catalogueOf(own)), width)).toEqual([]);
  });
  it('in the embedded views and in the steps of the story', { timeout: 120_000 }, async () => {
    expect(await faultsIn([...embedScenes, ...stepScenes(6)], width)).toEqual([]);
  });
  it('with fifty articles', { timeout: 240_000 }, async () => {
    const many = manyArticles(50);
    expect(await faultsIn(named(pageScenes(catalogueOf(many)), 'page', 'evidence-relationship', 'evidence-actor', 'network-rows'), width, many)).toEqual([]);
  });
  it('with one article that makes one claim', { timeout: 60_000 }, async () => {
    const one = oneClaim();
    expect(catalogueOf(one).dataset.claims).toHaveLength(1);
    expect(await faultsIn(named(pageScenes(catalogueOf(one)), 'page', 'evidence-relationship', 'menu-more', 'network-rows'), width, one)).toEqual([]);
  });
});
