/** "told the Sentinel", "in an e-mail to the Sentinel", "in an interview with the Sentinel": who hears it. */
import { among, wordList } from '../among';
import type { Token } from '../token';

const TOLD = wordList('e-mail|email|mail|interview|letter|statement|message|essay|memo|text');

/** Is what stands after the article at token `i` told something, or written to? */
export const isHeard = (tokens: readonly Token[], i: number): boolean => {
  const [before, noun] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
  return before === 'told' || (among('to|with', before) && TOLD.has(noun));
};
