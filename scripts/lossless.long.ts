/** Nothing is lost: runs that are killed, have no room, or meet another leave the tables of before, or the new ones, whole. */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { randomOf } from './generate/random';
import { compiled } from './compiled.mjs';
import { contentsOf, crates, fill, lexicon, run, runScript, scratch } from './run.fixture';

const KILLS = 60;
const MINUTES = 900_000;
const home = scratch();
const [small, large] = [fill(join(home, 'small'), { 'crates.txt': crates, ...lexicon }), join(home, 'large')];
const contents = (out: string) => JSON.stringify(contentsOf(out));
let script = '';
let [before, after] = ['', ''];

beforeAll(async () => {
  script = await compiled('build-data');
  expect(await runScript('generate', ['--articles', '30', '--out', large])).toMatchObject({ code: 0 });
  const made = async (from: string, out: string) => {
    expect(await run(['--in', from, '--out', out])).toMatchObject({ code: 0 });
    return contents(out);
  };
  [before, after] = [await made(small, join(home, 'before')), await made(large, join(home, 'after'))];
  expect(before).not.toBe(after);
}, MINUTES);

/** Resolves to how it ended: its exit code, or null when it was killed first. */
const started = (options: readonly string[], killAfter = Infinity): Promise<number | null> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...options], { stdio: 'ignore' });
    const timer = Number.isFinite(killAfter) ? setTimeout(() => child.kill('SIGKILL'), killAfter) : undefined;
    child.on('error', failed);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });

it(
  `leaves the old tables or the new ones whole, killed at ${KILLS} moments, and the next run goes through`,
  { meta: { tried: { kills: KILLS } }, timeout: MINUTES },
  async ({ task }) => {
    const out = join(home, 'killed', 'out');
    const random = randomOf(6);
    const from = Date.now();
    expect(await started(['--in', large, '--out', out])).toBe(0);
    let long = Date.now() - from;
    let [killed, finished] = [0, 0];
    for (let i = 0; i < KILLS; i++) {
      expect(await started(['--in', small, '--out', out])).toBe(0);
      // Half of them near the end, when it writes.
      const at = long * (i % 2 === 0 ? random.next() : 0.7 + 0.4 * random.next());
      const began = Date.now();
      const code = await started(['--in', large, '--out', out, ...(i % 3 === 0 ? ['--no-cache'] : [])], at);
      if (code === 0) long = Date.now() - began;
      expect([before, after]).toContain(contents(out));
      if (code === null) killed++;
      else finished++;
    }
    expect(await started(['--in', large, '--out', out])).toBe(0);
    expect(contents(out)).toBe(after);
    expect(readdirSync(dirname(out))).toEqual(['out']);
    task.meta.found = `${KILLS} runs to be killed: ${killed} were, ${finished} had ended before`;
    expect(killed).toBeGreaterThan(KILLS / 3);
  },
);

it(
  'leaves the old tables whole when there is no room, and says so',
  async () => {
    const out = join(home, 'full', 'out');
    expect(await started(['--in', small, '--out', out])).toBe(0);
    // A limit on the size of files stands for a disk that is full.
    const child = spawn('sh', ['-c', 'ulimit -f 200 && exec "$0" "$@"', process.execPath, script, '--in', large, '--out', out], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    expect(await new Promise((done) => child.on('close', done))).toBe(1);
    expect(said).toMatch(/out: cannot be written: /);
    expect(contents(out)).toBe(before);
    expect(readdirSync(dirname(out))).toEqual(['out']);
    expect(await started(['--in', large, '--out', out])).toBe(0);
    expect(contents(out)).toBe(after);
  },
  MINUTES,
);

it(
  'leaves the tables of one of several runs at once',
  async () => {
    const out = join(home, 'several', 'out');
    const codes = await Promise.all([small, large, small, large].map((from) => started(['--in', from, '--out', out])));
    expect(codes).toContain(0);
    expect([before, after]).toContain(contents(out));
    expect(await started(['--in', large, '--out', out])).toBe(0);
    expect(contents(out)).toBe(after);
    expect(readdirSync(dirname(out))).toEqual(['out']);
    rmSync(home, { recursive: true, force: true });
  },
  MINUTES,
);
