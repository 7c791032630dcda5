import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Site } from './site';
import { startSite } from './started';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

it('runs no script that comes from elsewhere or stands in the page, and evaluates no text', async () => {
  const page = await site.open();
  const outcome = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const tried = (work: () => void): string => {
      try {
        work();
        return 'ran';
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    };
    const written = document.createElement('script');
    const code = tried(() => (written.text = 'window.hostile = true'));
    document.head.append(written);
    const image = new Image();
    image.src = 'https://example.org/pixel.png';
    const fetched = await fetch('https://example.org/').then(
      () => 'ran',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
    await new Promise((done) => setTimeout(done, 100));
    return {
      code,
      hostile: 'hostile' in window,
      text: tried(() => new Function('return 1')()),
      html: tried(() => (document.createElement('div').innerHTML = '<img src=x onerror="window.hostile = true">')),
      worker: tried(() => new Worker('https://example.org/worker.js')),
      fetched,
      refused: refused.sort(),
    };
  });
  expect(outcome).toMatchObject({ code: 'TypeError', hostile: false, text: 'EvalError', html: 'TypeError', worker: 'TypeError', fetched: 'TypeError' });
  expect(outcome.refused).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for']));
});

it('asks nobody else for anything, and breaks no rule of its own, in any view and any dialog', async () => {
  const page = await site.open();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(site.address).origin) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await page.locator('[data-mark]').first().waitFor({ state: 'attached' });
  for (const section of await page.locator('section[id]').all()) await section.scrollIntoViewIfNeeded();
  await page.locator('[data-mark][data-claims]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copy' }).first().waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Embed/ }).first().click();
  await page.getByRole('dialog').waitFor();
  await page.frameLocator('dialog iframe').locator('[data-mark]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.goto(`${site.address}#step=2`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.goto(`${site.address}embed.html#view=timeline`);
  await page.locator('[data-mark]').first().waitFor({ state: 'attached' });
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

it('gives out the files of the site alone, says what they are, and tells other sites nothing of who asks', async () => {
  const { hostname, port } = new URL(site.address);
  const asked = (path: string) =>
    new Promise<{ readonly status: number; readonly body: string; readonly headers: IncomingHttpHeaders }>((done, failed) => {
      request({ hostname, port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
      })
        .on('error', failed)
        .end();
    });
  const page = await asked('/');
  expect(page.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
  expect(page.body).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/);
  expect(page.body).not.toContain('unsafe');
  for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/assets/..%5c..%5cpackage.json', '//etc/passwd', '/..%252fpackage.json', '/@fs/etc/passwd', '/%00']) {
    const { status, body } = await asked(path);
    expect(`${path} ${status >= 400 || !/devDependencies|root:/.test(body)}`).toBe(`${path} true`);
  }
  expect(hostname).toBe('127.0.0.1');
});
