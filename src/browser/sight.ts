/** Looking at scenes for words that overlap or are cut. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue';
import { readDataset } from '../store/load';
import { labelFaults } from './labels';
import { throughTo, type Scene } from './scenes';
import { drawn, type Site } from './site';

export const own = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8');
const loadedFrom = (text: string) => {
  const loaded = readDataset(JSON.parse(text));
  if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
  return loaded;
};
export const catalogueOf = (text: string): Catalogue => loadedFrom(text).catalogue;
/** How many the story has that stands in a dataset.json. */
export const stepsIn = (text: string): number => loadedFrom(text).story?.steps.length ?? 0;

export const named = (scenes: readonly Scene[], ...names: readonly string[]): readonly Scene[] => scenes.filter(({ name }) => names.includes(name));

/** Each fault once, with the scene in which it was met first. */
export const faultsIn = async (site: Site, scenes: readonly Scene[], width: number, dataset?: string): Promise<readonly string[]> => {
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
