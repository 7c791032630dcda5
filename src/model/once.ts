/** Worked out when it is first asked for: what no view asks for need not be there before they are drawn. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};
