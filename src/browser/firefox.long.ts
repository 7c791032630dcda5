/** The built site in Firefox as it is installed: drawn as in Chromium, used by keyboard, and without a complaint. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox, type Firefox } from './firefox';
import { pageWith, startHost, type Host } from './host';
import { labelFaults } from './labels';
import { lookAt, type Looked } from './looked';
import { viewNames } from './scenes';
import type { Site } from './site';
import { startSite } from './started';

const path = process.env['FIREFOX_PATH'] ?? 'none';

/** Whether there is much in it, and what is in it for nobody. */
const full = ({ marks, words, flat }: Looked) => [marks.length > 5, words.length > 200, flat];
const focused = (firefox: Firefox) =>
  firefox.evaluate(() => {
    const at = document.activeElement;
    return { view: at?.closest('section[id]')?.id ?? '', mark: at?.getAttribute('data-mark') ?? '', name: at?.getAttribute('aria-label') ?? '' };
  }, null);
const textOf = (firefox: Firefox, selector: string): Promise<string> => firefox.evaluate((one) => (document.querySelector<HTMLElement>(one)?.innerText ?? '').replace(/\s+/g, ' ').trim(), selector);
const address = (firefox: Firefox): Promise<string> => firefox.evaluate(() => location.href, null);
const press = (firefox: Firefox, name: string): Promise<boolean> =>
  firefox.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === words && one.checkVisibility());
    button?.click();
    return button !== undefined;
  }, name);

describe.skipIf(path === 'none')('in Firefox', { meta: { tried: { 'uses in Firefox': 1 } } }, () => {
  let site: Site;
  let host: Host;
  let firefox: Firefox;
  let titles: readonly string[] = [];
  beforeAll(async () => {
    site = await startSite();
    const element = `<attested-view src="${site.address}" view="timeline"></attested-view><script type="module" src="${site.address}attested-view.js"></script>`;
    host = await startHost({ around: { html: pageWith(element), policy: `default-src 'none'; img-src 'self'; script-src ${site.address}; connect-src ${site.address}; font-src ${site.address}; require-trusted-types-for 'script'` } });
    titles = (await (await site.open()).evaluate(lookAt)).map(({ title }) => title);
    firefox = await startFirefox(path);
  });
  afterAll(async () => {
    await firefox.close();
    await host.close();
    await site.close();
  });
  const open = async (at: string, width = 1280): Promise<void> => {
    await firefox.setWidth(width);
    // The same page with another # would not be loaded anew.
    await firefox.goto('about:blank');
    await firefox.goto(`${site.address}${at}`);
  };
  /** Of what came since the last time. */
  const wrong = (): readonly string[] => [...firefox.complaints(), ...firefox.requests().filter((url) => ![site.address, host.at('')].some((own) => url.startsWith(own)) && !/^(?:about|blob|data|resource|chrome|moz-extension):/.test(url))];

  it.each([1280, 360])('every view is drawn as in Chromium, word for word and mark for mark, %i px wide', async (width) => {
    const chromium = await (await site.open({ width })).evaluate(lookAt);
    await open('', width);
    const drawn = await firefox.evaluate(lookAt, null);
    expect(drawn.map(full)).toEqual(viewNames.map(() => [true, true, []]));
    expect(drawn).toEqual(chromium);
    expect(await labelFaults({ evaluate: firefox.evaluate })).toEqual([]);
    expect(wrong()).toEqual([]);
  });

  it('a screen reader is told of every view and of every mark in it, by role and name', async () => {
    await open('');
    const drawn = await firefox.evaluate(lookAt, null);
    expect(await firefox.unheard('[data-mark]:not([role]), [data-mark][role="button"]', 'button')).toEqual([]);
    expect(await firefox.unheard('section[id] h2', 'heading')).toEqual([]);
    expect(await firefox.unheard('h1', 'button')).toHaveLength(1);
    for (const { title, marks } of drawn.slice(0, 2)) expect([title, await firefox.count('region', title), await firefox.count('button', marks[0]?.slice('button: '.length) ?? '')]).toEqual([title, 1, 1]);
  });

  it('a mark is reached by Tab and arrows, opens its evidence by Enter and has the focus again after Escape', async () => {
    await open('');
    await firefox.evaluate(lookAt, null);
    for (let tabs = 0; tabs < 100 && (await focused(firefox)).mark === ''; tabs++) await firefox.press('Tab');
    const first = await focused(firefox);
    await firefox.press('ArrowRight');
    const second = await focused(firefox);
    expect([first.view, second.view]).toEqual(['network', 'network']);
    expect(second.name).not.toBe(first.name);
    await firefox.press('Enter');
    await expect.poll(() => textOf(firefox, '[data-mark="quotation"] blockquote')).toMatch(/\p{L}{2}.* \p{L}{2}/u);
    expect(await firefox.count('complementary', 'Evidence')).toBe(1);
    expect(await address(firefox)).toContain('focus=');
    await firefox.press('Escape');
    await expect.poll(() => textOf(firefox, '[data-mark="quotation"] blockquote')).toBe('');
    expect(await focused(firefox)).toEqual(second);
    expect(wrong()).toEqual([]);
  });

  it('the address holds what is chosen, and Back and Forward go through it', async () => {
    await open('#family=conflict');
    await firefox.evaluate(lookAt, null);
    const claims = () => textOf(firefox, '[role="group"][aria-label="Chosen filters"] [role="status"]');
    await expect.poll(claims).toMatch(/^\d+ of \d+ claims$/);
    const conflict = await claims();
    expect(await firefox.count('button', 'Conflict, remove')).toBe(1);
    expect(await press(firefox, 'Conflict, remove')).toBe(true);
    await expect.poll(claims).toMatch(/^\d+ claims$/);
    expect(new URL(await address(firefox)).hash).toBe('');
    await firefox.step(-1);
    await expect.poll(claims).toBe(conflict);
    await firefox.step(1);
    await expect.poll(claims).not.toBe(conflict);
    expect(wrong()).toEqual([]);
  });

  it.each(viewNames)('the embedded page draws the %s and nothing else', async (view) => {
    await open(`embed.html#view=${view}`);
    const drawn = await firefox.evaluate(lookAt, null);
    expect(drawn.map(full)).toEqual([[true, true, []]]);
    expect(drawn[0]?.title).toBe(titles[viewNames.indexOf(view)]);
    expect(wrong()).toEqual([]);
  });

  it('a page of another origin under a strict policy shows a view as an element', async () => {
    await firefox.goto(host.at('around'));
    const claims = () => firefox.evaluate(() => document.querySelector('attested-view')?.shadowRoot?.textContent ?? '', null);
    await expect.poll(claims).toMatch(/\d+ claims?, \d+ independent reports?/);
    expect(wrong()).toEqual([]);
  });

  it('dialogs open, the story is presented, and an article of the reader’s own is read', async () => {
    await open('');
    await firefox.evaluate(lookAt, null);
    for (const [button, dialog] of [['Download', 'Download'], ['Embed', 'Put a view into your page']] as const) {
      expect([button, await press(firefox, button)]).toEqual([button, true]);
      await expect.poll(() => textOf(firefox, 'dialog[open]')).not.toBe('');
      expect([dialog, await firefox.count('dialog', dialog)]).toEqual([dialog, 1]);
      await firefox.press('Escape');
      await expect.poll(() => textOf(firefox, 'dialog[open]')).toBe('');
    }
    await firefox.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'ferry.txt'));
      for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    }, 'Norway supplies rockets to Ukraine\n\nMarch 3, 2024\n\nNorway supplied 40 rockets to Ukraine on Monday, a Ukrainian commander told Reuters. Russia denied that its forces had shelled Kharkiv.\n');
    await expect.poll(() => textOf(firefox, 'dialog[open]'), { timeout: 60_000 }).toMatch(/1 article read\..*ferry\.txt.*\d+ claims?/);
    await open('#step=1');
    await expect.poll(() => textOf(firefox, 'h1')).not.toBe('');
    const first = await textOf(firefox, 'h1');
    await firefox.press('ArrowRight');
    await expect.poll(() => textOf(firefox, 'h1')).not.toBe(first);
    expect(wrong()).toEqual([]);
  });

  it('what is refused is heard, so that silence says something', async () => {
    await open('');
    await firefox.evaluate(() => {
      new Image().src = 'https://example.org/pixel.png';
      console.error('heard');
    }, null);
    await expect.poll(wrong).toEqual(expect.arrayContaining([expect.stringContaining('img-src https://example.org/pixel.png')]));
  });
});
