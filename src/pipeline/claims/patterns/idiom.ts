/**
 * Set phrases that name a relationship with a noun of their own ("threw its weight behind X", "locked horns with X"), and
 * dependence, told from the side of the one who is helped ("X relies on Iranian weapons", "X depends on Y for gas").
 */
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, ownersOf, sideOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { givenType } from '../given';
import { extentOf, rolesOf } from '../roles';
import type { Clause } from '../../syntax/clause';
import type { NounPhrase } from '../../syntax/chunk';

interface Idiom {
  readonly verbs: ReadonlySet<string>;
  /** Head of the verb’s object. */
  readonly nouns: ReadonlySet<string>;
  /** Prepositions before the other side. */
  readonly to: readonly string[];
  readonly type: RelationshipType;
  /** The other side does it: "takes its orders from X". */
  readonly reverse: boolean;
}
const idiom = (type: RelationshipType, verbs: string, nouns: string, to: string, reverse = false): Idiom => ({ type, verbs: new Set(verbs.split(' ')), nouns: new Set(nouns.split(' ')), to: to.split(' '), reverse });

const idioms: readonly Idiom[] = [
  idiom('backs', 'throw put lend', 'weight', 'behind to'),
  idiom('backs', 'take', 'orders instructions', 'from', true),
  idiom('allied_with', 'cast throw', 'lot', 'with'),
  idiom('opposes', 'lock cross', 'horns swords', 'with'),
  idiom('funds', 'foot pay pick cover', 'bill bills tab', 'for of'),
  idiom('criticises', 'take', 'aim', 'at'),
  idiom('communicates_with', 'give', 'notice', 'to'),
  idiom('fights', 'lose cede', 'ground territory', 'to'),
  idiom('attacks', 'lose', 'soldiers men fighters troops peacekeepers officers policemen', 'to', true),
  idiom('coordinates_with', 'strike', 'bargain deal', 'with'),
];
const DEPEND: ReadonlySet<string> = new Set('depend rely draw lean count'.split(' '));
const VERBS: ReadonlySet<string> = new Set([...idioms.flatMap((i) => [...i.verbs]), ...DEPEND, 'answer']);

export const byIdiom: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (passive || !VERBS.has(lemma) || clause.subjects.length === 0) return;
    const roles = rolesOf(context, clause);
    const add = (type: RelationshipType, sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], rule: string) => {
      const [from, to] = extentOf(clause, [...roles.agentPhrases, ...phrases]);
      for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to, clause: index, rule: `idiom:${rule}` });
    };
    for (const { verbs, nouns, to, type, reverse } of idioms) {
      const noun = verbs.has(lemma) ? clause.objects.find((o) => nouns.has(tokens[o.head]?.lower ?? '')) : undefined;
      if (!noun) continue;
      const phrases = roles.after(...to);
      // "lost two men to an X mortar"
      const whom = lemma === 'lose' && reverse ? [...new Set(phrases.flatMap((p) => sideOf(context, p)))] : argumentsOf(context, phrases);
      if (reverse) add(type, whom, roles.agents, phrases, lemma);
      else add(type, roles.agents, whom, phrases, lemma);
    }
    // "X answers to Y": it is Y’s.
    if (lemma === 'answer' && clause.objects.length === 0) add('backs', argumentsOf(context, roles.after('to')), roles.agents.filter((id) => isBand(context, id)), roles.after('to'), lemma);
    if (DEPEND.has(lemma)) for (const { type, givers, phrases } of supportOf(context, clause)) add(type, givers, roles.agents, phrases, lemma);
  });
  return matches;
};

const isBand = ({ entityOf }: ClaimContext, id: string): boolean => /^armed_/.test(entityOf(id)?.actorKind ?? '');

/** "on Y for gas", "on Iranian weapons", "on money from Y": who gives what. */
const supportOf = (context: ClaimContext, clause: Clause): readonly { readonly type: RelationshipType; readonly givers: readonly string[]; readonly phrases: readonly NounPhrase[] }[] => {
  const at = clause.phrases.findIndex((p) => p.word === 'on' || p.word === 'upon');
  const on = clause.phrases[at]?.nouns ?? [];
  const next = clause.phrases[at + 1];
  const named = argumentsOf(context, on.filter((p) => givenType(context, p) === null));
  const things = next?.word === 'for' ? next.nouns : [];
  if (named.length > 0) return [...new Set(things.map((p): RelationshipType => givenType(context, p) ?? 'aids'))].map((type) => ({ type, givers: named, phrases: [...on, ...things] }));
  const from = next?.word === 'from' ? next.nouns : [];
  return on.flatMap((phrase) => {
    const type = givenType(context, phrase) ?? (KNOWHOW.has(context.parse.tokens[phrase.head]?.lower ?? '') ? 'aids' : null);
    const givers = from.length > 0 ? argumentsOf(context, from) : ownersOf(context, phrase);
    return type && givers.length > 0 ? [{ type, givers, phrases: [phrase, ...from] }] : [];
  });
};
const KNOWHOW: ReadonlySet<string> = new Set(['know-how', 'expertise', 'largesse', 'patronage', 'generosity']);
