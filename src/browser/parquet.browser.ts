/** A large set on the built site, served as `npm start` serves it: by Parquet in pieces, and the same as by JSON. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from '../../scripts/bench/served';
import { wholeOf } from '../../scripts/folder';
import { tableNames } from '../model/dataset';
import { manyFiles } from './corpora';
import { drawn, siteIn, type Site } from './site';
import { startBrowser } from './served';
import { startSite } from './started';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'attested-parquet-'));
const parquet = tableNames.map((name) => `${name}.parquet`);
let server: Served;
let site: Site;
let json = '';

beforeAll(async () => {
  cpSync(join(root, 'dist'), folder, { recursive: true });
  for (const [name, content] of manyFiles(70)) writeFileSync(join(folder, 'data', name), wholeOf(content));
  json = wholeOf(manyFiles(70).get('dataset.json') ?? '').toString().replace(/ {2}"parquet": .*\n/, '');
  server = await served(root, folder);
  site = await siteIn(await startBrowser(), server.address);
}, 120_000);
afterAll(async () => {
  await site.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly file: string;
  readonly status: number;
}
const answersIn = (page: Page): readonly Answer[] => {
  const answers: Answer[] = [];
  page.on('response', (response) => answers.push({ file: new URL(response.url()).pathname.replace(/^.*\//, ''), status: response.status() }));
  return answers;
};
/** What the page says of all, and of the claims behind its first marks. */
const saidOn = async (page: Page): Promise<readonly string[]> => {
  const said = [await page.locator('main h1').innerText()];
  for (const view of ['network', 'timeline', 'figures', 'conflicts']) {
    await page.locator(`#${view} [data-mark]`).first().dispatchEvent('click');
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await evidence.waitFor();
    await drawn(page);
    said.push(await evidence.innerText());
    await page.keyboard.press('Escape');
  }
  return said;
};
const asked = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly length: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const { port, hostname } = new URL(server.address);
    get({ port, hostname, path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve({ status: response.statusCode ?? 0, length: Buffer.concat(pieces).length, text: Buffer.concat(pieces).toString('latin1') }));
    }).on('error', reject);
  });

describe('a large set', () => {
  it('is opened by Parquet, in pieces, and says and shows the same as by JSON', async () => {
    const page = await site.blank();
    const answers = answersIn(page);
    await site.open();
    const pieces = answers.filter(({ file }) => file.endsWith('.parquet'));
    expect(new Set(pieces.map(({ file }) => file))).toEqual(new Set(parquet));
    expect(new Set(pieces.map(({ status }) => status))).toEqual(new Set([206]));
    const byParquet = await saidOn(page);
    expect(byParquet[0]).toMatch(/^70 articles .* 2,\d{3} claims/);
    await site.open({ dataset: json });
    expect(await saidOn(page)).toEqual(byParquet);
  });
  it('is opened from a server that knows no pieces', async () => {
    const page = await site.blank();
    await page.route('**/*.parquet?*', async (route) => {
      const headers = await route.request().allHeaders();
      delete headers['range'];
      await route.fulfill({ response: await route.fetch({ headers }) });
    });
    const answers = answersIn(page);
    await page.goto(server.address);
    await expect.poll(() => page.locator('main h1').innerText()).toMatch(/2,\d{3} claims/);
    expect(new Set(answers.filter(({ file }) => file.endsWith('.parquet')).map(({ status }) => status))).toEqual(new Set([200]));
  });
  it('says which file is damaged, and leaves the head of the page', async () => {
    const page = await site.blank();
    await page.route('**/claims.parquet?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: Buffer.from(await response.body()).fill(7) });
    });
    await page.goto(server.address);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('data/claims.parquet: ');
    expect(await page.getByRole('banner').isVisible()).toBe(true);
  });
});

describe('the server of npm start', () => {
  it('gives pieces of a file, and refuses those that are not there', async () => {
    const whole = await asked('/data/claims.parquet');
    const piece = await asked('/data/claims.parquet', { Range: 'bytes=0-3' });
    expect([whole.status, piece.status, piece.length, piece.text]).toEqual([200, 206, 4, 'PAR1']);
    expect((await asked('/data/claims.parquet', { Range: `bytes=${whole.length}-${whole.length + 9}` })).status).toBe(416);
  });
  it.each(['/../package.json', '/data/../../package.json', '/%2e%2e/package.json', '/data/..%2f..%2fpackage.json', '/data/%2e%2e%2f%2e%2e%2fetc/passwd', '//etc/passwd', '/..\\..\\etc\\passwd'])('gives nothing from outside the site: %s', async (path) => {
    const answer = await asked(path);
    expect([answer.status >= 400, answer.text.includes('root:'), answer.text.includes('devDependencies')]).toEqual([true, false, false]);
  });
});

it('asks for no Parquet, and loads nothing to read it, with five articles', async () => {
  const five = await startSite();
  try {
    const page = await five.blank();
    const answers = answersIn(page);
    await five.open();
    expect(answers.filter(({ file }) => /parquet/.test(file))).toEqual([]);
    // It is there to be loaded.
    expect(readdirSync(join(root, 'dist', 'assets')).some((name) => /^parquet-.*\.js$/.test(name))).toBe(true);
  } finally {
    await five.close();
  }
});
