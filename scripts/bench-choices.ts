/**
 * `npm run bench:choices`: what every kind of choice costs on the built site, in a browser: script until the next frame
 * is painted, script until views out of sight have followed, style with layout and paint, and by the clock the wait
 * until that frame and until the views in sight have followed.
 *   npm run bench:choices -- [--articles N] [--times N] [--width PX] [--only WORDS] [--profile FILE]
 * Without --articles on the data of the site, else on as many invented ones. The first three are the thread's own time, but
 * a busy machine slows that, too: its load is printed.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { choices } from './bench/choice';
import { costsOf, opened, settled } from './bench/choosing';
import { inventedDataset, lexiconIn } from './bench/invented';
import { madeSite } from './bench/madeSite';
import { browserFor, served } from './bench/served';
import { quantile } from './bench/statistics';
import type { Cost } from './bench/trace';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '0' },
    times: { type: 'string', default: '20' },
    width: { type: 'string', default: '1280' },
    only: { type: 'string', default: '' },
    profile: { type: 'string', default: '' },
  },
});
const TIMES = Number(options.times);

const cell = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1).padStart(8)} ${quantile(values, 0.95).toFixed(1).padStart(6)}`;
const row = (name: string, costs: readonly Cost[]): string =>
  [name.padEnd(26), ...(['atOnce', 'script', 'drawing', 'wait', 'followed'] as const).map((what) => cell(costs.map((cost) => cost[what])))].join(' ');

const invented = async (articles: number): Promise<string> => {
  const dataset = await inventedDataset(lexiconIn(root), articles);
  console.log(`${articles} invented articles: ${dataset.claims.length} claims, ${dataset.actors.length} actors`);
  return madeSite(join(root, 'dist'), dataset);
};
const articles = Number(options.articles);
const site = articles > 0 ? await invented(articles) : join(root, 'dist');
const server = await served(root, site);
const browser = await browserFor(true);
try {
  const page = await browser.newPage({ viewport: { width: Number(options.width), height: 900 } });
  const session = await page.context().newCDPSession(page);
  const all: Cost[] = [];
  console.log(`ms, median and p95 of ${TIMES}      script at once  script, all   style to paint  wait            in sight`);
  if (options.profile) {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
  }
  for (const choice of choices.filter(({ name }) => name.includes(options.only))) {
    const wait = await opened(page, server.address);
    if (all.length === 0) console.log(`${'(opening the page'.padEnd(26)} ${wait.toFixed(0).padStart(24)} until all is drawn)`);
    await settled(page);
    if (options.profile) await session.send('Profiler.start');
    const costs = await costsOf(page, session, choice, TIMES);
    if (options.profile) writeFileSync(options.profile, JSON.stringify((await session.send('Profiler.stop')).profile));
    all.push(...costs);
    console.log(row(choice.name, costs));
  }
  console.log(row('all of them', all));
  console.log(
    `machine's load while measuring: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
} finally {
  await browser.close();
  await server.close();
  if (articles > 0) rmSync(site, { recursive: true, force: true });
}
