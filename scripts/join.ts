/**
 * Joining what `npm run read` wrote: any number of parts, in any order, give the same bytes as `npm run data` on all of it.
 *   npm run join -- 'parts/*.ndjson' … [--in DIR] [--out DIR] [--check] [--no-review]
 * --in is the folder of lexicon/, review.csv and story.yaml.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/pipeline/reading';
import { deliver } from './delivery';
import { ended } from './ending';
import { readLexicon } from './lexiconFiles';
import { linesOf } from './pipe';
import { readerVersion } from './readerVersion';
import { readingOfLine } from './readingLine';

const root = join(import.meta.dirname, '..');
const seeds = join(root, 'seeds');

/** Files that a path names; * stands for any letters in the last part of it, for shells that leave it as it is. */
const filesAt = (path: string): readonly string[] => {
  if (!path.includes('*')) return existsSync(path) ? [path] : [];
  const name = new RegExp(`^${basename(path).split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')).join('[^]*')}$`);
  return existsSync(dirname(path)) ? readdirSync(dirname(path)).filter((file) => name.test(file)).sort().map((file) => join(dirname(path), file)) : [];
};

await ended('join', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { in: { type: 'string', default: seeds }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) return ["no parts: name what npm run read wrote: npm run join -- 'parts/*.ndjson'"];
  const missing = positionals.filter((path) => filesAt(path).length === 0);
  if (missing.length > 0) return missing.map((path) => `${path}: no such file`);
  const [from, to] = [resolve(values.in), resolve(values.out)];
  const folders = [join(seeds, 'lexicon'), join(from, 'lexicon')] as const;
  const findings = { faults: new Array<string>(), notices: new Array<string>() };
  const lexicon = readLexicon(...folders, findings);
  if (findings.faults.length > 0) return findings.faults;
  const reader = readerVersion([...new Set(folders)]);
  const readings = new Map<string, Reading>();
  const faults: string[] = [];
  for (const path of new Set(positionals.flatMap(filesAt)))
    for await (const [line, number] of linesOf(path)) {
      const reading = readingOfLine(reader, line);
      const fault = 'fault' in reading ? reading.fault : readings.has(reading.id) ? `the same article twice: ${reading.id}` : '';
      if (fault) faults.push(`${path}, line ${number}: ${fault}`);
      if (!('fault' in reading)) readings.set(reading.id, reading);
    }
  if (faults.length > 0) return faults;
  if (readings.size === 0) return [`${positionals.join(' ')}: no readings`];
  return deliver([...readings.values()], lexicon, { from, to, named: values.out, check: values.check, review: !values['no-review'] });
});
