/** Relationships of a sentence: the patterns in order, then one reading for each pair and type, with firmness, weapons, date and place. */
import { among, wordList } from '../among';
import { relationshipTypes } from '../../model/relationship';
import type { RelationshipDraft } from '../reading';
import type { Span } from '../span';
import { answersIn, isAnswer } from './answer';
import { BLOWS, type ClaimContext, type Match, type Pattern, type Recalled } from './context';
import { completed } from './ellipsis';
import { FIRM, firmnessOf } from './firmness';
import { impliedIn } from './implied';
import { byAirSupport } from './patterns/airSupport';
import { byAscribed } from './patterns/ascribed';
import { byBloc } from './patterns/bloc';
import { byCompany } from './patterns/company';
import { byCompound } from './patterns/compound';
import { byDesignation } from './patterns/designation';
import { byEncounter } from './patterns/encounter';
import { byHandover } from './patterns/handover';
import { byHelp } from './patterns/help';
import { byIdiom } from './patterns/idiom';
import { byIncursion } from './patterns/incursion';
import { byJourney } from './patterns/journey';
import { byMainstay } from './patterns/mainstay';
import { byNoun } from './patterns/nominal';
import { byPair } from './patterns/pair';
import { byPhrasal } from './patterns/phrasal';
import { byReproach } from './patterns/reproach';
import { byRole } from './patterns/role';
import { bySchooling } from './patterns/schooling';
import { byShipment } from './patterns/shipment';
import { byStance } from './patterns/stance';
import { bySufferer } from './patterns/sufferer';
import { bySupply } from './patterns/supply';
import { byTurn } from './patterns/turn';
import { byVerb } from './patterns/verb';
import { byWar } from './patterns/war';
import { isPlausible } from './plausible';
import { mayRebut, rebuttalsIn } from './rebuttal';
import { scopeOf } from './scope';
import { nextParagraph, nothingTold, recalled, toldAfter } from './soFar';
import { taleOf } from './tale';
import { gathered } from '../gathered';

const patterns: readonly Pattern[] = [bySupply, byAirSupport, byDesignation, byVerb, byEncounter, byJourney, byCompany, byNoun, byShipment, bySchooling, byHelp, byRole, byCompound, byStance, byReproach, byAscribed, byHandover, byIdiom, byPhrasal, byTurn, byMainstay, byBloc, byWar, bySufferer, byIncursion, byPair];

/** A finer type over a coarser one for the same pair and clause: arms over aid, air support over backing. */
const COARSER: Readonly<Record<string, readonly string[]>> = {
  supplies_arms: ['aids', 'backs'],
  gives_air_support: ['aids', 'backs', 'strikes'],
  trains: ['aids'],
  shares_intelligence: ['aids'],
  funds: ['aids'],
  fights_alongside: ['fights', 'coordinates_with'],
  designates_terrorist: ['criticises', 'opposes'],
  meets: ['communicates_with'],
  strikes: ['attacks'],
};
/** Said apart from any deed, "its patron, X", or beside it, "soldiers and shells". */
const APART = /^(?:role|compound|idiom|men):/;

/** A draft, and the match with the type that it has in it. */
interface Candidate {
  readonly match: Match;
  readonly draft: RelationshipDraft;
}
const pairOf = ({ source, target, type }: Match): string => {
  const [a, b] = relationshipTypes[type].mutual && target < source ? [target, source] : [source, target];
  return `${a}~${type}~${b}`;
};
const samePair = (o: Match, m: Match): boolean => (o.source === m.source && o.target === m.target) || (relationshipTypes[o.type].mutual && o.source === m.target && o.target === m.source);
const overlap = (a: Match, b: Match): boolean => a.from < b.to && b.from < a.to;

const AT: ReadonlySet<string> = new Set(['at', 'toward', 'towards', 'against']);
const OFFICIALS: ReadonlySet<string> = new Set(['officials', 'authorities', 'government', 'regime', 'junta', 'generals', 'rulers']);
/** Verbs and nouns of what strikes a town. */
const STRIKES = wordList('strikes?|hit|bomb|bombard|bombing|bombardment|shell|shelling|pound|hammer|rocket|attacks?|assault|airstrikes?|barrage|target|fire|launch|lob|raids?|invade|invasion|storm|blast|pummel|send|slam|crash|plough|plow|land|rip|tear|smash|explode|rain');
/** Two actors at least; a country may be either, a capital stand for one, and so may a town that is struck. */
const hasPair = ({ found, entityOf, stateIn, stateOfTown, parse: { tokens } }: ClaimContext): boolean => {
  let first = '';
  let town = false;
  for (const { kind, entity, from } of found) {
    if (kind === 'weapon') continue;
    // "officials in Kampala"
    const isSeat = tokens[from - 1]?.lower === 'in' && OFFICIALS.has(tokens[from - 2]?.lower ?? '');
    if (kind === 'place' && entityOf(entity)?.actorKind !== 'state' && !((isSeat || AT.has(tokens[from - 1]?.lower ?? '')) && stateIn(entity) !== undefined)) {
      town ||= stateOfTown(entity) !== undefined;
      continue;
    }
    if (first === '') first = entity;
    else if (entity !== first) return true;
  }
  return town && first !== '' && tokens.some((t) => STRIKES.has(t.lemma));
};

const isQuestion = ({ parse: { tokens } }: ClaimContext): boolean => tokens.at(-1)?.text === '?' || (/^["”]$/.test(tokens.at(-1)?.text ?? '') && tokens.at(-2)?.text === '?');

/** A sentence, with the verbs that it leaves out filled in, and what the patterns read in it. */
interface Matched {
  readonly context: ClaimContext;
  readonly matches: readonly Match[];
}
/** Each pattern reads all sentences before the next one does, so that its code and its words stay at hand. */
const matchedIn = (given: readonly ClaimContext[]): readonly Matched[] => {
  const read = given.map((context) => ({ context: { ...context, parse: completed(context.parse) }, matches: new Array<Match>() }));
  for (const pattern of patterns) for (const { context, matches } of read) for (const match of pattern(context)) matches.push(match);
  return read;
};

/** What each of the sentences of an article tells, given in text order. */
export const relationshipsOf = (sentences: readonly ClaimContext[]): readonly (readonly RelationshipDraft[])[] => {
  const paired = sentences.filter((s) => hasPair(s) && !isQuestion(s));
  const matched = matchedIn(paired);
  let soFar = nothingTold;
  let passage = -1;
  let next = 0;
  return sentences.map((context) => {
    const { sentence, found, entityOf } = context;
    if (sentence.passage !== passage) soFar = nextParagraph(soFar);
    passage = sentence.passage;
    const own = context === paired[next] ? matched[next++] : undefined;
    const drafts = isQuestion(context) ? [] : draftsOf(context, own, recalled(soFar, sentence.index));
    soFar = toldAfter(soFar, drafts, found, entityOf);
    return drafts;
  });
};

/** `own` is given of a sentence that names a pair; of another only what those before it recall may be told. */
const draftsOf = (sentence: ClaimContext, own: Matched | undefined, before: Recalled): readonly RelationshipDraft[] => {
  const { tokens } = sentence.parse;
  const answers = tokens.some((t) => t.pos === 'VERB' && isAnswer(t.lemma));
  const denies = tokens.some(mayRebut);
  const [read] = own ? [own] : before.helped || (answers && (before.blow ?? before.news)) || (denies && before.charges) ? matchedIn([sentence]) : [];
  if (!read) return [];
  const { context, matches } = read;
  const all = [...matches, ...impliedIn(context, matches, before), ...(answers ? answersIn(context, matches, before) : []), ...(denies ? rebuttalsIn(context, matches, before) : [])].filter((m) => isPlausible(context, m));
  const candidates = gathered(all, (match): readonly Candidate[] => {
    const draft = draftOf(context, match);
    return draft ? [{ match: match.type === draft.type ? match : { ...match, type: draft.type }, draft }] : [];
  });
  const firm = (c: Candidate): number => (c.draft.modality === 'stated' ? 0 : c.draft.modality === 'possible' ? 2 : 1);
  return candidates
    .filter((c, i) => !candidates.some((o, k) => o !== c && pairOf(o.match) === pairOf(c.match) && o.draft.polarity === c.draft.polarity && (firm(o) < firm(c) || (firm(o) === firm(c) && k < i))))
    .filter(({ match: m }) => APART.test(m.rule) || !candidates.some(({ match: o }) => o !== m && COARSER[o.type]?.includes(m.type) && samePair(o, m) && overlap(o, m) && (o.clause === m.clause || o.clause < 0 || m.clause < 0 || (o.type === 'trains' && context.parse.clauses[o.clause]?.governor === m.clause) || !among('aids|backs', m.type))))
    .map((c) => c.draft);
};

const draftOf = (context: ClaimContext, m: Match): RelationshipDraft | null => {
  const { parse, sentence, found, times, entityOf } = context;
  const { tokens } = parse;
  const clause = parse.clauses[m.clause];
  if (clause && among('if|unless|whether', clause.conjunction)) return null;
  const firm = clause ? firmnessOf(context, m.clause) : FIRM;
  const tale = taleOf(context, m.from, m.to);
  // "no Egyptian arms shipments to Sudan"
  const none = !clause && tokens[m.from]?.lower === 'no';
  const polarity = tale?.kind === 'denied' || none ? 'denied' : (m.polarity ?? firm.polarity);
  const told = m.modality ?? firm.modality;
  const modality = tale === null || tale.kind === 'denied' || told !== 'stated' ? told : tale.kind;
  const type = BLOWS.has(m.type) && polarity === 'affirmed' && (firm.threat || m.modality === 'planned') && m.modality !== 'possible' && !/:(?:between|reciprocal)$/.test(m.rule) ? 'threatens' : m.type;
  // "the weapons that W says X ships to Y": from X on it is what W says.
  const cue = clause?.relative ? parse.clauses[clause.content]?.verb : undefined;
  const said = cue && clause && cue.from >= m.from && cue.to <= clause.verb.from;
  const start = tokens[said ? cue.to : m.from]?.start ?? sentence.start;
  const end = tokens[m.to - 1]?.end ?? sentence.end;
  const around = clause ?? parse.clauses[m.scope ?? -1];
  const [from, to] = around ? scopeOf(parse, around) : [m.from, m.to];
  const scope: Span = { start: Math.min(start, tokens[from]?.start ?? start), end: Math.max(end, tokens[to - 1]?.end ?? end) };
  const inScope = (s: Span): boolean => s.start >= scope.start && s.end <= scope.end;
  const near = times.filter(inScope).sort((a, b) => Math.abs(a.start - end) - Math.abs(b.start - end));
  const place = found.find((f) => f.kind === 'place' && f.basis !== 'alias' && f.start >= start && inScope(f))?.entity ?? '';
  // "the ministry said that Y had shelled its peacekeepers": the state’s.
  const struck = entityOf(m.target);
  const isBody = struck?.actorKind === 'government_body' && struck.partOf !== '' && (BLOWS.has(m.type) || m.type === 'threatens') && found.some((f) => f.entity === m.target && f.basis === 'pronoun' && f.from >= m.from && f.to <= m.to) && !found.some((f) => f.entity === m.target && f.basis !== 'pronoun' && f.from >= m.from && f.to <= m.to);
  return {
    source: m.source,
    target: isBody ? struck.partOf : m.target,
    type,
    weapons: m.type === 'supplies_arms' ? weaponsNear(context, m) : [],
    start,
    end,
    sentence: sentence.index,
    polarity,
    modality,
    hedge: tale && tale.kind !== 'denied' ? (firm.hedge ?? tale.words) : firm.hedge,
    negation: polarity === 'denied' ? (tale?.kind === 'denied' ? tale.words : none ? (tokens[m.from] ?? null) : firm.negation) : null,
    date: near[0]?.start ?? null,
    place,
    rule: m.rule,
  };
};

/** Weapons named in the clause and in the list that follows it ("with advanced weaponry, including …"). */
const weaponsNear = ({ found, parse }: ClaimContext, m: Match): readonly string[] => {
  const next = parse.clauses.find((c) => c.verb.from >= m.to && c.verb.form === 'finite');
  const until = next ? Math.min(next.verb.from, ...next.subjects.filter((s) => s.from >= m.to).map((s) => s.from)) : parse.tokens.length;
  return [...new Set(found.filter((f) => f.kind === 'weapon' && f.from >= m.from && f.to <= until && parse.tokens[f.from]?.pos !== 'VERB').map((f) => f.entity))];
};
