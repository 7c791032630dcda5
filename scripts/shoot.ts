/**
 * `npm run shots -- [WORD ...]`: pictures of the built page into `shots/`, to lay beside each other: every view, light and
 * dark, in three widths, with and without evidence; what opens over the page; the embedded views, the steps of the story,
 * and what is said when nothing matches. Words narrow them down: `npm run shots -- network 360 dark`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { embedScenes, pageScenes, stepScenes, throughTo, type Scene } from '../src/browser/scenes';
import { serveSite, startBrowser } from '../src/browser/served';
import { drawn, siteIn } from '../src/browser/site';
import { readDataset } from '../src/store/load';

const folder = join(process.cwd(), 'shots');
const words = process.argv.slice(2);
/** A scene is asked for by any of the words that are no width and no theme. */
const asked = (value: string, among: readonly string[]): boolean => {
  const mine = words.filter((word) => among.includes(word));
  return mine.length === 0 || mine.includes(value);
};
const widths = ['1280', '768', '360'].filter((width, _, all) => asked(width, all));
const themes = (['light', 'dark'] as const).filter((theme, _, all) => asked(theme, all));
const rest = words.filter((word) => !['1280', '768', '360', 'light', 'dark'].includes(word));
const isAsked = (name: string): boolean => rest.length === 0 || rest.some((word) => name.includes(word));

const save = async (page: Page, scene: Scene, name: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: scene.whole });
  if (scene.name !== 'page') return;
  for (const section of await page.locator('#views > section').all()) await section.screenshot({ path: join(folder, `${name.replace(/page$/, '')}${await section.getAttribute('id')}.png`) });
};

mkdirSync(folder, { recursive: true });
const site = await siteIn(await startBrowser(), (await serveSite()).address);
const loaded = readDataset(JSON.parse(readFileSync(join(process.cwd(), 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const scenes = [...pageScenes(loaded.catalogue), ...embedScenes, ...stepScenes(loaded.story?.steps.length ?? 0)].filter(({ name }) => isAsked(name));
let count = 0;
for (const width of widths)
  for (const theme of themes)
    for (const scene of scenes) {
      const page = await site.open({ path: scene.path, width: Number(width), theme });
      await throughTo(page);
      await scene.reach?.(page);
      await drawn(page);
      await save(page, scene, `${width}-${theme}-${scene.name}`);
      count++;
    }
await site.close();
console.log(`${count} scenes in ${folder}`);
process.exit(0);
