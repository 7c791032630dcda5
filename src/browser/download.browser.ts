/** Downloads from the built page: what is saved is what the screen shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import { bytesOf, drawn, type Site } from './site';
import { startSite } from './started';

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { catalogue, version } = loaded;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

type Rows = readonly Readonly<Record<string, string>>[];
const read = (csv: string): Rows => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const idsOf = (rows: Rows): readonly (string | undefined)[] => rows.map((row) => row['claim']).sort();

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Download' });
const openDialog = async (page: Page, button = 'Download'): Promise<Locator> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  return dialog;
};
/** Presses a button and reads what the browser then saves. */
const saved = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
};
/** The claims that marks of a view stand for, as the page says. */
const claimsDrawn = (page: Page, marks: string): Promise<readonly string[]> =>
  page.evaluate((selector) => [...new Set([...document.querySelectorAll<HTMLElement | SVGElement>(selector)].flatMap((mark) => (mark.dataset['claims'] ?? '').split(' ').filter(Boolean)))].sort(), marks);

it('saves every claim of the page as a row with its quote, its speakers and a link that leads back', async () => {
  const page = await site.open();
  const dialog = await openDialog(page);
  const { claims } = catalogue.dataset;
  const { name, bytes } = await saved(page, dialog.getByRole('button', { name: `CSV ${claims.length} rows` }));
  expect(name).toBe(`attested-page-all-${version}.csv`);
  const rows = read(bytes.toString('utf8'));
  expect(idsOf(rows)).toEqual(claims.map(({ id }) => id).sort());
  for (const row of rows) expect(row['quote']).toBe(catalogue.claims.get(row['claim'] ?? '')?.quote);
  expect(rows.every((row) => row['said_by'] !== '' && row['letter'] !== '')).toBe(true);
  await dialog.getByText(`Saved ${name}: ${claims.length} rows.`).waitFor();
  const row = rows.find((one) => one['kind'] === 'figure');
  await page.goto(row?.['permalink'] ?? '');
  await page.locator('[data-mark="quotation"]').first().waitFor();
  expect(await claimsDrawn(page, '[data-mark="quotation"]')).toContain(row?.['claim']);
});

describe.each([['', 'all'], ['#family=material_support,conflict', 'material-support-conflict']])('filtered by “%s”', (hash, slug) => {
  it.each([
    ['network', 'Who is said to do what to whom', '#network [data-mark="edge"]:not([aria-disabled="true"])'],
    ['timeline', 'What happened when, as reported', '#timeline [data-mark="event"], #timeline [data-mark="more"]'],
  ])('saves from the %s the claims that it draws', async (view, title, marks) => {
    const page = await site.open({ hash });
    const onScreen = await claimsDrawn(page, marks);
    expect(onScreen.length).toBeGreaterThan(0);
    const dialog = await openDialog(page, `Download: ${title}`);
    const { name, bytes } = await saved(page, dialog.getByRole('button', { name: /^CSV \d+ rows?/ }));
    expect(name).toBe(`attested-${view}-${slug}-${version}.csv`);
    expect(idsOf(read(bytes.toString('utf8')))).toEqual(onScreen);
    await dialog.getByText(`${onScreen.length} row`).first().waitFor();
  });
});

it.each([
  ['sources', 'Who says so, through whom'],
  ['conflicts', 'What cannot both be true'],
])('saves from the %s the claims that they draw', async (view, title) => {
  const page = await site.open();
  const onScreen = await claimsDrawn(page, `#${view} [data-mark]`);
  expect(onScreen.length).toBeGreaterThan(0);
  const dialog = await openDialog(page, `Download: ${title}`);
  expect(idsOf(read((await saved(page, dialog.getByRole('button', { name: /^CSV / }))).bytes.toString('utf8')))).toEqual(onScreen);
});

it('saves from the figures what they draw, and from the page everything, as the dialog is told', async () => {
  const page = await site.open();
  const onScreen = await claimsDrawn(page, '#figures [data-mark]');
  const dialog = await openDialog(page, 'Download: How many, how much');
  expect(idsOf(read((await saved(page, dialog.getByRole('button', { name: /^CSV / }))).bytes.toString('utf8')))).toEqual(onScreen);
  await dialog.getByRole('radio', { name: /All that the page shows/ }).check();
  await dialog.getByRole('button', { name: `CSV ${catalogue.dataset.claims.length} rows` }).waitFor();
});

it('saves the rows of the evidence', async () => {
  const page = await site.open();
  await page.locator('[data-mark="figure"]').first().click();
  await page.locator('[data-mark="quotation"]').first().waitFor();
  const shown = await claimsDrawn(page, '[data-mark="quotation"]');
  const { name, bytes } = await saved(page, page.getByRole('button', { name: 'Rows as CSV' }));
  expect(name).toMatch(/^attested-evidence-figure-.*\.csv$/);
  expect(idsOf(read(bytes.toString('utf8')))).toEqual(shown);
});

it('saves tables that hold together, marked for Excel when that is asked for', async () => {
  const page = await site.open({ hash: '#family=conflict' });
  const dialog = await openDialog(page);
  await dialog.getByRole('checkbox', { name: /byte order mark/ }).check();
  const { name, bytes } = await saved(page, dialog.getByRole('button', { name: /^Tables in a zip / }));
  expect(name).toBe(`attested-page-conflict-${version}.zip`);
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([file, content]) => [file, Buffer.from(content).toString('utf8')]));
  expect(files['claims.csv']?.startsWith('\ufeff')).toBe(true);
  const table = (file: string): Rows => read((files[file] ?? '').replace(/^\ufeff/, ''));
  const sentences = new Set(table('sentences.csv').map((row) => row['id']));
  expect(table('claims.csv').filter((row) => !sentences.has(row['sentence']))).toEqual([]);
  expect(table('relationships.csv').every((row) => row['family'] === 'conflict')).toBe(true);
  expect(files['README.txt']).toContain('Selection: Conflict');
});

it('saves every format', async () => {
  const page = await site.open({ hash: '#family=contact' });
  const dialog = await openDialog(page);
  const buttons = await dialog.locator('section').getByRole('button').all();
  const endings: string[] = [];
  for (const button of buttons) {
    const { name, bytes } = await saved(page, button);
    expect(bytes.length).toBeGreaterThan(200);
    endings.push(name.replace(/^attested-page-contact-[0-9a-f]+\./, ''));
    if (name.endsWith('json') || name.endsWith('jsonld')) JSON.parse(bytes.toString('utf8'));
  }
  expect(endings).toEqual(['csv', 'zip', 'json', 'jsonld', 'anno.jsonld', 'gexf', 'graphml', 'bib', 'csl.json']);
});

it('saves JSON that the page shows again when it is dropped there', async () => {
  const page = await site.open({ hash: '#family=contact' });
  const { bytes } = await saved(page, (await openDialog(page)).getByRole('button', { name: /^JSON \d/ }));
  const contact = await claimsDrawn(page, '#sources [data-mark]');
  await page.keyboard.press('Escape');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'saved.json'));
    for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, bytes.toString('utf8'));
  await page.getByRole('button', { name: 'Back to the articles of this page' }).waitFor();
  expect(contact.length).toBeGreaterThan(0);
  await expect.poll(() => claimsDrawn(page, '#sources [data-mark]')).toEqual(contact);
});

it('offers no file that would hold nothing', async () => {
  const page = await site.open();
  await page.evaluate(() => (location.hash = '#text=nobodywritesthis'));
  await page.getByRole('heading', { level: 1, name: /No claim matches/ }).waitFor();
  const dialog = await openDialog(page);
  for (const button of await dialog.locator('section').getByRole('button').all()) expect(await button.isDisabled()).toBe(true);
});

it('is used from the keyboard, and Escape gives the focus back and closes nothing else', async () => {
  const page = await site.open();
  await page.locator('[data-mark="figure"]').first().click();
  await page.locator('[data-mark="quotation"]').first().waitFor();
  const button = page.getByRole('button', { name: 'Download: How many, how much' });
  await button.focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).waitFor();
  const inFocus = () => page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent ?? '');
  expect(await inFocus()).toContain('SVG');
  for (const name of ['PNG', 'CSV']) {
    await page.keyboard.press('ArrowDown');
    expect(await inFocus()).toContain(name);
  }
  await page.keyboard.press('ArrowDown');
  expect(await inFocus()).toContain('Tables in a zip');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('[data-mark="quotation"]').count()).toBeGreaterThan(0);
});

it('closes when the page beside it is pressed', async () => {
  const page = await site.open();
  await openDialog(page);
  await page.mouse.click(20, 400);
  await dialogOf(page).waitFor({ state: 'detached' });
});

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['light', 'dark'] as const)('fits the window, cuts no word and has no violation that axe finds, %s', async (theme) => {
    const page = await site.open({ width, theme, hash: '#focus=contested' });
    const dialog = await openDialog(page, 'Download: What happened when, as reported');
    await drawn(page);
    const box = await dialog.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 900).toBe(true);
    expect(await dialog.evaluate((element) => [...element.querySelectorAll<HTMLElement>('*')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map((one) => one.className))).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
    if (width === 360) expect(await dialog.evaluate((element) => [...element.querySelectorAll<HTMLElement>('button, label')].map((one) => one.getBoundingClientRect().height).filter((height) => height < 44))).toEqual([]);
  });
});
