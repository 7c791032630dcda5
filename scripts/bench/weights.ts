/** What comes before a page stands, beside what peers weigh as a bundle that draws one graph or one timeline. */
import { join } from 'node:path';
import { kilobytes, weightOf } from '../../src/browser/weight';
import { viewNames } from '../../src/browser/scenes';
import { bundled } from './bundle';
import type { Chapter, Measure } from './measure';
import type { Ground } from './site';

const PEERS: Readonly<Record<string, readonly [bundle: string, name: string][]>> = {
  network: [['sigma', 'sigma + graphology'], ['cytoscape', 'cytoscape']],
  timeline: [['visTimeline', 'vis-timeline + vis-data']],
};
const FIRST = 160;
const EMBED = 90;

export const weights = async ({ root, address, browser }: Ground): Promise<Chapter> => {
  const rows: Measure[] = [];
  const weighed = async (at: string, stands: string): Promise<number> => {
    const page = await browser.newPage();
    try {
      return await weightOf(page, join(root, 'dist'), address, at, stands);
    } finally {
      await page.close();
    }
  };
  rows.push({ name: 'dashboard, first load', unit: 'kB', ours: await weighed(address, '#conflicts [data-mark]'), bound: { of: 'ours', most: FIRST } });
  for (const name of viewNames) {
    const ours = await weighed(`${address}embed.html#view=${name}`, '[data-mark], [data-claims]');
    const bound = { of: 'ours', most: EMBED } as const;
    const peers = PEERS[name] ?? [];
    if (peers.length === 0) rows.push({ name: `${name} in another page`, unit: 'kB', ours, bound });
    for (const [i, [bundle, peer]] of peers.entries()) {
      const { script, style } = await bundled(root, bundle);
      rows.push({ name: `${name} in another page`, unit: 'kB', ours, peer: { name: peer, value: kilobytes([script, style].filter(Boolean)) }, ...(i === 0 ? { bound } : {}) });
    }
  }
  return { title: 'Weight', about: 'Script and style under gzip that a browser fetches until the page stands, without data and fonts. Ours is everything, with evidence, keys and names for every mark; a peer is its own code with some 20 lines that draw the same graph or events.', rows };
};
