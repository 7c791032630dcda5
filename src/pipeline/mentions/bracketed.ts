/**
 * "X (Y)": both name one actor, here and in the rest of the article; an acronym in brackets beats the lexicon's sense
 * of the same letters. Letters that no initials give are those of the name in its own language: "the Central African army
 * (FACA)". Where the lexicon knows only the letters, the name is theirs: "the National Liberation Army (ELN)".
 */
import { wordList } from '../among';
import { entityKey } from '../lexicon';
import type { Entity, Sentence } from '../reading';
import { bracketAfter, isAcronymOf } from './bracket';
import { foundOf, type Found } from './found';
import { isNameWord } from './run';

export interface Bracketed {
  readonly entities: Map<string, Entity>;
  readonly found: Map<number, Found[]>;
}
const AGENCY = wordList('AFP|AP|Reuters|Xinhua|TASS|UPI|EFE|DPA');
const NAME = /^\p{Lu}[\p{L}\d.-]{1,11}$/u;
const LETTERS = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;
/** A group, body or company of more than one word, which can have another name in letters. */
const hasLetters = (entity: Entity | undefined): entity is Entity => entity !== undefined && entity.actorKind !== 'person' && entity.actorKind !== 'state' && entity.actorKind !== 'media';

export const withBrackets = (text: string, sentences: readonly Sentence[], { entities, found }: Bracketed): Bracketed => {
  const acronyms = new Map<string, Entity>();
  /** Ids of names by what the lexicon knows their letters as. */
  const same = new Map<string, Entity>();
  const actor = (id: string | undefined): Entity | undefined => (id === undefined ? undefined : entities.get(entityKey('actor', id)));
  for (const { index, tokens } of sentences) {
    for (const mention of found.get(index) ?? []) {
      if (mention.kind !== 'actor') continue;
      const bracket = bracketAfter(tokens, mention.to);
      const entity = actor(mention.entity);
      if (!bracket || !entity) continue;
      const name = text.slice(tokens[bracket.from]?.start ?? 0, tokens[bracket.to - 1]?.end ?? 0);
      const inside = (found.get(index) ?? []).find((m) => m.from === bracket.from && m.to === bracket.to);
      if (!NAME.test(name) || AGENCY.has(name) || inside?.entity === mention.entity) continue;
      // "Jane Doe (ODM)": her party.
      if (LETTERS.test(name) && entity.actorKind === 'person') continue;
      const letters = LETTERS.test(name) && mention.to - mention.from > 1 && hasLetters(entity);
      const other = inside?.kind === 'actor' ? actor(inside.entity) : undefined;
      if (letters && entity.known === 'discovered' && other?.known === 'lexicon' && hasLetters(other) && !isAcronymOf(name, entity.name)) {
        same.set(entity.id, other);
        continue;
      }
      if (inside && !(isAcronymOf(name, entity.name) && name.length > 1 && name === name.toUpperCase()) && !(letters && other?.known === 'discovered')) continue;
      acronyms.set(name, entity);
    }
  }
  for (const [name, entity] of acronyms) entities.set(entityKey('actor', entity.id), { ...entity, aliases: entity.aliases.includes(name) ? entity.aliases : [...entity.aliases, name] });
  for (const id of same.keys()) entities.delete(entityKey('actor', id));
  if (same.size > 0) for (const [index, own] of found) found.set(index, own.map((m) => ({ ...m, entity: m.kind === 'actor' ? (same.get(m.entity)?.id ?? m.entity) : m.entity })));
  if (acronyms.size === 0) return { entities, found };
  for (const { index, tokens } of sentences) {
    const own = found.get(index);
    if (!own) continue;
    const at = new Map(own.map((m, i) => [m.from, i]));
    tokens.forEach((token, i) => {
      const entity = isNameWord(token) ? acronyms.get(token.text) : undefined;
      if (!entity) return;
      const known = at.get(i);
      const mention = foundOf(index, { tokens }, i, i + 1, entity, 'alias', 'bracket');
      if (known !== undefined && own[known]?.to === i + 1) own[known] = mention;
      else if (!own.some((m) => m.from <= i && i < m.to)) own.push(mention);
    });
    own.sort((a, b) => a.start - b.start);
  }
  return { entities, found };
};
