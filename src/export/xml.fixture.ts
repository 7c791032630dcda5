/** XML read as strictly as it is written here: one root, tags closed in order, no attribute twice, no stray `&` or `<`, no forbidden character. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Character data directly in it. */
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Char of XML 1.0, section 2.2. */
const isChar = (code: number): boolean => code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;

const unescaped = (raw: string): string => {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|</i.test(raw)) throw new Error(`stray sign: ${raw.slice(0, 40)}`);
  return raw.replace(/&(#x?)?([\da-z]+);/gi, (_, number: string | undefined, name: string) => (number ? String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10)) : (NAMED[name] ?? '')));
};
const attributesOf = (raw: string): Readonly<Record<string, string>> => {
  const attributes: Record<string, string> = {};
  const rest = raw.replace(/\s+([A-Za-z_][\w.:-]*)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`attribute twice: ${name}`);
    attributes[name] = unescaped(value.replace(/[\t\n\r]/g, ' '));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`no attribute: ${rest}`);
  return attributes;
};

export const readXml = (text: string): Element => {
  for (const sign of text) if (!isChar(sign.codePointAt(0) ?? 0)) throw new Error(`forbidden character: ${sign.codePointAt(0)?.toString(16)}`);
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === text) throw new Error('no declaration');
  const top: Element[] = [];
  const open: { name: string; attributes: Readonly<Record<string, string>>; children: Element[]; text: string }[] = [];
  for (const [, raw = '', close = '', name = '', attributes = '', empty = ''] of body.matchAll(/([^<]*)(?:<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|$)/g)) {
    const inner = open.at(-1);
    if (inner) inner.text += unescaped(raw.replace(/\r\n?/g, '\n'));
    else if (raw.trim() !== '') throw new Error(`text outside the root: ${raw.slice(0, 40)}`);
    if (name === '') continue;
    if (close) {
      const done = open.pop();
      if (done?.name !== name) throw new Error(`closed out of order: ${name}`);
      (open.at(-1)?.children ?? top).push(done);
    } else if (empty) (inner?.children ?? top).push({ name, attributes: attributesOf(attributes), children: [], text: '' });
    else open.push({ name, attributes: attributesOf(attributes), children: [], text: '' });
  }
  const [root] = top;
  if (open.length > 0 || top.length !== 1 || !root) throw new Error(`not closed, or more than one root: ${open.map((e) => e.name).join()}`);
  if (body.replace(/<[^<>]*>/g, '').includes('<')) throw new Error('a tag that cannot be read');
  return root;
};

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? [];
