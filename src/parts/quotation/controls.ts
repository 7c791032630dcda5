/**
 * Characters that nobody sees: controls, directions of writing, spaces without width, towers of combining marks. In a
 * quotation they are shown by name, so that what is read is what is in the file (Unicode Technical Report 36).
 */

export interface Letters {
  readonly text: string;
  /** Empty for what is shown as it is; else what stands in the file at this place. */
  readonly control: string;
}

/** As in the Unicode charts. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'SHY'], ['\u061c', 'ALM'], ['\u200b', 'ZWSP'], ['\u200c', 'ZWNJ'], ['\u200d', 'ZWJ'], ['\u200e', 'LRM'], ['\u200f', 'RLM'],
  ['\u202a', 'LRE'], ['\u202b', 'RLE'], ['\u202c', 'PDF'], ['\u202d', 'LRO'], ['\u202e', 'RLO'], ['\u2060', 'WJ'],
  ['\u2066', 'LRI'], ['\u2067', 'RLI'], ['\u2068', 'FSI'], ['\u2069', 'PDI'], ['\ufeff', 'ZWNBSP'],
]);
/** Joiners belong to emoji and to scripts whose letters join; elsewhere they hide. Four marks on a letter are writing, more are a tower. */
const HIDDEN = /(?<![\u0600-\u0fff\u2600-\u27bf\ufe0f\u{1f000}-\u{1faff}])[\u200c\u200d]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<=\p{M}{4})\p{M}+/gu;

const point = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
const nameOf = (found: string): string => (/^\p{M}/u.test(found) ? `${[...found].length} marks` : (NAMES.get(found) ?? point(found)));

/** Texts and names of controls in turn; the texts and what the names stand for, joined, are the text. */
export const lettersOf = (text: string): readonly Letters[] => {
  const letters: Letters[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(HIDDEN)) {
    if (index > at) letters.push({ text: text.slice(at, index), control: '' });
    letters.push({ text: found, control: nameOf(found) });
    at = index + found.length;
  }
  return at < text.length || letters.length === 0 ? [...letters, { text: text.slice(at), control: '' }] : letters;
};
