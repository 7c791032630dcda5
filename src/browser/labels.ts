/** What is wrong with the words on a page as they are drawn: two that overlap, one that is cut, a page wider than its window. */

/** A page of any browser. */
interface Looked {
  readonly evaluate: (work: (limit: number) => readonly string[], limit: number) => Promise<readonly string[]>;
}

/** One line for each fault, at most `most`; works in the page, so it holds all that it needs. */
export const labelFaults = (page: Looked, most = 20): Promise<readonly string[]> =>
  page.evaluate((limit) => {
    interface Line {
      readonly words: string;
      readonly node: Node;
      /** What scrolls or floats by itself: lines of different layers may cover each other. */
      readonly layer: Element;
      readonly left: number;
      readonly right: number;
      /** From the height of capitals to the foot of the letters that reach below the line. */
      readonly top: number;
      readonly bottom: number;
    }
    const found: string[] = [];
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const layerOf = (element: Element): Element => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at.matches('dialog, [popover]') || ['fixed', 'sticky'].includes(styleOf(at).position)) return at;
      }
      return document.documentElement;
    };
    /** Meant for those who do not see, or not there at all; what is filtered out fades in its place. */
    const isClipped = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) if (styleOf(at).clipPath === 'inset(50%)') return true;
      return false;
    };
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('option, title, desc') && !isClipped(element);
    const name = (line: Line): string => {
      const place = line.node.parentElement?.closest('section[id], [role="dialog"], aside, header, footer, main');
      return `${place?.id || place?.getAttribute('aria-label') || place?.tagName.toLowerCase() || ''}: “${line.words}”`;
    };
    /** Whether a frame cuts a line; what has been scrolled out of its frame is not there. */
    const cutOf = (line: Line): 'whole' | 'cut' | 'away' => {
      for (let at = line.node.parentElement; at && at !== document.documentElement; at = at.parentElement) {
        const style = styleOf(at);
        const [x, y] = [style.overflowX, style.overflowY];
        if (x === 'visible' && y === 'visible') continue;
        if (at instanceof SVGElement && at.tagName !== 'svg') continue;
        const box = at.getBoundingClientRect();
        const outX = line.right > box.right + 1.5 || line.left < box.left - 1.5;
        const outY = line.bottom > box.bottom + 1.5 || line.top < box.top - 1.5;
        if ((outX && (x === 'auto' || x === 'scroll')) || (outY && (y === 'auto' || y === 'scroll'))) return 'away';
        // Where words are left out, a sign says so.
        if (style.webkitLineClamp !== 'none' && outY) return 'away';
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') continue;
        if ((outX && x !== 'visible') || (outY && y !== 'visible')) return 'cut';
      }
      const fixed = line.layer !== document.documentElement && styleOf(line.layer).position === 'fixed';
      return line.right > innerWidth + 1 || line.left < -1 || (fixed && (line.top < -1.5 || line.bottom > innerHeight + 1.5)) ? 'cut' : 'whole';
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!parent || words === '' || parent.matches('script, style, noscript, textarea') || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // The way to the views stands outside until it has the focus.
        if (box.width < 1 || box.right < -100) continue;
        lines.push({ words: words.slice(0, 60), node, layer: layerOf(parent), left: box.left + 0.5, right: box.right - 0.5, top: box.top + box.height * 0.24, bottom: box.bottom - box.height * 0.2 });
      }
    }
    const seen: Line[] = [];
    for (const line of lines) {
      const cut = cutOf(line);
      if (cut === 'cut') found.push(`cut: ${name(line)}`);
      if (cut !== 'away') seen.push(line);
    }
    seen.sort((a, b) => a.top - b.top);
    seen.forEach((a, i) => {
      for (let j = i + 1; j < seen.length; j++) {
        const b = seen[j];
        if (!b || b.top > a.bottom - 1) break;
        if (a.layer !== b.layer || a.node === b.node || a.left + 1 > b.right || b.left + 1 > a.right) continue;
        // A halo: the same words, exactly there.
        if (a.words === b.words && Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1) continue;
        found.push(`${name(a)} / ${name(b)}`);
      }
    });
    if (document.documentElement.scrollWidth > innerWidth) found.push(`wider than the window: ${document.documentElement.scrollWidth} px of ${innerWidth}`);
    return found.length > limit ? [...found.slice(0, limit), `and ${found.length - limit} more`] : found;
  }, most);
