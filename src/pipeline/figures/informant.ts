/** A few people who are only the source of what is said: “two officers said”, “two people close to the talks told”, “according to three medics”. */
import { among } from '../among';
import { indexAt, type Words } from './clause';
import type { Phrase } from './phrase';
import type { Quantity } from './quantity';

const SAYS = 'sa(?:id|y)|told|tell|wrote|write|added|add|claim|claimed|report|reported|confirmed|confirm|think|thought|believe|believed|described|describe|recalled|recall|testified|insisted|insist|argue|argued|agreed|warned|denied|deny|asked';
const PERFECT = 'has|have|had';
const ENDS = 'is|are|was|were|will|would|may|might|could|can|did|do|died|fled|left';
const REACH = 10;

/** Fewer than ten of them, exactly, and nothing else is told of them in their clause. */
export const isInformant = ({ list }: Words, phrase: Phrase, { bound, high }: Quantity): boolean => {
  if (bound !== 'exact' || high === null || high >= 10 || phrase.counted.unit !== 'persons') return false;
  const first = indexAt(list, phrase.start);
  if (list[first - 1]?.text === 'to' && list[first - 2]?.text === 'according') return true;
  for (let i = phrase.next; i < phrase.next + REACH; i += 1) {
    const word = list[i]?.text ?? '';
    if (among(SAYS, word)) return true;
    if (list[i]?.kind !== 'word' || among(ENDS, word)) return false;
    // "have told", "had earlier said", but not "have died".
    if (among(PERFECT, word)) return [list[i + 1], list[i + 2]].some((next) => among(SAYS, next?.text ?? ''));
  }
  return false;
};
