/** `npm run test:long -- [WORDS]`: tests of many cases and of every state of the page, which take minutes, and at the end what they tried; WORDS as Vitest takes them. */
import { install, tool } from './run.mjs';

await install();
const { findBrowser, findFirefox } = await import('./browser.mjs');
const browser = await findBrowser();
const firefox = await findFirefox();
const code = (await tool('vite', ['build', '--logLevel', 'warn'])) || (await tool('vitest', ['run', '--project', 'long', '--reporter=default', '--reporter=./scripts/tried.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: browser || 'none', FIREFOX_PATH: firefox || 'none' }));
process.exit(code);
