/** Of faults put into the sources, tests see at least three in four. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutantsIn } from './mutant';
import { outcomesOf } from './run';
import { intervalOf, keyOf, sampleOf } from './sampling';

const root = join(import.meta.dirname, '..', '..');
const LEAST = 0.75;
/** How many mutants of each folder are tried: together some eight minutes on two cores. */
const folders = [
  ['src/selection', 120],
  ['src/export', 120],
  ['src/pipeline', 160],
] as const;
/** ms; other programs may have the cores, too. */
const MOST = 3_600_000;
const percent = (share: number): string => (100 * share).toFixed(1);

describe('of the mutants', () => {
  it.for(folders)(`of %s, a sample of %i, tests kill ${100 * LEAST} %`, { timeout: MOST }, async ([folder, size], { task }) => {
    const all = await mutantsIn(root, folder);
    const sample = sampleOf(all, size);
    const outcomes = await outcomesOf(root, folder, sample);
    const by = (...statuses: readonly string[]) => sample.filter((mutant) => statuses.includes(outcomes.get(keyOf(mutant)) ?? ''));
    // A run-time error: a test file could not be loaded.
    const [killed, left] = [by('Killed', 'Timeout', 'RuntimeError'), by('Survived', 'NoCoverage')];
    const tried = killed.length + left.length;
    const [low, high] = intervalOf(killed.length, tried);
    task.meta.tried = { mutants: tried };
    task.meta.found = `${folder}: ${tried} of ${all.length} mutants tried, ${killed.length} killed (${by('Timeout').length} by running too long): ${percent(killed.length / tried)} % (95 %: ${percent(low)} to ${percent(high)})`;
    const lines = left.map((mutant) => `${mutant.file}:${mutant.start.line + 1}:${mutant.start.column + 1} ${outcomes.get(keyOf(mutant))} ${mutant.mutator}: ${mutant.original} → ${mutant.replacement}`);
    mkdirSync(join(root, 'build'), { recursive: true });
    writeFileSync(join(root, 'build', `survivors-${folder.slice(4)}.txt`), `${lines.sort().join('\n')}\n`);
    // Some are none: Vite cannot read them.
    expect(tried).toBeGreaterThan(0.9 * sample.length);
    expect(killed.length / tried).toBeGreaterThanOrEqual(LEAST);
  });
});
