/**
 * Names: first the lexicon's, then runs of capitals; a later surname or first word refers back to the full name.
 * Two passes over an article, because a full name may come after the short one.
 */
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity, Sentence } from '../reading';
import type { Token } from '../token';
import { bracketAfter, isAcronymOf, saysFalseName } from './bracket';
import { runsOf, typeRun, type Discovery, type Run } from './discovery';
import { foundOf, type Found } from './found';
import { lexiconMatches } from './gazetteer';
import { senseOf } from './sense';
import { normalWord, slugOf } from './word';

export interface Names {
  readonly entities: ReadonlyMap<string, Entity>;
  /** By sentence, in text order, not overlapping. */
  readonly found: readonly (readonly Found[])[];
}

const textOf = (text: string, tokens: readonly Token[], { from, to }: Run): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

const discovered = (name: string, kind: Discovery['kind'], pseudonym: boolean): Entity => ({
  id: slugOf(name),
  kind: kind === 'place' ? 'place' : 'actor',
  name: name.replace(/\s+/gu, ' '),
  actorKind: kind === 'place' ? '' : kind,
  weaponCategory: '',
  country: '',
  partOf: '',
  role: '',
  aliases: [],
  wikidata: '',
  known: 'discovered',
  pseudonym,
});

export const namesOf = (text: string, sentences: readonly Sentence[], lexicon: Lexicon): Names => {
  const entities = new Map<string, Entity>();
  const add = (entity: Entity): Entity => {
    const key = entityKey(entity.kind, entity.id);
    const known = entities.get(key);
    if (known) return known;
    entities.set(key, entity);
    return entity;
  };
  /** Last words of persons' names, and single names, to their entities. */
  const short = new Map<string, Entity | null>();
  const remember = (word: string, entity: Entity) => {
    const other = short.get(word);
    short.set(word, other === undefined || other?.id === entity.id ? entity : null);
  };
  const rememberPerson = (entity: Entity) => {
    const words = entity.name.split(/[\s]+/u).map(normalWord).filter(Boolean);
    const last = words.at(-1);
    if (entity.actorKind === 'person' && last) {
      remember(last, entity);
      if (/-/.test(entity.name.split(/\s+/u).at(-1) ?? '')) remember(normalWord((entity.name.split(/[\s-]+/u).at(-1) ?? '')), entity);
    }
  };
  const found: Found[][] = sentences.map(() => []);
  const open: { sentence: Sentence; runs: readonly Run[] }[] = [];
  for (const sentence of sentences) {
    const { tokens, index } = sentence;
    const own = found[index];
    if (!own) continue;
    const taken: Run[] = [];
    for (const match of lexiconMatches(tokens, text, lexicon)) {
      const sense = senseOf(tokens, match);
      if (!sense) continue;
      // "Jane Sahel Doe" is not the Sahel; "New York Times" is longer than York.
      const entity = add(sense.name.entity);
      own.push(foundOf(index, sentence, match.from, match.to, entity, sense.basis, 'lexicon'));
      taken.push(match);
      rememberPerson(entity);
    }
    open.push({ sentence, runs: sentence.role === 'headline' || sentence.role === 'dek' ? [] : runsOf(tokens, taken) });
  }
  // Full names and those that the words around them type, then short ones that refer back.
  const waiting: { sentence: Sentence; run: Run; guess: Discovery | null }[] = [];
  const settle = (sentence: Sentence, discovery: Discovery, rule: string) => {
    const { tokens, index } = sentence;
    const name = textOf(text, tokens, discovery);
    const start = tokens[discovery.from]?.start ?? 0;
    const end = tokens[discovery.to - 1]?.end ?? 0;
    const pseudonym = discovery.kind !== 'place' && saysFalseName(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60));
    const entity = add(discovered(name, pseudonym ? 'person' : discovery.kind, pseudonym));
    found[index]?.push(foundOf(index, sentence, discovery.from, discovery.to, entity, 'name', rule));
    rememberPerson(entity);
    if (entity.actorKind !== 'person') remember(normalWord(name), entity);
  };
  for (const { sentence, runs } of open)
    for (const run of runs) {
      const guess = typeRun(sentence.tokens, run);
      const single = guess ? guess.to - guess.from === 1 : run.to - run.from === 1;
      const start = sentence.tokens[run.from]?.start ?? 0;
      const falseName = saysFalseName(text.slice(Math.max(0, start - 60), start), text.slice(sentence.tokens[run.to - 1]?.end ?? 0, (sentence.tokens[run.to - 1]?.end ?? 0) + 60));
      if (falseName && !guess) settle(sentence, { ...run, kind: 'person', sure: 2 }, 'false-name');
      else if (guess && !single) settle(sentence, guess, guess.sure === 2 ? 'cue' : 'form');
      else waiting.push({ sentence, run: guess ?? run, guess: falseName && guess ? { ...guess, kind: 'person' } : guess });
    }
  for (const { sentence, run, guess } of waiting) {
    const { tokens, index } = sentence;
    const name = textOf(text, tokens, run);
    const back = short.get(normalWord(name));
    if (back) found[index]?.push(foundOf(index, sentence, run.from, run.to, back, back.name === name ? 'name' : 'alias', 'short-name'));
    else if (guess && guess.sure === 2) settle(sentence, guess, 'cue');
    else if (guess?.kind === 'organisation') {
      const full = [...entities.values()].find((e) => e.kind === 'actor' && e.known === 'discovered' && isAcronymOf(name, e.name));
      if (full) found[index]?.push(foundOf(index, sentence, run.from, run.to, full, 'alias', 'acronym'));
      else if (tokens[run.from - 1]?.lower === 'the') settle(sentence, guess, 'form');
    } else if (guess) settle(sentence, guess, 'form');
  }
  // "X (Y)": both name one actor.
  for (const sentence of sentences) {
    const own = found[sentence.index] ?? [];
    own.sort((a, b) => a.start - b.start);
    for (const mention of own) {
      const bracket = bracketAfter(sentence.tokens, mention.to);
      if (!bracket || mention.kind !== 'actor') continue;
      const inside = own.find((m) => m.from === bracket.from && m.to === bracket.to);
      const name = textOf(text, sentence.tokens, bracket);
      const entity = entities.get(entityKey('actor', mention.entity));
      if (!inside && entity && /^\p{Lu}[\p{L}.-]{1,11}$/u.test(name) && !/^(?:AFP|AP|Reuters)$/.test(name)) {
        entities.set(entityKey('actor', entity.id), { ...entity, aliases: entity.aliases.includes(name) ? entity.aliases : [...entity.aliases, name] });
        own.push(foundOf(sentence.index, sentence, bracket.from, bracket.to, entity, 'alias', 'bracket'));
        remember(normalWord(name), entity);
      }
    }
    own.sort((a, b) => a.start - b.start);
  }
  return { entities, found };
};
