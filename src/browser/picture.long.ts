/** Pictures from the built page: whole in themselves, in every theme and size, and as the screen shows the view. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, drawn, type Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const views = [
  ['network', 'Who is said to do what to whom'],
  ['timeline', 'What happened when, as reported'],
  ['figures', 'How many, how much'],
  ['sources', 'Who says so, through whom'],
  ['conflicts', 'What cannot both be true'],
] as const;

const openDialog = async (page: Page, title: string): Promise<Locator> => {
  await page.locator(`section[aria-label="${title}"]`).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: `Download: ${title}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await dialog.waitFor();
  return dialog;
};
const saved = async (page: Page, dialog: Locator, format: 'SVG' | 'PNG'): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: new RegExp(`^${format} `) }).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
};
/** Width and height in the head of a PNG. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

interface Read {
  readonly fault: string;
  readonly box: string;
  readonly size: readonly [number, number];
  readonly texts: readonly string[];
  /** Elements and styles that a drawing program does not read, and addresses that it would have to fetch. */
  readonly foreign: readonly string[];
  readonly paper: string;
}
/** What is in the file, read as XML: in a page of its own, because ours reads no text as a document. */
const readSvg = async (page: Page, text: string): Promise<Read> => {
  const reader = await page.context().newPage();
  const read = await reader.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = document.documentElement;
    const all = [...root.querySelectorAll('*')];
    return {
      fault: document.querySelector('parsererror')?.textContent ?? '',
      box: root.getAttribute('viewBox') ?? '',
      size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))] as const,
      texts: [...root.querySelectorAll('text:not(.ground)')].map((element) => element.textContent ?? ''),
      foreign: all.flatMap((element) => [
        ...(['foreignObject', 'script', 'image'].includes(element.localName) ? [element.localName] : []),
        ...[...element.attributes].filter(({ name, value }) => name === 'style' || /var\(|oklab|color-mix|NaN|undefined/.test(value) || (element.localName !== 'a' && /^(?:href|src)$/.test(name))).map(({ name, value }) => `${name}="${value}"`),
        ...(/url\((?!#|data:)/.test(element.localName === 'style' ? (element.textContent ?? '') : '') ? ['a face from elsewhere'] : []),
      ]),
      paper: root.querySelector('rect')?.getAttribute('fill') ?? '',
    };
  }, text);
  await reader.close();
  return read;
};

describe.each(views)('the %s', { meta: { tried: { pictures: 1 } } }, (view, title) => {
  it('is saved as SVG with every word of the screen as text, and nothing from elsewhere', async () => {
    const page = await site.open();
    const dialog = await openDialog(page, title);
    const { name, bytes } = await saved(page, dialog, 'SVG');
    expect(name).toMatch(new RegExp(`^attested-${view}-all-[0-9a-f]+\\.svg$`));
    const read = await readSvg(page, bytes.toString('utf8'));
    expect(read.fault).toBe('');
    expect(read.foreign).toEqual([]);
    expect(read.box).toBe(`0 0 ${read.size.join(' ')}`);
    expect(read.texts[0]).toBe(title);
    expect(read.texts.join(' ')).toMatch(/\d+ claims?, \d+ independent reports?, \d+ articles?\. What is claimed and by whom, never what is true\./);
    expect(read.texts.at(-1)).toContain(new URL(site.address).host);
    expect(bytes.toString('utf8')).toContain("font-family:'Attested Sans'");
    // What the eye reads on the page, word by word.
    const onScreen = await page.locator(`#${view} .drawing`).evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.parentElement && !node.parentElement.closest('h2, title, desc, [data-tool], .unseen') && node.parentElement.checkVisibility()) words.push(...(node.textContent ?? '').split(/\s+/).filter(Boolean));
      return words;
    });
    const inPicture = read.texts.join(' ').replace(/\s+/g, '');
    expect(onScreen.length).toBeGreaterThan(30);
    expect(onScreen.filter((word) => !inPicture.includes(word))).toEqual([]);
  });

  it('is saved as PNG once, twice and three times as large', { meta: { tried: { pictures: 3 } } }, async () => {
    const page = await site.open({ width: 900 });
    const dialog = await openDialog(page, title);
    const sizes: (readonly [number, number])[] = [];
    for (const scale of [1, 2, 3]) {
      await dialog.getByRole('radio', { name: `${scale}×` }).check();
      const { name, bytes } = await saved(page, dialog, 'PNG');
      expect(name).toMatch(scale === 1 ? /-all-[0-9a-f]+\.png$/ : new RegExp(`^attested-${view}-${scale}x-all-`));
      sizes.push(sizeOf(bytes));
      await dialog.getByText(`${sizes.at(-1)?.join(' × ')} px`).waitFor();
    }
    const [once = [0, 0]] = sizes;
    expect(once[0]).toBeGreaterThan(836);
    expect(sizes).toEqual([once, [once[0] * 2, once[1] * 2], [once[0] * 3, once[1] * 3]]);
  });
});

it('is light or dark, with a ground or without, whatever the page is, and the page stays as it was', { meta: { tried: { pictures: 3 } } }, async () => {
  const page = await site.open({ theme: 'dark' });
  await page.evaluate(() => document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => (document.title = `refused: ${effectiveDirective}`)));
  const titled = await page.title();
  const dialog = await openDialog(page, 'Who is said to do what to whom');
  expect(await dialog.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
  const paper = async () => (await readSvg(page, (await saved(page, dialog, 'SVG')).bytes.toString('utf8'))).paper;
  const state = () => page.evaluate(() => [document.documentElement.dataset['theme'] ?? 'auto', getComputedStyle(document.body).backgroundColor, document.querySelector('#network')?.outerHTML.replaceAll(' style=""', '')].join('\n'));
  const before = await state();
  expect(await paper()).toBe('#181715');
  await dialog.getByRole('radio', { name: 'light' }).check();
  expect(await paper()).toBe('#faf8f3');
  await dialog.getByRole('checkbox', { name: 'transparent' }).check();
  expect(await paper()).not.toBe('#faf8f3');
  expect((await state()) === before).toBe(true);
  expect(await page.title()).toBe(titled);
});

it('says what is filtered, marks what is chosen, and links to it', { meta: { tried: { pictures: 1 } } }, async () => {
  const page = await site.open({ hash: '#focus=relationship:hezbollah~coordinates_with~russia&family=cooperation' });
  const { bytes } = await saved(page, await openDialog(page, 'Who is said to do what to whom'), 'SVG');
  const text = bytes.toString('utf8');
  const { texts } = await readSvg(page, text);
  expect(texts).toContain('Only: Cooperation');
  expect(text).toContain('#9c7600');
  expect(text).toMatch(/<a href="[^"]*family=cooperation/);
});

it('has no controls in it, and the whole key on a phone', { meta: { tried: { pictures: 1 } } }, async () => {
  const page = await site.open({ width: 360 });
  const { bytes } = await saved(page, await openDialog(page, 'Who is said to do what to whom'), 'SVG');
  const { texts } = await readSvg(page, bytes.toString('utf8'));
  for (const word of ['Material support', 'state', 'underlined: one report']) expect(texts.join('|')).toContain(word);
  for (const word of ['How to read', 'Show all', 'Download']) expect(texts.join('|')).not.toContain(word);
  await drawn(page);
  expect(await page.locator('#network details').evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
});

it('does not depend on where the page is scrolled to', async () => {
  const page = await site.open();
  const dialog = await openDialog(page, 'What cannot both be true');
  const sides = async () => {
    const text = (await saved(page, dialog, 'SVG')).bytes.toString('utf8');
    const y = (word: string) => Number(new RegExp(`<text x="[\\d.]+" y="(-?[\\d.]+)"[^>]*>${word}<`).exec(text)?.[1]);
    return y('Denied') - y('Said');
  };
  await page.evaluate(() => document.querySelector('#conflicts')?.scrollIntoView({ block: 'end' }));
  expect(await sides()).toBe(0);
  await page.evaluate(() => document.querySelector('#conflicts')?.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => scrollBy(0, 300));
  expect(await sides()).toBe(0);
});

it('says that a table has none', async () => {
  const page = await site.open();
  const dialog = await openDialog(page, 'Row by row');
  await dialog.getByText('A table has no picture.').waitFor();
  expect(await dialog.locator('[data-format="svg"], [data-format="png"]').count()).toBe(0);
});

it('fetches what draws it only when it is asked for', async () => {
  const page = await site.open();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const dialog = await openDialog(page, 'How many, how much');
  expect(fetched.filter((path) => /picture|raster/i.test(path))).toEqual([]);
  await saved(page, dialog, 'PNG');
  expect(fetched.some((path) => /picture/i.test(path))).toBe(true);
});
