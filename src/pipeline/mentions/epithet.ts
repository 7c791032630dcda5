/**
 * Epithets: the nouns by which an article calls the actors that it names, wherever it does so. "Yemen's Houthi rebels",
 * "the paramilitary Rapid Support Forces", "the M23, a rebel group", "Myanmar's junta": from then on "the rebels", "the
 * paramilitaries", "the junta" are they, however far off, as long as no other actor of the article is called so.
 */
import { allOf, among, wordList } from '../among';
import { GUNMEN, REBELS } from '../rebels';
import type { Entity } from '../reading';
import type { Parse } from '../syntax/clause';
import type { Token } from '../token';
import type { Found } from './found';

/** Nouns that groups and forces go by. */
const NOUNS = allOf(REBELS, GUNMEN, wordList('paramilitaries|terrorists|militias?|junta|regime|army|loyalists|movement|faction|group|outfit|coalition|alliance|mercenaries|putschists|opposition|mission|cartel|gang'));
/** "the paramilitary X", "the rebel group X": what its people are called. */
const PEOPLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rebel: 'rebels',
    paramilitary: 'paramilitaries',
    militant: 'militants',
    insurgent: 'insurgents',
    jihadist: 'jihadists',
    islamist: 'islamists',
    separatist: 'separatists',
    guerrilla: 'guerrillas',
    extremist: 'extremists',
    terrorist: 'terrorists',
    mercenary: 'mercenaries',
  }),
);
/** Nouns that writers use for the same people by turns. */
const ALIKE: readonly ReadonlySet<string>[] = ['rebels insurgents guerrillas guerillas separatists secessionists dissidents', 'jihadists jihadis islamists extremists militants insurgents', 'paramilitaries militia militiamen militias', 'junta regime putschists'].map((words) => new Set(words.split(' ')));
/** Too common to tell by itself who is meant: only a name beside it, never an apposition, lends these. */
const ANY_GROUP = new Set(['group', 'movement', 'faction', 'outfit', 'fighters']);
const REACH = 6;

export interface Epithets {
  /** Ids of the actors that the article calls by this noun, or else by one like it, in the order of their first such mention. */
  readonly of: (noun: string) => readonly string[];
  /** Ids of those that an apposition calls so with one of the nouns that fit anybody: "X, a militant group". */
  readonly loosely: (noun: string) => readonly string[];
}

const isNamed = ({ kind, basis }: Found): boolean => kind === 'actor' && (basis === 'name' || basis === 'alias' || basis === 'metonym');
const isKind = (entity: Entity | undefined): boolean => entity?.actorKind === 'armed_group' || entity?.actorKind === 'armed_force' || entity?.actorKind === 'government_body' || entity?.actorKind === 'party' || entity?.actorKind === 'organisation';

/** "X, a Tuareg rebel group based in …": the nouns of the apposition, as far as its head. */
const apposed = (tokens: readonly Token[], at: number): readonly string[] => {
  if (tokens[at]?.text !== ',' || !among('a|an|the|one', tokens[at + 1]?.lower ?? '')) return [];
  const words: string[] = [];
  for (let i = at + 2; i < at + 2 + REACH; i++) {
    const token = tokens[i];
    if (!token || (token.text !== '-' && !among('NOUN|ADJ|PROPN|VERB|ADV', token.pos))) break;
    words.push(token.lower);
    // "an umbrella of Shiite militias"
    if (among('umbrella|alliance|coalition|grouping|collection|network|array|patchwork|federation', token.lower) && tokens[i + 1]?.lower === 'of') i++;
  }
  return words.includes('former') || words.includes('onetime') || words.includes('ex') ? [] : words;
};

/** The nouns by which one mention calls its actor. */
const calledBy = (tokens: readonly Token[], { from, to }: Found, beside: readonly string[]): readonly string[] => {
  const own = tokens[to - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  const before = [tokens[from - 1]?.lower ?? '', among('group|militia|movement|force|army|faction', tokens[from - 1]?.lower ?? '') ? (tokens[from - 2]?.lower ?? '') : ''];
  // "the separatists of the X"
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (tokens[of]?.lower === 'of') before.push(tokens[of - 1]?.lower ?? '');
  // "the Wagner Group" is not the only group.
  return [...(ANY_GROUP.has(own) ? [] : [own]), next, ...before, ...beside.filter((word) => !ANY_GROUP.has(word))].flatMap((word) => PEOPLE_OF.get(word) ?? (NOUNS.has(word) ? word : []));
};

/** Of the sentences of an article, in order, with the names found in them. */
export const epithetsIn = (parses: ReadonlyMap<number, Parse>, found: ReadonlyMap<number, readonly Found[]>, entityOf: (id: string) => Entity | undefined): Epithets => {
  const actors = new Map<string, Set<string>>();
  const loose = new Map<string, Set<string>>();
  for (const [index, { tokens }] of parses)
    for (const mention of found.get(index) ?? []) {
      if (!isNamed(mention)) continue;
      const beside = apposed(tokens, mention.to);
      if (!isKind(entityOf(mention.entity))) continue;
      for (const noun of beside) if (ANY_GROUP.has(noun)) loose.set(noun, (loose.get(noun) ?? new Set()).add(mention.entity));
      for (const noun of calledBy(tokens, mention, beside)) actors.set(noun, (actors.get(noun) ?? new Set()).add(mention.entity));
    }
  const alike = (noun: string): readonly string[] => [...new Set(ALIKE.flatMap((words) => (words.has(noun) ? [...words].flatMap((word) => [...(actors.get(word) ?? [])]) : [])))];
  return { of: (noun) => [...(actors.get(noun) ?? alike(noun))], loosely: (noun) => [...(loose.get(noun) ?? [])] };
};
