/** The place on the page at which an address begins: `#network&family=conflict` opens the page at the network. */

const parts = (fragment: string): readonly string[] => fragment.replace(/^#/, '').split('&').filter(Boolean);

/** The first of `names` in the fragment; '' when there is none. */
export const placeIn = (fragment: string, names: readonly string[]): string => parts(fragment).find((part) => names.includes(part)) ?? '';

/** The fragment without a place: what the selection reads. */
export const withoutPlace = (fragment: string, names: readonly string[]): string => {
  const rest = parts(fragment).filter((part) => !names.includes(part));
  return rest.length > 0 ? `#${rest.join('&')}` : '';
};
