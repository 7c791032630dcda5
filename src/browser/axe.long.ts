/** What axe finds where no other test looks: in the steps of the story, in views read as rows, in embedded views, and where nothing matches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import { embedScenes, pageScenes, stepScenes } from './scenes';
import { drawn, type Site } from './site';
import { startSite } from './started';

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const scenes = [...pageScenes(loaded.catalogue).filter(({ name }) => /^(?:empty|notice|embed-dialog|network-rows)$/.test(name)), ...embedScenes, ...stepScenes(loaded.story?.steps.length ?? 0)];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['light', 'dark'] as const)('nothing is found, %s', { meta: { tried: { 'states of the page': scenes.length } }, timeout: 240_000 }, async (theme) => {
    const found: string[] = [];
    for (const { name, path, reach } of scenes) {
      const page = await site.open({ path, width, theme });
      await reach?.(page);
      await drawn(page);
      // The preview of an embedded view is a page of its own, and looked at as one.
      // Themes differ in nothing but colours.
      const all = new AxeBuilder({ page }).exclude('iframe').setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await (theme === 'light' ? all : all.withRules(['color-contrast'])).analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.slice(0, 2).map(({ target }) => target.join(' ')).join(', ')}`));
    }
    expect(found).toEqual([]);
  });
});
