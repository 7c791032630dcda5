/**
 * Which of its senses a lexicon name has here: "met in Moscow" is the city, "Moscow said" the government;
 * "in Syria" the country as a place, "Syria said" as an actor; "Russian officials" an actor, "Russian winter" not.
 */
import { among, wordList } from '../among';
import type { MentionBasis } from '../../model/mention';
import type { Name } from '../lexicon';
import type { Token } from '../token';
import { ACTS, isPlaceNoun, LOCATIVE, MEMBER, MEMBERS, ROLES, STATE_HEADS } from './cue';
import type { Match } from './gazetteer';

export interface Sense {
  readonly name: Name;
  readonly basis: MentionBasis;
  /** An adjective that tells where somebody or something comes from: no mention of the place. */
  readonly demonym?: boolean;
}
const GIVES = /^(?:receiv|got|get|obtain|acquir|buy|bought|import|support|help|aid|assistance|backing|funding|money|cash|stipend|salar|wages|funds|dollars|loans?|grants?|subsid|allowance|instructions?|training|protection|weapons?|arms|missiles?|rockets?|orders?|pressure|threats?|call|explanation|apolog|answers?|guarantees?|compensation|statement|denial|officials?|com(?:e|es|ing)|came|recall)/;
const AREA = wordList('north|south|east|west|northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|parts?|areas?|rest|most|all|heart|outskirts|people|soil|territory|borders?|coast|city|town|village|province|capital|region|civil|war|northwest|northeast|southwest|southeast|whole|swathe?s?|lands?|future|history|map|stability|edge|depths|corners?');

/** "northern Mali", "central Gaza": part of a country is a place. */
const DIRECTION = wordList('(?:north|south)?(?:north|south|east|west)(?:ern)?|central|upper|lower|coastal|rural|mainland|downtown|occupied');
/** Of these, "from" leads to a giver and not to a place. */
const MOVES = /^(?:go|goes|went|gone|travel|travel(?:l)?ed|travel(?:l)?ing|fl(?:y|ew|own|ying)|return|returned|returning|move|moved|moving|trips?|visits?|flights?|journeys?|tours?|smuggl\w+|transfer\w*|roads?|route|way|deploy\w*|drove|drive|exile\w*|fled|flee\w*|march\w*|sent|sending|shipped|shipment|convoys?|arriv\w+|headed|heading|brought|pipeline|corridor|highway|bridge)$/;

const previousWord = (tokens: readonly Token[], from: number): Token | undefined => {
  let i = from - 1;
  while (i >= 0 && tokens[i] && !DIRECTION.has(tokens[i]?.lower ?? '') && (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'NUM' || /^["“”‘'\-]$/.test(tokens[i]?.text ?? ''))) i--;
  return tokens[i];
};
/** Words of the phrase after `to` up to its head. */
const nounAfter = (tokens: readonly Token[], to: number): readonly Token[] => {
  const words: Token[] = [];
  for (let i = to; i < tokens.length && words.length < 7; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && words.length === 0)) words.push(token);
    else if (token.text === '-' || /^["“”]$/.test(token.text) || (token.pos === 'CCONJ' && words.length === 0)) continue;
    else break;
  }
  return words;
};

const GOODS = wordList('weapons?|weaponry|arms|armaments|munitions|ammunition|aid|missiles|rockets|drones|shells|tanks|jets|warplanes|helicopters|howitzers|rifles|guns|batteries|launchers|explosives|support|money|cash|message|letter|cars|vehicles|carriers|bombs|mines|mortars|artillery|systems|equipment|supplies|hardware|dollars|euros|fuel|oil|grain|wheat|food|medicines?|parts|components|technology|torpedoes|warships|loans?|grants?|funds|intelligence|information|data|imagery');
/** "shipped drones to Moscow" gives them; "drove tanks to Kabul" does not. */
const isGiven = (tokens: readonly Token[], to: number): boolean => GOODS.has(tokens[to - 1]?.lower ?? '') && !tokens.slice(Math.max(0, to - 5), to).some((t) => /^(?:dr[io]v|mov|march|roll)/.test(t.lower));

const MONTH = wordList('january|february|march|april|june|july|august|september|october|november|december');
/** "in Iraq, Syria and Lebanon", "in Qusayr, Syria": does the list that ends before token `at` open with a preposition of place? */
const listOpens = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i];
    if (!token) return false;
    if (LOCATIVE.has(token.lower)) return true;
    if (token.lower === 'of') return isPlaceNoun(tokens[i - 1]?.lower ?? '') || AREA.has(tokens[i - 1]?.lower ?? '');
    if (token.lower === 'to') return tokens.slice(Math.max(0, i - 3), i).some((t) => MOVES.test(t.lower)) && !isGiven(tokens, i);
    // "In September Mali and Niger signed"
    if (MONTH.has(token.lower)) return false;
    if (!(token.pos === 'PROPN' || token.pos === 'DET' || token.text === ',' || token.text === '-' || DIRECTION.has(token.lower) || among('and|or|both|neighbouring|neighboring', token.lower))) return false;
  }
  return false;
};

/** "in Mali, Niger": is the name that ends at token `at` one of a list? */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  let i = at;
  while (tokens[i]?.pos === 'PROPN' || tokens[i]?.pos === 'DET' || DIRECTION.has(tokens[i]?.lower ?? '')) i--;
  return tokens[i]?.text === ',';
};

const SUPERLATIVE = wordList('largest|biggest|smallest|oldest|richest|poorest|northernmost|southernmost|busiest');
const LARGE = wordList('city|cities|towns?|provinces?|ports?|regions?|airports?|islands?|dams?|refinery|refineries|oilfields?');
/** What a state holds, wherever it stands. */
const HELD = wordList('bases?|airbases?|embassy|embassies|consulates?|posts?|outposts?|checkpoints?|barracks|camps?|garrisons?');
/** Is the name at `from`-`to` where something is, rather than somebody who acts? */
export const isLocative = (tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean => {
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'where') return true;
  if (/^[-–]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.lower === 'based') return true;
  const owns = tokens[to]?.lower === "'s";
  const after = tokens[to + (owns ? 1 : 0)];
  // "Yemen's border", "Syria's north", "Baghdad's Green Zone"
  if (owns && after && (isPlaceNoun(after.lower) || DIRECTION.has(after.lower) || among('zone|coast|territory|soil|airspace|outskirts|streets|capital|waters|mayor|residents|schools|hospitals|neighbou?rhoods|suburbs|downtown', after.lower))) return true;
  // "Syria's third largest city", "Washington, DC"
  if (owns && [1, 2, 3].some((n) => SUPERLATIVE.has(tokens[to + n]?.lower ?? '') && LARGE.has(tokens[to + n + 1]?.lower ?? ''))) return true;
  if (tokens[to]?.text === ',' && /^D\.?C\.?$/.test(tokens[to + 1]?.text ?? '')) return true;
  // "most of Islamabad's weapons"
  if (owns && after && (ACTS.has(after.lower) || MEMBERS.has(after.lower))) return false;
  if (after && !owns && after.pos !== 'VERB' && (isPlaceNoun(after.lower) || among('airstrip|outskirts|suburbs|residents|neighbou?rhoods|neighborhoods|districts|streets', after.lower)) && after.lower !== 'capital') return true;
  const before = previousWord(tokens, from);
  if (!before) return false;
  // "In 1982 Israel invaded Y", "In May Egypt said": when, not where.
  if (before !== tokens[from - 1] && /^(?:\d{4}s?)$/.test(tokens[from - 1]?.lower ?? '') && !owns && after && (after.pos === 'VERB' || after.pos === 'AUX')) return false;
  const word = before.lower;
  const at = tokens.indexOf(before);
  if (DIRECTION.has(word)) return true;
  // "the border with Iraq", "the capital, Damascus, was hit"
  if (word === 'with' && among('borders?|frontier', tokens[at - 1]?.lower ?? '')) return !owns;
  if (before.text === ',' && before === tokens[from - 1] && tokens[at - 1]?.lower === 'capital' && tokens[to]?.text === ',') return true;
  // "linking the capital Damascus to the coast", "they fled Syria"
  if ((tokens[from - 1]?.lower === 'capital' && tokens[from - 2]?.pos === 'DET') || (tokens[from - 1]?.pos === 'VERB' && tokens[from - 1]?.lemma === 'flee' && !owns)) return true;
  if (among('neighbou?ring', tokens[from - 1]?.lower ?? '') && !owns && after && after.pos !== 'VERB' && after.pos !== 'AUX' && after.pos !== 'NOUN') return true;
  // "Hezbollah’s patrons in Tehran": those who rule there.
  if (word === 'in' && among('patrons?|backers?|sponsors?|masters?|paymasters?|allies|benefactors?|puppet-masters?|handlers?|protectors?|overlords?|friends', tokens[at - 1]?.lower ?? '')) return false;
  // "hit out at Washington", "tore into Tehran": no place.
  if ((word === 'at' && among('out|back', tokens[at - 1]?.lower ?? '')) || (word === 'into' && /^(?:tear|tore|rip|ripped|lay|laid|lace|laced)/.test(tokens[at - 1]?.lower ?? ''))) return false;
  if (LOCATIVE.has(word)) return !(among('at|over|around|above|beyond', word) && tokens[at - 1]?.pos === 'ADJ');
  if (word === 'into') return true;
  // "marched on Sanaa", "closing in on Kabul"
  if (word === 'on' && /^(?:march|advanc|descend|converg)/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (word === 'on' && tokens[at - 1]?.lower === 'in' && /^clos/.test(tokens[at - 2]?.lower ?? '')) return true;
  // "After the raid in Yemen, Egypt said": who says so, and no part of a list.
  if (before.text === ',' && before === tokens[from - 1] && !owns && after && (after.pos === 'VERB' || after.pos === 'AUX') && !after.lower.endsWith('ing') && tokens[to + 1]?.lower !== 'by') return false;
  // "spoke in Goma, and Rwanda has armed them": who has.
  if (word === 'and' && before === tokens[from - 1] && tokens[at - 1]?.text === ',' && !owns && after && (after.pos === 'VERB' || after.pos === 'AUX') && !after.lower.endsWith('ing') && !isListed(tokens, at - 2)) return false;
  if (word === 'and' || word === 'or' || (before.text === ',' && tokens[at - 1]?.pos === 'PROPN')) return listOpens(tokens, at - 1);
  if (word === 'of') return isPlaceNoun(tokens[at - 1]?.lower ?? '') || AREA.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'out';
  if ((word === 'from' || word === 'of') && owns) return false;
  if (word === 'from') return !tokens.slice(Math.max(0, at - 5), at).some((t) => GIVES.test(t.lower));
  return word === 'to' && tokens.slice(Math.max(0, at - 5), at).some((t) => MOVES.test(t.lower)) && !isGiven(tokens, at);
};

const RULERS: ReadonlySet<string> = new Set(['government', 'regime', 'authorities', 'junta', 'rulers', 'leadership', 'generals', 'administration', 'ayatollahs']);
/** Is the noun that an adjective stands before somebody or something that acts for the state? */
const isAgentive = (words: readonly Token[]): boolean => {
  const lowers = words.map((w) => w.lower);
  return lowers.some((w) => MEMBERS.has(w) || MEMBER.has(w) || ROLES.has(w) || ACTS.has(w) || STATE_HEADS.has(w)) && !lowers.some((w) => isPlaceNoun(w) && w !== 'capital');
};

/** "the French trained Mali": the people, with no noun of theirs. */
const isPeopleActing = (tokens: readonly Token[], { from, to }: Match): boolean =>
  tokens[from - 1]?.lower === 'the' && /(?:ish|ch|ese|ss)$/.test(tokens[to - 1]?.lower ?? '') && tokens[to]?.pos === 'VERB' && tokens[to + 1]?.pos !== 'NOUN';

/** `dateline`: the name stands in the dateline, and is a place if any place has it. */
export const senseOf = (tokens: readonly Token[], match: Match, dateline = false): Sense | null => {
  const weapon = match.names.find((n) => n.entity.kind === 'weapon');
  const actors = match.names.filter((n) => n.entity.kind === 'actor');
  const places = match.names.filter((n) => n.entity.kind === 'place');
  const named = actors.find((n) => n.form === 'name') ?? actors.find((n) => n.form === 'alias');
  const metonym = actors.find((n) => n.form === 'metonym');
  const adjective = actors.find((n) => n.form === 'adjective');
  const placeName = places.find((n) => n.form !== 'adjective');
  const placeAdjective = places.find((n) => n.form === 'adjective');
  const after = nounAfter(tokens, match.to);
  // "Operation Euphrates Shield"
  if (tokens[match.from - 1]?.text === 'Operation' && named?.entity.actorKind !== 'armed_force' && !weapon) return null;
  // "near Al Asad" is no president
  if (named?.entity.actorKind === 'person' && named.form === 'alias' && among('near|outside|inside|around', tokens[match.from - 1]?.lower ?? '')) return null;
  // "Iraq’s National Security Council" is not the Security Council.
  if (named?.form === 'alias' && among('council|committee|court|commission|assembly|agency|bank|army|party', tokens[match.to - 1]?.lower ?? '') && among('National|Supreme|Federal|State|Constitutional|Presidential|Regional|Higher|High|Provincial', tokens[match.from - 1]?.text ?? '')) return null;
  if (dateline && placeName) return { name: placeName, basis: 'name' };
  if (named && !(placeName && named.entity.actorKind === 'state')) return { name: named, basis: named.form === 'name' ? 'name' : 'alias' };
  if (named && placeName) {
    // "a U.S. base": whose it is.
    const holds = tokens[match.to]?.pos !== 'VERB' && HELD.has(tokens[match.to]?.lower ?? '');
    if (!holds && isLocative(tokens, match)) return { name: placeName, basis: 'name' };
    return { name: named, basis: named.form === 'name' ? 'name' : 'alias' };
  }
  if (metonym) {
    const before = tokens[match.from - 1];
    if (before?.pos === 'VERB' && placeName && among('visit|leave|reach|enter|tour|shell|bomb|capture|seize|besiege|encircle|storm|flee|recapture|retake|overrun|pound|bombard', before.lemma)) return { name: placeName, basis: 'name' };
    // "the government in Tripoli": it is who rules.
    if (before?.lower === 'in' && RULERS.has(tokens[match.from - 2]?.lower ?? '')) return { name: metonym, basis: 'metonym' };
    if (isLocative(tokens, match) || (after[0] && isPlaceNoun(after[0].lower) && after[0].start === (tokens[match.to]?.start ?? -1))) return placeName ? { name: placeName, basis: 'name' } : null;
    return { name: metonym, basis: 'metonym' };
  }
  if (placeName) return { name: placeName, basis: placeName.form === 'name' ? 'name' : 'alias' };
  const people = actors.find((n) => n.form === 'people');
  if (people) return { name: people, basis: 'alias' };
  if (adjective) {
    const previous = tokens[match.from - 1];
    // "the Iranian-backed militia": who backs is told by the pattern, and is an actor
    // "Syrian rebel factions" are the group itself.
    if (tokens[match.to]?.text === '-' || isPeopleActing(tokens, match) || (adjective.words.length > 1 && after.length > 0) || isAgentive(after) || (after.length === 0 && adjective.words.length === 1)) return { name: adjective, basis: 'alias' };
    if (previous && among('and|or', previous.lower) && isAgentive(after)) return { name: adjective, basis: 'alias' };
  }
  // "Turkish airspace" is a place, "a Turkish writer" is none
  if (placeAdjective) return { name: placeAdjective, basis: 'alias', demonym: !after.some((w) => isPlaceNoun(w.lower)) };
  if (adjective) return null;
  const description = actors.find((n) => n.form === 'description');
  // "an international coalition": another one.
  if (description && !among('an?|another|any', tokens[match.from - 1]?.lower ?? '')) return { name: description, basis: 'description' };
  return weapon ? { name: weapon, basis: weapon.form === 'name' ? 'name' : 'alias' } : null;
};
