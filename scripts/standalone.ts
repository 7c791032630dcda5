/** The scripts that other pages load: `attested-view.js` (the element, which fetches the view that it shows from `assets/view/` beside it) and `attested-frames.js` (heights of frames, whole in one file). */
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

/** The theme's root is the element: `:root[data-theme='dark']` becomes `:host([data-theme='dark'])`. */
export const forShadow = (css: string): string =>
  css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/:root((?:\[[^\]]*\]|:not\(\[[^\]]*\]\))+)/g, ':host($1)')
    .replace(/:root\b/g, ':host')
    .replace(/(^|[},\s])html(?=[\s,{])/g, '$1:host')
    .replace(/(^|[},\s])body(?=[\s,{])/g, '$1:host');

/** Puts the style sheet into the script, where the script says `ATTESTED_STYLES`. */
const stylesInside: Plugin = {
  name: 'attested:styles-inside',
  enforce: 'post',
  generateBundle(_, bundle) {
    let css = '';
    for (const [name, item] of Object.entries(bundle))
      if (item.type === 'asset' && name.endsWith('.css')) {
        css += typeof item.source === 'string' ? item.source : new TextDecoder().decode(item.source);
        delete bundle[name];
      }
    for (const item of Object.values(bundle)) if (item.type === 'chunk') item.code = item.code.replaceAll('ATTESTED_STYLES', () => JSON.stringify(forShadow(css)));
  },
};

/** Builds each into `outDir`, beside what is there. */
export const buildStandalone = async (root: string, outDir: string, names: Readonly<Record<string, string>> = { 'attested-view': 'src/embed/element.ts', 'attested-frames': 'src/embed/frames.ts' }): Promise<void> => {
  for (const [name, entry] of Object.entries(names))
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [svelte({ configFile: resolve(root, 'svelte.config.js') }), stylesInside],
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        cssCodeSplit: false,
        rolldownOptions: { checks: { bundlerTimings: false }, output: { minify: true, chunkFileNames: 'assets/view/[name]-[hash].js' } },
        lib: { entry: resolve(root, entry), formats: [name === 'attested-view' ? 'es' : 'iife'], name: 'attested', fileName: () => `${name}.js` },
      },
    });
};
