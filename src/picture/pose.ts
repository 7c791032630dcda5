/** Makes the page stand as the picture is to show it, for as long as it is looked at: nothing of it is painted in between. */
export const pictureThemes = ['light', 'dark'] as const;
export type PictureTheme = (typeof pictureThemes)[number];

type Undo = () => void;
type Styled = HTMLElement | SVGElement;

const set = (element: Styled, property: string, value: string, priority = ''): Undo => {
  const { style } = element;
  const [before, rank] = [style.getPropertyValue(property), style.getPropertyPriority(property)];
  style.setProperty(property, value, priority);
  // By the property: the policy of the page takes no style that is written as an attribute.
  return () => style.setProperty(property, before, rank);
};
const themed = (page: HTMLElement, theme: PictureTheme): Undo => {
  const before = page.dataset['theme'];
  page.dataset['theme'] = theme;
  return () => {
    if (before === undefined) delete page.dataset['theme'];
    else page.dataset['theme'] = before;
  };
};
const opened = (details: HTMLDetailsElement): Undo => {
  details.open = true;
  return () => (details.open = false);
};

/** What follows the window as it is scrolled, put where it belongs. */
const settled = (root: HTMLElement): readonly Undo[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((element) => getComputedStyle(element).position === 'sticky').map((element) => set(element, 'position', 'static'));

/** Shows `theme`, the families in the key and what is folded, without the tools; returns what puts all back. */
export const pose = (root: HTMLElement, theme: PictureTheme): Undo => {
  const undo = [
    themed(root.ownerDocument.documentElement, theme),
    set(root, '--families-in-key', 'flex'),
    ...[...root.querySelectorAll<Styled>('[data-tool]')].map((tool) => set(tool, 'display', 'none', 'important')),
    ...settled(root),
    ...[...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')].map(opened),
  ];
  return () => undo.forEach((each) => each());
};
