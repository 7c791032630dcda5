/**
 * People who belong to somebody: "Hezbollah field commanders", "senior Russian officers", "Russian and Hezbollah
 * officials" (both). Each is a group of its own, part of the state or group that is named.
 */
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import type { Entity } from '../reading';
import { MEMBER, MEMBERS } from './cue';
import { discoveredMembers } from './discovered';
import { foundOf, type Found } from './found';
import { allOf, among, wordList } from '../among';
import { REBELS } from '../rebels';

/** "Syrian mercenaries", "Kurdish militants": where they come from, not whose they are. */
const OUTSIDERS = allOf(REBELS, wordList('militias|militiamen|mercenaries|militants|volunteers|gunmen|proxies'));
/** "pro-Iranian fighters" are not Iran’s. */
const SIDED: ReadonlySet<string> = new Set(['pro', 'anti', 'non', 'ex']);
const plural = (noun: string): string => (MEMBERS.has(noun) || OUTSIDERS.has(noun) ? noun : /(?:wo)?man$/.test(noun) ? noun.replace(/man$/, 'men') : `${noun}s`);

/** "the US envoy, Jane Doe", "Houthi spokesman John Roe": one person, who has a name. */
const isNamed = ({ tokens }: Parse, { from, to }: NounPhrase, isPerson: (at: number, edge: 'from' | 'to') => boolean): boolean =>
  isPerson(to, 'from') || (tokens[to]?.text === ',' && isPerson(to + 1, 'from')) || (tokens[from - 1]?.text === ',' && isPerson(from - 1, 'to'));

/** "U.S. and Libyan officials": the nationality in a phrase of its own before "and", none where an article says that it is no adjective. */
const sharing = ({ chunks }: Parse, chunk: NounPhrase, found: readonly Found[], inside: readonly Found[]): readonly Found[] => {
  const i = chunks.indexOf(chunk);
  const [before, and] = [chunks[i - 2], chunks[i - 1]];
  if (and?.type !== 'coordinator' || !isNoun(before) || inside[0]?.from !== chunk.from || inside[0].basis !== 'alias') return [];
  return found.filter((m) => m.kind === 'actor' && m.basis === 'alias' && m.from === before.from && m.to === before.to);
};

export interface Members {
  readonly entities: readonly Entity[];
  readonly found: readonly Found[];
}

/** `singles`: also "the Russian commander", once nobody in particular answers to it. */
export const membersOf = (sentence: number, parse: Parse, found: readonly Found[], entityOf: (id: string) => Entity | undefined, singles: boolean): Members => {
  const entities: Entity[] = [];
  const members: Found[] = [];
  for (const chunk of parse.chunks) {
    if (!isNoun(chunk) || chunk.pronoun) continue;
    const head = parse.tokens[chunk.head];
    if (!head || !(MEMBERS.has(head.lower) || MEMBER.has(head.lower) || OUTSIDERS.has(head.lower)) || head.pos === 'PROPN') continue;
    if (found.some((m) => m.from <= chunk.head && chunk.head < m.to)) continue;
    const one = MEMBER.has(head.lower) && !MEMBERS.has(head.lower);
    if (one && (singles !== (parse.tokens[chunk.from]?.lower === 'the') || isNamed(parse, chunk, (at, edge) => found.some((m) => m[edge] === at && m.kind === 'actor' && entityOf(m.entity)?.actorKind === 'person')))) continue;
    if (!one && singles) continue;
    const inside = found.filter((m) => m.kind === 'actor' && m.from >= chunk.from && m.to <= chunk.head && parse.tokens[m.to]?.text !== '-' && !(parse.tokens[m.from - 1]?.text === '-' && SIDED.has(parse.tokens[m.from - 2]?.lower ?? '')));
    // "Colombia’s ELN rebels": the ELN’s.
    const shared = sharing(parse, chunk, found, inside);
    const from = shared[0]?.from ?? chunk.from;
    const owners = [...shared, ...inside.filter((m) => !(parse.tokens[m.to]?.lower === "'s" && inside.some((o) => o.from === m.to + 1)))];
    for (const owner of owners) {
      const actor = entityOf(owner.entity);
      if (!actor || actor.actorKind === 'person' || actor.actorKind === 'media') continue;
      // "Hezbollah terrorists" is the writer's word for the group itself.
      // "the Lebanese militia" is one of theirs, told by the descriptions.
      if (actor.actorKind === 'state' && head.lower === 'militia') continue;
      if (among('terrorists?|loyalists?', head.lower) || (actor.actorKind !== 'state' && /^militias?$/.test(head.lower)) || (actor.actorKind === 'armed_group' && REBELS.has(head.lower))) {
        members.push(foundOf(sentence, parse, chunk.from, chunk.to, actor, 'description', 'description'));
        continue;
      }
      const label = owner.basis === 'alias' || owner.basis === 'name' ? parse.tokens.slice(owner.from, owner.to).map((t) => t.text).join(' ').replace(/ ?- ?/g, '-').replace(/ ?([’']s)$/, '') : actor.name;
      const name = `${label} ${plural(head.lower)}`;
      const entity = discoveredMembers(name, actor, OUTSIDERS.has(head.lower) && (owner.basis === 'alias' || owner.basis === 'name') && parse.tokens[owner.to]?.lower !== "'s" && (actor.actorKind === 'state' || actor.actorKind === 'group'));
      entities.push(entity);
      members.push(foundOf(sentence, parse, from, chunk.to, entity, 'description', 'members'));
    }
  }
  return { entities, found: members };
};
