/** What was done with what is counted, so that stock and flow never share a measure: “fired 4,000 rockets”, “200 tanks supplied by X”. */
import { indexAt, type Words } from './clause';
import type { Phrase } from './phrase';
import { among, wordList } from '../among';

const deeds: readonly (readonly [string, RegExp])[] = [
  ['fired', /^(?:fir(?:e|es|ed|ing)|launch(?:es|ed|ing)?|shoot(?:s|ing)?|lob(?:s|bed|bing)?)$/],
  ['dropped', /^drop(?:s|ped|ping)?$/],
  ['sent', /^(?:sen(?:d|ds|t|ding)|dispatch(?:es|ed|ing)?)$/],
  ['supplied', /^(?:supply|suppli(?:es|ed)|supplying|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|transfer(?:s|red|ring)?|sell(?:s|ing)?|sold|ship(?:ped|ping)|smuggl(?:e|es|ed|ing)|export(?:s|ed|ing)?)$/],
  ['received', /^(?:receiv(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|import(?:s|ed|ing)?|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing)|get(?:s|ting)?|got)$/],
  ['trained', /^train(?:s|ed|ing)?$/],
  ['recruited', /^recruit(?:s|ed|ing)?$/],
  ['intercepted', /^intercept(?:s|ed|ing)?$/],
  ['withdrawn', /^withdr(?:aw|aws|ew|awn|awing)$/],
  ['produced', /^(?:produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|built|build(?:s|ing)?)$/],
  ['seized', /^(?:seiz(?:e|es|ed|ing)|confiscat(?:e|es|ed|ing))$/],
  ['hit', /^(?:hit(?:s|ting)?|struck|strik(?:e|es|ing)|target(?:s|ed|ing)|bomb(?:s|ed|ing))$/],
];
// Most words are none: one look before twelve.
const any = new RegExp(deeds.map(([, pattern]) => pattern.source).join('|'));
const deed = (word: string): string => (any.test(word) ? deedNamed(word) : '');
const deedNamed = (word: string): string => deeds.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
const having = wordList('ha(?:s|ve|d|ving)|possess(?:es|ed|ing)?|h[eo]ld(?:s|ing)?|deploy(?:s|ed|ing)?|maintain(?:s|ed|ing)?|fields?|boasts?|and|or|that|,|;');
const passing = new Set(['were', 'was', 'are', 'being', 'have', 'has', 'had', 'been', 'be', 'will', 'reportedly', 'also', 'that', 'which']);
const reach = 5;

/** “fired”, “sent”, “supplied”, … or '' when the count is of what is there. */
export const deedOf = (words: Words, phrase: Phrase): string => {
  const { list } = words;
  if (phrase.counted.unit === 'strikes') return '';
  const first = indexAt(list, phrase.start);
  for (let i = first - 1; i >= Math.max(0, first - reach); i -= 1) {
    const text = list[i]?.text ?? '';
    // “has fired” is met at “fired” first; “has 40” at “has”.
    if (having.has(text) || (text === 'of' && list[i - 1]?.text !== 'total')) break;
    const found = deed(text);
    if (found !== '') return found;
  }
  let at = phrase.next;
  while (at < phrase.next + 4 && passing.has(list[at]?.text ?? '')) at += 1;
  const after = list[at]?.text ?? '';
  // A participle, not the verb of which the phrase is subject: “rockets supplied by X”, never “fighters train there”.
  const passive = at > phrase.next || among('by|to|at|from|on|into', list[at + 1]?.text ?? '');
  return passive && /(?:ed|t|wn|en|ld)$/.test(after) ? deed(after) : '';
};
