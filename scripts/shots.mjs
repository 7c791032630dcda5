/** `npm run shots -- [WORD ...]`: builds the page and takes its pictures into `shots/`, as scripts/shoot.ts says. */
import { install, tool } from './run.mjs';

await install();
const { findBrowser } = await import('./browser.mjs');
const browser = await findBrowser();
const code = (await tool('vite', ['build', '--logLevel', 'warn'])) || (await tool('compiled.mjs', ['shoot', ...process.argv.slice(2)], { CHROMIUM_PATH: browser || 'none' }));
process.exit(code);
