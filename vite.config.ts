import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { withBill } from './scripts/billOfMaterials.ts';
import { headers, withPolicy } from './scripts/policy.ts';
import type * as PreviewPages from './scripts/previewPages.ts';
import { buildStandalone } from './scripts/standalone.ts';
import type * as StaticPage from './scripts/staticPage.ts';
import { drawnIn, withFirstLook } from './scripts/withFirstLook.ts';
import { withPreviews } from './scripts/withPreviews.ts';
import { withStaticPage } from './scripts/withStaticPage.ts';

const here = import.meta.dirname;
const data = resolve(here, process.env['ATTESTED_DATA'] ?? 'data');
const pages = ['index.html', 'embed.html'].map((name) => resolve(here, 'src', name)).filter((path) => existsSync(path));

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.csv', 'text/csv; charset=utf-8'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.json', 'application/json; charset=utf-8'],
  ['.gexf', 'application/xml; charset=utf-8'],
  ['.graphml', 'application/xml; charset=utf-8'],
]);

const namesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => mediaTypes.has(extname(name)))
        .sort()
    : [];

/** The data files beside the page: served from the folder while developing, copied to `data/` of the built site. */
const dataFiles = (folder: string): Plugin => ({
  name: 'attested:data-files',
  configureServer(server) {
    server.middlewares.use('/data', (request, response) => {
      const name = (request.url ?? '').replace(/^\/|[?#].*$/g, '');
      const type = mediaTypes.get(extname(name));
      if (!type || !namesIn(folder).includes(name)) {
        // Not the page in place of a missing file: the page must be able to say that it is missing.
        response.statusCode = 404;
        response.end();
        return;
      }
      response.setHeader('Content-Type', type);
      response.end(readFileSync(join(folder, name)));
    });
  },
  generateBundle() {
    const dataset = join(folder, 'dataset.json');
    const version = existsSync(dataset) ? /"version": "([0-9a-f]+)"/.exec(readFileSync(dataset, 'utf8').slice(0, 200))?.[1] : undefined;
    for (const name of namesIn(folder)) {
      const source = readFileSync(join(folder, name));
      this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      // What a page loads stands under its version as well, for embedded views that stay with it.
      if (version && (name === 'dataset.json' || name.endsWith('.parquet'))) this.emitFile({ type: 'asset', fileName: `data/versions/${version}/${name}`, source });
    }
  },
});

/** The scripts for other pages, built after the pages themselves. */
const standalone: Plugin = {
  name: 'attested:standalone',
  apply: 'build',
  async closeBundle() {
    await buildStandalone(here, resolve(here, 'dist'));
  },
};

/** Loaded as the sources are, which name files without their endings. */
const loaded = async <T>(script: string): Promise<T> => (await runnerImport<T>(resolve(here, 'scripts', script), { configFile: false, logLevel: 'error' })).module;
const staticPage = async () => (await loaded<typeof StaticPage>('staticPage.ts')).staticPageIn(data);
const previews = async () => (await loaded<typeof PreviewPages>('previewPages.ts')).previewPagesIn(here, data, process.env['SITE_URL'] ?? '');

/** What every page needs, in one file: small ones weigh more apart. */
const shared = /src[\\/](?:model[\\/](?!claimRow|csv|datapackage|story)|parts[\\/](?:remembered|dateWords|shape|articleDate|text|isoDays|edtfPoint))/;

/** Firefox is driven over a web socket, which Node 20 has only when asked. */
const socket = 'WebSocket' in globalThis ? [] : ['--experimental-websocket'];

export default defineConfig({
  // Vitest keeps the repository as its root, so that it can be given paths such as src/model.
  root: process.env['VITEST'] ? here : resolve(here, 'src'),
  // Relative addresses: the built site works from any folder.
  base: './',
  // No page in place of a missing file.
  appType: 'mpa',
  publicDir: resolve(here, 'public'),
  plugins: [svelte({ configFile: resolve(here, 'svelte.config.js') }), dataFiles(data), withStaticPage(staticPage), withFirstLook(drawnIn(here, data)), withPreviews(previews), withPolicy, withBill(here), standalone],
  preview: { headers },
  build: { outDir: resolve(here, 'dist'), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, rolldownOptions: { input: pages, checks: { bundlerTimings: false }, output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } } } },
  worker: { rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    projects: [
      // Nothing of ours changes a module: one load of the model and the lexicon serves all files of a worker.
      { extends: true, test: { name: 'unit', environment: 'node', isolate: false, testTimeout: 30_000, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      // On the built page, in a real browser; each file has its own.
      { extends: true, test: { name: 'browser', environment: 'node', isolate: false, globalSetup: 'src/browser/served.ts', include: ['src/**/*.browser.ts'], maxWorkers: 2, expect: { poll: { timeout: 15_000 } }, testTimeout: 60_000, hookTimeout: 60_000 } },
      // Many cases, many minutes: `npm run test:long`.
      { extends: true, test: { name: 'long', environment: 'node', expect: { poll: { timeout: 15_000 } }, globalSetup: 'src/browser/served.ts', include: ['src/**/*.long.ts', 'scripts/**/*.long.ts'], fileParallelism: false, testTimeout: 900_000, hookTimeout: 900_000, execArgv: socket } },
    ],
  },
});
