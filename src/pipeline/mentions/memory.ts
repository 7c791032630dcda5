/**
 * The names an article has used, by their full words and by the short forms that refer back to them: "Yasser
 * al-Hamdo" by "al-Hamdo" and "Hamdo", "Deng Xijun" by "Deng". A short form that two names share is no sign.
 */
import { wordList } from '../among';
import type { Entity } from '../reading';
import { headKind } from './cue';
import { wordKey, wordsOf } from './word';

export interface NameMemory {
  readonly keep: (name: string, entity: Entity) => void;
  readonly find: (name: string) => Entity | undefined;
  /** The only entity that the word is a last name of. */
  readonly byLastName: (word: string) => Entity | undefined;
  /** The persons, several, whose last name the word is. */
  readonly sharing: (word: string) => readonly Entity[];
}

const SMALL = wordList('of|for|the|and|in|al|el|de|la|bin|ibn|abu|umm');

export const nameMemory = (): NameMemory => {
  const full = new Map<string, Entity>();
  const last = new Map<string, Entity | null>();
  const first = new Map<string, Entity | null>();
  const put = (map: Map<string, Entity | null>, key: string, entity: Entity) => {
    const other = map.get(key);
    map.set(key, other === undefined || other?.id === entity.id ? entity : null);
  };
  const kept = new Set<string>();
  const namesakes = new Map<string, Entity[]>();
  const keep = (name: string, entity: Entity) => {
    if (kept.has(name)) return;
    kept.add(name);
    const words = wordsOf(name);
    const key = words.join(' ');
    if (!full.has(key)) full.set(key, entity);
    const [opening] = words;
    // "Hartwell Stone Company" by "Hartwell"
    if (entity.known === 'discovered' && (entity.actorKind === 'organisation' || entity.actorKind === 'media') && words.length > 1 && opening !== undefined && opening.length > 3 && headKind(words.at(-1) ?? '') !== '' && headKind(opening) === '') put(first, opening, entity);
    if (entity.actorKind !== 'person' || words.length < 2) return;
    for (let i = 1; i < words.length; i++) if (!SMALL.has(words[i] ?? '') || i + 1 < words.length) put(last, words.slice(i).join(' '), entity);
    const surname = words.at(-1) ?? '';
    const same = namesakes.get(surname) ?? [];
    if (!same.some((e) => e.id === entity.id)) namesakes.set(surname, [...same, entity]);
    const [given] = words;
    if (given !== undefined && !SMALL.has(given)) put(first, given, entity);
  };
  const find = (name: string): Entity | undefined => {
    const key = wordKey(name);
    const words = key.split(' ');
    // "Walter Edmund Doe" is Walter Doe.
    const plain = words.length === 3 && !words.some((w) => SMALL.has(w)) ? full.get(`${words[0] ?? ''} ${words[2] ?? ''}`) : undefined;
    if (plain?.actorKind === 'person' && !full.has(key)) return plain;
    return full.get(key) ?? last.get(key) ?? first.get(key) ?? undefined;
  };
  return { keep, find, byLastName: (word) => last.get(wordKey(word)) ?? undefined, sharing: (word) => (last.get(wordKey(word)) === null ? (namesakes.get(wordKey(word)) ?? []) : []) };
};
