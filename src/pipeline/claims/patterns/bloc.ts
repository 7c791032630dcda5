/**
 * Alliances told by the camp one is in: "X and Y belong to the same axis", "X is part of Iran’s axis", "X counts itself among Y’s
 * allies", "X and Y have drawn closer".
 */
import { among } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { roleOf } from '../noun';
import { phrasesAfter } from '../phrases';
import { extentOf } from '../roles';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';
import { wordOf } from '../../syntax/list';

const CAMP: ReadonlySet<string> = new Set('axis alliance bloc camp coalition orbit entente pact'.split(' '));
const JOIN: ReadonlySet<string> = new Set('belong form make be join remain constitute comprise enter found create found launch conclude sign'.split(' '));
const PART: ReadonlySet<string> = new Set(['part', 'member', 'members', 'pillar', 'pillars', 'cornerstone', 'linchpin', 'mainstay']);
const BOUND: ReadonlySet<string> = new Set(['bind', 'link', 'tie', 'unite', 'connect', 'join']);
/** "a pledge of mutual assistance", "a defence treaty" */
const PACT: ReadonlySet<string> = new Set('pact treaty alliance entente accord agreement charter'.split(' '));
const MUTUAL: ReadonlySet<string> = new Set(['mutual', 'common', 'collective', 'joint', 'shared']);
const COUNT: ReadonlySet<string> = new Set(['count', 'number', 'rank', 'include', 'reckon', 'consider']);
const CLOSER: ReadonlySet<string> = new Set(['draw', 'grow', 'move', 'come', 'inch', 'edge']);

const isPact = ({ parse: { tokens, chunks } }: ClaimContext, phrase: NounPhrase): boolean => {
  if (PACT.has(tokens[phrase.head]?.lower ?? '')) return true;
  const of = chunks[chunks.indexOf(phrase) + 2];
  return wordOf(chunks[chunks.indexOf(phrase) + 1]) === 'of' && of !== undefined && tokens.slice(of.from, of.to).some((t) => MUTUAL.has(t.lower));
};
/** The camp that the clause puts its subject in: "belong to the same axis", "is part of Iran’s axis". */
const campIn = (context: ClaimContext, { objects, phrases }: Clause): NounPhrase | undefined => {
  const { tokens } = context.parse;
  const headOf = (phrase: NounPhrase): string => tokens[phrase.head]?.lower ?? '';
  const own = [...objects, ...phrases.filter((p) => among('to|in|into', p.word)).flatMap((p) => p.nouns)];
  const camp = own.find((n) => CAMP.has(headOf(n)));
  if (camp || !objects.some((o) => PART.has(headOf(o)))) return camp;
  return phrases.filter((p) => p.word === 'of').flatMap((p) => p.nouns).find((n) => CAMP.has(headOf(n)));
};

export const byBloc: Pattern = (context) => {
  const { clauses, chunks, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive, head, to } = clause.verb;
    // "X and Y are bound by a pledge of mutual assistance", "X is tied to Y by a treaty"
    const tie = passive && BOUND.has(lemma) ? clause.phrases.find((p) => p.word === 'by' && p.nouns.some((n) => isPact(context, n))) : undefined;
    if (tie) {
      const others = clause.phrases.filter((p) => p.word === 'to' || p.word === 'with').flatMap((p) => p.nouns);
      const [one, ...rest] = argumentsOf(context, [...clause.subjects, ...others]);
      const [from, until] = extentOf(clause, [...clause.subjects, ...tie.nouns]);
      if (one !== undefined) for (const target of rest) if (target !== one) matches.push({ source: one, target, type: 'allied_with', from, to: until, clause: index, rule: 'bloc:bound' });
      return;
    }
    if (passive || clause.subjects.length === 0 || !(JOIN.has(lemma) || COUNT.has(lemma) || CLOSER.has(lemma))) return;
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string) => {
      const [from, until] = extentOf(clause, [...clause.subjects, ...phrases]);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to: until, clause: index, rule: `bloc:${rule}` });
    };
    const sides = (): readonly string[] => argumentsOf(context, clause.subjects);
    const [first, ...others] = sides();
    if (first === undefined) return;
    if (CLOSER.has(lemma) && tokens.slice(head + 1, to + 1).some((t) => t.lower === 'closer') && clause.phrases[0]?.word !== 'to') return add('allied_with', [first], others, [], 'closer');
    const camp = JOIN.has(lemma) ? campIn(context, clause) : undefined;
    if (camp) {
      // "an alliance against X", "with X" are read by their noun.
      const after = phrasesAfter(chunks, chunks.indexOf(camp));
      if (after.some((p) => p.word === 'with' || p.word === 'between')) return;
      const owners = ownersOf(context, camp).filter((id) => id !== first);
      if (owners.length > 0) return add('allied_with', [first, ...others], owners, [camp], 'part');
      return [first, ...others].forEach((a, i, all) => add('allied_with', [a], all.slice(i + 1), [camp], 'same'));
    }
    // "counts itself among X’s allies"
    const circle = COUNT.has(lemma) && clause.objects.every((o) => o.pronoun) ? clause.phrases.find((p) => p.word === 'among')?.nouns[0] : undefined;
    const role = circle ? roleOf(tokens[circle.head]?.lower ?? '') : undefined;
    if (circle && role) {
      const whom = ownersOf(context, circle);
      add(role.type, role.reverse ? whom : [first, ...others], role.reverse ? [first, ...others] : whom, [circle], 'among');
    }
  });
  return matches;
};
