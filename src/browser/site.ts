/** The built site in a real browser, for tests: served as `npm start` serves it, on one page that every test opens anew. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';

/** Of the repository: from there tests and scripts are started. */
const root = process.cwd();

export interface At {
  /** After the address of the site, before the #. */
  readonly path?: string;
  /** With its #. */
  readonly hash?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Served in place of the dataset.json of the site. */
  readonly dataset?: string;
}
export interface Site {
  readonly address: string;
  /** The dashboard, drawn. */
  readonly open: (at?: At) => Promise<Page>;
  /** The page with nothing on it, for other addresses. */
  readonly blank: (at?: Pick<At, 'width' | 'theme'>) => Promise<Page>;
  /** The same page without JavaScript. */
  readonly plain: (at?: At) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Two frames: what was chosen is drawn. */
export const drawn = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

export const startBrowser = (): Promise<Browser> => {
  const path = process.env['CHROMIUM_PATH'] ?? '';
  if (!existsSync(path)) throw new Error('browser: none: set CHROMIUM_PATH, or run npm test, which finds one');
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
};

export const startSite = async (): Promise<Site> => {
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('dist: not built: run npm run build');
  const server = await preview({
    root: join(root, 'src'),
    configFile: join(root, 'vite.config.ts'),
    preview: { host: '127.0.0.1', port: 4300, strictPort: false, open: false },
    logLevel: 'silent',
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await startBrowser();
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // A new context for each test would cost a second.
  const page = await context.newPage();
  const blank: Site['blank'] = async ({ width = 1280, theme = 'light' } = {}) => {
    await page.unrouteAll();
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    return page;
  };
  return {
    address,
    blank,
    open: async ({ path = '', hash = '', dataset, ...at } = {}) => {
      await blank(at);
      if (dataset !== undefined) await page.route('**/data/**/dataset.json', (route) => route.fulfill({ contentType: 'application/json', body: dataset }));
      await page.goto(`${address}${path}${hash}`);
      await page.locator('[data-mark]').or(page.getByText('No claim matches.')).or(page.getByRole('alert')).first().waitFor({ state: 'attached' });
      // Views that are fetched once the page is up.
      await page.waitForFunction(() => !document.querySelector('[data-waiting]'));
      return page;
    },
    plain: async ({ path = '', hash = '', width = 1280, theme = 'light' } = {}) => {
      const still = await browser.newContext({ javaScriptEnabled: false, colorScheme: theme, viewport: { width, height: 900 } });
      const plain = await still.newPage();
      await plain.goto(`${address}${path}${hash}`);
      return plain;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.httpServer.close(resolve));
    },
  };
};
