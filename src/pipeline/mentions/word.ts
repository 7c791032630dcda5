/** Words as they are compared: no case, accents, apostrophes, stops or hyphens ("Kata’ib" = "Kataib", "U.S." = "US"). */
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

export const normalWord = (word: string): string => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const normal = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’‘'ʼ`´.]/gu, '')
    .toLowerCase();
  if (cache.size < CACHE_LIMIT) cache.set(word, normal);
  return normal;
};

/** The words of a name; "Iran's" counts as "iran", "s". */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/[’'‘]s\b/gu, ' s')
    .split(/[\s\u00a0\-–—/,()“”"]+/u)
    .map(normalWord)
    .filter(Boolean);

/** Stable slug: lower case, words joined by hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’‘'ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'x';
