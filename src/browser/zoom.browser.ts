/** The network zoomed: what is under the pointer stays there while it is moved and when it is laid out at rest. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyArticles } from './corpora';
import type { Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const DRAWING = '#network svg[role="group"]';
/** The drawing lies on a sheet, which is what is moved. */
const stateOf = (page: Page) =>
  page.locator(DRAWING).evaluate((svg) => ({ viewBox: svg.getAttribute('viewBox') ?? '', transform: getComputedStyle(svg.parentElement ?? svg).transform }));
/** Middle of an actor's mark on the screen. */
const placeOf = (page: Page, stop: string) =>
  page.locator(`${DRAWING} [data-mark="node"][data-stop="${stop}"]`).evaluate((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
/** The mark nearest to the middle. */
const middleOf = (page: Page) =>
  page.locator(DRAWING).evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    const far = (mark: Element): number => {
      const { left, top } = mark.getBoundingClientRect();
      return Math.hypot(left - box.left - box.width / 2, top - box.top - box.height / 2);
    };
    return [...svg.querySelectorAll('[data-mark="node"]')].sort((a, b) => far(a) - far(b))[0]?.getAttribute('data-stop') ?? '';
  });
/** By the wheel; what is seen in the next frame. */
const zoomAt = (page: Page, stop: string, { x, y }: { readonly x: number; readonly y: number }, by: number) =>
  page.locator(DRAWING).evaluate(
    async (svg, [id, clientX, clientY, deltaY]) => {
      svg.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, clientX, clientY, deltaY }));
      await new Promise(requestAnimationFrame);
      const { left = NaN, top = NaN, width = NaN, height = NaN } = svg.querySelector(`[data-mark="node"][data-stop="${id}"]`)?.getBoundingClientRect() ?? {};
      return { transform: getComputedStyle(svg.parentElement ?? svg).transform, x: left + width / 2, y: top + height / 2 };
    },
    [stop, x, y, by] as const,
  );

const held = async (page: Page): Promise<void> => {
  const stop = await middleOf(page);
  const before = await placeOf(page, stop);
  const moving = await zoomAt(page, stop, before, -40);
  expect(Math.hypot(moving.x - before.x, moving.y - before.y)).toBeLessThan(2);
  expect(moving.transform).toMatch(/^matrix/);
  await expect.poll(async () => (await stateOf(page)).transform).toBe('none');
  const rested = await placeOf(page, stop);
  expect(Math.hypot(rested.x - before.x, rested.y - before.y)).toBeLessThan(2);
  expect((await stateOf(page)).viewBox).not.toMatch(/^0 0 /);
};

it('is moved as it is drawn and laid out at rest', async () => {
  const page = await site.open();
  await held(page);
  await page.locator('#network').getByRole('button', { name: 'All of it' }).click();
  await expect.poll(async () => (await stateOf(page)).viewBox).toMatch(/^0 0 /);
});

it('is so with every actor of sixty articles', async () => {
  const page = await site.open({ dataset: manyArticles(60) });
  await page.locator('#network').getByRole('button', { name: 'Show all' }).click();
  expect(await page.locator(`${DRAWING} [data-mark]`).count()).toBeGreaterThan(400);
  await held(page);
});
