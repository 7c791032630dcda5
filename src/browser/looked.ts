/** What there is to see of each view of a page, whichever browser shows it. */

export interface Looked {
  readonly title: string;
  /** `role: name` of everything in it that can be pressed. */
  readonly marks: readonly string[];
  /** What the eye reads. */
  readonly words: string;
  /** Marks that take no room, and cannot be met by a pointer. */
  readonly flat: readonly string[];
}

/** Runs in the page, so it holds all that it needs; waits until every view is there. */
export const lookAt = async (): Promise<readonly Looked[]> => {
  const until = async (there: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 300 && !there(); tries++) await new Promise((done) => setTimeout(done, 50));
  };
  await until(() => document.querySelector('[data-mark]') !== null && !document.querySelector('[data-waiting]'));
  const table = document.querySelector('#table');
  table?.scrollIntoView({ behavior: 'instant' });
  await until(() => !table || table.querySelector('[data-mark]') !== null);
  scrollTo({ top: 0, behavior: 'instant' });
  await document.fonts.ready;
  const called = (mark: Element): string => `${mark.getAttribute('role') ?? mark.localName}: ${mark.getAttribute('aria-label') ?? ''}`;
  const wordsIn = (section: Element): string => {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && !node.parentElement.closest('title, desc, option') && node.parentElement.checkVisibility({ visibilityProperty: true })) words.push(...(node.textContent ?? '').split(/\s+/).filter(Boolean));
    return words.join(' ');
  };
  const isFlat = (mark: Element): boolean => [mark, ...mark.querySelectorAll('*')].every((one) => one.getBoundingClientRect().width + one.getBoundingClientRect().height === 0);
  return [...document.querySelectorAll('section')]
    .filter((section) => section.querySelector('[data-mark]') && !section.parentElement?.closest('section'))
    .map((section) => {
      const marks = [...section.querySelectorAll('[data-mark]')];
      return { title: section.getAttribute('aria-label') ?? '', marks: marks.map(called), words: wordsIn(section), flat: marks.filter(isFlat).map(called) };
    });
};
