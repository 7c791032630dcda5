/** What tests in a browser need: the built site, served once for all of them as `npm start` serves it, and a browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

/** Of the repository: from there tests and scripts are started. */
const root = process.cwd();

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site; '' when it is not built. */
    readonly site: string;
  }
}

/** @throws when there is none, with what to do. */
export const startBrowser = async (): Promise<Browser> => {
  const path = process.env['CHROMIUM_PATH'] ?? '';
  if (!existsSync(path)) throw new Error('browser: none: set CHROMIUM_PATH, or run npm test, which finds one');
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
};

const isBuilt = (): boolean => existsSync(join(root, 'dist', 'index.html'));

/** @throws when it is not built. */
export const serveSite = async (): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  if (!isBuilt()) throw new Error('dist: not built: run npm run build');
  const server = await preview({
    root: join(root, 'src'),
    configFile: join(root, 'vite.config.ts'),
    preview: { host: '127.0.0.1', port: 4300, strictPort: false, open: false },
    logLevel: 'silent',
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: async () => new Promise((resolve) => void server.httpServer.close(() => resolve())) };
};

/** Vitest calls it before the first file of a project, and what it returns after the last. Files that need no site run without one. */
export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (!isBuilt()) {
    project.provide('site', '');
    return undefined;
  }
  const { address, close } = await serveSite();
  project.provide('site', address);
  return close;
};
