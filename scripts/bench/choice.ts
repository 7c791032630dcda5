/** Every kind of choice that a reader can make, as a person makes it: by mouse and by keyboard. */
import type { Locator, Page } from 'playwright-core';

export interface Choice {
  readonly name: string;
  /** The event that makes it: time is taken from there. */
  readonly event: string;
  /** Once, before the first. */
  readonly open?: (page: Page) => Promise<void>;
  /** Everything short of the choice itself; what it gives makes the choice. */
  readonly ready: (page: Page, turn: number) => Promise<() => Promise<void>>;
}

const still = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))));

const press =
  (find: (page: Page, turn: number) => Locator): Choice['ready'] =>
  async (page, turn) => {
    const target = find(page, turn);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('choice: nothing to press');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await still(page);
    return async () => {
      await page.mouse.down();
      await page.mouse.up();
    };
  };

const enter =
  (find: (page: Page, turn: number) => Promise<Locator>): Choice['ready'] =>
  async (page, turn) => {
    await (await find(page, turn)).focus();
    await still(page);
    return () => page.keyboard.press('Enter');
  };

const mark =
  (selector: string) =>
  async (page: Page, turn: number): Promise<Locator> => {
    const marks = page.locator(selector);
    return marks.nth(turn % Math.max(1, Math.min(12, await marks.count())));
  };
const line = (page: Page): Locator => page.getByRole('group', { name: 'Filters', exact: true });
const family = (page: Page, turn: number): Locator =>
  line(page)
    .locator('.families button')
    .nth(turn % 5);

/** The menu of a facet stays open while its first values are ticked and unticked. */
const ticked = (name: string): Choice => ({
  name: `filter: ${name.toLowerCase()}`,
  event: 'change',
  open: async (page) => {
    const own = line(page).getByRole('button', { name, exact: true });
    if ((await own.count()) > 0) return own.click();
    await line(page)
      .getByRole('button', { name: /^(?:More|Filter)/ })
      .click();
    await page
      .getByRole('dialog', { name: /^Filter by/ })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
  },
  ready: press((page, turn) =>
    page
      .getByRole('dialog', { name: /^Filter by/ })
      .locator('label')
      .nth(Math.floor(turn / 2) % 2),
  ),
});

const brush: Choice['ready'] = async (page, turn) => {
  const axis = page.locator('#timeline [data-brush]');
  await axis.scrollIntoViewIfNeeded();
  const box = await axis.boundingBox();
  if (!box) throw new Error('brush: not drawn');
  const [from, to] = [0.2 + 0.03 * (turn % 10), 0.45 + 0.04 * (turn % 10)];
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, y, { steps: 3 });
  await still(page);
  return () => page.mouse.up();
};

/** The first makes a choice that is taken back. */
const undone =
  (back: (page: Page) => Promise<void>): Choice['ready'] =>
  async (page, turn) => {
    if (!new URL(page.url()).hash.includes('family')) await family(page, turn).click();
    await still(page);
    return () => back(page);
  };

const WORDS = 'missiles rockets';

export const choices: readonly Choice[] = [
  { name: 'family', event: 'click', ready: press(family) },
  {
    name: 'actor, evidence opens',
    event: 'keydown',
    ready: async (page, turn) => (await page.keyboard.press('Escape'), enter(mark('#network [data-mark="node"]'))(page, turn)),
  },
  { name: 'actor, evidence is open', event: 'keydown', ready: enter(mark('#network [data-mark="node"]')) },
  { name: 'line of the network', event: 'keydown', ready: enter(mark('#network [data-mark="edge"]')) },
  { name: 'event of the timeline', event: 'keydown', ready: enter(mark('#timeline [data-mark="event"]')) },
  ...['Actor', 'Type', 'Weapon', 'Place', 'Speaker', 'Report', 'Said or denied', 'How firmly'].map(ticked),
  { name: 'dates, by brush', event: 'pointerup', ready: brush },
  {
    name: 'what is counted',
    event: 'change',
    ready: press((page, turn) => page.locator('fieldset label').filter({ hasText: turn % 2 === 0 ? /^\s*articles/ : /independent/ })),
  },
  { name: 'a report left out', event: 'keydown', ready: enter(async (page) => page.locator('#sources [role="checkbox"]').first()) },
  {
    name: 'search, a letter typed',
    event: 'input',
    open: (page) => page.getByRole('searchbox').first().focus(),
    ready: async (page, turn) => {
      if (turn % WORDS.length === 0) await page.getByRole('searchbox').first().fill('');
      await still(page);
      return () => page.keyboard.press(WORDS.charAt(turn % WORDS.length));
    },
  },
  {
    name: 'clear all',
    event: 'click',
    ready: async (page, turn) => (await undone(async () => {})(page, turn), press(() => page.getByRole('button', { name: 'Clear all' }))(page, turn)),
  },
  { name: 'Back', event: 'popstate', ready: undone((page) => page.evaluate(() => history.back())) },
];
