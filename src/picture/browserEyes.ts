/** The eyes of a browser. */
import { unionOf, type Box, type Eyes, type Line, type Style } from './eyes';

const boxOf = ({ left, top, width, height }: DOMRect): Box => ({ x: left, y: top, width, height });

/** The lines of a text as they are set: characters that stand on one level, white space as one space, none at the ends. */
const linesOf = (text: Text): readonly Line[] => {
  const range = text.ownerDocument.createRange();
  const lines: { text: string; boxes: Box[]; space: boolean }[] = [];
  const { data } = text;
  for (let at = 0; at < data.length; ) {
    const glyph = String.fromCodePoint(data.codePointAt(at) ?? 32);
    range.setStart(text, at);
    at += glyph.length;
    range.setEnd(text, at);
    const [rect] = range.getClientRects();
    if (!rect) continue;
    const line = lines.at(-1);
    if (glyph.trim() === '') {
      if (line && rect.width > 0) line.space = true;
      continue;
    }
    const box = boxOf(rect);
    const before = line?.boxes.at(-1);
    if (line && before && Math.abs(before.y - box.y) < box.height / 2) {
      line.text += line.space ? ` ${glyph}` : glyph;
      line.boxes.push(box);
      line.space = false;
    } else lines.push({ text: glyph, boxes: [box], space: false });
  }
  return lines.map((line) => ({ text: line.text, ...unionOf(line.boxes) }));
};

const transformed = (text: string, style: Style): string => (style('text-transform') === 'uppercase' ? text.toUpperCase() : text);

export const browserEyes = (document: Document): Eyes => {
  const context = document.createElement('canvas').getContext('2d');
  const ascents = new Map<string, number>();
  const style = (element: Element, pseudo?: string): Style => {
    const computed = getComputedStyle(element, pseudo);
    return (property) => computed.getPropertyValue(property);
  };
  return {
    style,
    boxes: (element) => [...element.getClientRects()].map(boxOf),
    lines: (text) => {
      const { parentElement } = text;
      const lines = linesOf(text);
      return parentElement ? lines.map((line) => ({ ...line, text: transformed(line.text, style(parentElement)) })) : lines;
    },
    placed: (svg) => {
      const matrix = svg instanceof SVGSVGElement ? svg.getScreenCTM() : null;
      return matrix ? { scale: matrix.a, x: matrix.e, y: matrix.f } : { scale: 1, x: 0, y: 0 };
    },
    extent: (svg) => (svg instanceof SVGSVGElement ? boxOf(DOMRect.fromRect(svg.getBBox())) : null),
    ascent: (of) => {
      const font = `${of('font-style')} ${of('font-weight')} ${of('font-size')} ${of('font-family')}`;
      const known = ascents.get(font);
      if (known !== undefined || !context) return known ?? 0.8;
      context.font = font;
      const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
      const ascent = Math.round(above) / (Math.round(above) + Math.round(below));
      ascents.set(font, ascent);
      return ascent;
    },
  };
};
