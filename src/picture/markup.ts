/** SVG as text: elements with their attributes, nothing that is empty. */
import { rounded } from './eyes';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** No sign that XML reads as its own, nor one that it forbids. */
export const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const written = ([name, value]: readonly [string, string | number | undefined]): string =>
  value === undefined || value === '' ? '' : ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;

/** `content` is markup, not text. */
export const tag = (name: string, attributes: Attributes, content = ''): string => {
  const start = `<${name}${Object.entries(attributes).map(written).join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
};
