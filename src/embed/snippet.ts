/** The code that puts a view into another page: as a frame, as a frame with a script that keeps its height, as an element, or as a link. */
import { fragmentOfRequest, plainRequest, type Request } from './request';

/** Attribute text: quotes and signs of HTML escaped. */
const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

export interface Placing {
  readonly request: Request;
  /** Fragment of the selection with its `#`, or ''. */
  readonly selection: string;
  /** Address of the site, ending in `/`. */
  readonly site: string;
  readonly title: string;
  /** Height in CSS px before the script tells the true one. */
  readonly height: number;
}

export const embedAddress = ({ request, selection, site }: Pick<Placing, 'request' | 'selection' | 'site'>): string => `${site}embed.html${fragmentOfRequest(request, selection)}`;

/** The page of the view, of which other sites show a picture; it leads on to the dashboard. */
export const linkCode = ({ request: { view }, selection, site }: Placing): string => `${site}view/${encodeURIComponent(view)}/${selection}`;

export const frameCode = (placing: Placing): string =>
  `<iframe src="${attribute(embedAddress(placing))}" title="${attribute(placing.title)}" width="100%" height="${Math.ceil(placing.height)}" style="border: 0" loading="lazy"></iframe>`;

/** The script is of the same site; it may stand once for all frames. */
export const scriptCode = (placing: Placing): string =>
  `<iframe data-attested src="${attribute(embedAddress(placing))}" title="${attribute(placing.title)}" width="100%" height="${Math.ceil(placing.height)}" style="border: 0" loading="lazy"></iframe>\n<script src="${attribute(placing.site)}attested-frames.js" async></script>`;

export const elementCode = ({ request: { view, chrome, theme, data }, selection, site }: Placing): string => {
  const attributes = [
    `view="${attribute(view)}"`,
    ...(selection === '' ? [] : [`selection="${attribute(selection)}"`]),
    ...(chrome === plainRequest.chrome ? [] : [`chrome="${chrome}"`]),
    ...(theme === plainRequest.theme ? [] : [`theme="${theme}"`]),
    ...(data === '' ? [] : [`data="${data}"`]),
    `src="${attribute(site)}"`,
  ];
  return `<attested-view ${attributes.join(' ')}></attested-view>\n<script type="module" src="${attribute(site)}attested-view.js"></script>`;
};
