/**
 * Soldiers and police of whom nothing says whose they are: "the guerrillas killed nine soldiers", "gunmen stormed an army
 * base". They are those of the country that the article is about, unless it tells of the forces of others.
 */
import { among, wordList } from '../among';
import type { Lexicon } from '../lexicon';
import type { Entity } from '../reading';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { wordOf } from '../syntax/list';
import { attributeOf } from './besideNoun';
import { foundOf, type Found } from './found';
import { lookUp, STATION } from './local';
import { normalWord } from './word';

const SOLDIERS = wordList('soldiers|troops|policemen|policewomen|gendarmes|servicemen|infantrymen|conscripts');
/** Who serve only when told which service it is: "security forces", "police officers". */
const SERVING = wordList('forces|personnel|officers|troops|soldiers|men|recruits|cadets');
const SERVICE = wordList('security|police|army|military|government');
/** Before a station, a base. */
const HOUSED = wordList('army|military|police');
/** What may stand before them; anything else, "foreign", "former", "captured", says that they are others. */
const PLAIN = wordList('the|some|several|many|more|most|fewer|few|least|than|about|around|nearly|almost|over|dead|wounded|off-duty|uniformed|young|local|border|riot|at|up|to|two|three|both|a|an|nearby|main|another');
/** The forces of a state by their noun: "Turkish soldiers", "Rwanda's army". */
const FORCE = wordList('army|military|soldiers?|troops?|forces?|policemen|police|navy|infantry|commandos|paratroopers|marines|jets|warplanes|artillery|gunships|drones');
/** How many sentences back a force that is named leaves no doubt. */
const RECENT = 2;

/** Countries whose forces each sentence names. */
export const forcesNamed = (parse: Parse, found: readonly Found[], entityOf: (id: string) => Entity | undefined): readonly string[] => {
  const countries = new Set<string>();
  for (const { kind, entity, to } of found) {
    const actor = kind === 'actor' ? entityOf(entity) : undefined;
    if (!actor || actor.country === '') continue;
    if (actor.actorKind === 'armed_force') countries.add(actor.country);
    else if (actor.actorKind === 'state' && parse.chunks.some((c) => isNoun(c) && c.from < to && to <= c.head && FORCE.has(parse.tokens[c.head]?.lower ?? ''))) countries.add(actor.country);
  }
  return [...countries];
};
/** Gives the country whose soldiers a sentence speaks of without saying so, or ''; `named` are those of each sentence, `home` the article's. */
export const sidesBy = (named: ReadonlyMap<number, readonly string[]>, home: string): ((sentence: number) => string) => {
  const all = new Set([...named.values()].flat());
  if ([...all].every((country) => country === home)) return () => home;
  const [only, more] = all;
  if (home === '') return () => (more === undefined ? (only ?? '') : '');
  return (sentence) => {
    const recent = Array.from({ length: RECENT + 1 }, (_, back) => named.get(sentence - back) ?? []).flat();
    return recent.length > 0 && recent.every((country) => country === home) ? home : '';
  };
};
/** The words of the phrase that stand for the force, or null. */
const forceIn = ({ tokens, chunks }: Parse, phrase: NounPhrase): NounPhrase | null => {
  const words = tokens.slice(phrase.from, phrase.head).map((t) => t.lower);
  const head = tokens[phrase.head]?.lower ?? '';
  const after = chunks[chunks.indexOf(phrase) + 1];
  // "soldiers of the X Brigade", "troops loyal to Y", "soldiers from Z"
  if (['of', 'from', 'in', 'under', 'loyal', 'allied', 'faithful'].includes(wordOf(after)) && !(wordOf(after) === 'in' && SOLDIERS.has(head))) return null;
  // "local soldiers backed by X", "troops trained by X": whose they are is not told.
  if (after?.type === 'verb' && after.bare && after.past && wordOf(chunks[chunks.indexOf(phrase) + 2]) === 'by' && among('back|support|train|arm|fund|equip|lead|command|pay', after.lemma)) return null;
  const plain = (word: string, at: number): boolean => PLAIN.has(word) || tokens[phrase.from + at]?.pos === 'NUM' || SERVICE.has(word);
  if (!words.every(plain)) return null;
  if (SOLDIERS.has(head)) return phrase;
  if (SERVING.has(head) && SERVICE.has(words.at(-1) ?? '')) return phrase;
  return STATION.has(head) ? attributeOf({ tokens, chunks, clauses: [] }, phrase, HOUSED) : null;
};
/** Under which nouns the lexicon may hold them. */
const NOUNS = ['soldiers', 'army', 'military', 'armed forces', 'forces'];
const POLICE = /polic|gendarm/;

/** The force, or where none is known the state, of the country with these adjectives. */
const bodyOf = (police: boolean, lexicon: Lexicon, adjectives: readonly string[], state: Entity | undefined): Entity | undefined =>
  police ? state : (NOUNS.flatMap((noun) => adjectives.map((adjective) => lookUp(lexicon, [normalWord(adjective), ...noun.split(' ')]))).find((name) => name !== undefined)?.entity ?? state);

/** `country`: whose they are (`sidesBy`). */
export const soldiersOf = (sentence: number, parse: Parse, found: readonly Found[], lexicon: Lexicon, country: string): { readonly entities: readonly Entity[]; readonly found: readonly Found[] } => {
  const adjectives = lexicon.adjectives.get(country) ?? [];
  const state = lexicon.states.get(country);
  const soldiers: Found[] = [];
  const entities: Entity[] = [];
  for (const phrase of parse.chunks) {
    if (!isNoun(phrase) || phrase.pronoun || phrase.owner || found.some((m) => m.kind !== 'weapon' && m.from < phrase.to && phrase.from < m.to)) continue;
    const force = forceIn(parse, phrase);
    const entity = force ? bodyOf(parse.tokens.slice(phrase.from, phrase.to).some((t) => POLICE.test(t.lower)), lexicon, adjectives, state) : undefined;
    if (!force || !entity) continue;
    entities.push(entity);
    soldiers.push(foundOf(sentence, parse, force.from, force.to, entity, 'description', 'local-body'));
  }
  return { entities, found: soldiers };
};
