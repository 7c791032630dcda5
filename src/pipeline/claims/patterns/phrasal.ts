/**
 * Verbs that name a relationship by the particle after them: "X hit out at Y", "X tore into Y", "X rallied behind Y", "X threw in
 * with Y", "X reached out to Y", "X fought off Y", "X took Y to task".
 */
import { wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, sideOf, unique } from '../argument';
import { struckOf } from '../struck';
import type { ClaimContext, Match, Pattern } from '../context';
import { extentOf, rolesOf } from '../roles';
import type { NounPhrase } from '../../syntax/chunk';

interface Phrasal {
  readonly type: RelationshipType;
  readonly verbs: ReadonlySet<string>;
  /** The words right after the verb, or after its object. */
  readonly particle: readonly string[];
  /** Prepositions before the other side; '' = the object. */
  readonly to: readonly string[];
  /** The other side does it: "learnt from X". */
  readonly reverse: boolean;
}
const phrasal = (type: RelationshipType, verbs: string, particle: string, to: string, reverse = false): Phrasal => ({ type, verbs: new Set(verbs.split(' ')), particle: particle.split(' ').filter(Boolean), to: to.split(','), reverse });

const phrasals: readonly Phrasal[] = [
  phrasal('criticises', 'hit lash strike swipe', 'out', 'at'),
  phrasal('criticises', 'tear rip lay lace', '', 'into'),
  phrasal('criticises', 'round', '', 'on,upon'),
  phrasal('criticises', 'speak', 'out', 'against'),
  phrasal('criticises', 'come', 'down hard', 'on'),
  phrasal('criticises', 'take', 'to task', ''),
  phrasal('criticises', 'call', 'to account', ''),
  phrasal('threatens', 'put place', 'on notice', ''),
  phrasal('backs', 'rally line close unite coalesce queue fall swing get stand', '', 'behind'),
  phrasal('backs', 'line queue', 'up', 'behind'),
  phrasal('backs', 'stick', '', 'by'),
  phrasal('backs', 'vouch root', '', 'for'),
  phrasal('backs', 'stand speak', 'up', 'for'),
  phrasal('backs', 'take', 'under wing', ''),
  phrasal('allied_with', 'throw', 'in', 'with'),
  phrasal('allied_with', 'draw grow move edge inch', 'closer', 'to'),
  phrasal('allied_with', 'cosy cozy', 'up', 'to'),
  phrasal('allied_with', 'gravitate', '', 'to,toward,towards'),
  phrasal('coordinates_with', 'link team gang band pair hook', 'up', 'with'),
  phrasal('coordinates_with', 'band', 'together', 'with'),
  phrasal('opposes', 'stand', 'up', 'to'),
  phrasal('opposes', 'declare', 'persona non grata', ''),
  phrasal('fights', 'square face go stand', 'off', 'against,with'),
  phrasal('fights', 'go', 'up', 'against'),
  phrasal('fights', 'hold', 'out', 'against'),
  phrasal('fights', 'come', 'to blows', 'with'),
  phrasal('fights', 'fight fend hold beat drive push throw force', 'off', ''),
  phrasal('fights', 'beat push drive throw force roll', 'back', ''),
  phrasal('attacks', 'set descend fall', '', 'upon'),
  phrasal('attacks', 'put place', 'under siege', ''),
  phrasal('attacks', 'bump finish knock pick', 'off', ''),
  phrasal('attacks', 'take wipe rub', 'out', ''),
  phrasal('communicates_with', 'reach', 'out', 'to'),
  phrasal('communicates_with', 'get', 'in touch', 'with'),
  phrasal('communicates_with', 'check touch', 'in,base', 'with'),
  phrasal('communicates_with', 'keep', 'informed', ''),
  phrasal('meets', 'drop call look', 'in', 'on'),
  phrasal('meets', 'catch meet', 'up', 'with'),
  phrasal('trains', 'learn study', '', 'from,under', true),
];
const VERBS: ReadonlySet<string> = new Set(phrasals.flatMap((p) => [...p.verbs]));
/** Between the verb and its particle: "fought valiantly off". */
const isParticleAt = ({ parse: { tokens } }: ClaimContext, at: number, particle: readonly string[]): boolean => particle.every((word, i) => tokens[at + i]?.lower === word);
/** "his", "its" before the word of a set phrase: "under its wing". */
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
const isAfterObject = (context: ClaimContext, at: number, [first = '', ...rest]: readonly string[]): boolean => isParticleAt(context, at, [first]) && isParticleAt(context, at + (OWN.has(context.parse.tokens[at + 1]?.lower ?? '') ? 2 : 1), rest);
/** Acts of war are done to those who fight, and not to "an attack" or "a visitor". */
const FIGHTERS = wordList('armed_group|armed_force|state|group|government_body|person');

export const byPhrasal: Pattern = (context) => {
  const matches: Match[] = [];
  context.parse.clauses.forEach((clause, index) => {
    const { lemma, passive, to: end } = clause.verb;
    if (!VERBS.has(lemma)) return;
    const roles = rolesOf(context, clause);
    if (roles.agents.length === 0) return;
    for (const { type, verbs, particle, to, reverse } of phrasals) {
      if (!verbs.has(lemma)) continue;
      const [object] = clause.objects;
      const right = isParticleAt(context, end, particle) || (particle.length > 0 && isParticleAt(context, end - particle.length, particle));
      const apart = particle.length > 0 && object !== undefined && isAfterObject(context, object.to, particle);
      if (!right && !apart) continue;
      const own = to.includes('') ? roles.patientPhrases.filter((p) => right || p === object) : [];
      const phrases: readonly NounPhrase[] = own.length > 0 ? own : right && !passive ? roles.after(...to) : [];
      const ids = type === 'criticises' || type === 'threatens' ? unique(phrases.flatMap((p) => sideOf(context, p))) : type === 'attacks' ? unique(phrases.flatMap((p) => struckOf(context, p))) : argumentsOf(context, phrases);
      const others = type === 'fights' || type === 'attacks' ? ids.filter((id) => FIGHTERS.has(context.entityOf(id)?.actorKind ?? '')) : ids;
      const [from, until] = extentOf(clause, [...roles.agentPhrases, ...phrases]);
      for (const a of roles.agents) for (const b of others) if (a !== b) matches.push({ source: reverse ? b : a, target: reverse ? a : b, type, from, to: until, clause: index, rule: `phrasal:${lemma}` });
      if (others.length > 0) return;
    }
  });
  return matches;
};
