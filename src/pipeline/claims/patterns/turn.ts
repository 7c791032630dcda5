/** Set phrases that name a relationship with a preposition and its noun: "X put Y’s men through a course", "X serves in Y’s ranks", "X put rifles in Y’s hands". */
import { argumentsOf, ownersOf } from '../argument';
import { unique } from '../../unique';
import type { Match, Pattern } from '../context';
import { givenType } from '../given';
import { extentOf, rolesOf } from '../roles';
import { turns } from './turns';

const VERBS: ReadonlySet<string> = new Set(turns.flatMap((t) => [...t.verbs]));

export const byTurn: Pattern = (context) => {
  const matches: Match[] = [];
  context.parse.clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!VERBS.has(lemma) || clause.phrases.length === 0) return;
    for (const { type, verbs, words, nouns, other, reverse, given } of turns) {
      const at = verbs.has(lemma) ? clause.phrases.findIndex((p) => words.has(p.word) && p.nouns.some((n) => nouns.has(context.parse.tokens[n.head]?.lower ?? ''))) : -1;
      const [noun] = clause.phrases[at]?.nouns ?? [];
      if (!noun) continue;
      const roles = rolesOf(context, clause);
      const next = clause.phrases[at + 1];
      const of = next?.word === 'of' ? next.nouns : [];
      const phrases = other === 'object' ? roles.patientPhrases : other === 'with' || other === 'for' ? roles.after(other) : of.length > 0 ? of : [noun];
      const whom = other === 'owner' && of.length === 0 ? ownersOf(context, noun) : argumentsOf(context, phrases);
      const thing = given ? roles.patientPhrases.map((p) => givenType(context, p)).find((t) => t !== null) : type;
      if (!thing) continue;
      const doers = passive && other !== 'object' && !given ? roles.patients : roles.agents;
      const [from, to] = extentOf(clause, [...roles.agentPhrases, ...roles.patientPhrases, noun, ...phrases]);
      for (const a of unique(doers)) for (const b of whom) if (a !== b) matches.push({ source: reverse ? b : a, target: reverse ? a : b, type: thing, from, to, clause: index, rule: `turn:${lemma}` });
    }
  });
  return matches;
};
