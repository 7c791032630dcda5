/** Mutants: small faults that Stryker puts into the sources, one at a time, to see whether a test fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant, Place } from './sampling';

const sourcesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture|long)\.ts$|\/fixtures\//.test(name))
    .sort();

const textBetween = (lines: readonly string[], start: Place, end: Place): string =>
  lines
    .slice(start.line, end.line + 1)
    .map((line, i, all) => line.slice(i === 0 ? start.column : 0, i === all.length - 1 ? end.column : undefined))
    .join('\n');

const silent = { isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false, isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false, trace: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, fatal: () => undefined };

/** All mutants of the sources of a folder, tests and fixtures left out, in the order of the text. */
export const mutantsIn = async (root: string, folder: string): Promise<readonly Mutant[]> => {
  const files = sourcesIn(root, folder).map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const { mutants } = await new Instrumenter(silent).instrument(files, { ignorers: [], excludedMutations: [], plugins: null, noHeader: true });
  return mutants.map(({ fileName, mutatorName, location, replacement }) => ({ file: fileName, mutator: mutatorName, ...location, original: textBetween(lines.get(fileName) ?? [], location.start, location.end), replacement }));
};
