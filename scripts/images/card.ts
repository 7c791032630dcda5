/** Still pictures for previews, as SVG of 1200 × 630 px: title and source line large, under them the beginning of the view. */
import { CARD } from '../previews';

const MARGIN = 56;
/** Of a picture at full width: below its title, and without its margins, in px. */
const INSIDE = { x: 28, y: 58 };
const TOP = 164;
const FADE = 64;

const numberIn = (svg: string, name: string): number => Number(new RegExp(`<svg [^>]*?\\b${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0);
/** The ground of a picture. */
const groundOf = (svg: string): string => /<rect width="[\d.]+" height="[\d.]+" fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#ffffff';
/** "121 claims, 11 independent reports, 5 articles." */
const lineIn = (svg: string): string => />(\d+ claims?, \d+ independent reports?, \d+ articles?\.)/.exec(svg)?.[1] ?? '';
/** Without declaration, faces and what names it: those are the card's. */
const bare = (svg: string): string =>
  svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<(title|desc|style)>.*?<\/\1>/gs, '');
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const SANS = "font-family=\"'Attested Sans', Arial, sans-serif\"";
const DISPLAY = "font-family=\"'Attested Display', Georgia, serif\" font-weight=\"500\"";
const card = (content: string, faces: string, ground: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}"><style>${faces}</style><rect width="100%" height="100%" fill="${ground}"/>${content}</svg>`;

/** The name on the marker, as in the head of the page; `x` is its right end. */
const name = (x: number, y: number, size: number): string => {
  const width = size * 3.62;
  return `<rect x="${x - width - size * 0.16}" y="${y - size * 0.92}" width="${width + size * 0.32}" height="${size * 1.16}" fill="#ffe694"/><text x="${x - width / 2}" y="${y}" text-anchor="middle" ${DISPLAY} font-size="${size}" fill="#1c1a17">Attested</text>`;
};

/** Of a view: `svg` is its picture, light and with its ground, some 1300 px wide. */
export const cardOf = (svg: string, title: string, faces: string): string => {
  const ground = groundOf(svg);
  const width = CARD.width - 2 * MARGIN;
  const height = CARD.height - TOP;
  const inside = numberIn(svg, 'width') - 2 * INSIDE.x;
  return card(
    `<text x="${MARGIN}" y="86" ${DISPLAY} font-size="54" fill="#1c1a17">${escaped(title)}</text>` +
      `<text x="${MARGIN}" y="130" ${SANS} font-size="28" fill="#4d4840">${escaped(lineIn(svg))}</text>` +
      name(CARD.width - MARGIN, 130, 30) +
      `<svg x="${MARGIN}" y="${TOP}" width="${width}" height="${height}" viewBox="${INSIDE.x} ${INSIDE.y} ${inside} ${(inside * height) / width}" ${SANS}>${bare(svg)}</svg>` +
      `<defs><linearGradient id="below" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${ground}" stop-opacity="0"/><stop offset="1" stop-color="${ground}"/></linearGradient></defs>` +
      `<rect y="${CARD.height - FADE}" width="${CARD.width}" height="${FADE}" fill="url(#below)"/>`,
    faces,
    ground,
  );
};

const letters = ['A', 'B', 'C', 'D', 'E'];
/** A page with its letter, as the product signs articles. */
const sheet = (letter: string, x: number, y: number): string =>
  `<g transform="translate(${x},${y}) scale(4.4)"><path d="M0.7 0.7H10.4L14.3 4.6V17.3H0.7Z" fill="none" stroke="#4d4840" stroke-width="1.1"/><text x="7.5" y="13.2" text-anchor="middle" ${SANS} font-weight="700" font-size="11" fill="#1c1a17">${letter}</text></g>`;

/** Of a site without pictures of its own: what it is, with no data in it. Five pages, three of them over one rule: one report. */
export const plainCard = (faces: string): string =>
  card(
    `<rect x="${MARGIN - 14}" y="96" width="434" height="140" fill="#ffe694"/><text x="${MARGIN}" y="206" ${DISPLAY} font-size="112" fill="#1c1a17">Attested</text>` +
      `<text x="${MARGIN}" y="306" ${DISPLAY} font-size="46" fill="#1c1a17">A dashboard on which every mark is a citation.</text>` +
      `<text x="${MARGIN}" y="360" ${SANS} font-size="28" fill="#4d4840">Who says so, how many independent reports is that, and who says the opposite?</text>` +
      letters.map((letter, i) => sheet(letter, MARGIN + i * 88 + (i > 2 ? 36 : 0) + (i > 3 ? 36 : 0), 438)).join('') +
      [[0, 240], [300, 64], [424, 64]].map(([x = 0, width = 0]) => `<path d="M${MARGIN + x} 534h${width}" stroke="#1c1a17" stroke-width="5"/>`).join(''),
    faces,
    '#faf8f3',
  );
