/**
 * Mentions of an article, in three steps that each see what the one before found: names; members and descriptions;
 * pronouns outside quotations. Pronouns inside quotations wait for the speakers (`quotedPronouns`).
 */
import { entityKey, type Lexicon } from '../lexicon';
import { quotationAt, type Quotation } from '../quotation';
import type { Entity, Sentence } from '../reading';
import type { Parse } from '../syntax/clause';
import { parseSentence } from '../syntax/parse';
import { descriptionsOf } from './description';
import type { Found } from './found';
import { countryOf, localBodiesOf } from './local';
import { membersOf } from './members';
import { namesOf } from './names';
import { pronounsOf } from './pronoun';

export interface Mentions {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly parses: ReadonlyMap<number, Parse>;
  readonly found: ReadonlyMap<number, readonly Found[]>;
}
const READ: ReadonlySet<string> = new Set(['headline', 'dek', 'body', 'caption']);
export const isRead = (sentence: Sentence): boolean => READ.has(sentence.role);

const ordered = (found: readonly Found[]): readonly Found[] => [...found].sort((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1));

/** Persons under false names belong to the group that "the duo" or "two X commanders" named. */
const withSides = (entities: Map<string, Entity>, found: ReadonlyMap<number, readonly Found[]>): void => {
  const nameless = [...entities.values()].filter((e) => e.pseudonym && e.partOf === '');
  if (nameless.length === 0) return;
  for (const own of found.values())
    for (const mention of own) {
      const group = entities.get(entityKey('actor', mention.entity));
      if (mention.rule !== 'members' || !group?.partOf) continue;
      for (const person of nameless) entities.set(entityKey('actor', person.id), { ...person, partOf: group.partOf, role: group.name.replace(/s$/, '') });
      return;
    }
};

export const mentionsOf = (text: string, sentences: readonly Sentence[], quotations: readonly Quotation[], lexicon: Lexicon): Mentions => {
  const read = sentences.filter(isRead);
  const names = namesOf(text, read.map((s, i) => ({ ...s, index: i })), lexicon);
  const entities = new Map(names.entities);
  const entityOf = (id: string): Entity | undefined => entities.get(entityKey('actor', id)) ?? lexicon.entities.get(entityKey('actor', id));
  const parses = new Map<number, Parse>();
  const found = new Map<number, readonly Found[]>();
  read.forEach((sentence, i) => {
    const own = (names.found[i] ?? []).map((m) => ({ ...m, sentence: sentence.index }));
    const parse = parseSentence(sentence.tokens, own);
    parses.set(sentence.index, parse);
    const members = membersOf(sentence.index, parse, own, entityOf);
    for (const entity of members.entities) if (!entities.has(entityKey('actor', entity.id))) entities.set(entityKey('actor', entity.id), entity);
    found.set(sentence.index, ordered([...own, ...members.found]));
  });
  withSides(entities, found);
  const country = countryOf(found.values(), (id) => lexicon.entities.get(entityKey('place', id))?.country ?? '');
  const adjectives = country ? (lexicon.adjectives.get(country) ?? []) : [];
  for (const { index } of read) {
    const parse = parses.get(index);
    if (!parse) continue;
    const local = localBodiesOf(index, parse, found.get(index) ?? [], lexicon, adjectives);
    for (const entity of local.entities) entities.set(entityKey('actor', entity.id), entity);
    found.set(index, ordered([...(found.get(index) ?? []), ...local.found]));
    found.set(index, ordered([...(found.get(index) ?? []), ...descriptionsOf(index, parse, parses, found, entityOf)]));
    const speakersAt = (offset: number) => (quotationAt(quotations, offset) ? null : []);
    found.set(index, ordered([...(found.get(index) ?? []), ...pronounsOf(index, parse, { parses, found, entityOf, speakersAt })]));
  }
  return { entities, parses, found };
};

/** Pronouns inside quotations; `speakersAt` gives who speaks at an offset, empty when nobody is known to. */
export const quotedPronouns = (sentences: readonly Sentence[], mentions: Mentions, quotations: readonly Quotation[], lexicon: Lexicon, speakersAt: (offset: number) => readonly string[]): Mentions => {
  const found = new Map(mentions.found);
  const entityOf = (id: string): Entity | undefined => mentions.entities.get(entityKey('actor', id)) ?? lexicon.entities.get(entityKey('actor', id));
  for (const { index } of sentences.filter(isRead)) {
    const parse = mentions.parses.get(index);
    if (!parse) continue;
    const quoted = pronounsOf(index, parse, { parses: mentions.parses, found, entityOf, speakersAt: (offset) => (quotationAt(quotations, offset) ? speakersAt(offset) : null) });
    found.set(index, ordered([...(found.get(index) ?? []), ...quoted]));
  }
  return { ...mentions, found };
};
