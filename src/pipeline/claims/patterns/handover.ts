/**
 * Arms whose receiver another verb names: "X handed over the jets that Y had bought", "Y is armed with missiles delivered by
 * X", "Y killed Z with explosives furnished by X".
 */
import { argumentsOf, giversIn, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { GIVE, givenType } from '../given';
import { rolesOf } from '../roles';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { wordList } from '../../among';
import { POSSESSIVE } from '../../mentions/binding';

const BUY = wordList('buy|order|purchase|request|acquire');
const MAKE = wordList('make|build|manufacture|produce');
const ARM = wordList('arm|equip|rearm|outfit');
/** Having or using them. */
const HOLD = wordList('use|fire|field|fly|operate|possess|own|deploy|wield|carry|employ|launch|mount|have|show|parade|test|unveil|rely|lay|plant|sow');
/** … as its own, in service. */
const FLY = wordList('fly|field|operate');
/** Whose they were, by the adjective: "Turkish-supplied drones". */
const HANDED: ReadonlySet<string> = new Set(['supplied', 'provided', 'donated', 'furnished', 'delivered']);
const RECIPIENT = wordList('to|for|into|with');

export const byHandover: Pattern = (context) => {
  const { clauses } = context.parse;
  const matches: Match[] = [];
  const add = (sources: readonly string[], targets: readonly string[], phrases: readonly NounPhrase[], clause: number, rule: string) => {
    const own = [clauses[clause]?.verb, ...phrases].flatMap((p) => (p ? [p] : []));
    for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type: 'supplies_arms', from: Math.min(...own.map((p) => p.from)), to: Math.max(...own.map((p) => p.to)), clause, rule: `handover:${rule}` });
  };
  const arms = (phrase: NounPhrase): boolean => givenType(context, phrase) === 'supplies_arms';
  // "Azerbaijan’s Israeli drones"
  for (const chunk of context.parse.chunks) {
    if (!isNoun(chunk) || !chunk.owner || POSSESSIVE.has(context.parse.tokens[chunk.from]?.lower ?? '') || chunk.head - chunk.from < 2 || !arms(chunk)) continue;
    const [own, past] = chunk.owner;
    const users = ownersOf(context, { ...chunk, from: own, head: past, to: past });
    const makers = makersOf(context, { ...chunk, from: past, owner: null }, users);
    for (const source of makers) for (const target of users) if (source !== target) matches.push({ source, target, type: 'supplies_arms', from: chunk.from, to: chunk.to, clause: -1, rule: 'handover:own' });
  }
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    // "uses drones bought from X"
    const bought = BUY.has(lemma) && passive && clause.relative ? clause.subjects.filter(arms) : [];
    const user = bought.length > 0 ? clauses.find((c) => c.at < clause.at && HOLD.has(c.verb.lemma) && c.objects.some((o) => bought.includes(o))) : undefined;
    const sellers = user ? clause.phrases.filter((p) => p.word === 'from').flatMap((p) => p.nouns) : [];
    if (user) add(sellers.flatMap((p) => giversIn(context, p)), rolesOf(context, user).agents, [...bought, ...sellers], index, 'bought');
    const held = ARM.has(lemma) && passive ? clause.phrases.filter((p) => p.word === 'with').flatMap((p) => p.nouns) : HOLD.has(lemma) && !passive ? clause.objects : clause.phrases.filter((p) => p.word === 'with').flatMap((p) => p.nouns);
    for (const thing of held.filter(arms)) {
      const roles = rolesOf(context, clause);
      const givers = handedBy(context, thing);
      // "is equipped with Turkish drones"
      const users = ARM.has(lemma) && passive ? roles.patients : roles.agents;
      const own = ARM.has(lemma) ? passive && roles.agents.length === 0 : FLY.has(lemma) || !HOLD.has(lemma);
      const makers = givers.length === 0 && own ? makersOf(context, thing, users) : givers;
      add(makers, users, [...clause.subjects, thing], index, `held:${lemma}`);
    }
    if (!GIVE.has(lemma) || MAKE.has(lemma) || clause.phrases.some((p) => RECIPIENT.has(p.word) && argumentsOf(context, p.nouns).length > 0)) return;
    const roles = rolesOf(context, clause);
    const things = roles.patientPhrases.filter(arms);
    if (things.length === 0 || roles.agents.length === 0) return;
    if (!passive) {
      const buyer = clauses.find((c) => BUY.has(c.verb.lemma) && c.relative && c.objects.some((o) => things.includes(o)));
      if (buyer) add(roles.agents, argumentsOf(context, buyer.subjects), [...roles.agentPhrases, ...things, ...buyer.subjects], index, lemma);
      return;
    }
    // "missiles supplied by X and fired by Y"
    const fired = clauses.find((c) => c !== clause && c.verb.passive && c.relative && HOLD.has(c.verb.lemma) && c.subjects.some((s) => things.includes(s)));
    if (fired) return add(roles.agents, rolesOf(context, fired).agents, [...things, ...roles.agentPhrases, ...rolesOf(context, fired).agentPhrases], index, 'fired');
    // The verb before that the arms are the means of.
    const above = clauses.find((c) => c.at < clause.at && ((HOLD.has(c.verb.lemma) && c.objects.some((o) => things.includes(o))) || (c.phrases.some((p) => p.word === 'to' && p.nouns.some((n) => things.includes(n)) && context.parse.tokens[(p.nouns[0]?.from ?? 0) - 2]?.lower === 'thanks')) || c.phrases.some((p, k) => (p.word === 'with' || (p.word === 'of' && c.phrases[k - 1]?.word === 'with')) && p.nouns.some((n) => things.includes(n)))));
    if (!above || (GIVE.has(above.verb.lemma) && !HOLD.has(above.verb.lemma))) return;
    const users = ARM.has(above.verb.lemma) ? rolesOf(context, above).patients : rolesOf(context, above).agents;
    add(roles.agents, users, [...things, ...roles.agentPhrases], index, `with:${lemma}`);
  });
  return matches;
};

/** "with Turkish drones": the state whose they are, where those who use them are of another. */
const makersOf = (context: ClaimContext, thing: NounPhrase, users: readonly string[]): readonly string[] => {
  const homes = users.map((id) => context.entityOf(id)?.country ?? '');
  const [, past = thing.from] = thing.owner ?? [];
  if (homes.length === 0 || context.parse.tokens.slice(past, thing.head).some((t) => GONE.has(t.lower))) return [];
  return ownersOf(context, { ...thing, from: past }).filter((id) => context.entityOf(id)?.actorKind === 'state' && !homes.includes(context.entityOf(id)?.country ?? ''));
};
/** Makers that are no more, and what was taken. */
const GONE = wordList('soviet|old|captured|seized|stolen|looted|second-hand|downed|abandoned|nazi|yugoslav');

const handedBy = ({ parse: { tokens }, found }: ClaimContext, { from, to }: NounPhrase): readonly string[] =>
  found.filter((m) => m.kind === 'actor' && m.from >= from && m.to < to && tokens[m.to]?.text === '-' && HANDED.has(tokens[m.to + 1]?.lower ?? '')).map((m) => m.entity);
