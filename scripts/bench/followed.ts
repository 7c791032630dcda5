/** Filter to paint: choices made on the built site with many claims, by the clock and by the thread's own time. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset';
import { choices } from './choice';
import { costsOf, opened } from './choosing';
import { madeSite } from './madeSite';
import type { Measure } from './measure';
import { served } from './served';
import type { Ground } from './site';
import { quantile } from './statistics';
import type { Cost } from './trace';

/** One of each way to choose: a button, a menu, a brush, going back. */
const NAMES: ReadonlySet<string> = new Set(['family', 'filter: actor', 'dates, by brush', 'Back']);

export interface Demand {
  /** p95 from a choice to the frame, ms; loading, s; memory, MB. */
  readonly paint: number;
  readonly load: number;
  readonly memory: number;
  readonly times: number;
}

export const followed = async ({ root, browser }: Pick<Ground, 'root' | 'browser'>, dataset: Dataset, { paint, load, memory, times }: Demand): Promise<readonly Measure[]> => {
  const site = madeSite(join(root, 'dist'), dataset);
  const server = await served(root, site);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    const waits: number[] = [];
    const costs: Cost[] = [];
    let used = NaN;
    for (const choice of choices.filter(({ name }) => NAMES.has(name))) {
      waits.push(await opened(page, server.address));
      if (Number.isNaN(used)) {
        await session.send('HeapProfiler.collectGarbage');
        used = await page.evaluate(() => Number(Reflect.get(Reflect.get(performance, 'memory') ?? {}, 'usedJSHeapSize')) / 1e6);
      }
      costs.push(...(await costsOf(page, session, choice, times)));
    }
    const of = (what: keyof Cost, share: number): number => quantile(costs.map((cost) => cost[what]), share);
    const size = `${dataset.claims.length.toLocaleString('en')} claims`;
    return [
      { name: `${size}: choice to painted frame, median`, unit: 'ms', ours: of('wait', 0.5) },
      { name: `${size}: choice to painted frame, p95`, unit: 'ms', ours: of('wait', 0.95), bound: { of: 'ours', most: paint } },
      { name: `${size}: choice until the views in sight have followed, median`, unit: 'ms', ours: of('followed', 0.5) },
      { name: `${size}: choice until the views in sight have followed, p95`, unit: 'ms', ours: of('followed', 0.95), bound: { of: 'ours', most: paint } },
      { name: `${size}: script until the painted frame, p95, the thread’s own time`, unit: 'ms', ours: of('atOnce', 0.95) },
      { name: `${size}: opened until all views are drawn`, unit: 's', ours: quantile(waits, 0.5) / 1000, bound: { of: 'ours', most: load } },
      { name: `${size}: memory of script, after collecting`, unit: 'MB', ours: used, bound: { of: 'ours', most: memory } },
    ];
  } finally {
    await page.close();
    await server.close();
    rmSync(site, { recursive: true, force: true });
  }
};
