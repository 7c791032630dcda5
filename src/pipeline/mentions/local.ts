/**
 * Bodies of the country that the article is about, named without it: "the armed opposition", "opposition groups", "the
 * army", "government forces", in an article about Syria. The lexicon is asked for the phrase with the country's adjective
 * in front; what it does not hold is left alone.
 */
import type { Lexicon, Name } from '../lexicon';
import type { Entity } from '../reading';
import { isNoun } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { foundOf, type Found } from './found';
import { normalWord } from './word';

const BODY = /^(?:opposition|rebels?|insurgents?|army|military|government|regime|parliament|troops|forces|groups|factions|fighters|navy|police)$/;
const NEEDS_OPPOSITION = /^(?:groups|factions|fighters|forces)$/;

/** The country whose places and bodies the article names most; '' when none stands out. */
export const countryOf = (found: Iterable<readonly Found[]>, placeCountry: (id: string) => string): string => {
  const mentions = new Map<string, number>();
  for (const own of found) for (const m of own) if (m.kind === 'place') mentions.set(m.entity, (mentions.get(m.entity) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [place, count] of mentions) {
    const country = placeCountry(place);
    if (country) counts.set(country, (counts.get(country) ?? 0) + count);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : '';
};

const lookUp = ({ names }: Lexicon, words: readonly string[]): Name | undefined => {
  const [first = '', second] = words;
  const own = names.get(first);
  const candidates = second === undefined ? own?.single : own?.longer.get(second);
  return candidates?.find((n) => n.entity.kind === 'actor' && n.words.length === words.length && n.words.every((w, i) => w === words[i]));
};

export const localBodiesOf = (sentence: number, parse: Parse, found: readonly Found[], lexicon: Lexicon, adjectives: readonly string[]): { readonly entities: readonly Entity[]; readonly found: readonly Found[] } => {
  const entities: Entity[] = [];
  const bodies: Found[] = [];
  for (const chunk of parse.chunks) {
    if (!isNoun(chunk) || chunk.pronoun || chunk.owner) continue;
    const head = parse.tokens[chunk.head]?.lower ?? '';
    if (!BODY.test(head)) continue;
    if (found.some((m) => m.kind === 'actor' && m.from < chunk.to && chunk.from < m.to)) continue;
    const words = parse.tokens.slice(chunk.from, chunk.to).filter((t) => t.pos !== 'DET' && t.pos !== 'PUNCT' && t.pos !== 'NUM').map((t) => normalWord(t.text));
    const opposed = words.includes('opposition') || words.includes('rebel') || words.includes('government') || words.includes('regime');
    const definite = parse.tokens[chunk.from]?.lower === 'the' || opposed;
    if (!definite || (NEEDS_OPPOSITION.test(head) && !opposed)) continue;
    const name = adjectives.flatMap((adjective) => words.map((_, i) => lookUp(lexicon, [normalWord(adjective), ...words.slice(i)]))).find((n) => n !== undefined);
    if (!name) continue;
    entities.push(name.entity);
    bodies.push(foundOf(sentence, parse, chunk.from, chunk.to, name.entity, 'description', 'local-body'));
  }
  return { entities, found: bodies };
};
