/** Names in brackets: "Syrian Observatory for Human Rights (SOHR)", "Da’esh (ISIS)", and false names ("the false names X and Y"). */
import type { Token } from '../token';
import type { Run } from './run';

/** Token range between brackets that open right after `to`, or null. */
export const bracketAfter = (tokens: readonly Token[], to: number): Run | null => {
  if (tokens[to]?.text !== '(') return null;
  for (let i = to + 1; i < Math.min(tokens.length, to + 7); i++) if (tokens[i]?.text === ')') return i > to + 1 ? { from: to + 1, to: i } : null;
  return null;
};

/** Are the letters the initials of all its greater words? */
export const isInitials = (letters: string, name: string): boolean => letters.length > 2 && letters === name.split(/[\s-]+/u).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w.charAt(0)).join('');
/** Is `acronym` made of the initials of `name`? */
export const isAcronymOf = (acronym: string, name: string): boolean => {
  const letters = acronym.replace(/[^\p{L}]/gu, '').replace(/s$/, '').toUpperCase();
  const initials = name
    .split(/[\s-]+/u)
    .filter((w) => !/^(?:of|for|the|and|in|on|al)$/i.test(w))
    .map((w) => w.charAt(0).toUpperCase())
    .join('');
  if (letters.length < 2 || initials.length < 2) return false;
  return initials === letters || (letters.length > 2 && initials.startsWith(letters)) || (initials.length > 2 && letters.startsWith(initials));
};

const FALSE_NAME = /(?:false|assumed|fake|invented|made-up|fictitious) names?|pseudonyms?|alias(?:es)?|noms? de guerre|not (?:his|her|their) real names?|identif(?:ied|ying) (?:himself|herself|themselves) (?:only )?as|(?:gave|giving) (?:his|her|their) (?:first |full )?names? (?:only )?as|known only as|names? (?:him|her|them)sel(?:f|ves) only as|(?:asked|wanted|insisted) to be (?:called|identified as)|nicknamed|(?:us(?:e[sd]?|ing)|go(?:es|ing)? by|went by|gave|giv(?:es|ing)|under) the name(?: of)?|go(?:es|ing)? by|went by|call(?:s|ed|ing) (?:him|her|them)sel(?:f|ves)/iu;

/** Does the text around the name say that it is not a real one? `before` = some 60 characters before the name, `after` = after it. */
export const saysFalseName = (before: string, after: string): boolean => FALSE_NAME.test(before.slice(-60)) || /^[^.]{0,40}\b(?:not (?:his|her|their) real names?|a pseudonym|an alias|a false name)\b/iu.test(after);
