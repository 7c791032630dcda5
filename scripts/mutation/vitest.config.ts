/** How Stryker runs the tests of one folder of src, named by ATTESTED_MUTATED. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import Unloaded from './unloaded';

const folder = process.env['ATTESTED_MUTATED'] ?? 'src';

export default defineConfig({
  plugins: [svelte({ configFile: 'svelte.config.js' })],
  test: { environment: 'node', isolate: false, testTimeout: 60_000, reporters: [new Unloaded()], include: [`${folder}/**/*.test.ts`, ...(folder === 'src/pipeline' ? ['scripts/mutation/reading.mutation.ts'] : [])], setupFiles: folder === 'src/export' ? ['scripts/mutation/loaded.ts'] : [] },
});
