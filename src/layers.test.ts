import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of src a file may import from, beside its own; longest prefix first. The files in src itself may import all. */
const layers: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['model', []],
  ['pipeline', ['model']],
  // Only the worker runs the pipeline in a browser; the page knows its messages.
  ['reader', ['model', 'pipeline']],
  ['store', ['model']],
  ['selection', ['model']],
  ['export', ['model']],
  ['parts', ['model']],
  ['picture', ['parts']],
  ['views', ['model', 'parts']],
  ['page', ['model', 'parts', 'selection', 'store', 'export', 'reader', 'embed', 'picture', 'views.ts']],
  ['present', ['model', 'parts', 'selection', 'views', 'views.ts']],
  ['embed', ['model', 'parts', 'selection', 'store', 'export', 'views', 'views.ts']],
];

const root = join(import.meta.dirname);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|svelte)$/.test(path) && !/\.(?:test|fixture|long)\.ts$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const known = new Set(files);

const specifier = /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'(\.{1,2}\/[^']+)'|import\(\s*'(\.{1,2}\/[^']+)'\s*\)/g;

/** The files of src that a file imports. */
const importsOf = (file: string): readonly string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(specifier)].flatMap((match) => {
    const path = normalize(join(file, '..', match[1] ?? match[2] ?? '')).replaceAll('\\', '/');
    return [path, `${path}.ts`, `${path}.svelte`, `${path}/index.ts`].filter((candidate) => known.has(candidate));
  });
};
const graph: ReadonlyMap<string, readonly string[]> = new Map(files.map((file) => [file, importsOf(file)]));

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
/** A view is a layer of its own: views/timeline. */
const homeOf = (file: string): string => (folderOf(file) === 'views' ? file.split('/').slice(0, 2).join('/') : folderOf(file));

const trespasses = (folder: string, allowed: readonly string[]): readonly string[] =>
  files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) =>
      (graph.get(file) ?? [])
        .filter((to) => homeOf(to) !== homeOf(file) && !allowed.includes(folderOf(to)) && !allowed.includes(to))
        .map((to) => `${file} imports ${to}`),
    );

/** A circle of imports that can be reached from a file, or []. */
const circleFrom = (start: string): readonly string[] => {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  return walk(start, []);
};

describe('who imports whom', () => {
  it('reads imports of every form', () => {
    expect([...graph.values()].flat().length).toBeGreaterThan(files.length / 2);
    expect(graph.get('store/load.ts')).toContain('model/catalogue.ts');
    expect(graph.get('App.svelte')).toContain('Dashboard.svelte');
  });
  it.each(layers)('src/%s imports only what it may', (folder, allowed) => {
    expect(trespasses(folder, allowed)).toEqual([]);
  });
  it('goes in no circles', () => {
    const circles = files.map((file) => circleFrom(file)).filter((circle) => circle[0] === [...circle].sort()[0]);
    expect([...new Set(circles.map((circle) => circle.join(' → ')))].filter(Boolean)).toEqual([]);
  });
  it('keeps the pipeline free of machine, clock, chance and locale', () => {
    const forbidden =
      /from 'node:|\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\btoLocale\w+|\blocaleCompare\b|\bIntl\.(?!Segmenter\b)|\bdocument\.(?:get|query|create)|\bglobalThis\b|\bfetch\(/;
    const guilty = files.filter(
      (file) => folderOf(file) === 'pipeline' && forbidden.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(guilty).toEqual([]);
  });
});
