/**
 * Mentions of an article, in three steps that each see what the one before found: names; members and descriptions;
 * pronouns outside quotations. Pronouns inside quotations wait for the speakers (`quotedPronouns`).
 */
import { among } from '../among';
import { entityKey, type Lexicon } from '../lexicon';
import { quotationAt, quotationsIn, type Quotation } from '../quotation';
import type { Entity, Sentence } from '../reading';
import type { Parse } from '../syntax/clause';
import { parsesOf } from '../syntax/parse';
import { epithetsIn } from './epithet';
import { datelineOf } from './dateline';
import { descriptionsOf } from './description';
import { designationsOf } from './designation';
import type { Found } from './found';
import { gendersBy } from './gender';
import { neighboursIn } from './pair';
import { countryOf, localBodiesOf } from './local';
import { membersOf } from './members';
import { ministriesIn } from './ministry';
import { namesOf } from './names';
import { platformsOf } from './platform';
import { pronounsOf } from './pronoun';
import { introductionsIn } from './role';
import { roleBook } from './roleBook';
import { forcesNamed, sidesBy, soldiersOf } from './soldiers';

export interface Mentions {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly parses: ReadonlyMap<number, Parse>;
  readonly found: ReadonlyMap<number, readonly Found[]>;
}
const READ: ReadonlySet<string> = new Set(['headline', 'dek', 'body', 'caption']);
export const isRead = (sentence: Sentence): boolean => READ.has(sentence.role);

/** "Col." is a role only while nothing better is told. */
const TITLE_ONLY = /^(?:(?:brig|gen|lt|col|maj|capt|sgt|adm|cmdr|dr|mr|mrs|ms|prof|sheikh|general|colonel|major|captain|rev)\.?\s*)+$/i;
const ordered = (found: readonly Found[]): readonly Found[] => [...found].sort((a, b) => a.start - b.start || b.end - a.end || (a.basis === 'description' && b.basis === 'description' ? 0 : a.entity < b.entity ? -1 : 1));

interface Actors {
  readonly of: (id: string) => Entity | undefined;
  readonly put: (entity: Entity) => void;
}
/** Actors by id, the article's before the lexicon's; `put` keeps `entities` up to date. */
const actorsOf = (entities: Map<string, Entity>, lexicon: Lexicon): Actors => {
  const known = new Map<string, Entity | undefined>();
  return {
    of: (id) => {
      if (known.has(id)) return known.get(id);
      const key = entityKey('actor', id);
      const entity = entities.get(key) ?? lexicon.entities.get(key);
      known.set(id, entity);
      return entity;
    },
    put: (entity) => {
      entities.set(entityKey(entity.kind, entity.id), entity);
      if (entity.kind === 'actor') known.set(entity.id, entity);
    },
  };
};

/** Persons under false names belong to the group that "the duo" or "two X commanders" named. */
const withSides = (actors: Actors, entities: ReadonlyMap<string, Entity>, found: ReadonlyMap<number, readonly Found[]>): void => {
  const nameless = [...entities.values()].filter((e) => e.pseudonym && e.partOf === '');
  if (nameless.length === 0) return;
  for (const own of found.values())
    for (const mention of own) {
      if (mention.rule !== 'members') continue;
      const group = actors.of(mention.entity);
      if (!group?.partOf) continue;
      for (const person of nameless) actors.put({ ...person, partOf: group.partOf, role: group.name.replace(/s$/, '') });
      return;
    }
};

export const mentionsOf = (text: string, sentences: readonly Sentence[], quotations: readonly Quotation[], lexicon: Lexicon): Mentions => {
  const read = sentences.filter(isRead);
  const names = namesOf(text, read, lexicon);
  const entities = new Map(names.entities);
  const actors = actorsOf(entities, lexicon);
  const entityOf = actors.of;
  const parses = new Map<number, Parse>();
  const found = new Map<number, readonly Found[]>();
  const roles = roleBook();
  const foundIn = (index: number): readonly Found[] => found.get(index) ?? [];
  const put = (index: number, more: readonly Found[]) => {
    if (more.length > 0) found.set(index, ordered([...foundIn(index), ...more]));
  };
  const know = (added: readonly Entity[]) => {
    for (const entity of added) if (!entities.has(entityKey(entity.kind, entity.id))) actors.put(entity);
  };
  const introduce = (index: number, parse: Parse) => {
    for (const { id, role, partOf } of introductionsIn(text, parse.tokens, foundIn(index), entityOf)) {
      const entity = entityOf(id);
      roles.add(id, role);
      // Of a person of the lexicon whose side it does not tell, the article may.
      if (!entity || (entity.known !== 'discovered' && (entity.partOf !== '' || entity.role !== '' || partOf === ''))) continue;
      const better = entity.role === '' || (TITLE_ONLY.test(entity.role) && !TITLE_ONLY.test(role));
      actors.put({ ...entity, role: better && role !== '' ? role : entity.role, partOf: entity.partOf || (partOf === id ? '' : partOf) });
    }
  };
  const weapons = new Map<string, Entity>();
  const parsed = parsesOf(read.map((sentence, i) => ({ tokens: sentence.tokens, names: names.found.get(sentence.index) ?? [], opens: datelineOf(sentence, read[i - 1]) })));
  for (const [i, { index }] of read.entries()) {
    const own = names.found.get(index) ?? [];
    const parse = parsed[i];
    if (!parse) continue;
    parses.set(index, parse);
    found.set(index, own);
    put(index, designationsOf(text, index, parse, own, (weapon) => know([weapon]), lexicon));
    put(index, platformsOf(index, parse, foundIn(index), lexicon, weapons, (id) => entities.get(entityKey('weapon', id)) ?? lexicon.entities.get(entityKey('weapon', id)), know));
    const members = membersOf(index, parse, foundIn(index), entityOf, false);
    know(members.entities);
    put(index, members.found);
  }
  withSides(actors, entities, found);
  const forceCountry = (id: string): string => {
    const entity = entityOf(id);
    return entity && among('armed_force|armed_group|government_body|party', entity.actorKind) ? entity.country : '';
  };
  // Where a report was written is not what it is about.
  const lead = read.map((sentence, i) => ({ sentence, opens: datelineOf(sentence, read[i - 1]) })).filter(({ opens }) => opens > 0);
  const about = [...found].map(([index, own]) => own.filter((m) => !lead.some(({ sentence, opens }) => sentence.index === index && m.to <= opens)));
  const country = countryOf(about, (id) => lexicon.entities.get(entityKey('place', id))?.country ?? '', forceCountry, (id) => entityOf(id)?.country ?? '');
  const sideAt = sidesBy(new Map(read.flatMap(({ index }) => { const parse = parses.get(index); return parse ? [[index, forcesNamed(parse, foundIn(index), entityOf)] as const] : []; })), country);
  const state = country === '' ? undefined : lexicon.states.get(country);
  const adjectives = country ? (lexicon.adjectives.get(country) ?? []) : [];
  /** Is it a town of another country than the article's? */
  const isElsewhere = ({ kind, entity, basis }: Found): boolean => {
    const where = kind === 'place' && basis === 'name' ? lexicon.entities.get(entityKey('place', entity)) : undefined;
    return where !== undefined && where.country !== '' && where.country !== country;
  };
  const genders = gendersBy(lexicon.givenNames);
  const named = new Set([...entities.values()].filter((e) => e.kind === 'actor').map((e) => e.id));
  const times = new Map<string, number>();
  for (const own of found.values()) for (const { entity } of own) times.set(entity, (times.get(entity) ?? 0) + 1);
  const epithets = epithetsIn(parses, found, entityOf);
  const neighbours = neighboursIn(parses, found, entityOf);
  /** First sentence of each passage. */
  const opens = new Map<number, number>();
  for (const { index, passage } of read) if (!opens.has(passage)) opens.set(passage, index);
  const isHeadline = (index: number): boolean => sentences[index]?.role === 'headline';
  const speakersAt = (offset: number): readonly string[] | null => (quotationAt(quotations, offset) ? null : []);
  for (const { index, passage } of read) {
    const parse = parses.get(index);
    if (!parse) continue;
    const ministries = ministriesIn(text, index, { lexicon, entityOf, foundIn, parses });
    know(ministries.entities);
    if (ministries.entities.length > 0) found.set(index, ordered(ministries.found));
    const local = localBodiesOf(index, parse, foundIn(index), lexicon, adjectives, entities.values(), isElsewhere, state);
    know(local.entities);
    put(index, local.found);
    introduce(index, parse);
    const told = foundIn(index);
    put(index, descriptionsOf(index, parse, { parses, found, entityOf, genders, roles, epithets, opens: opens.get(passage) ?? index, neighbours, named, times }));
    const members = membersOf(index, parse, foundIn(index), entityOf, true);
    know(members.entities);
    put(index, members.found);
    const side = sideAt(index);
    const soldiers = side === '' ? { entities: [], found: [] } : soldiersOf(index, parse, foundIn(index), lexicon, side);
    know(soldiers.entities);
    put(index, soldiers.found);
    put(index, pronounsOf(index, parse, { parses, found, entityOf, genders, speakersAt, isHeadline }));
    // "the group’s leader, X": the group is known only now.
    if (foundIn(index) !== told) introduce(index, parse);
  }
  return { entities, parses, found };
};

/** Pronouns in what is said, quotations and transcripts, none of which overlaps another; `speakersAt` gives who speaks at an offset, empty when nobody is known to. */
export const quotedPronouns = (sentences: readonly Sentence[], mentions: Mentions, lexicon: Lexicon, { spans: quotations, speakersAt }: { readonly spans: readonly Quotation[]; readonly speakersAt: (offset: number) => readonly string[] }): Mentions => {
  const found = new Map(mentions.found);
  const genders = gendersBy(lexicon.givenNames);
  const entityOf = actorsOf(new Map(mentions.entities), lexicon).of;
  for (const { index, start, end } of sentences.filter(isRead)) {
    const parse = mentions.parses.get(index);
    if (!parse) continue;
    const quoted = quotationsIn(quotations, { start, end }).length === 0 ? [] : pronounsOf(index, parse, { parses: mentions.parses, found, entityOf, genders, speakersAt: (offset) => (quotationAt(quotations, offset) ? speakersAt(offset) : null) });
    found.set(index, ordered([...(found.get(index) ?? []), ...quoted]));
  }
  return { ...mentions, found };
};
