/** Finds a browser for the tests, or gets one, or says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((v) => (process.env[v] ? [join(process.env[v], 'Google', 'Chrome', 'Application', 'chrome.exe'), join(process.env[v], 'Microsoft', 'Edge', 'Application', 'msedge.exe')] : [])),
];
const which = (name) => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0].trim() : '';
};
const installed = () => NAMES.map(which).find(Boolean) ?? PLACES.find((place) => existsSync(place)) ?? '';

/** Path of a Chromium-like browser; '' when there is none and none could be got (the reason has been printed). */
export const findBrowser = async () => {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROMIUM_PATH: no such file: ${given}`);
    return '';
  }
  const there = installed();
  if (there) return there;
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log('Installing chromium with apt-get');
    await run('apt-get', ['-qq', 'update']);
    await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const now = installed();
    if (now) return now;
  }
  await run(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium-headless-shell']);
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.error('browser: none found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one');
  return '';
};
