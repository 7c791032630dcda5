/** Whom a description that is read can mean: one person, a body of people, the same as before. */
import { allOf, among, wordList } from '../among';
import { GUNMEN, REBELS } from '../rebels';
import type { Entity } from '../reading';
import type { NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import type { Candidate, Test, Text } from './antecedent';
import { GROUP_HEADS } from './cue';
import type { Epithets } from './epithet';
import type { Genders } from './gender';
import { genderIn, isSomebody } from './people';
import { answersTo, type RoleBook } from './roleBook';

const RULERS: ReadonlySet<string> = new Set(['government', 'regime', 'administration']);
const ONLY = allOf(REBELS, GUNMEN, wordList('tribesmen|clansmen'));
const CROWNED: ReadonlySet<string> = new Set(['kingdom', 'emirate', 'sultanate']);
const PLAIN_PERSON = wordList('man|woman|boy|girl|year-old|politician|official|activist|militant|fighter|leader|commander');
export const PAIR = wordList('duo|pair|couple|two|both');
export const TRIO = /^(?:trio|three)$/;
/** How far back a role is remembered, in sentences. */
export const ROLE_BACK = 12;

export interface DescriptionContext extends Text {
  readonly entityOf: (id: string) => Entity | undefined;
  readonly genders: Genders;
  readonly roles: RoleBook;
  readonly epithets: Epithets;
  /** First sentence of the paragraph. */
  readonly opens: number;
  /** The two states that the article joins by a hyphen, if there are just two. */
  readonly neighbours: readonly string[];
  /** Actors that the article names anywhere. */
  readonly named: ReadonlySet<string>;
  /** How often it names each. */
  readonly times: ReadonlyMap<string, number>;
}

export interface Phrase {
  readonly sentence: number;
  readonly chunk: NounPhrase;
  readonly noun: string;
  readonly words: readonly string[];
  readonly nationalities: readonly string[];
  /** Country in which it is said to be based, or ''. */
  readonly based: string;
  readonly candidates: readonly Candidate[];
}

export const isPair = ({ words, noun }: Phrase): boolean => words.includes('two') || words.includes('both') || PAIR.has(noun);
export const isTrio = ({ words, noun }: Phrase): boolean => words.includes('three') || TRIO.test(noun);

export const personOf = ({ noun, words, nationalities, candidates, chunk, sentence }: Phrase, parse: Parse, { entityOf, roles, genders }: DescriptionContext): readonly string[] => {
  const persons = candidates.filter((c) => c.entities.length === 1 && entityOf(c.entities[0] ?? '')?.actorKind === 'person');
  const entityAt = (c: Candidate): Entity | undefined => entityOf(c.entities[0] ?? '');
  const sex = genderIn(noun);
  const possible = (e: Entity): boolean => (sex === '' || genders.of(e) === '' || genders.of(e) === sex) && (nationalities.length === 0 || e.country === '' || nationalities.includes(e.country));
  const modifiers = words.slice(1, -1).filter((w, i) => /^\p{L}/u.test(w) && !/^\p{Lu}/u.test(parse.tokens[chunk.from + 1 + i]?.text ?? ''));
  const role = persons.filter((c) => {
    const entity = entityAt(c);
    return entity !== undefined && possible(entity) && answersTo(roles.rolesOf(entity), noun, modifiers);
  });
  const [first] = role;
  if (first) {
    const rivals = new Set(role.filter((c) => c.sentence === first.sentence).flatMap((c) => c.entities));
    return rivals.size === 1 ? first.entities : [];
  }
  if (!PLAIN_PERSON.has(noun)) {
    // "Jane Doe, who heads the mission, …. The diplomat": the subject of the sentence before, whose calling was not told.
    const last = persons.filter((c) => c.sentence === sentence - 1);
    const entity = last[0]?.subject ? entityAt(last[0]) : undefined;
    return entity && new Set(last.flatMap((c) => c.entities)).size === 1 && possible(entity) && roles.rolesOf(entity) === '' && modifiers.length === 0 && nationalities.length === 0 && isSomebody(noun) ? [entity.id] : [];
  }
  const near = new Set(persons.filter((c) => c.sentence >= sentence - 2).flatMap((c) => c.entities));
  const [only] = near;
  const entity = only === undefined ? undefined : entityOf(only);
  return near.size === 1 && entity && possible(entity) && (roles.rolesOf(entity) === '' || among('man|woman|boy|girl|year-old', noun)) ? [entity.id] : [];
};

export const collectiveOf = ({ noun, nationalities, based, candidates, sentence }: Phrase, test: Test, { entityOf, named, epithets, opens, times }: DescriptionContext): readonly string[] => {
  const fits = (id: string): boolean => {
    const entity = entityOf(id);
    return entity !== undefined && test(entity) && (based === '' || entity.country === '' || entity.country === based) && (nationalities.length === 0 || (entity.country === '' ? entity.known === 'discovered' : nationalities.includes(entity.country)));
  };
  // As the article itself calls one of its actors, and no other.
  const called = epithets.of(noun).filter((id) => (nationalities.length === 0 && based === '') || fits(id));
  if (called.length === 1) return called;
  const loosely = epithets.loosely(noun);
  const near = loosely.length === 1 ? candidates.find((c) => c.sentence >= sentence - 3 && c.entities.some((id) => fits(id) && loosely.includes(id))) : undefined;
  const chosen = near ?? candidates.find((c) => c.entities.some((id) => fits(id) && (called.length === 0 || called.includes(id))));
  const whole = (id: string): string => (entityOf(id)?.actorKind === 'group' && entityOf(id)?.partOf ? (entityOf(id)?.partOf ?? id) : id);
  const sides = (of: readonly Candidate[]): ReadonlySet<string> => new Set(of.flatMap((c) => c.entities.filter(fits).map(whole)));
  // "the rebels" when two groups are about: nobody knows which, unless the paragraph has one only.
  const isOpen = chosen !== undefined && called.length === 0 && near === undefined && nationalities.length === 0 && (noun.endsWith('s') || RULERS.has(noun)) && sides(candidates).size > Math.max(1, chosen.entities.length);
  if (isOpen) {
    const here = [...sides(candidates.filter((c) => c.sentence >= opens))];
    return here.length === 1 && !RULERS.has(noun) ? here : [];
  }
  // "the government", with a foreign state named a paragraph ago: not its.
  if (chosen && RULERS.has(noun) && nationalities.length === 0 && chosen.sentence < opens && chosen.entities.every((id) => entityOf(id)?.actorKind === 'state')) return [];
  if (chosen) return [...new Set(chosen.entities.filter(fits).map(whole))].slice(0, noun.endsWith('s') ? 4 : 1);
  // "the fighters" of an article that names one armed group, "the tribesmen" of one that names one people
  if (ONLY.has(noun) && nationalities.length === 0 && based === '') {
    const bands = [...named].filter((id) => entityOf(id)?.actorKind === (among('tribesmen|clansmen', noun) ? 'group' : 'armed_group'));
    if (bands.length === 1 && bands.every(fits)) return bands;
  }
  // "the kingdom" of an article that names one
  if (CROWNED.has(noun) && nationalities.length === 0) {
    const told = (id: string | undefined): number => times.get(id ?? '') ?? 0;
    const [first, second] = [...named].filter(fits).sort((a, b) => told(b) - told(a));
    return first !== undefined && told(first) > 2 * told(second) ? [first] : [];
  }
  // "the Lebanese militia", named elsewhere in the article
  if (nationalities.length === 0 || !GROUP_HEADS.has(noun)) return [];
  const elsewhere = [...named].filter((id) => fits(id) && entityOf(id)?.country !== '' && entityOf(id)?.actorKind !== 'group');
  return elsewhere.length === 1 ? elsewhere : [];
};

/** "the army", as the article has said before of one: the same. */
export const asBefore = ({ words, sentence }: Phrase, { found, parses }: DescriptionContext): readonly string[] => {
  for (let s = sentence - 1; s >= Math.max(0, sentence - ROLE_BACK); s--) {
    const tokens = parses.get(s)?.tokens ?? [];
    const same = (found.get(s) ?? []).filter((m) => m.kind === 'actor' && m.basis === 'description' && m.to - m.from === words.length && words.every((w, i) => tokens[m.from + i]?.lower === w));
    const [only, more] = same;
    if (only) return more ? [] : [only.entity];
  }
  return [];
};

/** "the commanders" after "two X commanders": the same people. */
export const membersOf = ({ noun, candidates }: Phrase, { entityOf }: DescriptionContext): readonly string[] => {
  const stem = noun.replace(/s$/, '');
  const group = candidates.find((c) => c.entities.some((id) => entityOf(id)?.actorKind === 'group' && entityOf(id)?.partOf !== '' && (entityOf(id)?.name ?? '').toLowerCase().replace(/s$/, '').endsWith(stem)));
  return group?.entities.slice(0, 1) ?? [];
};
