/** Agent and patient of a clause whatever its voice, and its prepositional phrases by their word. */
import { among, wordList } from '../among';
import type { NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';
import { argumentsOf, ownersOf } from './argument';
import type { ClaimContext } from './context';
import { gathered } from '../gathered';

export interface Roles {
  /** Active subject, or what stands after "by". */
  readonly agents: readonly string[];
  readonly agentPhrases: readonly NounPhrase[];
  /** Active object, or passive subject. */
  readonly patients: readonly string[];
  readonly patientPhrases: readonly NounPhrase[];
  /** Noun phrases after one of these prepositions. */
  readonly after: (...words: readonly string[]) => readonly NounPhrase[];
}
const INTENT = wordList('attempts?|bids?|efforts?|plans?|desire|intentions?|offers?|decision|pledge|vow|threats?|campaign|orders?|refusal|ability|failure|willingness|readiness|fight|battle|war|struggle|capacity|right');

/** … and in doing. */
const PART: ReadonlySet<string> = new Set('role part complicity involvement participation policy policies practice history record strategy hand responsibility culpability habit tactic tactics'.split(' '));

interface Agent {
  readonly ids: readonly string[];
  readonly phrases: readonly NounPhrase[];
}
/** "Rwanda’s role in arming", "the policy of X of bombing": whose part it is. */
const agentOfPart = (context: ClaimContext, { at }: Clause): Agent | null => {
  const { chunks, tokens } = context.parse;
  const [noun, link] = [chunks[at - 2], chunks[at - 1]];
  if (link?.type !== 'preposition' || !among('in|of', link.word) || noun?.type !== 'noun' || !PART.has(tokens[noun.head]?.lower ?? '')) return null;
  const ids = ownersOf(context, noun);
  return ids.length > 0 ? { ids, phrases: [noun] } : null;
};

/** "Hezbollah’s attempts to transfer": the owner of the noun before the infinitive; "the decision by X to", "between X and Y in the fight to save Z": X, both. */
const agentOfNoun = (context: ClaimContext, clause: Clause): Agent | null => {
  if (clause.verb.form === 'gerund') return agentOfPart(context, clause);
  if (clause.verb.form !== 'infinitive') return null;
  const { chunks, tokens } = context.parse;
  const noun = chunks[clause.at - 1];
  const [intent, link] = [chunks[clause.at - 3], chunks[clause.at - 2]];
  if (noun?.type === 'noun' && link?.type === 'preposition' && among('by|of', link.word) && intent?.type === 'noun' && INTENT.has(tokens[intent.head]?.lower ?? '')) return { ids: argumentsOf(context, [noun]), phrases: [noun] };
  if (noun?.type !== 'noun' || !INTENT.has(tokens[noun.head]?.lower ?? '')) return null;
  const owners = ownersOf(context, noun);
  if (owners.length > 0) return { ids: owners, phrases: [noun] };
  for (let i = clause.at - 2; i >= Math.max(0, clause.at - 10); i--) {
    const chunk = chunks[i];
    if (chunk?.type === 'verb') break;
    if (chunk?.type !== 'preposition' || !among('between|by', chunk.word)) continue;
    const phrases = chunks.slice(i + 1, clause.at - 1).filter((c) => c.type === 'noun');
    const ids = argumentsOf(context, phrases);
    if (ids.length > 0) return { ids, phrases };
  }
  return null;
};

/** What one has, loses or spends doing something. */
const MEANS: ReadonlySet<string> = new Set('men fighters soldiers troops people forces commanders officers business trouble qualms hesitation interest success experience role hand problem difficulty money time years months days weeks decades decade year month billions millions hours fortune'.split(' '));
const TEXTS: ReadonlySet<string> = new Set('statement statements letter letters video videos message messages resolution communique communiqué appeal petition declaration tape recording speech tweet tweets post note memo memorandum article edict fatwa decree circular leaflet leaflets pamphlet sermon audio report reports manifesto warning warnings'.split(' '));
const ISSUE: ReadonlySet<string> = new Set('issue release publish adopt sign send make deliver pass post write circulate distribute broadcast put approve give draft air print drop upload record share'.split(' '));
const SPEND: ReadonlySet<string> = new Set('lose have send deploy keep command lead spend waste devote invest need'.split(' '));
/** "has spent years arming X", "had no business arming X", "lost men fighting alongside X": whose men they are is the subject of the verb before. */
export const menOf = (context: ClaimContext, clause: Clause): readonly NounPhrase[] => {
  const [noun] = clause.subjects;
  const word = context.parse.tokens[noun?.head ?? -1]?.lower ?? '';
  if (!clause.relative || clause.verb.form !== 'gerund' || !noun || !(MEANS.has(word) || TEXTS.has(word)) || argumentsOf(context, [noun]).length > 0) return clause.subjects;
  const before = context.parse.clauses.filter((c) => c.at < clause.at);
  // "issued a statement condemning X", "released a video threatening Y"
  const above = TEXTS.has(word) ? before.findLast((c) => !c.verb.passive && ISSUE.has(c.verb.lemma) && c.objects.includes(noun)) : before.findLast((c) => SPEND.has(c.verb.lemma));
  return above && above.subjects.length > 0 ? above.subjects : clause.subjects;
};

const SEND: ReadonlySet<string> = new Set(['send', 'dispatch']);
/** "X sent its envoy, Z, to meet Y": Z, where the one sent is named. */
const sentIn = (context: ClaimContext, clause: Clause): readonly NounPhrase[] => {
  const above = clause.verb.form === 'infinitive' ? context.parse.clauses[clause.governor] : undefined;
  return above && SEND.has(above.verb.lemma) && !above.verb.passive && argumentsOf(context, above.objects).some((id) => context.entityOf(id)?.actorKind === 'person') ? above.objects : [];
};

const FORM: ReadonlySet<string> = new Set('form create establish raise found assemble'.split(' '));
/** "formed X to fight Y", "deployed X’s men to storm Y": X, where it is a force, and in the latter of others. */
const raisedIn = (context: ClaimContext, clause: Clause): readonly NounPhrase[] => {
  const above = clause.verb.form === 'infinitive' ? context.parse.clauses[clause.governor] : undefined;
  if (!above || above.verb.passive || above.objects.length === 0 || !(FORM.has(above.verb.lemma) || among('send|deploy|dispatch', above.verb.lemma))) return [];
  const ids = argumentsOf(context, above.objects);
  const home = (id: string): string => context.entityOf(id)?.country ?? '';
  const doers = argumentsOf(context, above.subjects);
  const isForce = ids.length > 0 && ids.every((id) => among('armed_force|armed_group', context.entityOf(id)?.actorKind ?? ''));
  return isForce && !ids.some((id) => doers.includes(id)) && (FORM.has(above.verb.lemma) || ids.every((id) => home(id) !== '' && doers.every((d) => home(d) !== home(id)))) ? above.objects : [];
};

/** "guarded the mines that made Z rich and supplied his men": mines supply nobody, so it is whoever guarded them. */
const beyondRelative = (context: ClaimContext, clause: Clause): readonly NounPhrase[] => {
  const { clauses } = context.parse;
  const partner = clauses[clause.partner];
  if (!partner?.relative || clause.relative || clause.verb.form !== 'finite' || argumentsOf(context, clause.subjects).length > 0) return [];
  return clauses.findLast((c) => c.at < partner.at && c.verb.form === 'finite' && !c.relative && !c.verb.passive && c.subjects.length > 0)?.subjects ?? [];
};
const URGED: ReadonlySet<string> = new Set('teach train instruct tell order urge ask help persuade pay hire invite force encourage permit allow authorise authorize pressure'.split(' '));
/** "was taught to build drones by X": who taught stands after the infinitive. */
const behindInfinitive = (context: ClaimContext, clause: Clause): readonly NounPhrase[] => {
  if (!URGED.has(clause.verb.lemma)) return [];
  const { clauses } = context.parse;
  const own = clauses.indexOf(clause);
  return clauses.filter((c) => c.governor === own && c.verb.form === 'infinitive' && !c.verb.passive).flatMap((c) => c.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns));
};
/** "were bought by X and handed to Y": who bought them handed them on. */
const handedBy = (context: ClaimContext, { partner }: Clause): readonly NounPhrase[] => {
  const above = context.parse.clauses[partner];
  return above?.verb.passive ? above.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) : [];
};
const HARMED: ReadonlySet<string> = new Set('kill wound injure eliminate assassinate capture arrest detain abduct kidnap execute'.split(' '));
export const rolesOf = (context: ClaimContext, clause: Clause): Roles => {
  const after = (...words: readonly string[]): readonly NounPhrase[] => gathered(clause.phrases, (p) => (words.includes(p.word) ? p.nouns : []));
  const noun = agentOfNoun(context, clause);
  const sent = noun ? [] : [sentIn(context, clause), raisedIn(context, clause)].find((p) => p.length > 0) ?? [];
  const by = clause.verb.passive ? after('by') : [];
  const own = clause.verb.passive || noun || sent.length > 0 ? [] : beyondRelative(context, clause);
  const agentPhrases = clause.verb.passive ? (by.length > 0 ? by : [...handedBy(context, clause), ...behindInfinitive(context, clause)]) : (noun?.phrases ?? (sent.length > 0 ? sent : own.length > 0 ? own : menOf(context, clause)));
  // "killed X along with Y"
  const along = !clause.verb.passive && HARMED.has(clause.verb.lemma) && clause.objects.length > 0 ? after('with').filter((p) => among('along|together', context.parse.tokens[p.from - 2]?.lower ?? '')) : [];
  const patientPhrases = clause.verb.passive ? clause.subjects : along.length > 0 ? [...clause.objects, ...along] : clause.objects;
  return { agents: !clause.verb.passive && noun ? noun.ids : argumentsOf(context, agentPhrases), agentPhrases, patients: argumentsOf(context, patientPhrases), patientPhrases, after };
};

/** "joined an operation coordinated with X": of whoever does what the clause above says. */
export const doersAbove = (context: ClaimContext, { at, relative, verb }: Clause): readonly NounPhrase[] => {
  const above = relative && verb.passive ? context.parse.clauses.findLast((c) => c.at < at && c.verb.form === 'finite' && !c.relative && c.subjects.length > 0) : undefined;
  return above && !above.verb.passive ? above.subjects : [];
};

/** Token range from the first to the last of the clause's parts. */
export const extentOf = (clause: Clause, phrases: readonly NounPhrase[] = []): readonly [number, number] => {
  const all = [clause.verb, ...phrases];
  return [Math.min(...all.map((p) => p.from)), Math.max(...all.map((p) => p.to))];
};
