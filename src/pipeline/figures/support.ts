/** Whether a counted word counts here: “forces” of an actor, “armed men”, “strikes on X”; not “two members of the family”. */
import { type SentenceContext, type Words } from './clause';
import type { Phrase } from './phrase';
import type { Quantity } from './quantity';
import { targetOf } from './target';
import { among } from '../among';

const holding = /\b(?:control|h[eo]ld|occup|seiz|captur|retak|retook|recaptur|regain|rul|lost|los[ei]|overr[au]n|liberat)/i;

/** “A number of”, “several”: too loose for anything but forces and weapons. */
export const isLoose = ({ rule }: Quantity): boolean => rule === 'vague-few' || rule === 'vague-number';

export const isSupported = (context: SentenceContext, phrase: Phrase, quantity: Quantity, subject: string, words: Words): boolean => {
  // “a number of commanders said” says nothing of a force.
  if (isLoose(quantity) && phrase.counted.unit === 'persons' && phrase.counted.measure !== 'fighters') return false;
  if (phrase.counted.measure === 'territory') return holding.test(context.text.slice(context.sentence.start, context.sentence.end));
  if (phrase.counted.strength === 'strong') return true;
  const after = words.list[phrase.next]?.text ?? '';
  if (phrase.military || (phrase.counted.unit === 'persons' && among('fighting|armed|under', after))) return true;
  if (phrase.counted.strength === 'people') return false;
  return subject !== '' || quantity.percent || targetOf(context, words, phrase) !== '';
};
