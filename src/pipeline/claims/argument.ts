/**
 * Who a noun phrase stands for in a relationship: the actor at its head; the owner of a force, act or thing ("Russian
 * airstrikes", "Hezbollah’s infantry", "their forces"); what a count or a body of people is of ("a pair of X commanders",
 * "troops from Y"); the person named beside an office ("Armenia’s premier, X"). People who belong to a state or group
 * count as that state or group.
 */
import { headMentions } from '../mentions/antecedent';
import { isRelative } from '../mentions/binding';
import type { Found } from '../mentions/found';
import { asNoun, isNoun, type NounPhrase } from '../syntax/chunk';
import { coordinated, wordOf } from '../syntax/list';
import type { Token } from '../token';
import type { ClaimContext } from './context';
import { among, wordList } from '../among';
import { acronymAfter, allBeside, besideComma, examplesOf, isBand, isPersonNoun, memberOf, sharedBefore, namedAfter, namedBeside, OFFICES } from './apposition';
import { heldBy } from './held';
import { isForce, standsForOwner } from './owned';

const COUNT = wordList(
  'jihadists|jihadis|insurgents|guerrillas|gunmen|extremists|terrorists|snipers|separatists|operatives|opposition|pair|number|group|some|one|two|three|many|several|most|members?|dozens|scores|hundreds|thousands|majority|percent|all|both|each|either|neither|part|leaders?|heads?|chief|remnants|elements|units?|thousand|million|forces?|troops?|soldiers?|fighters?|commanders?|officers?|officials?|men|advisers?|advisors?|rebels|militants|militiamen|representatives?|delegations?|negotiators|emissaries|diplomats|generals|ministers|presidents|armies|governments|militaries|envoys?|positions?|bases?|army|military|government|regime|junta|administration|cabinet|militias?|movement|allies|backers|supporters|president|commandos|mercenaries|engineers|instructors|trainers|ranks|wing|branch|side|strongholds?|depots?|convoys?|headquarters|spokesm[ae]n|citizens|coalition|patrols?|convoy|column|squad|contingent|team|chiefs?|rivals?|enemies|foes|guard|police|navy|air|minister|premier|king|leader|head|ruler|ambassador|capital',
);
export const unique = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...new Set(ids)]);

const STATE: ReadonlySet<string> = new Set(['country', 'state', 'power', 'nation', 'actor', 'government']);
/** The state or group that a group of its people stands for. */
export const rolledUp = ({ entityOf }: ClaimContext, id: string): string => {
  const entity = entityOf(id);
  return entity?.actorKind === 'group' && entity.known === 'discovered' && entity.partOf ? entity.partOf : id;
};

const BAND = wordList('men|fighters|forces|troops|soldiers|rebels|gunmen|militia|militiamen|commandos|guerrillas|insurgents|units?|militants');
const RULE = wordList('junta|government|regime|administration|cabinet|country|homeland|nation|army|military|navy|battalions?|brigades?|guards?|police|ministry|parliament|jets|warplanes');
/** Nobody's but a state's. */
export const LAND: ReadonlySet<string> = new Set(['country', 'homeland', 'nation']);
/** "his men", of a commander of a group: the group; "the junta led by X": the state. */
const ledBy = (context: ClaimContext, id: string, rules = false): string => {
  const entity = context.entityOf(id);
  const band = entity?.actorKind === 'person' && entity.partOf ? context.entityOf(entity.partOf) : undefined;
  return band?.actorKind === 'armed_group' || band?.actorKind === 'armed_force' || (rules && (band?.actorKind === 'state' || band?.actorKind === 'government_body')) ? band.id : rolledUp(context, id);
};

/** "al-Sharaa’s government" is not the band he came from. */
const isOfRuler = ({ entityOf }: ClaimContext, id: string, noun: string): boolean => among('government|regime|administration|cabinet', noun) && entityOf(entityOf(id)?.partOf ?? '')?.actorKind === 'armed_group';
/** Is there a hyphen between two words without space? "KYIV - Russian jets" has a dash. */
export const isHyphen = (hyphen: Token | undefined, word: Token | undefined): boolean => hyphen !== undefined && word !== undefined && /^[-–—]$/.test(hyphen.text) && (hyphen.start === word.end || hyphen.end === word.start);
/** Actors named in a token range, the widest only; a nationality that was taken for a place is the state. "Iranian-backed X" is not Iran’s. */
export const inside = ({ parse, found, entityOf }: ClaimContext, from: number, to: number): readonly Found[] => {
  const within = found.filter((m) => m.from >= from && m.to <= to && (m.kind === 'actor' || (m.kind === 'place' && (m.basis === 'alias' || parse.tokens[m.to]?.lower === "'s") && entityOf(m.entity)?.actorKind === 'state')) && !isHyphen(parse.tokens[m.to], parse.tokens[m.to - 1]) && !isHyphen(parse.tokens[m.from - 1], parse.tokens[m.from]));
  return within.filter((m) => !within.some((o) => o !== m && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from));
};

const LOCATIVE = wordList('in|inside|into|near|across|throughout|within|outside|through|around|over|from|of|along|beyond|for|off');
const BODY = wordList('jets|warplanes|planes|helicopters|gunships|gunmen|guns|hackers|gunners|bombers|guards|agents|delegations?|teams?|forces?|troops?|soldiers?|fighters?|officers?|officials?|advisers?|advisors?|mercenaries|commandos|militants|rebels|militias|envoys?|airstrikes?|strikes|raids|help|support|aid|assistance|backing|weapons?|arms|missiles?|rockets?|drones?|ammunition|money|funds|attacks?|pressure|threats?');
/** "missiles at Riyadh" stays a place; "missiles at Israel", "hostile to Iran", "fighters from Eritrea", "the premier of Iraq" are the state. */
const stateAt = ({ parse, found, entityOf }: ClaimContext, phrase: NounPhrase): string => {
  const place = found.find((m) => m.kind === 'place' && m.basis === 'name' && m.from <= phrase.head && phrase.head < m.to);
  if (!place || entityOf(place.entity)?.actorKind !== 'state') return '';
  // "sold to Iran, which arms": it acts.
  const { chunks } = parse;
  const after = chunks.indexOf(phrase) + 1;
  const next = chunks[chunks[after]?.type === 'comma' ? after + 1 : after];
  if (next && ((next.type === 'relative' && next.word !== 'that') || parse.tokens[next.from]?.lower === 'whose')) return place.entity;
  const [before, above] = [parse.tokens[phrase.from - 1], parse.tokens[phrase.from - 2]?.lower ?? ''];
  if (!before || before.pos !== 'ADP') return '';
  // "fighters from eastern Sudan" are a region’s.
  if (before.lower === 'from' && /^(?:north|south|east|west|central)/.test(parse.tokens[place.from - 1]?.lower ?? '')) return '';
  // "militias from Iraq" are no state’s.
  if (before.lower === 'from') return (BODY.has(above) && !UNRULY.has(above)) || found.some((m) => m.kind === 'weapon' && m.to === phrase.from - 1) ? place.entity : '';
  if (before.lower === 'of') return OFFICE.has(above) || among('help|support|aid|assistance|backing', above) ? place.entity : '';
  return LOCATIVE.has(before.lower) ? '' : place.entity;
};
/** Is it a place that only its preposition makes a state? */
export const isPlaceOnly = ({ found }: ClaimContext, phrase: NounPhrase): boolean => found.some((m) => m.kind === 'place' && m.from <= phrase.head && phrase.head < m.to) && !found.some((m) => m.kind === 'actor' && m.from <= phrase.head && phrase.head < m.to);
const OFFICE = wordList('successor|predecessor|brother|sister|son|father|mother|wife|husband|daughter|widow|cousin|nephew|niece|uncle|son-in-law|brother-in-law|host|guest|lawyer|challenger|chair|chairman|chairwoman|president|premier|minister|chancellor|king|leader|chief|commander|head|general|fighter|soldier|militant|envoy|ambassador|spokesman|spokeswoman|secretary|member|officer|colonel|ruler|warlord|director|negotiator|governor|bishop|archbishop|cardinal|patriarch|imam|counterpart|adviser|advisor|aide|deputy|dictator|strongman|mayor|cleric|founder|premier|emir|admiral|captain|major');

/** What the phrases of a sentence were found to stand for: several patterns ask for the same ones. */
const known = new WeakMap<ClaimContext, Map<NounPhrase, readonly string[]>>();
const knownIn = (context: ClaimContext): Map<NounPhrase, readonly string[]> => {
  const before = known.get(context);
  if (before) return before;
  const made = new Map<NounPhrase, readonly string[]>();
  known.set(context, made);
  return made;
};

/** "the bombing of X" is done to X; "a warehouse of X" is X’s. */
const ACT = /(?:ing|ion|ment|ance|ence|al|ty|ism|ege|ade|ault|ack|aid|ike|eat|ush)s?$/;


/** Actor ids, empty when the phrase names nobody. */
export const argumentOf = (context: ClaimContext, phrase: NounPhrase | undefined, depth = 0): readonly string[] => {
  if (!phrase) return [];
  if (depth > 0) return standsFor(context, phrase, depth);
  const answers = knownIn(context);
  const before = answers.get(phrase);
  if (before) return before;
  // Two phrases that each ask for the other stand for nobody.
  answers.set(phrase, []);
  const ids = standsFor(context, phrase, depth);
  answers.set(phrase, ids);
  return ids;
};
/** "of the X Front", "from the Y Group" after people: an armed body. */
const bandOf = ({ parse: { chunks }, found, entityOf }: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const i = chunks.indexOf(phrase);
  const next = chunks[i + 2];
  if (!among('of|from', wordOf(chunks[i + 1])) || !isNoun(next)) return [];
  return headMentions(next, found).filter((m) => (m.basis === 'name' || m.basis === 'alias') && /^armed_/.test(entityOf(m.entity)?.actorKind ?? '')).map((m) => m.entity);
};
const PAPERS: ReadonlySet<string> = new Set(['report', 'reports', 'statement', 'study', 'inquiry', 'investigation', 'communique', 'resolution', 'ruling', 'letter']);
const UNRULY = wordList('militants|militias|militiamen|rebels|insurgents|proxies|mercenaries|jihadists|jihadis|guerrillas|separatists|gunmen|volunteers|extremists|islamists|dissidents|exiles|mercenary|militia|recruits|gangs|gang|gangsters|bandits|pirates|smugglers|traffickers|criminals|warlords|terrorists');
/** Bodies of a country that are not its state’s. */
const CIVIL = wordList('compan(?:y|ies)|firms?|institutes?|banks?|universit(?:y|ies)|newspapers?|dail(?:y|ies)|magazines?|websites?|broadcasters?|channels?|think-tanks?|charit(?:y|ies)|ngos?|foundations?|manufacturers?|contractors?|airlines?|club|church|studio|factory|consultancy|watchdog|couple|tourists?|students?');
/** "Nigerian militants", "a Senegalese institute": where they are from, and not whose they are. */
const isFrom = ({ parse, entityOf }: ClaimContext, { entity, to, basis }: Found, noun: string): boolean => (UNRULY.has(noun) || CIVIL.has(noun)) && basis === 'alias' && parse.tokens[to]?.lower !== "'s" && entityOf(entity)?.actorKind === 'state';
const standsFor = (context: ClaimContext, phrase: NounPhrase, depth: number): readonly string[] => {
  const { parse, found } = context;
  const noun = parse.tokens[phrase.head]?.lower ?? '';
  if (OFFICE.has(noun)) {
    const named = namedBeside(context, phrase);
    if (named.length > 0) return unique(named);
  }
  const both = OFFICES.has(noun) ? allBeside(context, phrase) : [];
  if (both.length > 0) return both;
  const short = acronymAfter(context, phrase);
  if (short.length > 0) return unique(short);
  // "X’s proxies, Y and Z, fired", "his organisation, Y, was": Y and Z.
  if ((isRelative(noun) || isBand(noun)) && phrase.owner && depth < 2) {
    // "X’s militia in Iraq, Y, fired"
    const own = parse.chunks.indexOf(phrase);
    const at = own + (isBand(noun) && wordOf(parse.chunks[own + 1]) === 'in' && parse.chunks[own + 3]?.type === 'comma' ? 4 : 2);
    // "its partners in the X Forces took": X.
    const within = isRelative(noun) && among('in|from', wordOf(parse.chunks[at - 1])) ? asNoun(parse.chunks[at]) : undefined;
    const theirs = within && headMentions(within, found).some((m) => m.kind === 'actor' && context.entityOf(m.entity)?.actorKind !== 'state') ? argumentOf(context, within, depth + 1) : [];
    if (theirs.length > 0) return theirs;
    const list = parse.chunks[at - 1]?.type === 'comma' && isNoun(parse.chunks[at]) ? coordinated(parse.chunks, at) : [];
    const named = among('comma|stop', parse.chunks[(list.at(-1) ?? -2) + 1]?.type ?? '') ? list.flatMap((k) => argumentOf(context, asNoun(parse.chunks[k]), depth + 1)) : [];
    if (named.length > 0) return unique(named);
  }
  const heads = headMentions(phrase, found);
  // "Tuareg separatists of the X Front": the front.
  const people = heads.length > 0 && heads.every((m) => context.entityOf(m.entity)?.actorKind === 'group');
  const band = people ? [...bandOf(context, phrase), ...(/^an?$/.test(parse.tokens[phrase.from]?.lower ?? '') ? besideComma(context, phrase) : [])] : [];
  if (band.length > 0) return unique(band);
  if (heads.length > 0) {
    // "Indian and Pakistani troops", "American, British and French jets": the nationalities before "and" share the head.
    const shared = inside(context, phrase.from, Math.min(...heads.map((m) => m.from))).filter((m) => /^(?:and|or|,)$/.test(parse.tokens[m.to]?.lower ?? ''));
    return unique([...sharedBefore(context, phrase), ...shared, ...heads].map((m) => rolledUp(context, m.entity)));
  }
  // "A report by X accuses Y"
  const by = depth < 2 && PAPERS.has(noun) && wordOf(parse.chunks[parse.chunks.indexOf(phrase) + 1]) === 'by' ? asNoun(parse.chunks[parse.chunks.indexOf(phrase) + 2]) : undefined;
  if (by) return argumentOf(context, by, depth + 1);
  const state = stateAt(context, phrase);
  if (state) return [state];
  const examples = (noun.endsWith('s') || among('any|every|no', parse.tokens[phrase.from]?.lower ?? '')) && depth < 2 ? examplesOf(context, phrase) : [];
  if (examples.length > 0) return unique(examples.map((m) => rolledUp(context, m.entity)));
  // "It was the outfit that": it; "X is the main force fighting": X.
  const next = parse.chunks[parse.chunks.indexOf(phrase) + 1];
  const told = (isBand(noun) || STATE.has(noun)) && (next?.type === 'relative' || (next?.type === 'verb' && next.form === 'gerund')) ? parse.clauses.find((c) => among('be|remain|become', c.verb.lemma) && c.objects.includes(phrase)) : undefined;
  if (told && depth < 2) return unique(told.subjects.flatMap((s) => argumentOf(context, s, depth + 1)));
  // "X, a Kurdish militia that": X.
  const named = among('an?|another', parse.tokens[phrase.from]?.lower ?? '') ? besideComma(context, phrase) : [];
  if (named.length > 0) return unique(named);
  if (standsForOwner(noun) || found.some((m) => m.kind === 'weapon' && m.from <= phrase.head && phrase.head < m.to)) {
    // "a Beirut flat": where; "Moscow’s flats", "Damascus troops": whose.
    const [, past = 0] = phrase.owner ?? [];
    const all = inside(context, phrase.from, phrase.head);
    // "Azerbaijan’s Israeli drones" are Azerbaijan’s.
    // "our Turkish partners": theirs.
    const possessors = all.filter((m) => m.from < past && !(m.basis === 'pronoun' && isRelative(noun) && all.some((o) => o.from >= past)));
    const owners = (possessors.length > 0 ? possessors : all).filter((m) => !isFrom(context, m, noun) && !(m.basis === 'pronoun' && isRelative(noun)) && (m.basis !== 'metonym' || isForce(noun) || parse.tokens[m.to]?.lower === "'s"));
    if (owners.length > 0) {
      const ids = unique([...sharedBefore(context, phrase), ...owners].map((m) => (BAND.has(noun) || (RULE.has(noun) && !isOfRuler(context, m.entity, noun)) ? ledBy(context, m.entity, RULE.has(noun)) : rolledUp(context, m.entity))));
      // "his country" is no person, and which it is may not be known.
      return LAND.has(noun) ? ids.filter((id) => context.entityOf(id)?.actorKind !== 'person') : ids;
    }
    const before = depth < 2 ? whoseOf(context, phrase) : undefined;
    if (before) return depth < 2 ? giversIn(context, before) : argumentOf(context, before, depth + 1);
  }
  const i = parse.chunks.indexOf(phrase);
  // "forces loyal to X"
  const adjective = parse.chunks[i + 1];
  const to = parse.chunks[i + 2];
  const whom = parse.chunks[i + 3];
  if (depth < 2 && adjective?.type === 'other' && among('loyal|allied|faithful|linked|affiliated', adjective.word) && to?.type === 'preposition' && isNoun(whom)) return argumentOf(context, whom, depth + 1);
  // "officers in the service of X": X’s.
  if (depth < 2 && adjective?.type === 'preposition' && adjective.word === 'in' && isNoun(to) && among('service|pay|employ|ranks', parse.tokens[to.head]?.lower ?? '') && wordOf(whom) === 'of' && isNoun(parse.chunks[i + 4])) return argumentOf(context, asNoun(parse.chunks[i + 4]), depth + 1);
  // "the junta led by X": what X leads.
  if (depth < 2 && adjective?.type === 'verb' && adjective.bare && among('lead|head|command', adjective.lemma) && to?.type === 'preposition' && to.word === 'by' && isNoun(whom) && standsForOwner(noun)) return unique(coordinated(parse.chunks, i + 3).flatMap((k) => argumentOf(context, asNoun(parse.chunks[k]), depth + 1)).map((id) => ledBy(context, id, RULE.has(noun))));
  // "the militia known as X"
  if (depth < 2 && adjective?.type === 'verb' && adjective.lemma === 'know' && to?.type === 'preposition' && to.word === 'as' && isNoun(whom)) return argumentOf(context, whom, depth + 1);
  // "One of these groups, X, did"
  const beside = noun === 'one' && wordOf(parse.chunks[i + 1]) === 'of' && parse.chunks[i + 3]?.type === 'comma' ? asNoun(parse.chunks[i + 4]) : undefined;
  const one = beside && depth < 2 ? argumentOf(context, beside, depth + 1) : [];
  if (one.length > 0) return one;
  // "the junta in Niger"
  const seat = depth < 2 && among('junta|government|regime|authorities|generals', noun) && wordOf(adjective) === 'in' && isNoun(to) ? giversIn(context, to) : [];
  if (seat.length > 0) return seat;
  const apposed = [...besideComma(context, phrase), ...namedAfter(context, phrase), ...(PEOPLE.has(noun) || isPersonNoun(noun) ? namedBeside(context, phrase) : []), ...memberOf(context, phrase)];
  if (apposed.length > 0) return unique(apposed);
  const holder = depth < 2 ? heldBy(context, phrase) : [];
  if (holder.length > 0) return argumentsOf(context, holder);
  if ((COUNT.has(noun) || parse.tokens[phrase.head]?.pos === 'NUM' || (standsForOwner(noun) && (!ACT.test(noun) || /^(?:brigade|faction|battalion|division|legion|detachment|regiment|contingent|mission|convoy|patrol)s?$/.test(noun)))) && depth < 3) {
    const of = parse.chunks[i + 1];
    const next = parse.chunks[i + 2];
    if (of?.type === 'preposition' && among('of|from|in', of.word) && isNoun(next) && !(of.word === 'in' && !found.some((m) => m.kind === 'actor' && m.from >= next.from && m.to <= next.to))) return unique(coordinated(parse.chunks, i + 2).flatMap((k) => argumentOf(context, asNoun(parse.chunks[k]), depth + 1)));
  }
  return [];
};
/** "X, whose forces", "X, whose alliance with Y": X. */
const whoseOf = ({ parse: { chunks, tokens } }: ClaimContext, phrase: NounPhrase): NounPhrase | undefined => {
  const i = chunks.indexOf(phrase);
  const inside = tokens[phrase.from]?.lower === 'whose';
  if (!inside && tokens[phrase.from - 1]?.lower !== 'whose') return undefined;
  let left = inside ? i - 1 : i - 2;
  while (['comma', 'bracket', 'preposition'].includes(chunks[left]?.type ?? '')) left--;
  return asNoun(chunks[left]);
};
export const argumentsOf = (context: ClaimContext, phrases: readonly NounPhrase[]): readonly string[] => unique((phrases.length < 2 ? phrases : phrases.filter((p) => !isOrigin(context, p, phrases))).flatMap((p) => argumentOf(context, p)));
/** "Lebanese, Iraqi and Afghan militiamen": the first two say where they are from. */
const isOrigin = ({ parse: { tokens } }: ClaimContext, phrase: NounPhrase, list: readonly NounPhrase[]): boolean => {
  const word = tokens[phrase.head];
  return phrase.from === phrase.head && word?.pos === 'PROPN' && /(?:an|ish|ese|[^aeo]i|ch)$/.test(word.lower) && list.some((o) => o.from > phrase.from && UNRULY.has(tokens[o.head]?.lower ?? ''));
};

export const PEOPLE = wordList('(?:grand)?(?:mothers?|fathers?|sons?|daughters?)|brothers?|sisters?|wi(?:fe|ves)|husbands?|cousins?|nephews?|uncles?|famil(?:y|ies)|relatives?|friends?|journalists?|reporters?|refugees?|civilians?|tourists?|citizens?|nationals?|workers?|people|children|women|man|woman|hostages?|aid|doctors?|villagers|migrants?|activists?|students?|worshippers|bystanders');
/** Actor ids before the head: owner or adjective ("Hezbollah’s attempts", "Russian help"). */
export const ownersOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const owners = unique(inside(context, phrase.from, phrase.head).map((m) => rolledUp(context, m.entity)));
  return owners.length > 0 ? owners : argumentOf(context, whoseOf(context, phrase));
};
/** Whom a phrase names or belongs to. */
export const sideOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const ids = argumentOf(context, phrase);
  return ids.length > 0 ? ids : ownersOf(context, phrase);
};
/** "drones from Iran": a country that gives is the state. */
export const giversIn = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const ids = argumentOf(context, phrase);
  if (ids.length > 0) return ids;
  const place = context.found.find((m) => m.kind === 'place' && m.basis === 'name' && m.from <= phrase.head && phrase.head < m.to);
  return place && context.entityOf(place.entity)?.actorKind === 'state' ? [place.entity] : [];
};
