/** Lists of places: "the villages of X, Y and Z", "18 villages, including X, Sayyed Y, Mulla Z". */
import { wordList } from '../among';
import type { Token } from '../token';
import { isNameWord } from './run';

const PLACES = wordList('villages|towns|cities|hamlets|settlements|districts|suburbs|neighbou?rhoods|provinces|governorates|municipalities|bases|airports|crossings|hills|localities');
const OPENS = wordList('of|including|like|namely|:');
/** Parts of names that have small letters. */
const SMALL = wordList("al|el|as|ash|an|at|az|ad|abu|umm|bin|the|-|–|'|’");
const LONGEST = 60;

/** Does the name that starts at token `from` belong to a list that a plural noun of places opens? */
export const isOfPlaces = (tokens: readonly Token[], from: number): boolean => {
  let comma = false;
  for (let i = from - 1; i >= Math.max(1, from - LONGEST); i--) {
    const token = tokens[i];
    const word = token?.lower ?? '';
    if (OPENS.has(word) || word === 'as') {
      const at = word === 'as' ? i - 2 : i - 1;
      return (word !== 'as' || tokens[i - 1]?.lower === 'such') && PLACES.has(tokens[tokens[at]?.text === ',' ? at - 1 : at]?.lower ?? '');
    }
    // "the towns of X and Y, Zoram said": the list has ended
    if (word === 'and' && comma) return false;
    if (word === ',') comma = true;
    else if (word !== 'and' && !isNameWord(token) && !SMALL.has(word)) return false;
  }
  return false;
};
