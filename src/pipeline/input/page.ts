/**
 * A web page as an article: what Readability takes for the article, one block a line, below the headline. The text as
 * read is this text, not the file.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { dayOf, type Supplied } from './supplied';

export interface Page {
  readonly text: string;
  readonly supplied: Supplied;
  /** As the page states it, or ''. */
  readonly language: string;
}

const BLOCK = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(' '));
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV FORM BUTTON SELECT INPUT TEXTAREA IFRAME OBJECT HEAD TITLE AUDIO VIDEO'.split(' '));

/** Beyond these, elements within elements or characters, Readability takes too long: its time grows with the square of the depth. */
const DEEPEST = 100;
const LARGEST = 8_000_000;

const deeperThan = (root: Node, most: number): boolean => {
  const stack: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.depth > most) return true;
    for (let child = top.node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) stack.push({ node: child, depth: top.depth + 1 });
  }
  return false;
};

/** The lines of an element; without recursion, because pages nest without end. */
const linesOf = (root: Node): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const words = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (words) lines.push(words);
    line = '';
  };
  const stack: { readonly node: Node; readonly leaving: boolean }[] = [{ node: root, leaving: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, leaving } = top;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    if (SILENT.has(name)) continue;
    if (BLOCK.has(name)) close();
    if (leaving) continue;
    if (name === 'LI') line = '• ';
    stack.push({ node, leaving: true });
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push({ node: child, leaving: false });
  }
  close();
  return lines.filter((words) => words !== '•');
};

const documentOf = (html: string): Document => parseHTML(/<html[\s>]/i.test(html.slice(0, 5000)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;

const metaOf = (tree: Document, ...names: readonly string[]): string => {
  for (const name of names) {
    const content = tree.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
};
const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

export const pageOf = (html: string): Page => {
  const tree = documentOf(html);
  const published = metaOf(tree, 'article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'pubdate', 'publish-date', 'parsely-pub-date') || tree.querySelector('time[datetime]')?.getAttribute('datetime') || '';
  const url = metaOf(tree, 'og:url') || tree.querySelector('link[rel="canonical"]')?.getAttribute('href') || '';
  const site = metaOf(tree, 'og:site_name', 'application-name', 'publisher');
  const language = tree.documentElement.getAttribute('lang') ?? '';
  const whole = linesOf(tree.body ?? tree.documentElement);
  const heading = plain(tree.querySelector('h1')?.textContent);
  const found = html.length > LARGEST || deeperThan(tree.documentElement, DEEPEST) ? null : new Readability(tree, { charThreshold: 200 }).parse();
  const stated = plain(found?.title);
  const title = (heading.includes(stated) && heading.length < 250 ? heading : stated) || plain(metaOf(tree, 'og:title') || tree.querySelector('title')?.textContent);
  const content = found?.content ? linesOf(documentOf(found.content).body) : [];
  const body = content.length > 0 ? content : whole;
  const author = plain(found?.byline) || metaOf(tree, 'author', 'article:author');
  const named = author.replace(/^by\s+/i, '');
  const says = (words: string): boolean => body.slice(0, 6).some((line) => line === words);
  const head = [...(title && !says(title) ? [title] : []), ...(named && named.length < 100 && !/^https?:/.test(named) && !body.slice(0, 6).some((line) => line.includes(named)) ? [`By ${named}`] : [])];
  return {
    text: `${[...head, ...body].join('\n')}\n`,
    supplied: {
      title,
      author: /^https?:/.test(named) ? '' : named,
      published: dayOf(published || plain(found?.publishedTime)),
      url: /^https?:\/\//.test(url) ? url : '',
      publisher: plain(found?.siteName) || site,
    },
    language,
  };
};
