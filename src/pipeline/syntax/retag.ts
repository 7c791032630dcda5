/**
 * Corrections to the tagger where the words around leave no doubt: names are names; "militias fight X" and
 * "are not striking X" have verbs; "the support of" has none.
 */
import type { Span } from '../span';
import type { Pos, Token } from '../token';

const EITHER = new Set(
  'aid arm attack back battle blame bomb claim clash combat command control deal deny fight finance follow fund guard help hit kill lead launch meet note order plan raid report rocket say seek shell state strike supply support target threaten train transfer visit vow warn welcome'.split(' '),
);
const BE = /^(?:is|are|was|were|be|been|'re|'s|’re|’s|am|keep|kept|began|begun|started)$/;

const base = (token: Token): string => token.lower.replace(/s$/, '');
const startsNoun = (token: Token | undefined): boolean => token !== undefined && (/^(?:DET|PROPN|NUM|ADJ|NOUN)$/.test(token.pos) || /^(?:its|their|his|her|our|them|him|us|it|you|me)$/.test(token.lower));

/** `names` are spans of names in the sentence, in text order. */
export const retag = (tokens: readonly Token[], names: readonly Span[]): readonly Token[] => {
  let n = 0;
  const inName = (token: Token): boolean => {
    while (n < names.length && (names[n]?.end ?? 0) <= token.start) n++;
    const name = names[n];
    return name !== undefined && name.start <= token.start && token.end <= name.end;
  };
  const change = (token: Token, pos: Pos): Token => (token.pos === pos ? token : { ...token, pos });
  const first = tokens.map((token) => (inName(token) && token.pos !== 'PUNCT' && token.pos !== 'PROPN' && token.lower !== "'s" && !/^(?:the|of|for|and|a)$/.test(token.lower) && /^[\p{Lu}\p{Lo}]/u.test(token.text) ? change(token, 'PROPN') : token));
  return first.map((token, i) => {
    const before = first[i - 1];
    const after = first[i + 1];
    if (/ing$/.test(token.lower) && /^(?:ADJ|NOUN)$/.test(token.pos) && before) {
      const aux = /^(?:not|n't|still|also|now|reportedly|currently|allegedly)$/.test(before.lower) ? first[i - 2] : before;
      if (aux && BE.test(aux.lower) && startsNoun(after)) return change(token, 'VERB');
    }
    if (token.pos === 'NOUN' && EITHER.has(base(token))) {
      const subject = before && (before.pos === 'PROPN' || (before.pos === 'NOUN' && /s$/.test(before.lower)) || before.lower === 'all' || before.lower === 'both' || (before.pos === 'PRON' && !/^(?:its|their|his|her|our|my|your)$/.test(before.lower)));
      const verbNear = first.slice(Math.max(0, i - 6), i + 5).some((t, k, near) => (t.pos === 'VERB' || t.pos === 'AUX') && !near.slice(Math.min(k, 6), Math.max(k, 6)).some((u) => /^[,;:]$/.test(u.text)));
      if (before && (before.pos === 'PART' && before.lower === 'to')) return change(token, 'VERB');
      if (subject && !verbNear && (startsNoun(after) || after?.pos === 'ADP' || after?.lower === 'that')) return change(token, 'VERB');
    }
    return token;
  });
};
