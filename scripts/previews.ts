/**
 * What other sites show of a link: for the page and for each view a title, a line, and, where the site's address is known,
 * a still picture and the code that embeds it. A fragment is not seen by those who fetch a link, so each view has a page
 * of its own, which leads on to the dashboard.
 */
import { embedAddress, frameCode } from '../src/embed/snippet';
import { plainRequest } from '../src/embed/request';
import { withPolicyIn } from './policy';

/** CSS px, as most sites cut a picture to. */
export const CARD = { width: 1200, height: 630 } as const;

export interface Preview {
  /** Of the view; '' = the whole page. */
  readonly name: string;
  readonly title: string;
  readonly line: string;
  /** Height in px that the view takes, about. */
  readonly room: number;
}
export interface Site {
  /** Address, ending in `/`; '' where it is not known, and nothing absolute is written. */
  readonly address: string;
  /** Path of the still picture of a view below the site. */
  readonly pictureOf: (name: string) => string;
}

/** `SITE_URL` as it is used: with a `/` at the end, without query and fragment. */
export const siteAddress = (given: string): string => {
  if (given === '') return '';
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) throw new Error(`SITE_URL: not an address that begins with https:// or http://: ${given}`);
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

export const pathOf = (name: string): string => (name === '' ? '' : `view/${name}/`);
export const oembedPath = (name: string): string => `oembed/${name || 'page'}.json`;

export interface Tag {
  readonly name: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}
const meta = (property: string, content: string): Tag => ({ name: 'meta', attributes: { [property.startsWith('og:') ? 'property' : 'name']: property, content } });

/** Open Graph (https://ogp.me), Twitter's cards, and the way to oEmbed (https://oembed.com, 4). */
export const tagsOf = ({ name, title, line }: Preview, { address, pictureOf }: Site): readonly Tag[] => {
  const plain = [meta('og:type', 'website'), meta('og:site_name', 'Attested'), meta('og:title', title), meta('og:description', line)];
  if (address === '') return [...plain, meta('twitter:card', 'summary')];
  const here = `${address}${pathOf(name)}`;
  return [
    ...plain,
    meta('og:url', here),
    meta('og:image', `${address}${pictureOf(name)}`),
    meta('og:image:width', String(CARD.width)),
    meta('og:image:height', String(CARD.height)),
    meta('og:image:alt', `${title} – ${line}`),
    meta('twitter:card', 'summary_large_image'),
    { name: 'link', attributes: { rel: 'canonical', href: here } },
    { name: 'link', attributes: { rel: 'alternate', type: 'application/json+oembed', href: `${address}${oembedPath(name)}`, title } },
  ];
};
export const tagText = ({ name, attributes }: Tag): string => `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')} />`;

/** The page of a view: leads on to the dashboard with whatever is selected, and is a still picture where no script runs. */
export const viewPage = (preview: Preview, site: Site): string => withPolicyIn(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(preview.title)} · Attested</title>
    <meta name="description" content="${escaped(preview.line)}" />
    <meta name="color-scheme" content="light dark" />
    ${tagsOf(preview, site).map(tagText).join('\n    ')}
    <link rel="icon" href="../../favicon.svg" type="image/svg+xml" />
    <script>
      location.replace('../../#${preview.name}' + location.hash.replace('#', '&'));
    </script>
  </head>
  <body>
    <h1>${escaped(preview.title)}</h1>
    <p>${escaped(preview.line)} <a href="../../#${preview.name}">See it in Attested</a>, which needs JavaScript.</p>
    <img src="../../${site.pictureOf(preview.name)}" width="${CARD.width / 2}" height="${CARD.height / 2}" alt="" />
  </body>
</html>
`);

/** Of the frame in an oEmbed answer. */
const FRAME_WIDTH = 800;
/** Title and source line round a view. */
const ROUND = 120;

/** What stands at `oembed/NAME.json`: a frame with the view (https://oembed.com, 2.3.4). */
export const oembedText = ({ name, title, room }: Preview, { address, pictureOf }: Site, view: string): string => {
  const placing = { request: { ...plainRequest, view }, selection: '', site: address, title, height: room + ROUND };
  return `${JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: 'Attested',
      provider_url: address,
      url: embedAddress(placing),
      html: frameCode(placing),
      width: FRAME_WIDTH,
      height: placing.height,
      thumbnail_url: `${address}${pictureOf(name)}`,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
      cache_age: 3600,
    },
    null,
    1,
  )}\n`;
};
