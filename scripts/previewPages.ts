/** The previews as part of the build: tags in the page, a page for each view, still pictures, oEmbed answers. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { sourceLine } from '../src/embed/sourceLine';
import { readDataset } from '../src/store/load';
import type { View } from '../src/views';
import { oembedPath, oembedText, pathOf, siteAddress, tagsOf, viewPage, type Preview, type Site } from './previews';

const CAUTION = 'What is claimed and by whom, never what is true.';

interface Previews {
  readonly page: Preview;
  readonly views: readonly Preview[];
  /** Of the data. */
  readonly version: string;
}

/** Titles and lines as the page itself has them; null without data that can be read. */
const previewsIn = async (root: string, data: string): Promise<Previews | null> => {
  const file = join(data, 'dataset.json');
  const loaded = existsSync(file) ? readDataset(JSON.parse(readFileSync(file, 'utf8'))) : null;
  if (!loaded || 'faults' in loaded) return null;
  const { catalogue, version } = loaded;
  const { claims } = catalogue.dataset;
  const { module } = await runnerImport<{ readonly views: readonly View[] }>(resolve(root, 'src/views.ts'), { configFile: false, root, logLevel: 'error' });
  const line = `${sourceLine(claims)} ${CAUTION}`;
  return {
    version,
    views: module.views.map(({ name, title, room }) => ({ name, title, room, line })),
    page: { name: '', title: 'Attested: who says so?', line, room: module.views[0]?.room ?? 600 },
  };
};

/** `SITE_URL` is where the site will be. Pictures are those that `npm run images` made of these very data, else the one in public/. */
export const previewPages = (root: string, data: string, given: string): Plugin => {
  const address = siteAddress(given);
  let found: Promise<Previews | null> | undefined;
  // Not before they are needed: this file is read whenever Vite starts.
  const previews = () => (found ??= previewsIn(root, data));
  const made = (name: string, version: string): string => join(root, 'images', 'cards', `${name || 'page'}-${version}.png`);
  const siteOf = ({ version }: Previews): Site => ({ address, pictureOf: (name) => (existsSync(made(name, version)) ? `${pathOf(name)}card-${version}.png` : 'card.png') });
  return {
    name: 'attested:previews',
    apply: 'build',
    transformIndexHtml: async (_, { path }) => {
      const known = await previews();
      if (!known || !path.endsWith('index.html')) return [];
      return tagsOf(known.page, siteOf(known)).map(({ name, attributes }) => ({ tag: name, attrs: { ...attributes }, injectTo: 'head' as const }));
    },
    async generateBundle() {
      const known = await previews();
      if (!known) return;
      const site = siteOf(known);
      for (const preview of [known.page, ...known.views]) {
        const { name } = preview;
        if (name !== '') this.emitFile({ type: 'asset', fileName: `${pathOf(name)}index.html`, source: viewPage(preview, site) });
        if (site.pictureOf(name) !== 'card.png') this.emitFile({ type: 'asset', fileName: site.pictureOf(name), source: readFileSync(made(name, known.version)) });
        if (address !== '') this.emitFile({ type: 'asset', fileName: oembedPath(name), source: oembedText(preview, site, name || (known.views[0]?.name ?? '')) });
      }
    },
  };
};
