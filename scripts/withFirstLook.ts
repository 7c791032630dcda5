/** Puts into the dashboard's page how it is first seen, with its styles: what is looked at need not wait for scripts and data. */
import { basename, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { OutputBundle, OutputChunk } from 'rolldown';
import { runnerImport, type Plugin } from 'vite';
import type { Assumed } from '../src/parts/windowWidth';

/** Windows that it is drawn for: a laptop, a phone. Others see it larger or smaller until the page itself stands. */
const WINDOWS: Readonly<Record<'wide-look' | 'narrow-look', Assumed>> = { 'wide-look': { window: 1280, column: 1216 }, 'narrow-look': { window: 390, column: 350 } };
/** The first of the views. */
const FIRST = '/views/network/Network.svelte';

const isChunk = (file: OutputBundle[string] | undefined): file is OutputChunk => file?.type === 'chunk';
/** A chunk and all that it cannot run without, itself last. */
const withImports = (chunk: OutputChunk, bundle: OutputBundle, met = new Set<OutputChunk>()): ReadonlySet<OutputChunk> => {
  if (met.has(chunk)) return met;
  for (const name of chunk.imports) {
    const file = bundle[name];
    if (isChunk(file)) withImports(file, bundle, met);
  }
  return met.add(chunk);
};
const cssOf = (chunk: OutputChunk): readonly string[] => [...(chunk.viteMetadata?.importedCss ?? [])];
const textOf = (file: OutputBundle[string] | undefined): string => {
  if (file?.type !== 'asset') return '';
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
};

/** The policy of the page lets no element carry a style: each becomes a rule. */
export const withoutStyles = (html: string): { readonly html: string; readonly css: string } => {
  const rules: string[] = [];
  const plain = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    if (!rules.includes(style)) rules.push(style);
    return ` data-style="${rules.indexOf(style)}"`;
  });
  return { html: plain, css: rules.map((style, i) => `[data-style="${i}"]{${style.replaceAll('&quot;', '"').replaceAll('&amp;', '&')}}`).join('') };
};

/** Styles for a page that stands beside `assets/`, where they were. */
const fromPage = (css: string): string => css.replace(/url\((['"]?)\.\.\//g, 'url($1./');

const stylesheets = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g;

/** `drawn` gives the page's HTML in a window of that width; where it gives none, the page stays as it is. */
export const withFirstLook = (drawn: () => Promise<(widths: Assumed) => string | null>): Plugin => ({
  name: 'attested:first-look',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (page, { filename, bundle }) => {
      const first = Object.values(bundle ?? {}).find((file): file is OutputChunk => isChunk(file) && (file.facadeModuleId ?? '').endsWith(FIRST));
      if (basename(filename) !== 'index.html' || !bundle || !first) return page;
      const draw = await drawn();
      const looks = Object.entries(WINDOWS).map(([name, widths]) => ({ name, html: draw(widths) }));
      if (looks.some(({ html }) => html === null)) return page;
      const { html, css } = withoutStyles(looks.map(({ name, html }) => `<div class="${name}">${html?.replace(/<!--[\s\S]*?-->/g, '') ?? ''}</div>`).join('\n'));
      const chunks = [...withImports(first, bundle)];
      const linked = [...page.matchAll(stylesheets)].map(([, name = '']) => name);
      const late = [...new Set(chunks.flatMap(cssOf))].filter((name) => !linked.includes(name));
      const styles = [...linked, ...late].map((name) => textOf(bundle[name]));
      const ahead = chunks.map(({ fileName }) => `./${fileName}`).filter((address) => !page.includes(address));
      // Switched off: nothing is fetched for these, neither now nor with their chunk, for their rules stand in the page.
      const known = late.map((name) => `<link rel="stylesheet" crossorigin href="./${name}" disabled>`);
      const links = [...known, ...ahead.map((address) => `<link rel="modulepreload" crossorigin href="${address}">`), '<link rel="preload" as="fetch" crossorigin href="./data/dataset.json">'];
      return page
        .replace(stylesheets, '')
        .replace('</head>', () => `  ${links.join('\n    ')}\n    <style>${fromPage(styles.join(''))}${css}</style>\n  </head>`)
        .replace('<div id="page"></div>', (live) => `${live}\n    <div id="first-look">${html}</div>`);
    },
  },
});

/** The drawing of the site in `root` with the data in `data`; its components are compiled for a place without a window. */
export const drawnIn = (root: string, data: string) => async (): Promise<(widths: Assumed) => string | null> => {
  const plugins = [svelte({ configFile: resolve(root, 'svelte.config.js'), emitCss: false })];
  const { module } = await runnerImport<{ readonly firstLookIn: (folder: string, widths: Assumed) => string | null }>(resolve(root, 'scripts/firstLook.ts'), { configFile: false, root: resolve(root, 'src'), logLevel: 'error', plugins });
  return (widths) => module.firstLookIn(data, widths);
};
