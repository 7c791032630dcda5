/** Choices made on a page by mouse and keyboard, and what each cost. */
import type { CDPSession, Page } from 'playwright-core';
import type { Choice } from './choice';
import { traced, type Cost } from './trace';

export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done()), 60)))),
  );

/** Marks when the next event of a kind comes, when the frame after it is painted, and when one is in which all views in sight have followed. */
const arm = (page: Page, event: string): Promise<void> =>
  page.evaluate((type) => {
    const isBehind = (view: Element): boolean => {
      const { top, bottom } = view.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    let painted = false;
    const look = (): void => {
      requestAnimationFrame(() => {
        const behind = [...document.querySelectorAll('section[aria-busy="true"]')].some(isBehind);
        // Before all other tasks, among them those by which views follow.
        void scheduler.postTask(
          () => {
            if (!painted) performance.mark('painted');
            painted = true;
            if (behind) look();
            else performance.mark('followed');
          },
          { priority: 'user-blocking' },
        );
      });
    };
    addEventListener(
      type,
      () => {
        performance.mark('choice');
        look();
      },
      { capture: true, once: true },
    );
  }, event);

/** The dashboard, all of it drawn; ms from asking for it. */
export const opened = async (page: Page, address: string): Promise<number> => {
  await page.goto('about:blank');
  const from = performance.now();
  await page.goto(address);
  await page.locator('[data-mark]').first().waitFor({ state: 'attached', timeout: 300_000 });
  await page.waitForFunction(() => !document.querySelector('[data-waiting]'), null, { timeout: 300_000 });
  return performance.now() - from;
};

/** One cost for each time; the first two are not counted: they warm up what is loaded when it is needed. */
export const costsOf = async (page: Page, session: CDPSession, { name, event, open, ready }: Choice, times: number): Promise<readonly Cost[]> => {
  const costs: Cost[] = [];
  await open?.(page);
  for (let turn = 0; turn < times + 2; turn++) {
    const choose = await ready(page, turn);
    await settled(page);
    await arm(page, event);
    const cost = await traced(session, async () => {
      await choose();
      await settled(page);
    });
    if (!cost) throw new Error(`${name}: no ${event} came`);
    if (turn >= 2) costs.push(cost);
  }
  return costs;
};
