/**
 * A view as it stands on the page, as SVG: boxes and borders, words line by line, and its drawings, in the order of the
 * page. Left out are its title and its tools (`data-tool`), which a picture has of its own or cannot use.
 */
import { boxOf } from './box';
import { drawingOf, grouped } from './drawing';
import { isElement, isText, px, rounded, unionOf, type Box, type Eyes, type Style } from './eyes';
import { textWidth } from '../parts/text';
import { rulesOf, wordsOf, type Rule } from './words';

export interface Scene {
  readonly markup: string;
  /** Round everything that is drawn, in px of the window. */
  readonly box: Box;
}
interface Mark {
  readonly markup: string;
  readonly boxes: readonly Box[];
}
const nothing: Mark = { markup: '', boxes: [] };
const joined = (marks: readonly Mark[]): Mark => ({ markup: marks.map((mark) => mark.markup).join(''), boxes: marks.flatMap((mark) => mark.boxes) });
const mark = (markup: string, boxes: readonly Box[]): Mark => (markup === '' ? nothing : { markup, boxes });

const never: ReadonlySet<string> = new Set(['script', 'style', 'h2', 'input', 'select', 'textarea', 'summary']);
/** Said, not shown: cut down to nothing. */
const unseen = (style: Style): boolean => style('display') === 'none' || style('visibility') === 'hidden' || style('clip-path') === 'inset(50%)' || style('opacity') === '0';

/** Words that the style sheet puts before or after: `"·"` → `·`. */
const put = (content: string): string => /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1]?.replace(/\\(.)/g, '$1') ?? '';

const pseudoOf = (element: Element, eyes: Eyes, side: '::before' | '::after'): Mark => {
  const style = eyes.style(element, side);
  if (!style('content').startsWith('"') || style('display') === 'none') return nothing;
  const [first, last] = [eyes.boxes(element)[0], eyes.boxes(element).at(-1)];
  if (!first || !last) return nothing;
  const content = put(style('content'));
  const words = content.trim();
  if (style('position') === 'absolute') {
    // Measured from the element itself, where that is what holds it.
    const box = { x: first.x + px(style('left')), y: first.y + px(style('top')), width: px(style('width')), height: px(style('height')) };
    return words === '' && eyes.style(element)('position') !== 'static' ? mark(boxOf([box], style), [box]) : nothing;
  }
  if (words === '') return nothing;
  // It begins the first line, or ends the last.
  const width = (text: string) => textWidth(text, px(style('font-size')));
  const lead = width(content.slice(0, content.length - content.trimStart().length));
  const at = side === '::before' ? first.x + px(style('margin-left')) : last.x + last.width - px(style('margin-right')) - width(content);
  const line = { ...(side === '::before' ? first : last), x: at + lead, width: width(words), text: words };
  return mark(wordsOf([line], style, [], eyes.ascent(style)), []);
};

const elementMark = (element: Element, eyes: Eyes, rules: readonly Rule[], id: () => string): Mark => {
  const { localName } = element;
  if (never.has(localName) || element.hasAttribute('data-tool')) return nothing;
  const style = eyes.style(element);
  if (unseen(style)) return nothing;
  const boxes = eyes.boxes(element);
  if (localName === 'svg') return mark(drawingOf(element, eyes, id()), boxes);
  // Words in a box of their own do not wear the rules of what is round it.
  const own = style('display') === 'inline-block' || style('position') === 'absolute' ? rulesOf(style) : [...rules, ...rulesOf(style)];
  const ground = boxOf(boxes, style);
  const all = joined([mark(ground, boxes), pseudoOf(element, eyes, '::before'), contentMark(element, eyes, own, style, id), pseudoOf(element, eyes, '::after')]);
  const opacity = style('opacity') === '' || style('opacity') === '1' ? undefined : rounded(Number(style('opacity')));
  return { ...all, markup: grouped({ opacity }, all.markup) };
};

const contentMark = (element: Element, eyes: Eyes, rules: readonly Rule[], style: Style, id: () => string): Mark =>
  joined(
    [...element.childNodes].map((node) => {
      if (isElement(node)) return elementMark(node, eyes, rules, id);
      if (!isText(node) || node.data.trim() === '') return nothing;
      const lines = eyes.lines(node);
      return mark(wordsOf(lines, style, rules, eyes.ascent(style)), lines);
    }),
  );

export const sceneOf = (root: Element, eyes: Eyes): Scene => {
  let edges = 0;
  const { markup, boxes } = elementMark(root, eyes, [], () => `edge-${++edges}`);
  return { markup, box: unionOf(boxes) };
};
