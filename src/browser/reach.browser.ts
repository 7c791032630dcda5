/** The page as it is used: by keyboard, with Back and Forward, on a phone, in the dark, and when its data are missing. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throughTo } from './scenes';
import { drawn, type Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const nameInFocus = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

it('opens evidence from the keyboard and gives the focus back on Escape', async () => {
  const page = await site.open();
  await page.locator('#network [data-mark][tabindex="0"]').focus();
  const first = await nameInFocus(page);
  await page.keyboard.press('ArrowRight');
  const second = await nameInFocus(page);
  expect(second).not.toBe('');
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await page.locator('[data-mark="quotation"]').first().waitFor();
  expect(new URL(page.url()).hash).toContain('focus=');
  await page.keyboard.press('Escape');
  await page.locator('[data-mark="quotation"]').first().waitFor({ state: 'detached' });
  expect(await nameInFocus(page)).toBe(second);
});

it.each(['network', 'timeline', 'figures', 'table'])('goes from a mark of the %s to its evidence when Enter is pressed again, and back on Escape', async (view) => {
  const page = await site.open();
  await throughTo(page);
  const mark = page.locator(`#${view}`).locator('[data-mark][tabindex="0"], button[data-mark]:not([tabindex="-1"])').first();
  await mark.focus();
  const name = await nameInFocus(page);
  await page.keyboard.press('Enter');
  const title = page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 });
  await title.waitFor();
  expect(await nameInFocus(page)).toBe(name);
  const address = page.url();
  await page.keyboard.press('Enter');
  await expect.poll(() => title.evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await title.waitFor({ state: 'detached' });
  expect(await nameInFocus(page)).toBe(name);
});

it('has one tab stop in the network and one in the timeline', async () => {
  const page = await site.open();
  for (const view of ['network', 'timeline']) expect(await page.locator(`#${view} svg [data-mark][tabindex="0"]`).count()).toBe(1);
});

it('steps through choices with Back and Forward', async () => {
  const page = await site.open();
  await page.locator('[data-mark="figure"]').first().click();
  const title = page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 });
  const figure = [page.url(), await title.textContent()];
  await page.locator('[data-mark="event"]').first().click();
  const event = [page.url(), await title.textContent()];
  expect(event[0]).not.toBe(figure[0]);
  expect(event[1]).not.toBe(figure[1]);
  await page.goBack();
  await drawn(page);
  expect([page.url(), await title.textContent()]).toEqual(figure);
  await page.goForward();
  await drawn(page);
  expect([page.url(), await title.textContent()]).toEqual(event);
});

it('changes sizes when articles are counted instead of reports', async () => {
  const page = await site.open();
  const lines = () => page.locator('#network svg[role="group"]').innerHTML();
  const before = await lines();
  await page.getByRole('radio', { name: 'articles', exact: true }).check({ force: true });
  expect(await lines()).not.toBe(before);
  expect(page.url()).toContain('articles');
});

it('chooses a line by its label, and opens the line that is pointed at', async () => {
  const page = await site.open();
  const label = page.locator('#network .label').first();
  const id = await label.getAttribute('data-stop');
  await label.click();
  await page.locator('[data-mark="quotation"]').first().waitFor();
  expect(await page.locator('#network [data-mark="edge"][aria-pressed="true"]').getAttribute('data-stop')).toBe(id);
});

describe.each([1280, 360])('%i px wide', (width) => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, %s, with the evidence open', async (theme) => {
    const page = await site.open({ width, theme });
    await page.locator('[data-mark="figure"]').first().click();
    await page.locator('[data-mark="quotation"]').first().waitFor();
    // Themes differ in nothing but colours.
    const all = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (theme === 'light' ? all : all.withRules(['color-contrast'])).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  });
});

describe.each([1280, 768, 360])('%i px wide', (width) => {
  it('is never wider than the window, and no two words overlap or are cut in any drawing, with and without evidence', async () => {
    const page = await site.open({ width });
    for (const open of [false, true]) {
      if (open) await page.locator('[data-mark="figure"]').first().click();
      await drawn(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const faults = await page.evaluate(() => {
        const found: string[] = [];
        for (const svg of document.querySelectorAll('#network svg, #timeline svg, #figures svg')) {
          const frame = svg.getBoundingClientRect();
          const boxes = [...svg.querySelectorAll('text, .letters')]
            .filter((t) => !t.parentElement?.closest('.letters') && (t.textContent ?? '').trim() !== '' && t.checkVisibility({ visibilityProperty: true }))
            .map((t) => ({ words: `${t.closest('section')?.id}: ${t.textContent}`, box: t.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          boxes.forEach((a, i) => {
            if (a.box.left < Math.max(0, frame.left - 1.5) || a.box.right > Math.min(innerWidth, frame.right + 1.5)) found.push(`cut: ${a.words}`);
            for (const b of boxes.slice(i + 1))
              if (a.box.left + 1 < b.box.right && b.box.left + 1 < a.box.right && a.box.top + 3 < b.box.bottom && b.box.top + 3 < a.box.bottom) found.push(`${a.words} / ${b.words}`);
          });
        }
        return found;
      });
      expect(faults).toEqual([]);
    }
  });
});

it('says what is missing when the data cannot be read', async () => {
  const page = await site.open();
  await page.route('**/dataset.json', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"name":"attested","version":"x","tables":{"articles":[{"id":"a"}]}}' }),
  );
  await page.reload();
  await page.getByText(/articles\.csv, row 2/).first().waitFor();
});

it('says that there are no data when the file is not there', async () => {
  const page = await site.open();
  await page.route('**/dataset.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('[data-mark]').count()).toBe(0);
});

it('follows what it can of a link that it does not know in full, and says what it left out', async () => {
  const page = await site.open({ hash: '#focus=actor:nobody-at-all' });
  expect(await page.locator('[data-mark="quotation"]').count()).toBe(0);
  await page.getByText('What the link points at is not in these data.').waitFor();
});
