/** An SVG of the page as it goes into a picture: every style written out where it applies, what is not seen left out. */
import { colourOf } from './colour';
import { isElement, isText, px, rounded, type Eyes, type Style } from './eyes';
import { fontOf } from './faceNames';
import { escaped, tag, type Attributes } from './markup';

const shapes: ReadonlySet<string> = new Set(['rect', 'circle', 'ellipse', 'line', 'path', 'polyline', 'polygon']);
const geometry = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'x2', 'y1', 'y2', 'd', 'points', 'dx', 'dy', 'transform'] as const;
const gradients: ReadonlySet<string> = new Set(['linearGradient', 'radialGradient']);
const ofGradient = ['id', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'fx', 'fy', 'gradientUnits', 'gradientTransform', 'spreadMethod'] as const;

const given = (element: Element, names: readonly string[]): Attributes => Object.fromEntries(names.map((name) => [name, element.getAttribute(name) ?? undefined]));
const share = (value: number): number | undefined => (value >= 1 ? undefined : rounded(value));
const opacityOf = (style: Style, property: string): number => (style(property) === '' ? 1 : Number(style(property)));

/** Paint of the ground or the line; null where nothing is to be seen. */
const paintOf = (style: Style, property: 'fill' | 'stroke' | 'stop-color', opacity: string): Attributes | null => {
  const text = style(property);
  const reference = /^url\(["']?(#[^"')]+)["']?\)/.exec(text)?.[1];
  const by = opacityOf(style, opacity);
  if (reference !== undefined) return { [property]: `url(${reference})`, [opacity]: share(by) };
  const colour = colourOf(text);
  return colour && colour.opacity * by > 0 ? { [property]: colour.hex, [opacity]: share(colour.opacity * by) } : null;
};

const lineOf = (style: Style): Attributes | null => {
  const width = style('stroke-width') === '' ? 1 : px(style('stroke-width'));
  const paint = width > 0 ? paintOf(style, 'stroke', 'stroke-opacity') : null;
  const dashes = style('stroke-dasharray');
  return (
    paint && {
      ...paint,
      'stroke-width': width,
      'stroke-dasharray': dashes === 'none' ? undefined : dashes.replace(/px/g, ''),
      'stroke-linecap': style('stroke-linecap') === 'butt' ? undefined : style('stroke-linecap'),
      'stroke-linejoin': style('stroke-linejoin') === 'miter' ? undefined : style('stroke-linejoin'),
    }
  );
};

/** Twice where the line lies under the ground, which not every program can be told otherwise: `of` is the same thing with these attributes. */
const painted = (style: Style, of: (paint: Attributes) => string, again: (paint: Attributes) => string): string => {
  const fill = paintOf(style, 'fill', 'fill-opacity');
  const line = lineOf(style);
  if (!fill && !line) return '';
  if (fill && line && style('paint-order').startsWith('stroke')) return again({ fill: 'none', ...line }) + of(fill);
  return of({ ...(fill ?? { fill: 'none' }), ...line });
};

const hidden = (style: Style): boolean => style('display') === 'none' || style('visibility') === 'hidden' || opacityOf(style, 'opacity') === 0;

const stopOf = (stop: Element, eyes: Eyes): string => {
  const paint = paintOf(eyes.style(stop), 'stop-color', 'stop-opacity') ?? { 'stop-color': colourOf(eyes.style(stop)('stop-color'))?.hex ?? '#000000', 'stop-opacity': 0 };
  return tag('stop', { offset: stop.getAttribute('offset') ?? undefined, ...paint });
};

/** Words of a `text`: its own and those of its `tspan`s. White space between lines is none. */
const wordsOf = (element: Element): string => {
  const children = [...element.childNodes];
  const inLines = children.some((node) => isElement(node) && node.hasAttribute('x'));
  return children
    .map((node) => {
      if (isText(node)) return inLines && node.data.trim() === '' ? '' : escaped(node.data.replace(/\s+/g, ' '));
      return isElement(node) && node.localName === 'tspan' ? tag('tspan', given(node, ['x', 'y', 'dx', 'dy']), wordsOf(node)) : '';
    })
    .join('');
};

const textOf = (element: Element, style: Style): string => {
  const words = wordsOf(element);
  if (words.trim() === '') return '';
  const anchor = style('text-anchor');
  const attributes = { ...given(element, ['x', 'y', 'dx', 'dy', 'transform']), ...fontOf(style), 'text-anchor': anchor === 'start' ? undefined : anchor };
  // The ground under words is words, too, but not to be read twice.
  return painted(
    style,
    (paint) => tag('text', { ...attributes, ...paint }, words),
    (paint) => tag('text', { ...attributes, ...paint, 'aria-hidden': 'true', class: 'ground' }, words),
  );
};

const nodeOf = (element: Element, eyes: Eyes): string => {
  const { localName } = element;
  if (element.hasAttribute('data-tool')) return '';
  if (gradients.has(localName)) {
    const stops = [...element.children].map((stop) => stopOf(stop, eyes)).join('');
    return tag('defs', {}, tag(localName, given(element, ofGradient), stops));
  }
  const style = eyes.style(element);
  if (hidden(style)) return '';
  const opacity = share(opacityOf(style, 'opacity'));
  if (localName === 'text') return grouped({ opacity }, textOf(element, style));
  if (shapes.has(localName)) {
    const copy = (paint: Attributes) => tag(localName, { ...given(element, geometry), ...paint });
    return grouped({ opacity }, painted(style, copy, copy));
  }
  return localName === 'g' ? grouped({ opacity, transform: element.getAttribute('transform') ?? undefined }, contentOf(element, eyes)) : '';
};

const contentOf = (element: Element, eyes: Eyes): string => [...element.children].map((child) => nodeOf(child, eyes)).join('');

/** A group where it does something. */
export const grouped = (attributes: Attributes, content: string): string => (content === '' ? '' : Object.values(attributes).some((value) => value !== undefined) ? tag('g', attributes, content) : content);

/** What an `svg` element of the page draws, where it stands; cut where it is cut there. `id` is for its edge. */
export const drawingOf = (svg: Element, eyes: Eyes, id: string): string => {
  const content = contentOf(svg, eyes);
  if (content === '') return '';
  const { scale, x, y } = eyes.placed(svg);
  const [box] = eyes.boxes(svg);
  const extent = eyes.extent(svg);
  const shift = `translate(${rounded(x)},${rounded(y)})${scale === 1 ? '' : ` scale(${Number(scale.toFixed(4))})`}`;
  const opacity = share(opacityOf(eyes.style(svg), 'opacity'));
  const left = box && (box.x - x) / scale;
  const top = box && (box.y - y) / scale;
  const over =
    box && extent && left !== undefined && top !== undefined && eyes.style(svg)('overflow').startsWith('hidden') && (extent.x < left - 1 || extent.y < top - 1 || extent.x + extent.width > left + box.width / scale + 1 || extent.y + extent.height > top + box.height / scale + 1);
  if (!over) return tag('g', { transform: shift, opacity }, content);
  const edge = tag('defs', {}, tag('clipPath', { id }, tag('rect', { x: left, y: top, width: box.width / scale, height: box.height / scale })));
  return tag('g', { transform: shift, opacity }, edge + tag('g', { 'clip-path': `url(#${id})` }, content));
};
