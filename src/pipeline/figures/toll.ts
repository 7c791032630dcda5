/** A count of the dead that is said as a toll: “the death toll from the raid stands at 23”, “has risen to three”, “brought the toll to 17”, “a death toll of 12”. */
import { wordList } from '../among';
import type { Words } from './clause';
import type { Counted } from './counted';

const dead: Counted = { measure: 'killed', unit: 'persons', strength: 'strong' };
const reaching = wordList('pass(?:ed|es)|exceed(?:s|ed)|top(?:s|ped)|reach(?:es|ed)|hit|hits|surpass(?:es|ed)|near(?:s|ed)|cross(?:ed|es)|is|was|above|beyond|past');
const standing = wordList('st(?:ands?|ood)|remain(?:s|ed)|put|puts|putting|place[sd]?|giv(?:es|en)|gave|set|sets|is|was|report(?:s|ed)|estimat(?:es|ed)');
const moving = wordList('r(?:ise|ises|ose|isen|ising)|climb(?:s|ed|ing)?|gr(?:ow|ows|ew|own)|jump(?:s|ed)|increas(?:ed|es)|soar(?:s|ed)|mount(?:s|ed)|swell(?:s|ed)?|swollen|went|gone|f(?:all|ell|allen)|revis(?:ed|es)|lowered|raised|raises|raising|brought|bringing|brings|took|taking|takes|up|down');
/** Words. “The death toll from the attack of 3 October on the compound in the city now stands at”. */
const FAR = 24;
/** Words between a verb and what it leads to: “rose by two to”, “brought the official toll to”. */
const NEAR = 3;
const WHOLE = new Set(['tolls', 'booth', 'road', 'bridge', 'gate', 'plaza', 'free', 'call']);

/** Index of “toll” before a word of its clause, or -1. */
const tollAt = ({ list }: Words, before: number): number => {
  for (let i = before; i >= Math.max(0, before - FAR); i -= 1) {
    const text = list[i]?.text ?? '';
    if (text === ';' || text === ':') return -1;
    if (text === 'toll') return WHOLE.has(list[i + 1]?.text ?? '') ? -1 : i;
  }
  return -1;
};
const holds = ({ list }: Words, pattern: { readonly has: (word: string) => boolean }, from: number, to: number): boolean => list.slice(from, to).some(({ text }) => pattern.has(text));

/** What a number counts that follows the lexeme at `at`, when it is a toll; else undefined. */
export const tollBefore = (words: Words, at: number): Counted | undefined => {
  const { list } = words;
  const link = list[at]?.text ?? '';
  const toll = tollAt(words, at - 1);
  if (toll < 0) return undefined;
  const led = (pattern: { readonly has: (word: string) => boolean }): boolean => holds(words, pattern, Math.max(toll + 1, at - NEAR), at) || (toll === at - 1 && holds(words, pattern, Math.max(0, toll - NEAR - 1), toll));
  if (link === 'of') return toll === at - 1 ? dead : undefined;
  if (link === 'at') return toll === at - 1 || led(standing) ? dead : undefined;
  if (link === 'to') return led(moving) ? dead : undefined;
  return reaching.has(link) && (link === 'is' || link === 'was' ? at - toll < 4 : true) ? dead : undefined;
};
