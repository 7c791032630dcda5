/** What a reader fetches before a page stands: script and style, under gzip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';

/** kB of 1,000 bytes, to a tenth. */
export const kilobytes = (contents: readonly (string | Uint8Array)[]): number => Math.round(contents.reduce((sum, content) => sum + gzipSync(content).length, 0) / 100) / 10;

/** What a page carries of style itself. */
const stylesIn = (html: string): string => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('');

/** Of all scripts and style sheets of a site, built in `folder` and served at `site`, that come until `stands` is there. */
export const weightOf = async (page: Page, folder: string, site: string, address: string, stands: string): Promise<number> => {
  const files = new Set<string>();
  const note = (request: Request) => {
    const { origin, pathname } = new URL(request.url());
    if (site.startsWith(origin) && /(?:\.(?:js|css|html)|\/)$/.test(pathname)) files.add(pathname);
  };
  page.on('request', note);
  await page.goto(address);
  await page.locator(stands).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return kilobytes([...files].map((file) => (/\.(?:js|css)$/.test(file) ? readFileSync(join(folder, file)) : stylesIn(readFileSync(join(folder, file.replace(/\/$/, '/index.html')), 'utf8')))));
};
