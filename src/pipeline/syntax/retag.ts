/** The parts of speech of a sentence, corrected where the words around leave no doubt: names are names, verbs have objects. */
import type { Span } from '../span';
import type { Pos, Token } from '../token';
import { among } from '../among';
import { correctedBy } from './corrections/correction';
import { functionWords } from './corrections/functionWords';
import { gerunds } from './corrections/gerunds';
import { nouns } from './corrections/nouns';
import { participles } from './corrections/participles';
import { verbs } from './corrections/verbs';

const corrected = correctedBy([...functionWords, ...nouns, ...gerunds, ...participles, ...verbs]);

/** `names` are spans of names in the sentence, in text order. */
export const retag = (tokens: readonly Token[], names: readonly Span[]): readonly Token[] => {
  let n = 0;
  const inName = (token: Token): boolean => {
    while (n < names.length && (names[n]?.end ?? 0) <= token.start) n++;
    const name = names[n];
    return name !== undefined && name.start <= token.start && token.end <= name.end;
  };
  const change = (token: Token, pos: Pos): Token => (token.pos === pos ? token : { start: token.start, end: token.end, text: token.text, lower: token.lower, lemma: token.lemma, pos });
  const first = tokens.map((token, i) => (inName(token) && tokens[i - 1]?.text === '-' && tokens[i + 1]?.text === '-' ? change(token, 'PROPN') : inName(token) && token.pos !== 'PUNCT' && token.pos !== 'PROPN' && token.lower !== "'s" && !among('the|of|for|and|a', token.lower) && /^[\p{Lu}\p{Lo}]/u.test(token.text) ? change(token, 'PROPN') : token));
  return first.map((token, i) => change(token, corrected(first, i)));
};
