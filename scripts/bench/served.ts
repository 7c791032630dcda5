/** A built site and a browser to look at it with. */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
// The scripts that must work before anything is installed are plain JavaScript.
import { findBrowser } from '../browser.mjs';

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder as `npm start` serves the site. */
export const served = async (root: string, site: string): Promise<Served> => {
  const server = await preview({
    root: join(root, 'src'),
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: 4400, open: false },
    logLevel: 'silent',
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
};

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
/** Frames as soon as they are ready, not 60 times a second; WebGL, where there is no graphics card, by the processor. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export const browserFor = async (paced: boolean): Promise<Browser> => chromium.launch({ executablePath: await findBrowser(), args: [...FLAGS, ...(paced ? [] : UNPACED)] });
