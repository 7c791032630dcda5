/** How time grows with claims: reading, joining, the layout of each view, and filters. */
import type { Dataset } from '../../src/model/dataset';
import { catalogueOf } from '../../src/model/catalogue';
import type { ArticleInput } from '../../src/pipeline/article';
import { readArticle } from '../../src/pipeline/article';
import type { Lexicon } from '../../src/pipeline/lexicon';
import { joinReviewed } from '../../src/pipeline/pipeline';
import { columnsOf } from '../../src/selection/columns';
import { claimsLeft, narrow } from '../../src/selection/narrow';
import { contestsIn } from '../../src/views/conflicts/contest';
import { figuresLayout } from '../../src/views/figures/layout';
import { networkLayout } from '../../src/views/network/layout';
import { flowLayout } from '../../src/views/sources/layout';
import { timelineOf } from '../../src/views/timeline/layout';
import { stepsFor } from './filtering';
import type { Measure } from './measure';
import { beyondSorting, exponent, median, type Point } from './statistics';

const RUNS = 5;
const WIDTH = 1100;

/** What is done with all claims of a dataset; everything that is built once for a dataset is built before. */
export const tasksOf = (dataset: Dataset): Readonly<Record<string, () => unknown>> => {
  const catalogue = catalogueOf(dataset);
  const { claims } = dataset;
  const columns = columnsOf(catalogue);
  const steps = stepsFor(columns);
  const counting = 'reports' as const;
  return {
    filters: () => steps.map((filters) => claimsLeft(columns, narrow(columns, filters)).length),
    network: () => networkLayout({ catalogue, claims, counting, width: WIDTH }),
    timeline: () => timelineOf({ catalogue, claims, counting, width: WIDTH, lanes: 'type', period: null, whole: new Set() }),
    figures: () => figuresLayout(claims, catalogue, WIDTH),
    sources: () => flowLayout(claims, catalogue, WIDTH, { counting, most: 16 }),
    conflicts: () => contestsIn(claims, catalogue),
  };
};

/** Runs that are not counted: they build what is kept for a dataset, and let the engine compile. */
const WARM = 3;
/** ms. */
const timeOf = (work: () => unknown): number => {
  for (let run = 0; run < WARM; run++) work();
  return median(
    Array.from({ length: RUNS }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );
};

const size = (n: number): string => (n >= 1000 ? `${(n / 1000).toFixed(0)}k` : String(n));

/** The time of the largest, the slope, and the growth beside n log n, which is what is held. */
export const growthRow = (name: string, points: readonly Point[]): Measure => {
  const times = points.map(({ n, time }) => `${size(n)}: ${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`).join(', ');
  return { name: `${name} (${times}; exponent ${exponent(points).toFixed(2)})`, unit: '×', ours: beyondSorting(points), bound: { of: 'ours', most: 1 } };
};

export const growthOfViews = (datasets: readonly Dataset[]): readonly Measure[] => {
  const points = new Map<string, Point[]>();
  for (const dataset of datasets)
    for (const [name, work] of Object.entries(tasksOf(dataset))) points.set(name, [...(points.get(name) ?? []), { n: dataset.claims.length, time: timeOf(work) }]);
  return [...points].map(([name, own]) => growthRow(name === 'filters' ? name : `layout of ${name}`, own));
};

/** Reading and joining of so many articles, one thread, one run: `counts` ascending. */
export const growthOfReading = (articles: readonly ArticleInput[], lexicon: Lexicon, counts: readonly number[]): readonly Measure[] => {
  const timed = <R>(work: () => R): { readonly time: number; readonly result: R } => {
    const from = performance.now();
    const result = work();
    return { time: performance.now() - from, result };
  };
  const warm = articles.slice(0, counts[0] ?? 0).map((article) => readArticle(article, lexicon));
  joinReviewed(warm, lexicon, []);
  const runs = counts.map((count) => {
    const reading = timed(() => articles.slice(0, count).map((article) => readArticle(article, lexicon)));
    const joining = timed(() => joinReviewed(reading.result, lexicon, []).dataset.claims.length);
    return { n: joining.result, reading: reading.time, joining: joining.time };
  });
  return [growthRow('reading', runs.map(({ n, reading }) => ({ n, time: reading }))), growthRow('joining', runs.map(({ n, joining }) => ({ n, time: joining })))];
};
