/** What is seen: no two words overlap and none is cut, in any view, at any width, with few data and with many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, oneClaim } from './corpora';
import { embedScenes, pageScenes, stepScenes } from './scenes';
import { catalogueOf, faultsIn, named, own, stepsIn } from './sight';
import type { Site } from './site';
import { startSite } from './started';

/** Of one test, for the count of what was tried. */
const states = (n: number) => ({ meta: { tried: { 'states of the page': n } } });
const [ofPage, ofOthers] = [pageScenes(catalogueOf(own)), [...embedScenes, ...stepScenes(stepsIn(own))]];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each([1280, 768, 360])('%i px wide, no two words overlap and none is cut', (width) => {
  it('on the page, with evidence, menus and dialogs open, in rows, and empty', { ...states(ofPage.length), timeout: 240_000 }, async () => {
    expect(await faultsIn(site, ofPage, width)).toEqual([]);
  });
  it('in the embedded views and in the steps of the story', { ...states(ofOthers.length), timeout: 120_000 }, async () => {
    expect(await faultsIn(site, ofOthers, width)).toEqual([]);
  });
  it('with fifty articles', { ...states(4), timeout: 240_000 }, async () => {
    const many = manyArticles(50);
    expect(await faultsIn(site, named(pageScenes(catalogueOf(many)), 'page', 'evidence-relationship', 'evidence-actor', 'network-rows'), width, many)).toEqual([]);
  });
  it('with one article that makes one claim', { ...states(4), timeout: 60_000 }, async () => {
    const one = oneClaim();
    expect(catalogueOf(one).dataset.claims).toHaveLength(1);
    expect(await faultsIn(site, named(pageScenes(catalogueOf(one)), 'page', 'evidence-relationship', 'menu-more', 'network-rows'), width, one)).toEqual([]);
  });
});
