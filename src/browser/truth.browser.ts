/** Every mark on the built page leads to the sentence that it stands for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import type { Site } from './site';
import { startSite } from './started';

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { catalogue } = loaded;
const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

interface Opened {
  readonly kind: string;
  readonly name: string;
  readonly claims: readonly string[];
  /** Whether the mark is drawn beside the evidence: what finds no room there is behind “+n”. */
  readonly there: boolean;
  readonly shown: readonly { readonly claims: readonly string[]; readonly text: string; readonly marked: string }[];
}

/** Chooses every mark of the page in turn, as a click does, and reads what the evidence then shows. */
const openEach = (page: Page): Promise<readonly Opened[]> =>
  page.evaluate(async () => {
    const all = () => [...document.querySelectorAll<HTMLElement | SVGElement>('[data-mark]:not([data-mark="quotation"])')];
    const read = (mark: HTMLElement | SVGElement) => ({
      kind: mark.dataset['mark'] ?? '',
      claims: mark.dataset['claims'] ?? '',
      name: mark.getAttribute('aria-label') ?? mark.textContent ?? '',
    });
    const opened = [];
    for (const wanted of all().map(read)) {
      // By what it stands for, because the views are drawn anew beside the evidence.
      const alike = all().filter((mark) => mark.dataset['mark'] === wanted.kind && mark.dataset['claims'] === wanted.claims);
      const mark = alike.find((one) => read(one).name === wanted.name) ?? alike[0];
      mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      // Two frames; the first time until the evidence has been fetched.
      for (let frames = 0; frames < 2 || (frames < 120 && !document.querySelector('[data-mark="quotation"]')); frames++) await new Promise(requestAnimationFrame);
      const shown = [...document.querySelectorAll<HTMLElement>('[data-mark="quotation"]')].map((quotation) => ({
        claims: (quotation.dataset['claims'] ?? '').split(' ').filter(Boolean),
        text: quotation.querySelector('blockquote')?.textContent ?? '',
        marked: [...quotation.querySelectorAll('mark')].map((words) => words.textContent ?? '').join(' '),
      }));
      opened.push({ ...wanted, claims: wanted.claims.split(' ').filter(Boolean), there: mark !== undefined, shown });
    }
    return opened;
  });

it('opens the exact sentence from every node, line, event, figure and cell', async () => {
  const opened = await openEach(await site.open());
  expect(opened.length).toBeGreaterThan(50);
  const wrong: string[] = [];
  for (const { kind, name, claims, there, shown } of opened) {
    const fault = (what: string): void => void wrong.push(`${kind} “${name}”: ${what}`);
    if (name.trim() === '') fault('no name');
    if (claims.length === 0 && kind !== 'article') fault('no claim');
    for (const id of claims) if (!catalogue.claims.has(id)) fault(`unknown claim ${id}`);
    if (!there) continue;
    if (shown.length === 0) fault('no evidence');
    for (const { claims: ids, text, marked } of shown) {
      if (squeezed(marked) === '') fault(`${ids.join(' ')}: nothing is marked`);
      for (const id of ids) if (!squeezed(text).includes(squeezed(catalogue.claims.get(id)?.quote ?? '?'))) fault(`${id}: not in the sentence shown: ${squeezed(text).slice(0, 60)}`);
    }
    const own = shown.some(({ claims: ids }) => ids.some((id) => claims.includes(id)));
    if (!own && kind !== 'article') fault('its own claims are not shown');
  }
  expect(wrong).toEqual([]);
});

it('marks text that was injected into a quotation, wherever it is shown', async () => {
  const injected = catalogue.dataset.removed.filter((r) => r.reason === 'injected');
  expect(injected.length).toBeGreaterThan(0);
  const page = await site.open({ hash: '#focus=all:' });
  await page.locator('[data-mark="quotation"]').first().waitFor();
  const more = page.getByRole('button', { name: /\d+ (?:more )?claims? (?:from|of)|\d+ more claims?/ });
  for (let n = 0; n < 40 && (await more.count()) > 0; n++) await more.first().click();
  for (const { text } of injected) {
    const loose = await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent?.includes(words) && !node.parentElement?.closest('s, del')) found.push(node.parentElement?.outerHTML.slice(0, 120) ?? '');
      return found;
    }, text);
    expect(loose).toEqual([]);
  }
});

it('counts in the headline what the tables hold', async () => {
  const page = await site.open();
  const words = squeezed((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
  const { articles, claims, reports, conflicts } = catalogue.dataset;
  const contested = new Set(conflicts.flatMap((c) => [c.claim_a, c.claim_b])).size;
  expect(words).toContain(`${articles.length} article`);
  expect(words).toContain(`${reports.filter((r) => r.kind !== 'own_reporting').length} original report`);
  expect(words).toContain(`${claims.length} claim`);
  if (contested > 0) expect(words).toContain(String(contested));
});
