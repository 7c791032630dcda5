/** The story on a screen: its notes in a window of their own, and its handout on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import type { Site } from './site';
import { startSite } from './started';

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded || !loaded.story) throw new Error('data: no story');
const { steps } = loaded.story;
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const present = async (step: number): Promise<Page> => {
  const page = await site.open({ hash: `#step=${step}` });
  await page.getByRole('region', { name: loaded.story?.title ?? '' }).waitFor();
  return page;
};
const openNotes = async (page: Page): Promise<Page> => {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Notes' }).click()]);
  return notes;
};
/** Whether a window shows the notes of a step. */
const shows = async (notes: Page, step: number): Promise<void> => {
  await expect.poll(async () => squeezed(await notes.locator('body').innerText())).toContain(`Step ${step} of ${steps.length} ${steps[step - 1]?.heading ?? ''}`);
  expect(squeezed(await notes.locator('body').innerText())).toContain(squeezed(steps[step - 1]?.notes || 'No notes for this step.'));
};
const headed = (page: Page, step: number): Promise<void> => page.getByRole('heading', { level: 1, name: steps[step - 1]?.heading ?? '' }).waitFor();

it('shows the notes of each step in a window of their own, which follows, leads, and goes when the presentation does', async () => {
  const page = await present(1);
  const notes = await openNotes(page);
  await shows(notes, 1);
  expect(await notes.locator('body').innerText()).toContain(`Next: ${steps[1]?.heading ?? ''}`);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await shows(notes, 2);
  await notes.bringToFront();
  await notes.keyboard.press('ArrowRight');
  await headed(page, 3);
  await shows(notes, 3);
  await notes.keyboard.press('End');
  await shows(notes, steps.length);
  expect(await notes.locator('body').innerText()).toContain('The last step.');
  await Promise.all([notes.waitForEvent('close'), page.keyboard.press('Escape')]);
  await page.locator('#network').waitFor();
});

it('draws in a step about some dates the events and the months of these dates alone', async () => {
  const about = steps.flatMap(({ view, selection }, i) => {
    const [, from = '', to = ''] = /[#&]date=([^/&]+)\/([^&]+)/.exec(selection) ?? [];
    return view === 'timeline' && from ? [{ step: i + 1, from, to }] : [];
  });
  const { claims, events } = loaded.catalogue.dataset;
  const drawnIn = async (step: number): Promise<number> => {
    const page = await present(step);
    expect(await page.getByText('June', { exact: true }).or(page.getByText('Jun', { exact: true })).count()).toBe(0);
    const name = await page.getByRole('group', { name: /^Timeline: / }).getAttribute('aria-label');
    return Number(/^Timeline: (\d+) event/.exec(name ?? '')?.[1]);
  };
  expect(about.length).toBeGreaterThan(0);
  for (const { step, from, to } of about) {
    const dated = new Set(claims.filter(({ date_start, date_end }) => date_start !== '' && date_start <= to && date_end >= from).map(({ id }) => id));
    const within = new Set(events.filter(({ claim }) => dated.has(claim)).map(({ event }) => event));
    expect(await drawnIn(step)).toBe(within.size);
    expect(within.size).toBeLessThan(new Set(events.map(({ event }) => event)).size);
  }
});

it('closes the notes when the reader goes back in the browser', async () => {
  const page = await site.open();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const notes = await openNotes(page);
  await Promise.all([notes.waitForEvent('close'), page.goBack()]);
});

it('says so when the browser opens no window, until it does', async () => {
  const page = await present(2);
  await page.evaluate(() => {
    const open = window.open.bind(window);
    window.open = () => {
      window.open = open;
      return null;
    };
  });
  const said = page.getByRole('status').filter({ hasText: 'The browser opened no window for the notes' });
  await page.keyboard.press('n');
  await said.waitFor();
  const notes = await openNotes(page);
  await shows(notes, 2);
  expect(await said.count()).toBe(0);
  await notes.close();
  await page.keyboard.press('ArrowRight');
  await headed(page, 3);
});

it('prints every step with its drawing, and its quotations as numbered sources', async () => {
  const page = await present(1);
  // Every view has been fetched; what is printed is drawn within the event.
  await page.waitForLoadState('networkidle');
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const count = (within: Element, what: string) => within.querySelectorAll(what).length;
    return [...document.querySelectorAll('.handout > section')].map((section) => ({ heading: section.querySelector('h2')?.textContent, marks: count(section, '[data-claims]'), quotes: count(section, 'blockquote') }));
  });
  expect(printed.map(({ heading }) => heading)).toEqual(steps.map(({ heading }, i) => `${i + 1}. ${heading}`));
  expect(printed.filter(({ marks }) => marks === 0)).toEqual([]);
  expect(printed.map(({ quotes }) => quotes)).toEqual(steps.map(({ quotes }) => quotes.length));
  const sources = await page.locator('.handout ol li').allTextContents();
  expect(sources.length).toBe(new Set(steps.flatMap(({ quotes }) => quotes.map(({ article, start }) => `${article} ${start}`))).size);
  for (const source of sources) expect(source).toMatch(/Article [A-Z]+: .+, .+, .+, (?:https?:\S+|address not known); characters \d+ to \d+\.$/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.handout').waitFor({ state: 'detached' });
});

it('is scrolled by the wheel over its drawing where it is higher than the window', async () => {
  const page = await site.blank({ width: 768 });
  await page.goto(`${site.address}#step=7`);
  const drawing = page.locator('.present svg[role="group"]');
  await drawing.waitFor();
  const before = (await drawing.boundingBox())?.y ?? NaN;
  await page.mouse.move(384, 700);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await drawing.boundingBox())?.y ?? NaN).toBeLessThan(before - 100);
});
