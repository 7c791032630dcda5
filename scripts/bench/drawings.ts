/** Networks and timelines drawn and moved in a page of their own, ours beside those of peers with the same rows. */
import type { Browser } from 'playwright-core';
import { graphOf } from '../../src/export/graph';
import { catalogueOf } from '../../src/model/catalogue';
import type { Dataset } from '../../src/model/dataset';
import { bundled, type Bundle } from './bundle';
import { SIZE, type Content, type Times } from './drawn/drawing';
import type { Failure, Measure } from './measure';
import { said } from './said';
import { browserFor } from './served';
import { median } from './statistics';

const RUNS = 5;

const contentOf = (dataset: Dataset): Content => {
  const { claims } = catalogueOf(dataset);
  const happened = new Map(
    dataset.events.flatMap(({ claim, event, title }) => {
      const { date_start: start = '', date_end: end = '' } = claims.get(claim) ?? {};
      return start === '' || end === '' ? [] : [[event, { id: event, title, start, end }] as const];
    }),
  );
  // The text of the articles is in neither drawing, and slow to hand over.
  const drawn = { ...dataset, sentences: [], removed: [], mentions: [], statements: [], dates: [] };
  return { dataset: drawn, ...graphOf(dataset), events: [...happened.values()] };
};

const timesOf = async (browser: Browser, { script, style }: Bundle, content: Content): Promise<Times> => {
  const page = await browser.newPage({ viewport: { width: SIZE.width + 60, height: 900 } });
  try {
    page.setDefaultTimeout(120_000);
    await page.setContent(`<!doctype html><meta charset="utf-8"><body><div id="drawing" style="width:${SIZE.width}px;height:${SIZE.height}px"></div>`);
    if (style !== '') await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: script });
    return await page.evaluate((given) => drawnIn(given), content);
  } finally {
    await page.close();
  }
};

/** First is drawing from nothing, moved the frames of zooming and panning. */
interface Result {
  readonly first: number;
  readonly moved: number;
}
/** In a browser of its own, so that none suffers from what another leaves behind. */
const resultOf = async (root: string, name: string, content: Content): Promise<Result> => {
  const bundle = await bundled(root, name);
  const browser = await browserFor(false);
  const runs: Times[] = [];
  try {
    for (let run = 0; run < RUNS; run++) runs.push(await timesOf(browser, bundle, content));
  } finally {
    await browser.close();
  }
  return { first: median(runs.map(({ first }) => first)), moved: median(runs.map(({ frames }) => median(frames))) };
};

export interface Contest {
  /** What is drawn, in words. */
  readonly name: string;
  readonly ours: string;
  /** Bundle and name of each. */
  readonly peers: readonly (readonly [bundle: string, name: string])[];
  /** The frame may take as long as this peer's. */
  readonly held: string;
}

export const contested = async (root: string, dataset: Dataset, { name, ours, peers, held }: Contest): Promise<readonly (Measure | Failure)[]> => {
  const content = contentOf(dataset);
  const own = await resultOf(root, ours, content);
  const rows: (Measure | Failure)[] = [];
  for (const [bundle, peer] of peers)
    try {
      const other = await resultOf(root, bundle, content);
      rows.push({ name: `${name}: first drawing`, unit: 'ms', ours: own.first, peer: { name: peer, value: other.first } });
      rows.push({ name: `${name}: frame while moved`, unit: 'ms', ours: own.moved, peer: { name: peer, value: other.moved }, ...(peer === held ? { bound: { of: 'ratio', most: 1 } as const } : {}) });
    } catch (error) {
      rows.push({ name: `${name}: ${peer}`, fault: said(error) });
    }
  return rows;
};
