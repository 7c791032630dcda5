/**
 * `npm run bench:reading`: how long the whole reading takes beside wink-nlp's part-of-speech tagging of the same text, in
 * one run: on one thread, as tagging does, and on every core, as `npm run data` does with many articles; memory; and whether
 * time grows in line with length. Machines are noisy: the ratio is what counts.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { inventedText, lexiconIn } from './bench/invented';
import { readingTime, taggingTime } from './bench/readingSpeed';
import { median } from './bench/statistics';
import type { ArticleInput } from '../src/pipeline/article';
import { readingsOf } from './readings';

const MEGABYTE = 1e6;
const RUNS = 3;
/** MB that the reading gets for its heap when its memory is told: without a bound a heap grows as long as there is room. */
const HEAP = 256;
const lexicon = lexiconIn(join(import.meta.dirname, '..'));
const textsOf = (megabytes: number): readonly ArticleInput[] => inventedText(lexicon, megabytes * MEGABYTE);
const tag = taggingTime;
let peak = 0;
const read = (articles: readonly ArticleInput[]): number =>
  readingTime(articles, lexicon, (before) => {
    if (before % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  });
/** Starting the threads and handing the readings over are part of it. */
const readOnCores = async (articles: readonly ArticleInput[]): Promise<number> => {
  const from = performance.now();
  await readingsOf(articles, lexicon);
  return (performance.now() - from) / 1000;
};

// Memory is told by a process that does nothing but read: tagging and its documents are not part of it.
if (process.argv.includes('--memory')) {
  read(textsOf(10));
  console.log(Math.round(peak / 2 ** 20));
  process.exit(0);
}
const warm = textsOf(0.2);
tag(warm);
read(warm);
const five = textsOf(5);
const pairs = Array.from({ length: RUNS }, () => ({ tagging: tag(five), reading: read(five) }));
const [one, ten] = [textsOf(1), textsOf(10)];
const [short, long] = [median([read(one), read(one), read(one)]), read(ten)];
const alone = execFileSync(process.execPath, [`--max-old-space-size=${HEAP}`, ...process.execArgv, import.meta.filename, '--memory'], { encoding: 'utf8' }).trim();
const cores = await readOnCores(five);
const tagging = median(pairs.map((p) => p.tagging));
const reading = median(pairs.map((p) => p.reading));
console.log(`machine            ${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}`);
console.log(`tagging 5 MB       ${tagging.toFixed(2)} s  (${(5 / tagging).toFixed(2)} MB/s), wink-nlp alone`);
console.log(`reading 5 MB       ${reading.toFixed(2)} s  (${(5 / reading).toFixed(2)} MB/s), tagging included`);
console.log(`ratio, one thread  ${(reading / tagging).toFixed(2)}  (at most 2.5), median of ${RUNS}`);
console.log(`ratio, ${availableParallelism()} cores     ${(cores / tagging).toFixed(2)}  reading 5 MB on all cores in ${cores.toFixed(2)} s, beside tagging on one thread; one run`);
console.log(`growth 1 → 10 MB   ${(long / short).toFixed(1)} times the time for 10 times the text`);
console.log(`peak memory        ${alone} MiB, reading 10 MB on one thread in a process of its own, its heap held to ${HEAP} MB`);
