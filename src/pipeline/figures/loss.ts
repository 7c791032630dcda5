/** Counts of the dead, wounded, captured or destroyed are not strengths: “killing 12 soldiers”, “20 fighters were killed”, “lost 5 tanks”. */
import type { Words } from './clause';
import { counted } from './counted';
import type { Phrase } from './phrase';
import { indexAt } from './clause';

const harm = /^(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:e|es|ed|ing)|slain|slay(?:ing)?|murder(?:s|ed|ing)?|execut(?:e|es|ed|ing)|behead(?:s|ed|ing)?|captur(?:e|es|ed|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|abduct(?:s|ed|ing)?|los(?:t|es|ing|e)|destroy(?:s|ed|ing)?|down(?:ed|ing)|eliminat(?:e|es|ed|ing)|deaths?|lives|bod(?:y|ies)|corpses|dead|died|die|dying|perished|buried|martyred|casualties|losses|funerals?|missing|hospitali[sz]ed|shelled|burned|burnt|neutrali[sz]ed)$/;
const skip = new Set(['of', 'the', 'at', 'least', 'more', 'than', 'up', 'to', 'some', 'about', 'around', 'another', 'a', 'an', 'and', 'or', 'nearly', 'almost', 'over', 'as', 'many', 'by', 'estimated', 'were', 'was', 'have', 'been', 'had', 'has', 'are', 'being', 'be', 'also', 'reportedly', 'in', 'on', 'all', 'who', 'which', 'that', 'off', 'out', ',', 'then', 'later', 'either', 'both', 'between', 'its', 'their']);

// The nearest content word, five words away at most after the phrase and twelve before it of the phrase.
const nearest = (words: Words, i: number, step: 1 | -1): string => {
  for (let at = i, n = 0; n < (step === 1 ? 5 : 12); at += step, n += 1) {
    const lexeme = words.list[at];
    // A list goes on: “lost 12 soldiers, 3 tanks and 20 trucks”.
    const item = step === -1 && (lexeme?.kind === 'numeral' || counted(lexeme?.text ?? '', '') !== undefined);
    if (!item && !skip.has(lexeme?.text ?? '')) return lexeme?.text ?? '';
  }
  return '';
};

/** Whether the phrase counts losses. */
export const isLoss = (words: Words, phrase: Phrase): boolean => {
  const first = indexAt(words.list, phrase.start);
  // “killed and 12 fighters wounded”, “12 soldiers killed”; “attacks that killed” counts the attacks.
  const persons = phrase.counted.unit === 'persons' || phrase.counted.unit === 'vehicles' || phrase.counted.unit === 'aircraft' || phrase.counted.unit === 'weapons';
  const within = words.list.slice(first, phrase.next).some((l) => harm.test(l.text) && l.end <= phrase.head.start);
  return within || harm.test(nearest(words, first - 1, -1)) || (persons && harm.test(nearest(words, phrase.next, 1)) && !harming(words, phrase.next));
};

// “fighters who killed”, “rockets that killed”: active, so the phrase did it.
const harming = (words: Words, next: number): boolean => {
  const relative = words.list[next]?.text;
  const verb = words.list[next + 1]?.text ?? '';
  if (relative === 'who' || relative === 'that' || relative === 'which') return /(?:ed|t|s)$/.test(verb) && harm.test(verb) && verb !== 'died';
  return /ing$/.test(words.list[next]?.text ?? '') && harm.test(words.list[next]?.text ?? '');
};
