/**
 * `npm run bench:choices`: what every kind of choice costs on the built site, in a browser: script until the next frame
 * is painted, script until views out of sight have followed, style with layout and paint, and the wait by the clock.
 *   npm run bench:choices -- [--articles N] [--times N] [--width PX] [--only WORDS] [--profile FILE]
 * Without --articles on the data of the site, else on as many invented ones. All but the wait is the thread's own time, but
 * a busy machine slows that, too: its load is printed.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { preview } from 'vite';
import { choices, type Choice } from './bench/choice';
import { madeSite } from './bench/madeSite';
import { traced, type Cost } from './bench/trace';
// The scripts that must work before anything is installed are plain JavaScript.
import { findBrowser } from './browser.mjs';

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

const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done()), 60)))),
  );

/** Marks when the next event of a kind comes, and when the frame after it is painted. */
const arm = (page: Page, event: string): Promise<void> =>
  page.evaluate((type) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void performance.mark('painted');
    addEventListener(
      type,
      () => {
        performance.mark('choice');
        requestAnimationFrame(() => port2.postMessage(null));
      },
      { capture: true, once: true },
    );
  }, event);

const measured = async (page: Page, session: CDPSession, { name, event, open, ready }: Choice): Promise<readonly Cost[]> => {
  const costs: Cost[] = [];
  await open?.(page);
  // The first two warm up what is loaded when it is needed.
  for (let turn = 0; turn < TIMES + 2; turn++) {
    const choose = await ready(page, turn);
    await settled(page);
    await arm(page, event);
    const cost = await traced(session, async () => {
      await choose();
      await settled(page);
    });
    if (!cost) throw new Error(`${name}: no ${event} came`);
    if (turn >= 2) costs.push(cost);
  }
  return costs;
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;
const cell = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1).padStart(8)} ${quantile(values, 0.95).toFixed(1).padStart(6)}`;
const row = (name: string, costs: readonly Cost[]): string =>
  [name.padEnd(26), ...(['atOnce', 'script', 'drawing', 'wait'] as const).map((what) => cell(costs.map((cost) => cost[what])))].join(' ');

const articles = Number(options.articles);
const site = articles > 0 ? await madeSite(root, join(root, 'dist'), articles) : join(root, 'dist');
const server = await preview({
  root: join(root, 'src'),
  configFile: join(root, 'vite.config.ts'),
  build: { outDir: site },
  preview: { host: '127.0.0.1', port: 4400, open: false },
  logLevel: 'silent',
});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
try {
  const page = await browser.newPage({ viewport: { width: Number(options.width), height: 900 } });
  const session = await page.context().newCDPSession(page);
  const all: Cost[] = [];
  console.log(`ms, median and p95 of ${TIMES}      script at once  script, all   style to paint  wait`);
  if (options.profile) {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
  }
  for (const choice of choices.filter(({ name }) => name.includes(options.only))) {
    await page.goto('about:blank');
    const from = performance.now();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('[data-mark]').first().waitFor({ state: 'attached', timeout: 300_000 });
    await page.waitForFunction(() => !document.querySelector('[data-waiting]'), null, { timeout: 300_000 });
    if (all.length === 0) console.log(`${'(opening the page'.padEnd(26)} ${(performance.now() - from).toFixed(0).padStart(24)} until all is drawn)`);
    await settled(page);
    if (options.profile) await session.send('Profiler.start');
    const costs = await measured(page, session, choice);
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
