import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentsOf, crates, run, runScript, scratch } from './run.fixture';

const MINUTES = 120_000;

it(
  'gives the same where there is so much that tables are written as Parquet, too, when articles change, come and go',
  async () => {
    const [folder, out] = [join(scratch(), 'in'), scratch()];
    expect(await runScript('generate', ['--articles', '64', '--out', folder])).toMatchObject({ code: 0 });
    const [kept, anew] = [join(out, 'kept'), join(out, 'anew')];
    const first = join(folder, '000', 'invented-07.txt');
    expect(await run(['--in', folder, '--out', kept])).toMatchObject({ code: 0 });
    const before = contentsOf(kept)['claims.parquet'];
    writeFileSync(first, `${readFileSync(first, 'utf8')}\nNorland armed the Harbour Front with 40 mortars in May 2016, The Courier reported.\n`);
    rmSync(join(folder, '000', 'invented-30.txt'));
    writeFileSync(join(folder, '000', 'crates.txt'), crates);
    expect(await run(['--in', folder, '--out', kept])).toMatchObject({ code: 0 });
    expect(await run(['--in', folder, '--out', anew, '--no-cache'])).toMatchObject({ code: 0 });
    expect(contentsOf(kept)).toEqual(contentsOf(anew));
    expect(before).toBeDefined();
    expect(contentsOf(kept)['claims.parquet']).not.toEqual(before);
  },
  MINUTES,
);
