/** Frames on another origin's page: each as high as its view, whatever its width, before and after something is chosen in it. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../views';
import { pageWith, startHost, type Host } from './host';
import type { Site } from './site';
import { startSite } from './started';

const WIDTHS = [320, 640, 1200] as const;

let site: Site;
let host: Host;
beforeAll(async () => {
  site = await startSite();
  const frames = (width: number) => views.map(({ name }) => `<iframe data-attested id="${name}" src="${site.address}embed.html#view=${name}&id=${name}" title="${name}" style="display: block; border: 0; width: ${width}px; height: 200px"></iframe>`);
  host = await startHost(Object.fromEntries(WIDTHS.map((width) => [String(width), { html: pageWith(`${frames(width).join('')}<script src="${site.address}attested-frames.js" async></script>`) }])));
});
afterAll(async () => {
  await site.close();
  await host.close();
});

const frameOf = async (page: Page, name: string): Promise<Frame> => {
  const frame = await (await page.locator(`iframe#${name}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame: ${name}`);
  return frame;
};
/** What is amiss with how a frame and its content fit, '' when nothing is. */
const misfit = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    const content = document.getElementById('embed')?.getBoundingClientRect();
    const foot = document.querySelector('footer')?.getBoundingClientRect();
    if (!content || !foot || document.querySelector('[data-waiting]')) return 'not drawn';
    if (scrollHeight > clientHeight) return `scrolls down by ${scrollHeight - clientHeight} px`;
    if (scrollWidth > clientWidth) return `scrolls across by ${scrollWidth - clientWidth} px`;
    if (foot.bottom > innerHeight || content.bottom > innerHeight) return 'cut at the foot';
    return innerHeight - content.bottom > 2 ? `${innerHeight - content.bottom} px too high` : '';
  });

describe.each(WIDTHS)('%d px wide', (width) => {
  it('fits every view, before and after a mark is chosen', async () => {
    const page = await site.blank({ width: width + 80 });
    await page.goto(host.at(String(width)));
    for (const { name } of views) {
      const element = page.locator(`iframe#${name}`);
      // Out of sight a browser gives a frame no new size.
      await element.scrollIntoViewIfNeeded();
      const frame = await frameOf(page, name);
      await frame.locator('[data-mark], [data-claims]').first().waitFor({ state: 'attached' });
      await expect.poll(async () => [name, await misfit(frame)]).toEqual([name, '']);
      if (name === 'table') continue;
      const before = await element.evaluate((frame) => frame.clientHeight);
      await frame.locator('[data-mark][tabindex="0"], button[data-mark]').first().press('Enter');
      await frame.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first().waitFor();
      await expect.poll(async () => [name, 'with evidence', await misfit(frame)]).toEqual([name, 'with evidence', '']);
      expect(await element.evaluate((frame) => frame.clientHeight)).toBeGreaterThan(before);
    }
  });
});
