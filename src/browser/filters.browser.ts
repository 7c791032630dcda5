/** The filters as they are used: menus, chips, search, dates, the address, and what is said where nothing matches. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../store/load';
import { drawn, type Site } from './site';
import { startSite } from './started';

const loaded = readDataset(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'dataset.json'), 'utf8')));
if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
const { catalogue } = loaded;
const { claims } = catalogue.dataset;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const chips = (page: Page) => page.getByRole('group', { name: 'Chosen filters' }).getByRole('button');
const status = (page: Page) => page.getByRole('group', { name: 'Chosen filters' }).getByRole('status');
const filters = (page: Page) => page.getByRole('group', { name: 'Filters', exact: true });
const hash = (page: Page): string => new URL(page.url()).hash;
/** Counts the steps of the history from now on: its length has a limit. */
const countSteps = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const push = history.pushState.bind(history);
    let steps = 0;
    history.pushState = (...step) => {
      document.documentElement.dataset['steps'] = String(++steps);
      push(...step);
    };
  });
  return async () => Number((await page.locator('html').getAttribute('data-steps')) ?? 0);
};
/** Opens what offers the values of a facet, wherever there is room for it. */
const openMenu = async (page: Page, name: string) => {
  const own = filters(page).getByRole('button', { name, exact: true });
  if ((await own.count()) > 0) await own.click();
  else {
    await filters(page).getByRole('button', { name: /^(?:More|Filter)/ }).click();
    await page.getByRole('dialog', { name: /^Filter by/ }).getByRole('button', { name: new RegExp(`^${name}(?: \\d+ chosen)?$`) }).click();
  }
  return page.getByRole('dialog', { name: /^Filter by/ });
};

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['Actor', 'Type', 'Weapon', 'Place', 'Speaker', 'Report', 'Said or denied', 'How firmly'])('filters by %s: as many claims are left as were promised', async (name) => {
    const page = await site.open({ width });
    const menu = await openMenu(page, name);
    const option = menu.getByRole('checkbox').first();
    const [, words = '', promised = ''] = /^(.*), (\d+) claims?$/.exec((await option.getAttribute('aria-label')) ?? '') ?? [];
    expect(Number(promised)).toBeGreaterThan(0);
    await option.check({ force: true });
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await status(page).textContent()).toBe(`${promised} of ${claims.length} claims`);
    expect(await chips(page).first().getAttribute('aria-label')).toContain(words);
    await chips(page).first().click();
    expect(hash(page)).toBe('');
    expect(await status(page).textContent()).toBe(`${claims.length} claims`);
  });
});

it('counts for each option what the tables hold', async () => {
  const page = await site.open();
  const menu = await openMenu(page, 'Speaker');
  const labels = await menu.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
  const speakers = new Set(claims.flatMap((claim) => claim.speakers));
  const wanted = [...speakers].map((id) => {
    const n = claims.filter((claim) => claim.speakers.includes(id)).length;
    return `${catalogue.actors.get(id)?.name}, ${n} claim${n === 1 ? '' : 's'}`;
  });
  const unsaid = claims.filter((claim) => claim.speakers.length === 0).length;
  expect(unsaid).toBeGreaterThan(1);
  expect(new Set(labels)).toEqual(new Set([...wanted, `Nobody named, ${unsaid} claims`]));
});

it('makes a step of each choice, goes back and forth through them, and clears all in one', async () => {
  const page = await site.open();
  await filters(page).getByRole('button', { name: 'Conflict' }).click();
  await filters(page).getByRole('button', { name: 'Contact' }).click();
  const menu = await openMenu(page, 'Actor');
  await menu.getByRole('checkbox', { name: /^Russia,/ }).check({ force: true });
  await page.keyboard.press('Escape');
  expect(hash(page)).toBe('#actor=russia&family=contact,conflict');
  expect(await chips(page).allTextContents()).toEqual([expect.stringContaining('Actor: Russia'), expect.stringContaining('Contact'), expect.stringContaining('Conflict'), 'Clear all']);
  await page.getByRole('button', { name: 'Clear all' }).click();
  expect(hash(page)).toBe('');
  await page.goBack();
  await page.goBack();
  await drawn(page);
  expect(hash(page)).toBe('#family=contact,conflict');
  expect(await chips(page).count()).toBe(3);
  await page.goForward();
  await drawn(page);
  expect(await chips(page).count()).toBe(4);
});

it('searches while one types, and makes one step of it', async () => {
  const page = await site.open();
  const steps = await countSteps(page);
  const box = page.getByRole('searchbox', { name: 'Search names and sentences' });
  await box.pressSequentially('missiles');
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ of /);
  const left = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  const said = claims.filter(({ quote, sentence }) => /\bmissiles/i.test(`${quote} ${catalogue.sentences.get(sentence)?.text ?? ''}`)).length;
  expect(left).toBeGreaterThanOrEqual(said);
  expect(left).toBeLessThan(claims.length);
  expect(hash(page)).toBe('');
  await box.press('Enter');
  expect(hash(page)).toBe('#text=missiles');
  expect(await steps()).toBe(1);
  await box.press('Escape');
  expect(hash(page)).toBe('');
  expect(await box.inputValue()).toBe('');
});

it('finds the search behind its sign on a phone', async () => {
  const page = await site.open({ width: 360 });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const box = page.getByRole('searchbox', { name: 'Search names and sentences' });
  await box.fill('rockets');
  await box.press('Enter');
  await page.getByRole('button', { name: 'Search: “rockets”, remove' }).waitFor();
});

it('names what of a link it does not know, shows the rest, and follows links of old', async () => {
  const page = await site.open({ hash: '#actor=russia,atlantis&family=weather&tide=high&family=contact' });
  const notice = await page.getByRole('status').filter({ hasText: 'The link asks for' }).textContent();
  for (const words of ['actor=atlantis', 'family=weather', 'tide=high']) expect(notice).toContain(`“${words}”`);
  expect(await chips(page).allTextContents()).toEqual([expect.stringContaining('Actor: Russia'), expect.stringContaining('Contact'), 'Clear all']);
});

it('says what to remove where nothing matches, the most helpful first, and removes it', async () => {
  const page = await site.open({ hash: '#speaker=bakr&date=2030-01-01/..' });
  await page.getByRole('heading', { level: 1, name: 'No claim matches.' }).waitFor();
  const help = page.getByRole('button', { name: '“Date: since 1 Jan 2030”' });
  const by = claims.filter(({ speakers }) => speakers.includes('bakr')).length;
  expect(await page.getByText(/^Remove/).textContent()).toContain(`for ${by} claim`);
  await help.click();
  expect(hash(page)).toBe('#speaker=bakr');
  expect(await status(page).textContent()).toBe(`${by} of ${claims.length} claims`);
});

describe('the timeline', () => {
  it('keeps the dates that are dragged over, and itself shows all', async () => {
    const page = await site.open();
    const events = await page.locator('#timeline [data-mark="event"]').count();
    const axis = page.locator('#timeline [data-brush]');
    await axis.scrollIntoViewIfNeeded();
    const box = await axis.boundingBox();
    if (!box) throw new Error('brush: not drawn');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
    expect(hash(page)).toBe('');
    await page.mouse.up();
    const [, from = '', to = ''] = /^#date=(\d{4}-\d\d-01)\/(\d{4}-\d\d-\d\d)$/.exec(hash(page)) ?? [];
    expect(from < to).toBe(true);
    const left = claims.filter(({ date_start, date_end }) => date_start !== '' && date_start <= to && (date_end === '' || date_end >= from)).length;
    expect(await status(page).textContent()).toBe(`${left} of ${claims.length} claims`);
    expect(await page.locator('#timeline [data-mark="event"]').count()).toBe(events);
    const after = await axis.boundingBox();
    expect(Math.abs((after?.y ?? 0) - box.y)).toBeLessThan(1);
  });
  it('keeps and moves dates by keyboard, a step for each key held', async () => {
    const page = await site.open();
    await page.locator('#timeline').getByRole('button', { name: 'Only these dates' }).press('Enter');
    const kept = hash(page);
    expect(kept).toMatch(/^#date=/);
    const first = page.getByRole('slider', { name: 'First day kept' });
    await first.focus();
    const steps = await countSteps(page);
    for (let n = 0; n < 3; n++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    expect(await steps()).toBe(1);
    const day = (text: string): number => Date.parse(text.slice(6, 16));
    expect((day(hash(page)) - day(kept)) / 86_400_000).toBe(3);
    await page.locator('#timeline').getByRole('button', { name: 'All dates' }).press('Enter');
    expect(hash(page)).toBe('');
  });
});

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, %s, with filters chosen and a menu open', async (theme) => {
    const page = await site.open({ width, theme, hash: '#date=2015-09-01/2016-06-30&family=cooperation,conflict' });
    for (const name of ['Date', 'Actor']) {
      const menu = await openMenu(page, name);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    }
  });
});
