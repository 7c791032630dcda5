/**
 * Nouns that name a relationship: "coordination between X and Y", "X’s support for Y", "Russian airstrikes on Y", "talks with Y",
 * and a light verb with such a noun: "X carried out strikes on Y", "X maintains contacts with Y", "X expressed concern over Y’s attempts".
 */
import { relationshipTypes } from '../../../model/relationship';
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import { frameOf } from '../noun';
import type { Match, Pattern } from '../context';
import { coordinated, type Clause } from '../../syntax/clause';
import { isNoun, isVerb, type NounPhrase } from '../../syntax/chunk';

const LIGHT = /^(?:have|hold|carry|conduct|launch|stage|maintain|keep|establish|begin|start|provide|give|offer|express|voice|make|wage|mount|continue|increase|open|resume|do|perform|step|intensify|plan|halt|stop|end|cut|sever|deny|restore|strengthen|expand|build|raise|lead|join|be)$/;

/** Prepositional phrases that follow the chunk at `i`, up to a verb or a comma; lists after "between" run on over commas. */
const phrasesAfter = (chunks: Parameters<typeof coordinated>[0], i: number): readonly { word: string; nouns: readonly NounPhrase[] }[] => {
  const phrases: { word: string; nouns: readonly NounPhrase[] }[] = [];
  let k = i + 1;
  for (let steps = 0; steps < 10; steps++) {
    const chunk = chunks[k];
    if (!chunk) break;
    if (chunk.type === 'quote' || chunk.type === 'adverb') k++;
    else if (chunk.type === 'preposition') {
      let j = k + 1;
      while (chunks[j]?.type === 'quote' || chunks[j]?.type === 'adverb' || (chunks[j]?.type === 'other')) j++;
      if (!isNoun(chunks[j])) break;
      const items = chunk.word === 'between' ? wholeList(chunks, j) : coordinated(chunks, j);
      phrases.push({ word: chunk.word, nouns: items.map((n) => chunks[n]).filter(isNoun) });
      k = (items.at(-1) ?? j) + 1;
    } else if (chunk.type === 'comma' && (chunks[k + 1]?.type === 'coordinator' ? chunks[k + 2]?.type === 'preposition' : false)) k += 2;
    else if (chunk.type === 'coordinator' && chunks[k + 1]?.type === 'preposition') k++;
    else break;
  }
  return phrases;
};
/** "between Russia, Hezbollah and its patron, Iran, and the regime of X": every noun phrase up to the end of the list. */
const wholeList = (chunks: Parameters<typeof coordinated>[0], from: number): readonly number[] => {
  const items = [from];
  let i = from + 1;
  for (let steps = 0; steps < 14; steps++) {
    let next = i;
    while (['comma', 'coordinator', 'quote'].includes(chunks[next]?.type ?? '')) next++;
    if (next === i || !isNoun(chunks[next])) break;
    if (isVerb(chunks[next + 1])) break;
    items.push(next);
    i = next + 1;
    // "the regime of X": the complement belongs to the item.
    const of = chunks[i];
    if (of?.type === 'preposition' && of.word === 'of' && isNoun(chunks[i + 1])) i += 2;
  }
  return items;
};

export const byNoun: Pattern = (context) => {
  const { parse, found } = context;
  const { chunks, tokens, clauses } = parse;
  const matches: Match[] = [];
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk) || chunk.pronoun) return;
    const noun = tokens[chunk.head]?.lower ?? '';
    const frame = frameOf(noun);
    if (!frame || found.some((m) => m.kind === 'actor' && m.from <= chunk.head && chunk.head < m.to && m.to - m.from > 1)) return;
    const phrases = phrasesAfter(chunks, i);
    const clauseIndex = clauseAround(clauses, i);
    const clause = clauses[clauseIndex];
    const add = (sources: readonly string[], targets: readonly string[], last: number, first: number, rule: string) => {
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type: frame.type, from: Math.min(chunk.from, first), to: last, clause: clauseIndex, rule: `noun:${rule}` });
    };
    for (const between of phrases.filter((p) => p.word === 'between')) {
      const ids = between.nouns.map((n) => argumentOf(context, n)).filter((g) => g.length > 0);
      const flat = [...new Set(ids.flat())];
      const last = between.nouns.at(-1)?.to ?? chunk.to;
      flat.forEach((a, x) => flat.slice(x + 1).forEach((b) => add([a], [b], last, chunk.from, 'between')));
    }
    if (phrases.some((p) => p.word === 'between')) return;
    const target = phrases.find((p) => frame.to.includes(p.word) && argumentsOf(context, p.nouns).length > 0);
    const concern = frame.type === 'criticises' ? phrases.find((p) => frame.to.includes(p.word)) : undefined;
    const targets = target ? argumentsOf(context, target.nouns) : concern ? concern.nouns.flatMap((n) => [...ownersOf(context, n)]) : [];
    if (targets.length === 0) return;
    const last = (target ?? concern)?.nouns.at(-1)?.to ?? chunk.to;
    const owners = ownersOf(context, chunk);
    const by = phrases.find((p) => (p.word === 'by' || (p.word === 'of' && p !== target)) && argumentsOf(context, p.nouns).length > 0);
    if (owners.length > 0) add(owners, targets, last, chunk.from, 'owner');
    else if (by) add(argumentsOf(context, by.nouns), targets, Math.max(last, by.nouns.at(-1)?.to ?? 0), chunk.from, 'by');
    else if (clause && LIGHT.test(clause.verb.lemma) && governs(clause, chunk, i, chunks)) {
      const subjects = clause.verb.passive ? argumentsOf(context, clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns)) : argumentsOf(context, clause.subjects);
      add(subjects, targets, last, Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), `light:${clause.verb.lemma}`);
    }
  });
  // Mutual nouns whose two sides are the subject: "Russia and X have begun coordination".
  clauses.forEach((clause, index) => {
    if (!LIGHT.test(clause.verb.lemma) || clause.verb.passive) return;
    const head = clause.objects.find((o) => {
      const frame = frameOf(tokens[o.head]?.lower ?? '');
      return frame !== undefined && relationshipTypes[frame.type].mutual;
    });
    const frame = head ? frameOf(tokens[head.head]?.lower ?? '') : undefined;
    const subjects = argumentsOf(context, clause.subjects);
    const [first, ...others] = subjects;
    if (!head || !frame || first === undefined) return;
    for (const other of others) matches.push({ source: first, target: other, type: frame.type, from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: head.to, clause: index, rule: 'noun:reciprocal' });
  });
  return matches;
};

/** Index of the clause whose verb the chunk stands nearest after (or before, as its subject). */
const clauseAround = (clauses: readonly Clause[], chunk: number): number => {
  let best = -1;
  clauses.forEach((c, i) => {
    if (c.at < chunk) best = i;
  });
  return best >= 0 ? best : clauses.findIndex((c) => c.at > chunk);
};
/** Is the noun the object of the verb, or in a phrase right after its particle ("carry out a number of strikes")? */
const governs = (clause: Clause, chunk: NounPhrase, i: number, chunks: Parameters<typeof coordinated>[0]): boolean => {
  if (clause.objects.includes(chunk)) return true;
  const between = chunks.slice(clause.at + 1, i);
  return between.every((c) => ['preposition', 'noun', 'adverb', 'quote'].includes(c.type)) && between.filter((c) => c.type === 'preposition').every((c) => 'word' in c && /^(?:out|up|of|on|in)$/.test(c.word)) && between.length <= 4;
};
