/**
 * `npm run bench`: how light and how fast, beside the tools that would be used instead, in one run: weight, first look,
 * filters, drawings, files, reading, and how time grows. Prints each chapter as it comes and writes docs/performance.md.
 *   npm run bench -- [--only WORD]     one chapter by a word of its title, printed alone
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Dataset } from '../src/model/dataset';
import { readDataset } from '../src/store/load';
import { coldLoad } from './bench/coldLoad';
import { contested } from './bench/drawings';
import { exporting } from './bench/exporting';
import { filtering } from './bench/filtering';
import { followed } from './bench/followed';
import { growthOfReading, growthOfViews } from './bench/growing';
import { inventedArticles, inventedDataset, inventedText, lexiconIn } from './bench/invented';
import { cellsOf, type Chapter, type Failure, type Measure } from './bench/measure';
import { readingTime, taggingTime } from './bench/readingSpeed';
import { repeated } from './bench/repeated';
import { resultsPage } from './bench/results';
import { said } from './bench/said';
import { browserFor, served } from './bench/served';
import { median } from './bench/statistics';
import { weights } from './bench/weights';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const only = options.only.toLowerCase();

/** Articles that come to some 1,000 and 10,000 claims. */
const [FEW, MANY] = [30, 300];
const PEERS = ['sigma', 'graphology', 'cytoscape', 'vis-timeline', 'vis-data', 'crossfilter2', 'wink-nlp', 'graphology-gexf', 'svelte', 'vite', 'playwright-core'];

const started = performance.now();
const before = loadavg()[0] ?? 0;
const lexicon = lexiconIn(root);

/** Made when they are first asked for, then kept. */
const once = <R>(make: () => R): (() => R) => {
  let made: { readonly value: R } | undefined;
  return () => (made ??= { value: make() }).value;
};
const five = once((): Dataset => {
  const loaded = readDataset(JSON.parse(readFileSync(join(root, 'data', 'dataset.json'), 'utf8')));
  if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
  return loaded.catalogue.dataset;
});
const thousand = once(() => inventedDataset(lexicon, FEW));
const tenThousand = once(() => inventedDataset(lexicon, MANY));
const hundredThousand = once(async () => repeated(await tenThousand(), 10));

/** The site, into dist/, from the sources as they are. */
const built = once(() => build({ root: join(root, 'src'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' }));

type Rows = readonly (Measure | Failure)[];
/** What cannot be measured is told in its place; the rest goes on. */
const orFault = async (name: string, measured: () => Promise<Rows> | Rows): Promise<Rows> => {
  try {
    return await measured();
  } catch (error) {
    return [{ name, fault: said(error) }];
  }
};

const readingRows = (): Rows => {
  const RUNS = 5;
  const articles = inventedText(lexicon, 1e6);
  const warm = articles.slice(0, 40);
  taggingTime(warm);
  readingTime(warm, lexicon);
  const runs = Array.from({ length: RUNS }, () => ({ tagging: taggingTime(articles), reading: readingTime(articles, lexicon) }));
  return [{ name: '1 MB of articles on one thread', unit: 's', ours: median(runs.map((run) => run.reading)), peer: { name: 'wink-nlp, tagging alone', value: median(runs.map((run) => run.tagging)) }, bound: { of: 'ratio', most: 2.5 } }];
};

const filterRows = async (): Promise<Rows> => {
  const rows: (Measure | Failure)[] = [];
  for (const dataset of [await tenThousand(), await hundredThousand()])
    rows.push(
      ...(await orFault('filters alone', () => {
        const { claims, ours, peer } = filtering(dataset);
        return [{ name: `${claims.toLocaleString('en')} claims: filters alone, one choice`, unit: 'ms' as const, ours, peer: { name: 'crossfilter2', value: peer } }];
      })),
    );
  await built();
  const browser = await browserFor(true);
  try {
    rows.push(...(await orFault('10,000 claims in the page', async () => followed({ root, browser }, await tenThousand(), { paint: 16, load: 1.5, memory: 150, times: 10 }))));
    rows.push(...(await orFault('100,000 claims in the page', async () => followed({ root, browser }, await hundredThousand(), { paint: 60, load: 4, memory: 500, times: 5 }))));
  } finally {
    await browser.close();
  }
  return rows;
};

const GRAPH_PEERS = [['sigma', 'sigma'], ['cytoscape', 'cytoscape']] as const;
const EVENT_PEERS = [['visTimeline', 'vis-timeline']] as const;
const drawingRows = async (): Promise<Rows> => {
  const [small, large] = [five(), await tenThousand()];
  const contests = [
    [small, { name: 'network of five articles', ours: 'network', peers: GRAPH_PEERS, held: 'sigma' }],
    [large, { name: 'network of 10,000 claims, every actor', ours: 'networkOfAll', peers: GRAPH_PEERS, held: 'sigma' }],
    [small, { name: 'timeline of five articles', ours: 'timeline', peers: EVENT_PEERS, held: 'vis-timeline' }],
    [large, { name: 'timeline of 10,000 claims', ours: 'timeline', peers: EVENT_PEERS, held: 'vis-timeline' }],
  ] as const;
  const rows: (Measure | Failure)[] = [];
  for (const [dataset, contest] of contests) rows.push(...(await orFault(contest.name, () => contested(root, dataset, contest))));
  return rows;
};

/** The site of five articles in a browser as readers have it. */
const onSite = async (chapter: typeof weights): Promise<Chapter> => {
  await built();
  const [server, browser] = [await served(root, join(root, 'dist')), await browserFor(true)];
  try {
    return await chapter({ root, address: server.address, browser });
  } finally {
    await browser.close();
    await server.close();
  }
};

const chapter = async (title: string, about: string, rows: () => Promise<Rows> | Rows): Promise<Chapter> => ({ title, about, rows: await orFault(title, rows) });
const chapters: readonly (readonly [title: string, take: () => Promise<Chapter>])[] = [
  ['Weight', () => onSite(weights)],
  ['First look', () => onSite(coldLoad)],
  ['Filters', () => chapter('Filters', 'Filters alone run in Node, in milliseconds for one choice, after a check that both leave the same claims; crossfilter2 changes what a choice changes, ours works all of it out anew. In the page, a choice is a press, a tick, a brush or Back, made as a person makes it; the clock stops when the frame after it is painted, at 60 frames a second, and again when the views in sight are drawn: with more than 2,000 claims the choice itself is painted first, the views one by one after it. 100,000 claims are 10,000 repeated under new ids; there, each kind of choice is made five times.', filterRows)],
  ['Drawings', () => chapter('Drawings', 'Each alone in a page of 1100 px, with the same actors and edges, or the same events, in a browser that paints as fast as it can and has no graphics card: WebGL is done by the processor. A frame is the median over 36 steps of zooming and panning, one a frame; our network is moved as it is drawn and laid out anew when the gesture rests, which is not in it. Ours names each mark for keyboard and screen reader; a peer draws circles, lines and names. Many events are one mark in our timeline and one element each in vis-timeline.', drawingRows)],
  ['Files', () => chapter('Files', 'Everything there is written as a file, in Node, saving not included. graphology-gexf writes from a graph that is already made, ours from the tables.', async () => [...(await exporting(five())), ...(await exporting(await tenThousand()))])],
  ['Reading', () => chapter('Reading', 'All of the reading, tagging included, beside wink-nlp’s part-of-speech tagging of the same invented articles.', readingRows)],
  ['Growth', () => chapter('Growth', 'Ours is how much longer the largest takes than the smallest, as a share of what n log n would allow; 1 or less is no faster than that. Reading and joining go to 10,000 claims and are one run each: an article is read for itself, whatever the number of others. 100,000 claims are 10,000 repeated under new ids.', async () => [...growthOfReading(inventedArticles(lexicon, MANY), lexicon, [FEW, MANY / 3, MANY]), ...growthOfViews([await thousand(), await tenThousand(), await hundredThousand()])])],
];

const versionOf = (name: string): string => {
  const described: unknown = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return `${name} ${typeof described === 'object' && described !== null ? String(Reflect.get(described, 'version')) : ''}`;
};
const browserVersion = async (): Promise<string> => {
  const browser = await browserFor(true);
  const version = browser.version();
  await browser.close();
  return version;
};

const taken: Chapter[] = [];
for (const [title, take] of chapters.filter(([name]) => name.toLowerCase().includes(only))) {
  const done = await take().catch((error: unknown): Chapter => ({ title, about: '', rows: [{ name: title, fault: said(error) }] }));
  taken.push(done);
  console.log(`\n${title}`);
  for (const row of done.rows) console.log(`  ${cellsOf(row).map((cell, i) => (i === 0 ? cell.padEnd(60) : cell)).filter(Boolean).join('  ')}`);
}
if (only === '') {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const versions = [`Node ${process.version.slice(1)}`, `Chromium ${await browserVersion()}`, ...PEERS.map(versionOf)];
  writeFileSync(join(root, 'docs', 'performance.md'), resultsPage(taken, { machine, load: [before, loadavg()[0] ?? 0], minutes: (performance.now() - started) / 60_000, versions }));
  console.log('\ndocs/performance.md');
}
process.exit(0);
