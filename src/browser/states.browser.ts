/** The page when something is missing: JavaScript, a file, a row, motion; and the page on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyOf } from '../model/tally';
import { PAPER } from '../parts/paper';
import { readDataset } from '../store/load';
import { views } from '../views';
import { labelFaults } from './labels';
import { throughTo } from './scenes';
import type { Site } from './site';
import { startSite } from './started';

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'data', 'dataset.json'), 'utf8');
const loaded = readDataset(JSON.parse(text));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { catalogue } = loaded;
const { claims, articles, conflicts } = catalogue.dataset;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('without JavaScript', () => {
  it.each([1280, 360])('has the headline, every claim and its source, %i px wide', async (width) => {
    const page = await site.plain({ width });
    const tally = tallyOf(claims, catalogue);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`${tally.articles} articles relay ${tally.reports} original reports and make ${tally.claims} claims; ${tally.contested} are contested.`);
    expect(await page.getByRole('table', { name: /^The claims/ }).locator('tbody tr').count()).toBe(claims.length);
    expect(await page.getByRole('table', { name: /^What cannot both be true/ }).locator('tbody tr').count()).toBe(conflicts.length);
    expect(await page.locator('.static ol li').count()).toBe(articles.length);
    for (const letter of catalogue.letters.values()) {
      await page.locator(`tbody a[href="#source-${letter}"]`).first().click();
      expect(new URL(page.url()).hash).toBe(`#source-${letter}`);
      expect(await page.locator(`li#source-${letter}`).count()).toBe(1);
    }
    await page.context().close();
  });
  it.each([1280, 360])('cuts no word, and has nothing for axe to find, %i px wide', async (width) => {
    const page = await site.open({ width });
    // As it is parsed without scripts, for axe and the measuring are scripts.
    const html = readFileSync(join(root, 'dist', 'index.html'), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '').replace(/<\/?noscript>/g, '');
    await page.route('**/static.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${site.address}static.html`);
    expect(await page.getByRole('table').count()).toBeGreaterThan(0);
    expect(await labelFaults(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  it('shows none of it with JavaScript', async () => {
    const page = await site.open();
    expect(await page.locator('.static').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

describe('a data file that is broken', () => {
  const broken: readonly (readonly [what: string, body: string, words: RegExp])[] = [
    ['no JSON', '{"name": "attested", "tables": {', /data\/dataset\.json: not JSON/],
    ['a cell that is none of its codes', text.replace('"polarity":"affirmed"', '"polarity":"perhaps"'), /claims\.csv, row \d+, column polarity: unknown code: “perhaps”/],
    ['a row that names what is not there', text.replace(/"report":"[^"]+","polarity"/, '"report":"nowhere","polarity"'), /claims\.csv, row \d+, column report: not in reports\.csv: “nowhere”/],
    ['a table that is missing', text.replace('"conflicts": [', '"conflict": ['), /conflicts\.csv: missing/],
  ];
  it.each(broken)('is named with its row and column: %s', async (_, dataset, words) => {
    expect(dataset).not.toBe(text);
    const page = await site.open({ dataset });
    expect(await page.getByRole('alert').textContent()).toMatch(words);
    expect(await page.locator('[data-mark]').count()).toBe(0);
    expect(await labelFaults(page)).toEqual([]);
  });
});

it('prints every view under its title, laid out for the sheet, with every row and lettered sources', async () => {
  const page = await site.open({ hash: '#focus=all:' });
  await throughTo(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const wide = await page.locator('#views svg[role="group"]').evaluateAll((all) => all.map((svg) => Number(svg.getAttribute('width'))));
  expect(wide.length).toBeGreaterThan(1);
  expect(Math.max(...wide)).toBeLessThanOrEqual(PAPER);
  await page.setViewportSize({ width: PAPER + 18, height: 1000 });
  expect(await page.locator('#table tbody tr').count()).toBe(claims.length);
  expect(await page.locator('#articles li').count()).toBe(articles.length);
  for (const { name, title } of views) expect(await page.locator(`#${name} h2`).first().textContent()).toBe(title);
  for (const button of ['Download', 'Embed', 'As a table', 'Closer']) expect(await page.getByRole('button', { name: button }).filter({ visible: true }).count()).toBe(0);
  expect(await labelFaults(page)).toEqual([]);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => page.locator('#network svg[role="group"]').evaluate((svg) => svg.getBoundingClientRect().width)).toBeGreaterThan(PAPER);
});

it('prints the evidence whole below the views, though it stood beside them, and nothing that is only pressed', async () => {
  const page = await site.open({ hash: '#focus=all:' });
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  const sides = async () => ({ views: await page.locator('#views').boundingBox(), evidence: await evidence.boundingBox() });
  const beside = await sides();
  expect(beside.evidence?.x).toBeGreaterThan((beside.views?.x ?? 0) + (beside.views?.width ?? 0));
  await page.emulateMedia({ media: 'print' });
  const below = await sides();
  expect(below.evidence?.y).toBeGreaterThanOrEqual((below.views?.y ?? 0) + (below.views?.height ?? 0));
  expect(below.evidence?.width).toBeGreaterThan((below.views?.width ?? 0) - 1);
  expect(await evidence.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(0);
  for (const name of ['Close the evidence', 'Passage', 'Rows as CSV', 'Clear all']) expect(await page.getByRole('button', { name }).filter({ visible: true }).count()).toBe(0);
  for (const name of ['Link to this', 'Claims as CSV']) expect(await page.getByRole('link', { name }).filter({ visible: true }).count()).toBe(0);
  // Paper has no ground: what was chosen is in words.
  const counted = page.getByRole('group', { name: 'Size, width and bars count' });
  expect((await counted.innerText()).replace(/\s+/g, ' ').trim()).toBe('Size, width and bars count independent reports');
  expect(await page.getByText('independent reports', { exact: true }).evaluate((words) => getComputedStyle(words).color)).toBe(await page.locator('h1').evaluate((title) => getComputedStyle(title).color));
  await page.emulateMedia({ media: 'screen' });
});

it('moves nothing for a reader who wants no motion, and something for others', async () => {
  const moving = (page: Page): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const seen = new Set<string>();
      const look = () => {
        for (const { playState, effect } of document.getAnimations()) if (playState === 'running' && Number(effect?.getComputedTiming().duration) > 0) seen.add(effect instanceof KeyframeEffect ? (effect.target?.className.toString() ?? '') : '');
      };
      const press = async (element: Element | null | undefined) => {
        element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        for (let frame = 0; frame < 4; frame++) {
          await new Promise((done) => requestAnimationFrame(done));
          look();
        }
      };
      await press(document.querySelector('[data-mark="figure"]'));
      await press([...document.querySelectorAll('input[type="radio"]')].find((radio) => radio instanceof HTMLInputElement && !radio.checked));
      await press(document.querySelector('[aria-label="Filters"] button[aria-pressed="false"]'));
      return [...seen];
    });
  const still = await site.open();
  expect(await moving(still)).toEqual([]);
  expect(await still.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const page = await site.open();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving(page)).length).toBeGreaterThan(0);
});
