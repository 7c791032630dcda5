/** The Firefox that is installed, on one page: what it is told, what it draws, and all that it complains of. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { connect } from './bidi';

export interface Firefox {
  readonly version: string;
  /** Until the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  /** Through the history of the page. */
  readonly step: (by: number) => Promise<void>;
  readonly setWidth: (width: number) => Promise<void>;
  /** Runs a function that holds all that it needs in the page, beside the page's own scripts. */
  readonly evaluate: <R, A>(work: (value: A) => R | Promise<R>, value: A) => Promise<R>;
  /** How many elements have this role and this name to a screen reader. */
  readonly count: (role: string, name: string) => Promise<number>;
  /** Of the elements that a selector finds, those that have not this role to a screen reader, as `element: name`. */
  readonly unheard: (selector: string, role: string) => Promise<readonly string[]>;
  /** Keys as somebody presses them, one after another: characters, or names such as `Enter`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Errors of the console, exceptions, and breaches of the policy since the last time, as `kind: words`. */
  readonly complaints: () => readonly string[];
  /** Addresses that were asked for since the last time. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Code points of keys (WebDriver, 17.4.2). */
const keys: Readonly<Record<string, string>> = { Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c', ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015' };

/** As the tests have Chromium: nothing moves, and scroll bars take no room. */
const preferences = 'user_pref("ui.prefersReducedMotion", 1);\nuser_pref("ui.useOverlayScrollbars", 1);\n';

const session = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const tree = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const located = v.object({ nodes: v.array(v.object({ sharedId: v.string(), value: v.object({ localName: v.string(), attributes: v.record(v.string(), v.string()) }) })) });
const outcome = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ type: v.literal('string'), value: v.string() }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const entry = v.object({ level: v.string(), type: v.string(), text: v.nullable(v.string()) });
const reported = v.object({ data: v.object({ value: v.string() }) });
const asked = v.object({ request: v.object({ url: v.string() }) });

/** Resolves to the address at which it listens. */
const listening = (process: ChildProcess): Promise<string> =>
  new Promise((done, failed) => {
    let text = '';
    process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (address) done(`${address}/session`);
    });
    process.on('error', failed);
    process.on('exit', (code) => failed(new Error(`firefox: ended with ${code}: ${text.slice(-500)}`)));
  });

/** `path` is that of the program. */
export const startFirefox = async (path: string): Promise<Firefox> => {
  const profile = mkdtempSync(join(tmpdir(), 'attested-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences);
  const program = spawn(path, ['--headless', '--remote-debugging-port=0', '--no-remote', '--profile', profile], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => program.on('exit', done));
  const bidi = await connect(await listening(program));
  const { capabilities } = v.parse(session, await bidi.send('session.new', { capabilities: {} }));
  const context = v.parse(tree, await bidi.send('browsingContext.getTree')).contexts[0]?.context ?? '';
  let [complaints, requests]: [string[], string[]] = [[], []];
  bidi.on('log.entryAdded', (params) => {
    const { level, type, text } = v.parse(entry, params);
    if (level === 'error' || /Content.Security.Policy|Trusted ?Type/i.test(text ?? '')) complaints.push(`${type}: ${text ?? ''}`);
  });
  bidi.on('script.message', (params) => void complaints.push(`policy: ${v.parse(reported, params).data.value}`));
  bidi.on('network.beforeRequestSent', (params) => void requests.push(v.parse(asked, params).request.url));
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'script.message', 'network.beforeRequestSent'] });
  await bidi.send('script.addPreloadScript', {
    functionDeclaration: `(report) => addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => report([effectiveDirective, blockedURI, sourceFile].join(' ')))`,
    arguments: [{ type: 'channel', value: { channel: 'policy' } }],
    sandbox: 'attested',
  });
  const setWidth = async (width: number): Promise<void> => void (await bidi.send('browsingContext.setViewport', { context, viewport: { width, height: 900 } }));
  const find = async (locator: object) => v.parse(located, await bidi.send('browsingContext.locateNodes', { context, locator })).nodes;
  await setWidth(1280);
  return {
    version: capabilities.browserVersion,
    goto: async (address) => void (await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' })),
    step: async (by) => void (await bidi.send('browsingContext.traverseHistory', { context, delta: by })),
    setWidth,
    evaluate: async (work, value) => {
      const answer = v.parse(
        outcome,
        await bidi.send('script.callFunction', {
          functionDeclaration: `async (text) => JSON.stringify(await (${String(work)})(JSON.parse(text))) ?? 'null'`,
          arguments: [{ type: 'string', value: JSON.stringify(value) ?? 'null' }],
          awaitPromise: true,
          target: { context, sandbox: 'attested' },
        }),
      );
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
    count: async (role, name) => (await find({ type: 'accessibility', value: { role, name } })).length,
    unheard: async (selector, role) => {
      const heard = new Set((await find({ type: 'accessibility', value: { role } })).map(({ sharedId }) => sharedId));
      const wanted = await find({ type: 'css', value: selector });
      if (wanted.length === 0) throw new Error(`${selector}: finds nothing`);
      return wanted.filter(({ sharedId }) => !heard.has(sharedId)).map(({ value }) => `${value.localName}: ${value.attributes['aria-label'] ?? ''}`);
    },
    press: async (...names) => {
      const actions = names.map((name) => keys[name] ?? name).flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    complaints: () => {
      const all = complaints;
      complaints = [];
      return all;
    },
    requests: () => {
      const all = requests;
      requests = [];
      return all;
    },
    close: async () => {
      await bidi.send('browser.close');
      await ended;
      bidi.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
