/** What a file says of its article outside the text: front matter, the meta elements of a page. Empty = not said. */
export interface Supplied {
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly publisher: string;
}
export const nothingSupplied: Supplied = { title: '', author: '', published: '', url: '', publisher: '' };

/** The day, month or year at the start of a stamp, as EDTF; '' where there is none: "2024-05-01T10:00Z", "2024-05". */
export const dayOf = (stamp: string): string => {
  const match = /^\s*(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(stamp.replace(/^(\s*\d{4}-\d\d-\d\d)[T ].*$/s, '$1'));
  return match ? [match[1], match[2], match[3]].filter(Boolean).join('-') : '';
};
