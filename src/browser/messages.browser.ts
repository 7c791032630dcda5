/** Messages that are not what they should be, to an embedded view and to the page around it: nothing changes. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageWith, startHost, type Host } from './host';
import type { Site } from './site';
import { startSite } from './started';

let site: Site;
let host: Host;
beforeAll(async () => {
  site = await startSite();
  host = await startHost({
    around: {
      html: pageWith(
        `<iframe data-attested id="view" src="${site.address}embed.html#view=timeline&id=a&theme=light" title="View" width="800" height="600"></iframe>
         <iframe id="stranger" sandbox="allow-scripts" srcdoc="<p>Stranger</p>" title="Stranger"></iframe>
         <script src="${site.address}attested-frames.js"></script>`,
      ),
    },
  });
});
afterAll(async () => {
  await site.close();
  await host.close();
});

const visit = async (): Promise<{ readonly page: Page; readonly inside: FrameLocator }> => {
  const page = await site.blank();
  await page.goto(host.at('around'));
  const inside = page.frameLocator('#view');
  await inside.getByText(/\d+ claims?, /).waitFor();
  await inside.locator('[data-mark]').first().waitFor({ state: 'attached' });
  return { page, inside };
};
/** What could have changed. */
const state = async (page: Page, inside: FrameLocator) => ({
  claims: await inside.getByText(/\d+ claims?, /).textContent(),
  address: await inside.locator('html').evaluate(() => location.href),
  theme: await inside.locator('html').getAttribute('data-theme'),
  height: await page.locator('#view').evaluate((frame) => frame.style.height),
});
type Sent = readonly (readonly [what: string, message: unknown])[];
/** Said by the page around to the view, in order. */
const say = (page: Page, messages: readonly unknown[]): Promise<void> =>
  page.evaluate((all) => {
    const frame = document.querySelector<HTMLIFrameElement>('#view');
    for (const message of all) frame?.contentWindow?.postMessage(message, '*');
  }, messages);
const told = { attested: 1, id: 'a', type: 'select', selection: '#family=conflict' } as const;
const long = 'x'.repeat(1_000_000);
const hostile: Sent = [
  ['another version', { ...told, attested: 2 }],
  ['a version that is a word', { ...told, attested: '1' }],
  ['no version', { id: 'a', type: 'select', selection: '#family=conflict' }],
  ['another frame’s', { ...told, id: 'b' }],
  ['an unknown type', { ...told, type: 'filter' }],
  ['a message of the other direction', { attested: 1, id: 'a', type: 'height', height: 5 }],
  ['a selection that is no text', { ...told, selection: { family: 'conflict' } }],
  ['a selection that is missing', { attested: 1, id: 'a', type: 'select' }],
  ['a selection of a megabyte', { ...told, selection: `#family=conflict&text=${long}` }],
  ['an id of a megabyte', { ...told, id: long }],
  ['a megabyte', long],
  ['a theme of no name', { attested: 1, id: 'a', type: 'theme', theme: 'dark; color: red' }],
  ['a list', [told]],
  ['JSON', JSON.stringify(told)],
  ['nothing', null],
];

it('changes nothing in a view, whatever the page around says', async () => {
  const { page, inside } = await visit();
  const before = await state(page, inside);
  const complaints: string[] = [];
  const note = (error: Error) => void complaints.push(error.message);
  page.on('pageerror', note);
  for (const [i, [what, message]] of hostile.entries()) {
    // Messages keep their order: once the other theme is there, the one before has been read.
    const theme = i % 2 === 0 ? 'dark' : 'light';
    await say(page, [message, { attested: 1, id: 'a', type: 'theme', theme }]);
    await inside.locator(`html[data-theme="${theme}"]`).waitFor();
    expect({ what, ...(await state(page, inside)) }).toEqual({ what, ...before, theme });
  }
  page.off('pageerror', note);
  expect(complaints).toEqual([]);
  await say(page, [told]);
  await expect.poll(() => inside.getByText(/\d+ claims?, /).textContent()).not.toBe(before.claims);
});

it('changes nothing where a stranger in another frame says what the page around may say, or what the view may', async () => {
  const { page, inside } = await visit();
  const before = await state(page, inside);
  const stranger = page.frames().find((frame) => frame.parentFrame() !== null && !frame.url().startsWith(site.address));
  if (!stranger) throw new Error('no stranger');
  expect(await stranger.evaluate(() => origin)).toBe('null');
  const view = page.frames().find((frame) => frame.url().startsWith(site.address));
  // Of all messages that arrive, whether or not anybody takes them.
  const count = () => {
    let heard = 0;
    addEventListener('message', () => (document.documentElement.dataset['heard'] = String(++heard)));
  };
  await view?.evaluate(count);
  await page.evaluate(count);
  await stranger.evaluate((message) => {
    parent.frames[0]?.postMessage(message, '*');
    parent.frames[0]?.postMessage({ ...message, type: 'theme', theme: 'dark' }, '*');
    for (const height of [5, -5, 1e9, Infinity, '5']) parent.postMessage({ attested: 1, id: 'a', type: 'height', height }, '*');
  }, told);
  await inside.locator('html[data-heard="2"]').waitFor();
  await page.locator('html[data-heard="5"]').waitFor();
  expect(await state(page, inside)).toEqual(before);
});

it('hears of a choice, and follows one, only by the id of the frame', async () => {
  const { page, inside } = await visit();
  const heard = page.evaluate(() => new Promise((done) => document.querySelector('#view')?.addEventListener('attested-select', (event) => event instanceof CustomEvent && done(event.detail), { once: true })));
  await inside.locator('[data-mark="event"]').first().press('Enter');
  expect(await heard).toContain('#focus=event');
  const claims = await inside.getByText(/\d+ claims?, /).textContent();
  await page.evaluate(() => document.querySelector('#view')?.dispatchEvent(new CustomEvent('attested-choose', { detail: '#family=conflict' })));
  await expect.poll(() => inside.getByText(/\d+ claims?, /).textContent()).not.toBe(claims);
});
