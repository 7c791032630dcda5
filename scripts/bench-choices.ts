/**
 * `npm run bench:choices`: how long every kind of choice takes on the built site, in a browser: script from the event to
 * the end of what it sets off, time until the frame is painted, script and style with layout until all views have followed.
 *   npm run bench:choices -- [--articles N] [--times N] [--width PX] [--only WORDS] [--profile FILE]
 * Without --articles on the data of the site, else on as many invented ones. Machines are noisy: their load is printed.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { preview } from 'vite';
import { choices, type Choice } from './bench/choice';
import { madeSite } from './bench/madeSite';
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

/** All in ms. */
interface Cost {
  readonly script: number;
  readonly frame: number;
  readonly allScript: number;
  readonly layout: number;
}

const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done()), 60)))),
  );

/** Notes when the next event of a kind comes, when all it set off has run, and when the frame is painted. */
const arm = (page: Page, event: string): Promise<void> =>
  page.evaluate((type) => {
    const [ran, seen] = [new MessageChannel(), new MessageChannel()];
    ran.port1.onmessage = () => void performance.mark('followed');
    seen.port1.onmessage = () => void performance.mark('painted');
    performance.clearMarks();
    addEventListener(
      type,
      () => {
        performance.mark('choice');
        ran.port2.postMessage(null);
        requestAnimationFrame(() => seen.port2.postMessage(null));
      },
      { capture: true, once: true },
    );
  }, event);
const marks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => ['choice', 'followed', 'painted'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN));

const metricsOf = async (session: CDPSession) => {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
};

const measured = async (page: Page, session: CDPSession, { event, open, ready }: Choice): Promise<readonly Cost[]> => {
  const costs: Cost[] = [];
  await open?.(page);
  // The first two warm up what is loaded when it is needed.
  for (let turn = -2; turn < TIMES; turn++) {
    const choose = await ready(page, turn + 2);
    await settled(page);
    await arm(page, event);
    const before = await metricsOf(session);
    await choose();
    await settled(page);
    const after = await metricsOf(session);
    const [from = NaN, followed = NaN, painted = NaN] = await marks(page);
    if (turn >= 0)
      costs.push({ script: followed - from, frame: painted - from, allScript: after.script - before.script, layout: after.layout - before.layout });
  }
  return costs;
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;
const cell = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1).padStart(8)} ${quantile(values, 0.95).toFixed(1).padStart(6)}`;
const row = (name: string, costs: readonly Cost[]): string =>
  [name.padEnd(26), ...(['script', 'frame', 'allScript', 'layout'] as const).map((what) => cell(costs.map((cost) => cost[what])))].join(' ');

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
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const all: Cost[] = [];
  console.log(`ms, median and p95 of ${TIMES}      script at once  until painted   script, all     style, layout`);
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
