/**
 * Verbs that name a relationship by the particle after them: "X hit out at Y", "X tore into Y", "X rallied behind Y", "X threw in
 * with Y", "X reached out to Y", "X fought off Y", "X took Y to task".
 */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, giversIn, sideOf } from '../argument';
import { unique } from '../../unique';
import { isContest } from '../contest';
import { isForce } from '../owned';
import { struckOf } from '../struck';
import type { ClaimContext, Match, Pattern } from '../context';
import { extentOf, rolesOf } from '../roles';
import type { NounPhrase } from '../../syntax/chunk';

interface Phrasal {
  readonly type: RelationshipType;
  readonly verbs: ReadonlySet<string>;
  /** The words right after the verb, or after its object; `a|b`: either. */
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
  phrasal('opposes', 'stand', 'up', 'to,against'),
  phrasal('opposes', 'declare', 'persona non grata', ''),
  phrasal('fights', 'square face go stand', 'off', 'against,with'),
  phrasal('fights', 'go', 'up', 'against'),
  phrasal('fights', 'hold', 'out', 'against'),
  phrasal('fights', 'come', 'to blows', 'with'),
  phrasal('fights', 'fight fend ward hold beat drive push throw force', 'off', ''),
  phrasal('fights', 'beat push drive throw force roll', 'back', ''),
  phrasal('attacks', 'set descend fall', '', 'upon'),
  phrasal('attacks', 'put place', 'under siege', ''),
  phrasal('attacks', 'bump finish knock pick', 'off', ''),
  phrasal('attacks', 'take wipe rub', 'out', ''),
  phrasal('attacks', 'burn', 'down', ',down'),
  phrasal('fights', 'stop halt check', 'in tracks', ''),
  phrasal('fights', 'stop halt hold', 'at the gates|river|bridge|outskirts|crossing', ''),
  phrasal('communicates_with', 'ask', 'for help|aid|support|assistance|permission|guarantees|money|weapons|arms|clarification|advice|more|a|an', ''),
  phrasal('threatens', 'declare consider deem regard', 'to be legitimate|fair targets|target|game', ''),
  phrasal('threatens', 'declare deem', 'legitimate|fair targets|target|game', ''),
  phrasal('communicates_with', 'call appeal', 'for help|aid|support|assistance|reinforcements|backup', 'from'),
  phrasal('opposes', 'rise stand unite', 'in opposition|defiance', 'to,of'),
  phrasal('attacks', 'go', '', 'after'),
  phrasal('attacks', 'open', 'up', 'on,at'),
  phrasal('attacks', 'break hack tap', '', 'into'),
  phrasal('attacks', 'set', 'ablaze|alight|afire', ''),
  phrasal('attacks', 'set', 'on fire', ''),
  phrasal('fights', 'dig', 'in', 'against'),
  phrasal('attacks', 'round', 'up', ''),
  phrasal('attacks', 'gun mow cut hunt', 'down', ''),
  phrasal('attacks', 'blow', 'up,apart', ''),
  phrasal('communicates_with', 'reach', 'out', 'to'),
  phrasal('communicates_with', 'get', 'in touch', 'with'),
  phrasal('communicates_with', 'check touch', 'in,base', 'with'),
  phrasal('communicates_with', 'keep', 'informed', ''),
  phrasal('meets', 'drop call look', 'in', 'on'),
  phrasal('meets', 'catch meet', 'up', 'with'),
  phrasal('trains', 'learn study', '', 'from,under', true),
  phrasal('strikes', 'let', 'loose', 'on,at'),
  phrasal('attacks', 'reduce', 'to rubble|ashes|ruins|dust', ''),
  phrasal('attacks', 'wipe', 'off the map|face', ''),
  phrasal('attacks', 'bring', 'to knees', ''),
  phrasal('attacks', 'lay', 'siege', 'to'),
  phrasal('fights', 'be remain', 'locked in battle|combat|fighting', 'with'),
  phrasal('opposes', 'be remain', 'on a|collision collision|course course|with', 'with'),
  phrasal('opposes', 'be remain', 'on bad|frosty|poor terms', 'with'),
  phrasal('opposes', 'fall', 'foul', 'of'),
  phrasal('opposes', 'side', '', 'against'),
  phrasal('opposes', 'take drag haul', 'to court', ''),
  phrasal('criticises', 'cry', 'foul', 'over,about,at'),
  phrasal('criticises', 'run', 'out of patience', 'with'),
  phrasal('criticises', 'be', 'up in arms', 'over,about,against,at'),
  phrasal('criticises', 'be grow', 'tired|sick|weary', 'of'),
  phrasal('criticises', 'call', 'out', ''),
  phrasal('criticises', 'tear strip rip', 'a strip|strips off', ''),
  phrasal('threatens', 'be', 'spoiling for a fight', 'with'),
  phrasal('threatens', 'be', 'gunning', 'for'),
  phrasal('threatens', 'have', 'in sights|crosshairs', ''),
  phrasal('criticises', 'dress slap', 'down', ',down'),
  phrasal('meets', 'come meet', 'face to face', 'with'),
  phrasal('meets', 'sit', 'down', 'with'),
  phrasal('meets', 'get', 'together', 'with'),
  phrasal('communicates_with', 'sound', 'out', ',out'),
  phrasal('communicates_with', 'get', 'on the line|phone|telephone', ''),
  phrasal('communicates_with', 'get keep stay remain be', 'in close|regular|constant|direct|daily touch|contact', 'with'),
  phrasal('communicates_with', 'keep', 'in the loop|picture', ''),
  phrasal('communicates_with', 'keep', 'posted|abreast|updated|appraised', ''),
  phrasal('communicates_with', 'be', 'on speaking terms', 'with'),
  phrasal('attacks', 'shoot', 'up', ''),
  phrasal('attacks', 'knock', 'out', ''),
  phrasal('attacks', 'swoop descend pounce', '', 'on,upon'),
  phrasal('attacks', 'do', 'away', 'with'),
  phrasal('attacks', 'do', 'in', ''),
  phrasal('attacks', 'beat rough', 'up', ''),
  phrasal('attacks', 'lock', 'up', ''),
  phrasal('attacks', 'go', 'on the attack|offensive|warpath', 'against'),
  phrasal('fights', 'take', 'on', ''),
  phrasal('fights', 'rise', 'up', 'against'),
  phrasal('fights', 'fight slug battle duke', 'it out', 'with'),
  phrasal('fights', 'cut', 'off', ''),
  phrasal('fights', 'hem pen box', 'in', ''),
  phrasal('fights', 'bottle', 'up', ''),
  phrasal('fights', 'drive push chase root kick force hound smoke', 'out', ''),
  phrasal('fights', 'chase', 'away', ''),
  phrasal('fights', 'put', 'to flight|rout', ''),
  phrasal('fights', 'send', 'packing', ''),
  phrasal('fights', 'close', 'in', 'on'),
  phrasal('fights', 'bear', 'down', 'on'),
  phrasal('fights', 'advance', '', 'on'),
  phrasal('threatens', 'be', 'ready|prepared|preparing for war', 'with'),
  phrasal('opposes', 'be', 'against', ''),
  phrasal('opposes', 'distance dissociate disassociate', 'itself|himself|herself|themselves', 'from'),
  phrasal('opposes', 'walk storm', 'out of talks|negotiations', 'with'),
  phrasal('opposes', 'come', 'out', 'against'),
  phrasal('opposes', 'call', 'for the destruction|overthrow|removal|ouster|downfall|elimination', 'of'),
  phrasal('opposes', 'encroach', '', 'on,upon'),
  phrasal('criticises', 'tear pick pull', 'apart', ''),
  phrasal('criticises', 'tear pull', 'to pieces|shreds', ''),
  phrasal('criticises', 'let', 'fly', 'at'),
  phrasal('criticises', 'sound', 'off', 'about,at'),
  phrasal('criticises', 'hold', 'to blame', ''),
  phrasal('meets', 'bump', '', 'into'),
  phrasal('communicates_with', 'ring call phone', 'up', ''),
  phrasal('communicates_with', 'get', 'on the phone|telephone|line', 'to,with'),
  phrasal('communicates_with', 'ask', 'to', ''),
  phrasal('communicates_with', 'invite', 'to', ''),
];
/** Verbs that mean much else. */
const LOOSE: ReadonlySet<string> = new Set('go|break|hack|tap|open up|cut off|knock out|do in|do away|beat up|rough up|shoot up|swoop|descend|pounce|take on|close in|bear down|advance|hem in|pen in|box in'.split('|'));
/** … unless it is done to one of these. */
const MARTIAL = wordList('tanks?|ships?|boats?|convoys?|patrols?|posts?|outposts?|checkpoints?|positions?|base|bases|camps?|hideouts?|depots?|commanders?|officials?|prisoners?|leaders?|bunkers?|launchers?|batter(?:y|ies)|vehicles?|columns?|bridges?|radars?|garrisons?');
/** What two do to each other. */
const BETWEEN: ReadonlySet<RelationshipType> = new Set<RelationshipType>(['fights', 'opposes', 'meets', 'communicates_with', 'coordinates_with']);
const VERBS: ReadonlySet<string> = new Set(phrasals.flatMap((p) => [...p.verbs]));
/** Between the verb and its particle: "fought valiantly off". */
const isParticleAt = ({ parse: { tokens } }: ClaimContext, at: number, particle: readonly string[]): boolean => particle.every((word, i) => among(word, tokens[at + i]?.lower ?? ''));
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
    const contest = isContest(context, lemma);
    const martial = (p: NounPhrase): boolean => MARTIAL.has(context.parse.tokens[p.head]?.lower ?? '') || isForce(context.parse.tokens[p.head]?.lower ?? '') || context.found.some((m) => m.kind === 'weapon' && m.from >= p.from && m.to <= p.to);
    for (const { type, verbs, particle, to, reverse } of phrasals) {
      if (!verbs.has(lemma) || (contest && (type === 'fights' || type === 'attacks'))) continue;
      const [object] = clause.objects;
      const right = isParticleAt(context, end, particle) || (particle.length > 0 && isParticleAt(context, end - particle.length, particle));
      const apart = particle.length > 0 && object !== undefined && isAfterObject(context, object.to, particle);
      if (!right && !apart) continue;
      const own = to.includes('') ? roles.patientPhrases.filter((p) => right || p === object) : [];
      const phrases: readonly NounPhrase[] = own.length > 0 ? own : right && !passive ? roles.after(...to, ...(to.includes('') ? particle.slice(-1) : [])) : [];
      const ids = reverse ? unique(phrases.flatMap((p) => giversIn(context, p))) : type === 'criticises' || type === 'threatens' ? unique(phrases.flatMap((p) => sideOf(context, p))) : type === 'attacks' || type === 'strikes' ? unique(phrases.flatMap((p) => struckOf(context, p))) : type === 'opposes' ? unique(phrases.flatMap((p) => giversIn(context, p))) : argumentsOf(context, phrases);
      // "X and Y have come to blows"
      const [first, ...partners] = phrases.length === 0 && right && !passive && to.includes('with') && BETWEEN.has(type) ? roles.agents : [];
      const [start, stop] = extentOf(clause, roles.agentPhrases);
      if (first !== undefined && partners.length > 0) for (const partner of partners) matches.push({ source: first, target: partner, type, from: start, to: stop, clause: index, rule: `phrasal:${lemma}:reciprocal` });
      const others = type === 'fights' || type === 'attacks' ? ids.filter((id) => FIGHTERS.has(context.entityOf(id)?.actorKind ?? '') || (type === 'attacks' && context.entityOf(id)?.actorKind === 'party')) : ids;
      // "Russia went after Belarus in the parade": one side at least is in arms.
      if (LOOSE.has([lemma, ...particle].join(' ')) && (type === 'attacks' || type === 'fights') && ![...roles.agentPhrases, ...phrases].some(martial) && ![...roles.agents, ...others].some((id) => /^armed_/.test(context.entityOf(id)?.actorKind ?? ''))) continue;
      const [from, until] = extentOf(clause, [...roles.agentPhrases, ...phrases]);
      for (const a of roles.agents) for (const b of others) if (a !== b) matches.push({ source: reverse ? b : a, target: reverse ? a : b, type, from, to: until, clause: index, rule: `phrasal:${lemma}` });
      if (others.length > 0) return;
    }
  });
  return matches;
};
