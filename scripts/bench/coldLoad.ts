/** The dashboard opened with an empty cache over a slow connection on a slow processor. */
import type { Page } from 'playwright-core';
import type { Chapter } from './measure';
import type { Ground } from './site';
import { median } from './statistics';

/** Chrome's own numbers for "Slow 4G": bytes in a second, ms. */
const SLOW_4G = { offline: false, downloadThroughput: (1.6 * 1e6 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8, latency: 150 * 3.75 };
const SLOWER = 4;
const RUNS = 5;
/** ms for which shifts are still waited for once all is drawn. */
const GRACE = 500;

interface Load {
  /** ms from asking for the page. */
  readonly words: number;
  readonly view: number;
  readonly all: number;
  readonly shift: number;
}

/** Notes in the page when the first mark was painted, and what moved. */
const watch = (): void => {
  const seen = { view: 0, shift: 0 };
  Reflect.set(globalThis, 'seen', seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (Reflect.get(entry, 'hadRecentInput') !== true) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    if (!document.querySelector('[data-mark]')) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.view = performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  };
  requestAnimationFrame(look);
};

const loaded = async (page: Page, address: string): Promise<Load> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(address, { timeout: 120_000 });
  await page.waitForFunction(() => document.querySelector('[data-mark]') && !document.querySelector('[data-waiting]'), null, { timeout: 120_000 });
  const all = await page.evaluate(() => performance.now());
  await page.waitForTimeout(GRACE);
  return page.evaluate((end) => {
    const seen: unknown = Reflect.get(globalThis, 'seen');
    const noted = (name: string): number => (typeof seen === 'object' && seen !== null ? Number(Reflect.get(seen, name)) : NaN);
    return { words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, view: noted('view'), all: end, shift: noted('shift') };
  }, all);
};

export const coldLoad = async ({ address, browser }: Ground): Promise<Chapter> => {
  const loads: Load[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    loads.push(await loaded(await context.newPage(), address));
    await context.close();
  }
  const of = (what: keyof Load): number => median(loads.map((load) => load[what]));
  return {
    title: 'First look',
    about: `The dashboard of five articles with an empty cache, over Chrome’s Slow 4G (1.44 Mbit/s, ${SLOW_4G.latency} ms to each answer) with the processor slowed ${SLOWER} times. Every answer that waits for another costs ${(SLOW_4G.latency / 1000).toFixed(2)} s.`,
    rows: [
      { name: 'first words painted', unit: 's', ours: of('words') / 1000 },
      { name: 'first view painted', unit: 's', ours: of('view') / 1000, bound: { of: 'ours', most: 2 } },
      { name: 'all views drawn', unit: 's', ours: of('all') / 1000 },
      { name: 'cumulative layout shift', unit: '', ours: of('shift'), bound: { of: 'ours', most: 0.02 } },
    ],
  };
};
