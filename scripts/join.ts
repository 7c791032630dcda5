/**
 * Joining what `npm run read` wrote: any number of parts, in any order, give the same bytes as `npm run data` on all of it.
 *   npm run join -- 'parts/*.ndjson' … [--in DIR] [--out DIR] [--check] [--no-review]
 * --in is the folder of lexicon/, review.csv and story.yaml.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outlineOf, type Outline } from '../src/pipeline/corpus/outline';
import { byFile } from '../src/pipeline/pipeline';
import { corpusOf } from '../src/pipeline/tables/corpus';
import { deliver } from './delivery';
import { ended } from './ending';
import { partsOf, wholeOf, type Part } from './folder';
import type { Readings } from './joining';
import { noKeep } from './keep';
import { linesIn } from './lineFile';
import { readLexicon } from './lexiconFiles';
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

/** Where a reading stands. */
interface Place {
  readonly id: string;
  readonly path: string;
  readonly part: Part;
  readonly file: string;
  /** Characters of its text. */
  readonly size: number;
}
const lineAt = (place: Place | undefined): Uint8Array => (place ? wholeOf(partsOf(place.path, [place.part])) : Buffer.alloc(0));

/** What is to be joined, or the faults of the parts. */
const readingsIn = (from: string, parts: readonly string[]): Readings | readonly string[] => {
  const folders = [join(seeds, 'lexicon'), join(from, 'lexicon')] as const;
  const findings = { faults: new Array<string>(), notices: new Array<string>() };
  const lexicon = readLexicon(...folders, findings);
  if (findings.faults.length > 0) return findings.faults;
  const reader = readerVersion([...new Set(folders)]);
  const places = new Map<string, Place>();
  const outlines = new Map<string, Outline>();
  const faults: string[] = [];
  for (const path of new Set(parts.flatMap(filesAt)))
    for (const { text, number, part } of linesIn(path)) {
      const reading = readingOfLine(reader, text);
      const fault = 'fault' in reading ? reading.fault : places.has(reading.id) ? `the same article twice: ${reading.id}` : '';
      if (fault) faults.push(`${path}, line ${number}: ${fault}`);
      if ('fault' in reading) continue;
      outlines.set(reading.id, outlineOf(reading));
      places.set(reading.id, { id: reading.id, path, part, file: reading.file, size: reading.text.length });
    }
  if (faults.length > 0) return faults;
  if (places.size === 0) return [`${parts.join(' ')}: no readings`];
  const all = [...places.values()].sort(byFile);
  const corpus = corpusOf(all.flatMap(({ id }) => outlines.get(id) ?? []), lexicon);
  return { reader, corpus, ids: all.map(({ id }) => id), line: (at) => lineAt(all[at]), nameOf: (at) => all[at]?.id ?? '', size: all.reduce((sum, { size }) => sum + size, 0) };
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
  const readings = readingsIn(from, positionals);
  if (!('corpus' in readings)) return readings;
  return deliver(readings, { from, to, named: values.out, check: values.check, review: !values['no-review'], keepIn: noKeep, written: () => undefined });
});
