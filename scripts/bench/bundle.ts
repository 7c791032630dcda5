/** A drawing of `drawn/` as one script and one style sheet for a page: minified, as a site would serve them. */
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

export const bundled = async (root: string, name: string): Promise<Bundle> => {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: join(root, 'svelte.config.js') })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: { output: { minify: true } },
      lib: { entry: join(root, 'scripts', 'bench', 'drawn', `${name}.ts`), formats: ['iife'], name: 'drawing', fileName: () => 'drawing.js' },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const style = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)] : []));
  return { script: files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n'), style: style.join('\n') };
};
