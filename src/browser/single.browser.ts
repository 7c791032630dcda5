/** The page as one file, opened from a disk without a network. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import { bytesOf } from './site';
import { startBrowser } from './served';

const root = join(import.meta.dirname, '..', '..');
const MOST_BYTES = 1_200_000;
const loaded = readDataset(JSON.parse(readFileSync(join(root, 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { catalogue, story } = loaded;

let folder = '';
let browser: Browser;
let page: Page;
/** What was asked of the disk or a network beside the file, and what the page complained of. */
const asked: string[] = [];
const complaints: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attested-'));
  const file = join(folder, 'attested.html');
  // As npm run build:single does it: the environment of a test would build another page.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const made = promisify(execFile)(process.execPath, [join(root, 'scripts', 'compiled.mjs'), 'build-single', '--out', file], { env });
  [browser] = await Promise.all([startBrowser(), made]);
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  const address = pathToFileURL(file).href;
  page.on('request', (request) => void (/^(?:data|blob):/.test(request.url()) || request.url().startsWith(address) || asked.push(request.url())));
  page.on('requestfailed', (request) => void asked.push(`failed: ${request.url()}`));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(address);
  await page.locator('#network [data-mark]').first().waitFor({ state: 'attached' });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

it(`is at most ${MOST_BYTES / 1_000_000} MB`, () => {
  expect(readFileSync(join(folder, 'attested.html')).length).toBeLessThanOrEqual(MOST_BYTES);
});

it('draws every view, in its own faces', async () => {
  for (const view of ['network', 'timeline', 'figures', 'sources', 'conflicts']) await page.locator(`#${view} [data-claims]`).first().waitFor({ state: 'attached' });
  await page.locator('#table').scrollIntoViewIfNeeded();
  await page.locator('#table [role="row"], #table tr').first().waitFor();
  const faces = await page.evaluate(() => [...document.fonts].filter(({ family, status }) => /^['"]?Attested (?:Sans|Text|Display)['"]?$/.test(family) && status === 'loaded').length);
  expect(faces).toBe(3);
});

it('goes through the story by keyboard', async () => {
  const steps = story?.steps ?? [];
  expect(steps.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  for (const [i, { heading }] of steps.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await page.locator('.present [data-claims]').first().waitFor({ state: 'attached' });
    expect(await page.locator('.present').getByText(/could not be fetched/).count()).toBe(0);
  }
  await page.keyboard.press('Home');
  await page.getByRole('heading', { name: steps[0]?.heading ?? '', level: 1 }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#network [data-mark]').first().waitFor({ state: 'attached' });
});

it('saves the rows, with links that do not say where the file lies', async () => {
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog', { name: 'Download' }).getByRole('button', { name: /^CSV \d+ rows/ }).click()]);
  const rows = Papa.parse<Record<string, string>>((await bytesOf(download)).toString('utf8'), { header: true, skipEmptyLines: true }).data;
  expect(rows.map((row) => row['claim']).sort()).toEqual(catalogue.dataset.claims.map(({ id }) => id).sort());
  expect(rows.every((row) => row['permalink']?.startsWith('attested.html#'))).toBe(true);
  await page.keyboard.press('Escape');
});

it('saves a view as a picture with its faces inside', async () => {
  await page.getByRole('button', { name: 'Download: Who is said to do what to whom' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  for (const [name, begins] of [['SVG', '<'], ['PNG', '\x89PNG']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click()]);
    const content = (await bytesOf(download)).toString('latin1');
    expect(content.slice(0, begins.length)).toBe(begins);
    if (name === 'SVG') expect(content.match(/src:url\(data:font\/woff2;base64,/g)?.length).toBeGreaterThan(0);
  }
  await page.keyboard.press('Escape');
});

it('says that it reads no articles, and offers nothing that needs a site', async () => {
  await page.getByRole('button', { name: 'Your own articles' }).click();
  await page.getByRole('dialog', { name: 'Your own articles' }).getByText('brings no reader of articles').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: 'Embed' }).count()).toBe(0);
  expect(await page.locator('a[href^="data/"]').count()).toBe(0);
});

it('has asked for nothing, and complained of nothing', () => {
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});
