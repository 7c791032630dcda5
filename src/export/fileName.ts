/** File names: `attested-network-actor-kestrel-4bc5f5a9ae31.csv`, which every system can keep. */

const MOST_OF_SELECTION = 60;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), as eight hexadecimal digits. */
const hash = (text: string): string => {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
  return h.toString(16).padStart(8, '0');
};

/** Small Latin letters, digits and hyphens. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const readable = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/**
 * The selection as part of a name, from the fragment that links to it: `#focus=actor:kestrel&family=contact` →
 * `actor-kestrel-contact`; '' → `all`. What had to be cut or left out is told apart by a hash of the whole.
 */
export const selectionSlug = (fragment: string): string => {
  const text = readable(fragment.replace(/^#/, ''));
  if (text === '') return 'all';
  const words = plain(text.replace(/(^|&)(?:focus|family)=/g, '$1'));
  const whole = words.length <= MOST_OF_SELECTION && !/[^\p{ASCII}\p{Script=Latin}\p{M}]/u.test(text);
  return whole && words !== '' ? words : [words.slice(0, MOST_OF_SELECTION - 9).replace(/-$/, ''), hash(text)].filter(Boolean).join('-');
};

/** `view` is '' for the whole page, `version` '' for data that have none. */
export const fileName = (view: string, fragment: string, version: string, extension: string): string =>
  `${['attested', plain(view) || 'page', selectionSlug(fragment), plain(version).slice(0, 16) || 'unversioned'].join('-')}.${extension}`;
