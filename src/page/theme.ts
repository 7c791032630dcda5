/** The theme that the reader has chosen: the system's, or one of the two. Not part of the address: it is the reader's, not the link's. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'attested-theme';

/** The first step away from the system's theme is the one that is seen: the other theme. */
export const nextTheme = (theme: Theme, systemDark: boolean): Theme => {
  const order = systemDark ? (['auto', 'light', 'dark'] as const) : (['auto', 'dark', 'light'] as const);
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'auto';
};

export const themeNames: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };

export const storedTheme = (): Theme => {
  const shown = typeof document === 'undefined' ? undefined : document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === shown) ?? 'auto';
};

/** Shows the theme, and keeps it where storage is allowed. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is barred: the theme holds until the page is left.
  }
};
