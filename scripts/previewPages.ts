/** The previews of the data: tags for the page, and the files that are built for links: a page for each view, its still picture, oEmbed answers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLine } from '../src/embed/sourceLine';
import { readDataset } from '../src/store/load';
import { views } from '../src/views';
import { oembedPath, oembedText, pathOf, siteAddress, tagsOf, viewPage, type Preview, type Site, type Tag } from './previews';

const CAUTION = 'What is claimed and by whom, never what is true.';

export interface PreviewPages {
  /** Of the page itself. */
  readonly tags: readonly Tag[];
  /** By their paths below the site. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * Titles and lines as the page itself has them; null without data that can be read. `given`: where the site will be, or ''.
 * Pictures are those that `npm run images` made of these very data in `root`, else the one in public/.
 */
export const previewPagesIn = (root: string, data: string, given: string): PreviewPages | null => {
  const file = join(data, 'dataset.json');
  const loaded = existsSync(file) ? readDataset(JSON.parse(readFileSync(file, 'utf8'))) : null;
  if (!loaded || 'faults' in loaded) return null;
  const made = (name: string): string => join(root, 'images', 'cards', `${name || 'page'}-${loaded.version}.png`);
  const site: Site = { address: siteAddress(given), pictureOf: (name) => (existsSync(made(name)) ? `${pathOf(name)}card-${loaded.version}.png` : 'card.png') };
  const line = `${sourceLine(loaded.catalogue.dataset.claims)} ${CAUTION}`;
  const page: Preview = { name: '', title: 'Attested: who says so?', line, room: views[0]?.room ?? 600 };
  const files: Record<string, string | Uint8Array> = {};
  for (const preview of [page, ...views.map(({ name, title, room }) => ({ name, title, room, line }))]) {
    const { name } = preview;
    if (name !== '') files[`${pathOf(name)}index.html`] = viewPage(preview, site);
    if (site.pictureOf(name) !== 'card.png') files[site.pictureOf(name)] = readFileSync(made(name));
    if (site.address !== '') files[oembedPath(name)] = oembedText(preview, site, name || (views[0]?.name ?? ''));
  }
  return { tags: tagsOf(page, site), files };
};
