/** Who says so, through whom, and what cannot both be true, as they are used: by keyboard, with a report left out, on a phone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, type Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const quiet = (text: string | null): string => (text ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();
const headline = async (page: Page): Promise<string> => quiet(await page.getByRole('heading', { level: 1 }).textContent());
const focused = (page: Page) => page.evaluate(() => ({ name: document.activeElement?.getAttribute('aria-label') ?? '', mark: document.activeElement?.getAttribute('data-mark') ?? '', role: document.activeElement?.getAttribute('role') ?? '' }));
const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).include('#sources').include('#conflicts').setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
  return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`);
};

it('walks from an article along its claims to who spoke, and opens what is there', async () => {
  const page = await site.open();
  await page.locator('#sources [tabindex="0"][data-key]').focus();
  const seen = [await focused(page)];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('ArrowRight');
    seen.push(await focused(page));
  }
  expect(seen.map(({ mark, role }) => mark || role)).toEqual(['article', 'band', 'report', 'checkbox', 'band', 'speaker']);
  await page.keyboard.press('Enter');
  await page.locator('[data-mark="quotation"]').first().waitFor();
  expect(new URL(page.url()).hash).toContain('focus=telling:');
  expect(await page.locator('#sources [data-mark="speaker"][aria-pressed="true"]').getAttribute('aria-label')).toBe(seen[5]?.name);
  await page.keyboard.press('Escape');
  await page.locator('[data-mark="quotation"]').first().waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe(seen[5]?.name);
});

it('shows around every stop of the walk that it has the focus', async () => {
  const page = await site.open();
  await page.locator('#sources [tabindex="0"][data-key]').focus();
  for (let step = 0; step < 6; step++) {
    const ringed = await page.evaluate(() => {
      const ring = document.activeElement?.closest('g')?.querySelector('.ring, .frame');
      return ring ? getComputedStyle(ring).stroke : '';
    });
    expect(ringed).toMatch(/^rgb\(11, 87, 208\)$/);
    await page.keyboard.press('ArrowRight');
  }
});

it('shows the whole page without a report, says what is left, and goes back', async () => {
  const page = await site.open();
  const before = await headline(page);
  const toggle = page.locator('#sources').getByRole('checkbox', { name: 'Leave out The Daily Beast: the page without this report' });
  await toggle.press('Enter');
  expect(await toggle.getAttribute('aria-checked')).toBe('true');
  expect(page.url()).toContain('without=the-daily-beast');
  const left = quiet(await page.locator('#sources [aria-live="polite"]').textContent());
  const [, kept = '', all = ''] = /Without The Daily Beast, (\d+) of the (\d+) claims are left\./.exec(left) ?? [];
  expect(before).toContain(`${all} claims`);
  expect(await headline(page)).toContain(`${kept} claims`);
  // What is left out stays in its place, to be taken in again.
  await page.locator('#sources').getByRole('button', { name: /^The Daily Beast, report/ }).waitFor();
  expect(await page.locator('#timeline').textContent()).not.toContain('undefined');
  await page.goBack();
  await drawn(page);
  expect(await headline(page)).toBe(before);
  expect(await toggle.getAttribute('aria-checked')).toBe('false');
});

it('sets both sides of a contradiction beside each other, each with its evidence', async () => {
  const page = await site.open();
  const contests = page.locator('#conflicts').getByRole('region');
  const count = await contests.count();
  expect(count).toBeGreaterThan(0);
  for (let n = 0; n < count; n++) {
    const contest = contests.nth(n);
    expect(await contest.getByRole('separator', { name: 'against' }).count()).toBeGreaterThan(0);
    expect(quiet(await contest.textContent())).toMatch(/in \d+ articles?, from \d+ independent reports?/);
  }
  const denial = page.locator('#conflicts').getByRole('button', { name: /^Denied in article/ }).first();
  const name = (await denial.getAttribute('aria-label')) ?? '';
  await denial.press('Enter');
  const marked = quiet(await page.locator('[data-mark="quotation"] mark').first().textContent());
  expect(quiet(name)).toContain(marked);
  expect(await denial.getAttribute('aria-pressed')).toBe('true');
});

it('says so where nothing contradicts anything', async () => {
  const page = await site.open({ hash: '#family=material_support' });
  await page.locator('#conflicts').getByText(/was found to contradict another/).waitFor();
  await page.locator('#conflicts').getByText(/does not mean that the articles agree/).waitFor();
});

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, %s, with a report left out and a claim chosen', async (theme) => {
    const page = await site.open({ width, theme, hash: '#focus=report:al-akhbar&without=the-daily-beast' });
    await page.locator('#sources').getByRole('checkbox', { checked: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
  it('is never wider than the window', async () => {
    const page = await site.open({ width, hash: '#without=the-daily-beast' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

it('is a list on a phone, with every band a thumb high', async () => {
  const page = await site.open({ width: 360 });
  expect(await page.locator('#sources svg[role="group"]').count()).toBe(0);
  const heights = await page.locator('#sources [data-mark="band"]').evaluateAll((all) => all.map((band) => band.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.locator('#sources').getByRole('checkbox', { name: /^Leave out The Daily Beast/ }).check();
  expect(page.url()).toContain('without=the-daily-beast');
});
