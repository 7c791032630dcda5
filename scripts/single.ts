/** The dashboard as one HTML file that opens from a disk or an e-mail: code, styles, faces and data inside, nothing to fetch. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { staticPageIn } from './staticPage';
import { withStaticPage } from './withStaticPage';

/** What stands in an HTML file, by the name that it is fetched by otherwise. */
export interface Parts {
  readonly script: string;
  readonly style: string;
  /** The content of dataset.json. */
  readonly data: string;
  /** Address of a file that is put inside as data, `fonts/text.woff2`. */
  readonly dataUrl: (file: string) => string;
}

/** Nothing in a script may end it or begin a comment of HTML. */
const inScript = (code: string): string => code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
/** JSON in a script element: no `<` at all. */
const inJson = (json: string): string => JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c');

/**
 * Nothing runs or is asked for but what stands in the file. A page on a disk has no origin: its scripts go by their hash.
 * `data:` may be read again, for the faces of a picture.
 */
const policyOf = (scripts: readonly string[]): string => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${scripts.map(hash).join(' ')}; style-src 'unsafe-inline'; font-src data:; img-src data: blob:; connect-src data: blob:; base-uri 'none'; form-action 'none'`;
};
const CHARSET = /<meta charset="utf-8"\s*\/?>/;
const inlineScripts = (page: string): readonly string[] => [...page.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

/** `page` is the built page, which names its script, its style sheet and its sign; whatever else it fetches or points at is left out. */
export const wholePage = (page: string, { script, style, data, dataUrl }: Parts): string => {
  const css = style.replace(/url\((['"]?)[^)'"]*?((?:fonts\/)[\w-]+\.woff2)\1\)/g, (_, __, file: string) => `url(${dataUrl(file)})`).replace(/<\/(?=style)/gi, '<\\/');
  const whole = page
    .replace(/[ \t]*<script[^>]*\ssrc="[^"]*"[^>]*><\/script>\n?/g, '')
    .replace(/[ \t]*<link\b[^>]*>\n?/g, (link) => (/rel="icon"/.test(link) ? link.replace(/href="[^"]*?([\w-]+\.svg)"/, (_, file: string) => `href="${dataUrl(file)}"`) : ''))
    .replace('</head>', () => `<style>${css}</style>\n  </head>`)
    .replace('</body>', () => `<script type="application/json" id="dataset">${inJson(data)}</script>\n    <script type="module">${inScript(script)}</script>\n  </body>`);
  return whole.replace(CHARSET, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(inlineScripts(whole))}">`);
};

/** The reader of articles with its language model is larger than all the rest: the file does without. */
const withoutReader = (root: string): Plugin => ({
  name: 'attested:without-reader',
  enforce: 'pre',
  resolveId: (source) => (/\/reader\/readFiles$/.test(source) ? resolve(root, 'src/reader/noReader.ts') : null),
});

const mediaTypes: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml' };
const dataUrlIn = (folder: string) => (file: string): string => `data:${mediaTypes[file.replace(/^.*\./, '')] ?? ''};base64,${readFileSync(join(folder, file)).toString('base64')}`;
const textOf = (source: string | Uint8Array): string => (typeof source === 'string' ? source : new TextDecoder().decode(source));

/** The text of the file; `data` is a folder with a dataset.json. */
export const singlePage = async (root: string, data: string): Promise<string> => {
  const built = await build({
    root: resolve(root, 'src'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: resolve(root, 'public'),
    plugins: [svelte({ configFile: resolve(root, 'svelte.config.js') }), withoutReader(root), withStaticPage(() => Promise.resolve(staticPageIn(data, true)))],
    build: { write: false, target: 'es2022', cssCodeSplit: false, modulePreload: false, rolldownOptions: { checks: { bundlerTimings: false }, input: resolve(root, 'src/index.html'), output: { codeSplitting: false } } },
  });
  const files = 'output' in built ? built.output : [];
  const assets = (ending: string): string => files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith(ending) ? [textOf(file.source)] : [])).join('');
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  return wholePage(assets('.html'), { script, style: assets('.css'), data: readFileSync(join(data, 'dataset.json'), 'utf8'), dataUrl: dataUrlIn(resolve(root, 'public')) });
};
