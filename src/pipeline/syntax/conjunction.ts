/** The word that opens a clause: "if", "when", "that". */
import { wordList } from '../among';
import { isNoun, isVerb, type Chunk } from './chunk';
import { typeAt, wordOf } from './list';

const CONDITION = wordList('if|unless|whether|when|whenever|while|whereas|although|though|because|since|after|before|until|once|as|where|how|why|what|lest|so|than');
/** The word that opens the clause of the verb at `at`: searched to the left up to another finite verb or a stop. */
export const conjunctionOf = (chunks: readonly Chunk[], at: number): string => {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if ((isVerb(chunk) && chunk.form === 'finite') || typeAt(chunks, i) === 'stop') return '';
    const w = wordOf(chunk);
    if (chunk && (chunk.type === 'subordinator' || chunk.type === 'preposition') && CONDITION.has(w) && !(chunk.type === 'preposition' && isNoun(chunks[i + 1]) && i + 2 < at && w !== 'than')) return w;
    if (chunk?.type === 'relative' && w === 'that') return 'that';
    if (typeAt(chunks, i) === 'comma' && i < at - 1 && isNoun(chunks[i + 1]) && i + 2 === at) return '';
  }
  return '';
};
