/** Articles of the reader's own: dropped, chosen or pasted, read in the browser, shown, and put away again. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Site } from './site';
import { startSite } from './started';

const FERRY = `Norway supplies rockets to Ukraine, commander says

By Amina Yusuf
March 3, 2024

Norway supplied 40 rockets to Ukraine on Monday, a Ukrainian commander told Reuters.

Russia denied that its forces had shelled Kharkiv. “We have not struck the city,” said Maria Zakharova.
`;
const quiet = (text: string | null): string => (text ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();
const headline = async (page: Page): Promise<string> => quiet(await page.getByRole('heading', { level: 1 }).textContent());

const drop = (page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [name, text] of given) data.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, files);

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it('reads a dropped article on this machine, shows what it says, and goes back', async () => {
  const page = await site.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const before = await headline(page);
  await drop(page, [['ferry.txt', FERRY]]);
  const dialog = page.getByRole('dialog', { name: 'Your own articles' });
  await dialog.getByText('1 article read.').waitFor({ timeout: 30_000 });
  await dialog.getByRole('listitem').filter({ hasText: /ferry\.txt.*\d+ claims?/ }).waitFor();
  await dialog.getByRole('button', { name: 'See what they say' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const own = await headline(page);
  expect(own).not.toBe(before);
  expect(own).toContain('1 article');
  // The worker and its model come from the site itself, and nothing is sent.
  expect(asked.filter((line) => !line.startsWith(`GET ${site.address}`) && !line.startsWith('GET blob:'))).toEqual([]);

  await page.locator('[data-mark="edge"], [data-mark="figure"], [data-mark="event"]').first().dispatchEvent('click');
  const sentence = page.locator('[data-mark="quotation"] blockquote').first();
  await sentence.waitFor();
  expect(quiet(FERRY)).toContain(quiet(await sentence.textContent()).slice(0, 40));

  // The files beside the page are of other data.
  const files = page.getByRole('link', { name: 'Claims as CSV' });
  expect(await files.count()).toBe(0);
  await page.getByRole('button', { name: 'Back to the articles of this page' }).click();
  await expect.poll(() => headline(page)).toBe(before);
  expect(await files.count()).toBe(1);
  expect(await page.locator('[data-mark="quotation"]').count()).toBe(0);
});

it('says of each file what became of it', async () => {
  const page = await site.open();
  await page.getByRole('button', { name: 'Your own articles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own articles' });
  await dialog.locator('input[type="file"]').setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(FERRY) },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
    { name: 'notes.docx', mimeType: 'application/zip', buffer: Buffer.from('PK') },
    { name: 'fr.md', mimeType: 'text/markdown', buffer: Buffer.from('# Un titre\n\nL’armée a quitté la ville dans la nuit et les habitants ne savent pas ce qui les attend, selon un élu de la région.') },
  ]);
  await dialog.getByText('2 articles read, 3 not.').waitFor({ timeout: 30_000 });
  const lines = (await dialog.getByRole('listitem').allTextContents()).map(quiet);
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/notes\.docx not read/), expect.stringMatching(/empty\.txt not read: empty/), expect.stringMatching(/picture\.txt not read: not a text file/), expect.stringMatching(/fr\.md .*in French/)]));
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  // The one in French makes no claim that was read; it is in the list.
  expect(await headline(page)).toContain('1 article');
  await page.getByText('Un titre').first().waitFor();
});

it('reads what is pasted, beside what was read before', async () => {
  const page = await site.open({ width: 360 });
  await page.getByRole('button', { name: 'Your own articles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own articles' });
  for (const [n, text] of ['Sudan’s army shelled Omdurman on Friday, killing nine people, a doctor said.', 'Chad denied that it had sent 20 trucks to the Rapid Support Forces.'].entries()) {
    await dialog.getByLabel('Or paste the text of one').fill(text);
    await dialog.getByRole('button', { name: 'Read what is pasted' }).click();
    await dialog.getByText(`${n + 1} article${n > 0 ? 's' : ''} read.`).waitFor({ timeout: 30_000 });
  }
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await headline(page)).toContain('2 articles');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
