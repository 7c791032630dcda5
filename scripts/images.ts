/**
 * `npm run images`: writes every view as a picture, light and dark, on a wide page and a narrow one, as SVG and PNG, into
 * images/, by the very buttons of the page, in a browser without a window; and the still pictures of the previews, which
 * `npm run build` takes up. SITE_URL, when it is set, is the address written under each.
 *   npm run images -- [--only VIEW] [--card]
 * With --card it draws public/card.png anew, the picture of a site whose own are not made.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer } from 'vite';
// The scripts that must work before anything is installed are plain JavaScript.
import { findBrowser } from './browser.mjs';
import { cardOf, plainCard } from './images/card';
import { CARD, siteAddress } from './previews';

const root = join(import.meta.dirname, '..');
const out = join(root, 'images');
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, card: { type: 'boolean', default: false } } });
const site = siteAddress(process.env['SITE_URL'] ?? '');
const widths = [['wide', 1280], ['narrow', 360]] as const;
const themes = ['light', 'dark'] as const;

interface Saved {
  readonly name: string;
  readonly path: string;
}

/** Presses a button of the downloads and keeps what the browser then saves. */
const save = async (page: Page, format: 'svg' | 'png', folder: string): Promise<Saved> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`dialog [data-format="${format}"]`).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
};

/** All pictures of a view at one width; the light SVG last. */
const saveView = async (page: Page, view: string, folder: string): Promise<Saved> => {
  await page.locator(`#${view} [data-tool] [aria-haspopup="dialog"]`).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await dialog.waitFor();
  let last: Saved = { name: '', path: '' };
  for (const theme of [...themes].reverse()) {
    await dialog.getByRole('radio', { name: theme }).check();
    console.log(`images: ${(await save(page, 'png', folder)).name}`);
    last = await save(page, 'svg', folder);
    console.log(`images: ${last.name}`);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return last;
};

const open = async (browser: Browser, address: string, width: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('[data-picture] [data-mark]').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('[data-waiting]'));
  await page.evaluate(async () => void (await document.fonts.ready));
  // What is written under the pictures: the address of the site, or none.
  await page.evaluate((given) => {
    document.querySelector('link[rel="canonical"]')?.remove();
    document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical' }));
    document.querySelector('link[rel="canonical"]')?.setAttribute('href', given);
  }, site);
  return page;
};

const writeCard = async (browser: Browser, svg: string, path: string): Promise<void> => {
  const page = await browser.newPage({ viewport: CARD });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.screenshot({ path });
  await page.close();
};

const faces = ['Sans', 'Text', 'Display'].map((face) => `@font-face{font-family:'Attested ${face}';font-weight:400 700;src:url(data:font/woff2;base64,${readFileSync(join(root, 'public', 'fonts', `${face.toLowerCase()}.woff2`)).toString('base64')})}`).join('');

const run = async (browser: Browser, address: string): Promise<void> => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'cards'), { recursive: true });
  for (const [name, width] of widths) {
    const page = await open(browser, address, width);
    const views = await page.locator('[data-picture]').evaluateAll((all) => all.map((element) => element.getAttribute('data-picture') ?? ''));
    for (const view of views.filter((one) => options.only === '' || one === options.only)) {
      const { name: file, path } = await saveView(page, view, join(out, name));
      if (name !== 'wide') continue;
      const title = (await page.locator(`#${view}`).getAttribute('aria-label')) ?? '';
      const version = /-([0-9a-f]+)\.svg$/.exec(file)?.[1] ?? '';
      const svg = readFileSync(path, 'utf8');
      await writeCard(browser, cardOf(svg, title, faces), join(out, 'cards', `${view}-${version}.png`));
      if (view === views[0]) await writeCard(browser, cardOf(svg, 'Who says so?', faces), join(out, 'cards', `page-${version}.png`));
    }
    await page.close();
  }
};

const path = await findBrowser();
if (path === '') process.exit(1);
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
if (options.card) await writeCard(browser, plainCard(faces), join(root, 'public', 'card.png'));
const server = await createServer({ root: join(root, 'src'), configFile: join(root, 'vite.config.ts'), server: { host: '127.0.0.1', port: 4400 }, logLevel: 'error' });
await server.listen();
try {
  await run(browser, server.resolvedUrls?.local[0] ?? '');
} finally {
  await browser.close();
  await server.close();
}
