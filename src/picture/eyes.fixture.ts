/** Eyes without a browser: styles are those written on the elements, boxes and lines those in `data-box="x y width height"`. */
import { DOMParser } from 'linkedom';
import type { Box, Eyes, Style } from './eyes';

const initial: Readonly<Record<string, string>> = {
  color: 'rgb(0, 0, 0)',
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-width': '1px',
  'text-anchor': 'start',
  'text-decoration-line': 'none',
  'background-color': 'rgba(0, 0, 0, 0)',
  'font-size': '14px',
  'font-weight': '400',
  'font-family': "'Attested Sans', sans-serif",
  position: 'static',
  content: 'none',
  overflow: 'visible',
};

const declared = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(';').flatMap((part) => (part.includes(':') ? [[part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()] as const] : [])));
const styleOf = (element: Element, attribute: string): Style => {
  const own = declared(element.getAttribute(attribute) ?? '');
  return (property) => own.get(property) ?? initial[property] ?? '';
};
const boxOf = (element: Element | null): Box => {
  const [x = 0, y = 0, width = 100, height = 20] = (element?.getAttribute('data-box') ?? '').split(' ').filter(Boolean).map(Number);
  return { x, y, width, height };
};

export const plainEyes: Eyes = {
  style: (element, pseudo) => styleOf(element, pseudo ? `data-${pseudo.slice(2)}` : 'style'),
  boxes: (element) => [boxOf(element)],
  lines: (text) => [{ ...boxOf(text.parentElement), text: text.data.trim() }],
  placed: (svg) => ({ scale: 1, x: boxOf(svg).x, y: boxOf(svg).y }),
  extent: (svg) => (svg.hasAttribute('data-extent') ? { x: 0, y: 0, width: Number(svg.getAttribute('data-extent')), height: 20 } : null),
  ascent: () => 0.75,
};

const isDrawn = (value: unknown): value is Element => typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;

/** The one element of a piece of markup. */
export const elementOf = (markup: string): Element => {
  const element: unknown = new DOMParser().parseFromString(`<page>${markup}</page>`, 'text/xml').documentElement.firstElementChild;
  if (!isDrawn(element)) throw new Error(`no element: ${markup}`);
  return element;
};
