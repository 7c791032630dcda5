/** The evidence as it comes up: full in its first frame, and read from its beginning. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn, type Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it.each([1280, 1000, 360])('is full in its first frame, and lists what is below after it, %i px wide', async (width) => {
  const page = await site.open({ width });
  const busiest = page.locator('#network [data-mark="node"]').first();
  await busiest.press('Enter');
  await page.locator('[data-mark="quotation"]').first().waitFor();
  const seen = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const claims = (mark: Element) => mark.getAttribute('data-claims')?.length ?? 0;
    const marks = [...document.querySelectorAll('#network [data-mark="node"]')].sort((a, b) => claims(b) - claims(a)).slice(0, 8);
    const seen = [];
    for (const mark of marks) {
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      // Before it is painted.
      await frame();
      const evidence = document.getElementById('evidence');
      const quotations = () => [...(evidence?.querySelectorAll('[data-mark="quotation"]') ?? [])];
      const listed = quotations();
      const isFull = (listed.at(-1)?.getBoundingClientRect().bottom ?? 0) >= (evidence?.getBoundingClientRect().bottom ?? Infinity);
      for (let i = 0; i < 3; i++) await frame();
      seen.push({ name: mark.getAttribute('aria-label'), isFull, atFirst: listed.length, inAll: quotations().length });
    }
    return seen;
  });
  expect(seen.filter(({ isFull, atFirst, inAll }) => !isFull && atFirst < inAll)).toEqual([]);
  expect(seen.some(({ atFirst, inAll }) => atFirst < inAll)).toBe(true);
});

it('is read from its beginning, however far what stood there before was scrolled', async () => {
  const page = await site.open({ hash: '#focus=all' });
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.locator('[data-mark="quotation"]').last().scrollIntoViewIfNeeded();
  const scrolled = () => evidence.evaluate((element) => element.scrollTop);
  expect(await scrolled()).toBeGreaterThan(500);
  await page.locator('#network [data-mark="edge"]').first().press('Enter');
  await drawn(page);
  expect(await scrolled()).toBe(0);
});
