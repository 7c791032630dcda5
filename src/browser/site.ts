/** The built site in a real browser, for tests and pictures: on one page that is opened anew each time. */
import { buffer } from 'node:stream/consumers';
import type { Browser, Download, Page } from 'playwright-core';

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

/** What was chosen is drawn: two frames, and as many as it takes the views to follow. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    do await frame();
    while (document.querySelector('section[aria-busy="true"]'));
  });

/** What a browser saved, wherever it runs. */
export const bytesOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());

export const siteIn = async (browser: Browser, address: string): Promise<Site> => {
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
    },
  };
};
