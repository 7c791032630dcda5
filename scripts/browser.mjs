/** Finds the browsers for the tests, or gets them, or says what to install. */
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
const installed = (names = NAMES, places = PLACES) => names.map(which).find(Boolean) ?? places.find((place) => existsSync(place)) ?? '';
/** The path that an environment variable gives; '' where the file is not there, undefined where it gives none. */
const given = (variable) => {
  const path = process.env[variable];
  if (!path || existsSync(path)) return path || undefined;
  console.error(`${variable}: no such file: ${path}`);
  return '';
};
const installByApt = async (name) => {
  if (process.getuid?.() !== 0 || !which('apt-get')) return;
  console.log(`Installing ${name} with apt-get`);
  await run('apt-get', ['-qq', 'update']);
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', name], { DEBIAN_FRONTEND: 'noninteractive' });
};

/** Path of a Chromium-like browser; '' when there is none and none could be got (the reason has been printed). */
export const findBrowser = async () => {
  const there = given('CHROMIUM_PATH') ?? (installed() || undefined);
  if (there !== undefined) return there;
  await installByApt('chromium');
  const now = installed();
  if (now) return now;
  await run(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium-headless-shell']);
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.error('browser: none found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one');
  return '';
};

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((v) => (process.env[v] ? [join(process.env[v], 'Mozilla Firefox', 'firefox.exe')] : []))];

/** Path of a Firefox; '' when there is none and none could be got: it is a second browser, and tests can do without. */
export const findFirefox = async () => {
  const there = given('FIREFOX_PATH') ?? (installed(FIREFOX_NAMES, FIREFOX_PLACES) || undefined);
  if (there !== undefined) return there;
  await installByApt('firefox-esr');
  const now = installed(FIREFOX_NAMES, FIREFOX_PLACES);
  if (!now) console.error('firefox: none found: its tests are left out: install Firefox, or set FIREFOX_PATH to one');
  return now;
};
