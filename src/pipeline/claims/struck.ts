/** Whom a blow hits: those whom a phrase names, whose thing it is, or who holds it. */
import { among, wordList } from '../among';
import { isRelative } from '../mentions/binding';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import { argumentOf, ownersOf, sideOf } from './argument';
import { inside, isHyphen, rolledUp } from './belonging';
import { LAND, PEOPLE } from './bodies';
import { unique } from '../unique';
import type { ClaimContext } from './context';
import { phrasesAfter } from './phrases';

/** … without capitals that only say where, "a Beirut flat"; "our allies" are others. */
const ownersStruck = (context: ClaimContext, phrase: NounPhrase): readonly string[] => unique(inside(context, phrase.from, phrase.head).filter((m) => !(m.basis === 'pronoun' && isRelative(context.parse.tokens[phrase.head]?.lower ?? ''))).filter((m) => m.basis !== 'metonym' || context.parse.tokens[m.to]?.lower === "'s").map((m) => rolledUp(context, m.entity)));
/** "RSF-held towns", "the Moroccan-controlled part": who holds it. */
export const holders = ({ parse: { tokens }, found }: ClaimContext, { from, head }: NounPhrase): readonly string[] =>
  unique(found.filter((m) => m.kind !== 'weapon' && m.from >= from && m.to < head && isHyphen(tokens[m.to], tokens[m.to - 1]) && HELD.has(tokens[m.to + 1]?.lower ?? '')).map((m) => m.entity));
const HELD = wordList('held|controlled|occupied|run|ruled|annexed|administered|manned');
const TOWN = wordList('city|town|village|capital|port|province|region|suburb|border|hub|metropolis');
const BASE: ReadonlySet<string> = new Set(['base', 'headquarters', 'stronghold', 'barracks', 'garrison', 'camp', 'bastion', 'hideout']);
/** "Ganja, Azerbaijan’s second city": whose town it is. */
const ownersBeside = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { chunks, tokens } = context.parse;
  const i = chunks.indexOf(phrase);
  const beside = chunks[i + 1]?.type === 'comma' ? chunks[i + 2] : undefined;
  const noun = isNoun(beside) ? (tokens[beside.head]?.lower ?? '') : '';
  return isNoun(beside) && (TOWN.has(noun) || BASE.has(noun)) ? (BASE.has(noun) ? sideOf(context, beside) : ownersOf(context, beside)) : [];
};
const PART = wordList('heart|core|centre|center|edge|outskirts|backbone|symbol|nerve|jewel|flank|rear');
/** Whom an attack on the phrase hits: those it names, or whose thing it is ("two Indian bunkers"). */
export const struckOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const ids = argumentOf(context, phrase);
  const noun = context.parse.tokens[phrase.head]?.lower ?? '';
  // "United Nations workers", and not "Egyptian workers"
  const staff = ids.length === 0 && PEOPLE.has(noun) ? ownersOf(context, phrase).filter((id) => /^(?:organisation|media|armed_group)$/.test(context.entityOf(id)?.actorKind ?? '')) : [];
  if (staff.length > 0) return staff;
  if (ids.length > 0 || PEOPLE.has(noun) || LAND.has(noun)) return ids;
  // "the heart of X’s oil industry"
  const part = PART.has(noun) ? phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(phrase)).find((p) => p.word === 'of')?.nouns[0] : undefined;
  if (part) return struckOf(context, part);
  const held = holders(context, phrase);
  const owners = held.length > 0 ? held : [...ownersStruck(context, phrase), ...ownersBeside(context, phrase)];
  return owners.length > 0 ? owners : townsStruck(context, phrase);
};
const SITES = wordList('cit(?:y|ies)|towns?|villages?|suburbs?|districts?|outskirts|cent(?:er|re)|infrastructure|buildings?|blocks?|apartments?|houses?|homes?|hotels?|hospitals?|clinics?|schools?|universit(?:y|ies)|church(?:es)?|cathedral|mosques?|markets?|malls?|stations?|substations?|terminals?|ports?|airports?|airfields?|airbases?|airbase|depots?|warehouses?|refiner(?:y|ies)|plants?|factor(?:y|ies)|bridges?|dams?|grid|railways?|reactors?|facilit(?:y|ies)|silos?|shipyards?|barracks|areas?|regions?');
/** "shelled Kharkiv", "hit a warehouse in Odesa", "struck Ganja’s airport": the state’s. */
const townsStruck = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const { parse: { chunks, tokens }, found, stateOfTown } = context;
  if (phrase.pronoun) return [];
  const townIn = ({ from, to }: NounPhrase) => found.find((m) => m.kind === 'place' && m.basis === 'name' && m.from >= from && m.to <= to);
  const isSite = SITES.has(tokens[phrase.head]?.lower ?? '');
  const own = townIn(phrase);
  // "Kharkiv’s hopes"
  const at = own ? (phrase.head < own.to || isSite ? own : undefined) : isSite ? phrasesAfter(chunks, chunks.indexOf(phrase)).filter((p) => among('in|near|at|outside|of', p.word)).flatMap((p) => p.nouns.map(townIn)).find((m) => m !== undefined) : undefined;
  const state = at ? stateOfTown(at.entity) : undefined;
  if (state !== undefined) return [state];
  // "a block in the Ukrainian city of Dnipro"
  const town = isSite ? phrasesAfter(chunks, chunks.indexOf(phrase)).filter((p) => among('in|near|at|outside', p.word)).flatMap((p) => p.nouns).find((n) => TOWN.has(tokens[n.head]?.lower ?? '')) : undefined;
  return town ? ownersStruck(context, town) : [];
};
/**
 * "al-Shabaab’s attacks in Kenya", "Russia hit targets in Ukraine": the state where it was, for those of another country, unless
 * armed groups of that country are in the article, or, of a state, of its own or of none. `bandsOnly`: not of a state at all.
 */
export const struckAbroad = ({ found, entityOf, hasBands }: ClaimContext, doers: readonly string[], where: readonly NounPhrase[], bandsOnly = false): readonly string[] => {
  const homes = doers.map((id) => entityOf(id)).filter((e) => e !== undefined && among('armed_group|armed_force|state', e.actorKind) && e.country !== '');
  const isBand = homes.every((e) => e?.actorKind === 'armed_group');
  if (homes.length === 0 || homes.length < doers.length || (!isBand && (bandsOnly || hasBands('') || homes.some((e) => hasBands(e?.country ?? '')) || found.some((m) => m.kind === 'actor' && entityOf(m.entity)?.actorKind === 'armed_group')))) return [];
  return unique(where.flatMap((p) => found.filter((m) => m.kind === 'place' && m.basis === 'name' && m.from <= p.head && p.head < m.to).map((m) => m.entity))).filter((id) => {
    const land = entityOf(id);
    return land?.actorKind === 'state' && homes.every((e) => e?.country !== land.country) && !hasBands(land.country);
  });
};
