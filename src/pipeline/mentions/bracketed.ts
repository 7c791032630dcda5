/**
 * "X (Y)": both name one actor, here and in the rest of the article; an acronym in brackets beats the lexicon's sense
 * of the same letters.
 */
import { entityKey } from '../lexicon';
import type { Entity, Sentence } from '../reading';
import { bracketAfter, isAcronymOf } from './bracket';
import { foundOf, type Found } from './found';
import { isNameWord } from './run';

export interface Bracketed {
  readonly entities: Map<string, Entity>;
  readonly found: Map<number, Found[]>;
}
const AGENCY = /^(?:AFP|AP|Reuters|Xinhua|TASS|UPI|EFE|DPA)$/;
const NAME = /^\p{Lu}[\p{L}\d.-]{1,11}$/u;

export const withBrackets = (text: string, sentences: readonly Sentence[], { entities, found }: Bracketed): Bracketed => {
  const acronyms = new Map<string, Entity>();
  for (const { index, tokens } of sentences) {
    for (const mention of found.get(index) ?? []) {
      if (mention.kind !== 'actor') continue;
      const bracket = bracketAfter(tokens, mention.to);
      const entity = entities.get(entityKey('actor', mention.entity));
      if (!bracket || !entity) continue;
      const name = text.slice(tokens[bracket.from]?.start ?? 0, tokens[bracket.to - 1]?.end ?? 0);
      const inside = (found.get(index) ?? []).find((m) => m.from === bracket.from && m.to === bracket.to);
      if (!NAME.test(name) || AGENCY.test(name) || inside?.entity === mention.entity) continue;
      if (inside && !(isAcronymOf(name, entity.name) && name.length > 1 && name === name.toUpperCase())) continue;
      acronyms.set(name, entity);
    }
  }
  for (const [name, entity] of acronyms) entities.set(entityKey('actor', entity.id), { ...entity, aliases: entity.aliases.includes(name) ? entity.aliases : [...entity.aliases, name] });
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
