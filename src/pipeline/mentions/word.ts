/** Words as they are compared: no case, accents, apostrophes, stops or hyphens ("Kata’ib" = "Kataib", "U.S." = "US"). */
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** Most words are of small Latin letters alone, and need neither a look-up nor a change. */
export const isPlain = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

export const normalWord = (word: string): string => {
  if (isPlain(word)) return word;
  const known = cache.get(word);
  if (known !== undefined) return known;
  const normal = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’‘'ʼ`´.]/gu, '')
    .toLowerCase();
  if (cache.size < CACHE_LIMIT) cache.set(word, normal);
  return normal;
};

const wordCache = new Map<string, readonly string[]>();
/** The words of a name; "Iran's" counts as "iran", "s". */
export const wordsOf = (name: string): readonly string[] => {
  const known = wordCache.get(name);
  if (known) return known;
  const words = split(name);
  if (wordCache.size < CACHE_LIMIT) wordCache.set(name, words);
  return words;
};
/** The same, as one key. */
export const wordKey = (name: string): string => wordsOf(name).join(' ');
const split = (name: string): readonly string[] =>
  name
    .replace(/[’'‘]s\b/gu, ' s')
    .split(/[\s\u00a0\-–—/,()“”"]+/u)
    .map(normalWord)
    .filter(Boolean);

/** Stable slug: lower case, words joined by hyphens. */
export const slugOf = (name: string): string => {
  const known = slugCache.get(name);
  if (known !== undefined) return known;
  const slug = slugged(name);
  if (slugCache.size < CACHE_LIMIT) slugCache.set(name, slug);
  return slug;
};
const slugCache = new Map<string, string>();
const slugged = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’‘'ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '') || 'x';
