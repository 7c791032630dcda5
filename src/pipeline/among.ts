/**
 * Whether a word is one of a list: `among('airstrikes?|embass(?:y|ies)', word)`. The list is written as the alternatives of a
 * regular expression, and spelt out once into a set: a look-up is several times faster than a match.
 */
const lists = new Map<string, ReadonlySet<string>>();

/** Every word that the pattern spells: letters, `(?:a|b)`, `[sz]`, and `?` after any of these. */
export const wordList = (pattern: string): ReadonlySet<string> => {
  let at = 0;
  const alternatives = (): readonly string[] => {
    const all: string[] = [];
    do {
      if (pattern.charAt(at) === '|') at++;
      all.push(...sequence());
    } while (pattern.charAt(at) === '|');
    return all;
  };
  const sequence = (): readonly string[] => {
    let words: readonly string[] = [''];
    while (at < pattern.length && pattern.charAt(at) !== '|' && pattern.charAt(at) !== ')') {
      const parts = part();
      const optional = pattern.charAt(at) === '?';
      if (optional) at++;
      words = words.flatMap((word) => [...(optional ? [word] : []), ...parts.map((p) => word + p)]);
    }
    return words;
  };
  const part = (): readonly string[] => {
    const mark = pattern.charAt(at);
    if (pattern.startsWith('(?:', at)) {
      at += 3;
      const inner = alternatives();
      if (pattern.charAt(at) !== ')') throw new Error(`word list: no closing bracket: ${pattern}`);
      at++;
      return inner;
    }
    if (mark === '[') {
      const end = pattern.indexOf(']', at);
      const letters = [...pattern.slice(at + 1, end)];
      at = end + 1;
      return letters;
    }
    if (mark === '\\') at++;
    else if (/[.*+(){}^$]/.test(mark)) throw new Error(`word list: not a list of words: ${pattern}`);
    at++;
    return [pattern.charAt(at - 1)];
  };
  return new Set(alternatives());
};

/** All words of several lists. */
export const allOf = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(lists.flatMap((list) => [...list]));

export const among = (pattern: string, word: string): boolean => {
  let list = lists.get(pattern);
  if (list === undefined) lists.set(pattern, (list = wordList(pattern)));
  return list.has(word);
};
