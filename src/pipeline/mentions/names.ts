/**
 * Names: first the lexicon's, then runs of capitals, typed over the whole article; a later surname or acronym refers
 * back to the full name. Headlines only take up what the article names.
 */
import { wordList } from '../among';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity, Sentence } from '../reading';
import type { Token } from '../token';
import { isAcronymOf, isInitials, saysFalseName } from './bracket';
import { withPatrons } from './backed';
import { withBrackets } from './bracketed';
import { withCityStates } from './cityState';
import { compoundsOf, type Compound } from './compound';
import { headKind } from './cue';
import { monthWords } from '../dates/vocabulary';
import { datelineOf } from './dateline';
import { discovered, discoveredWeapon } from './discovered';
import { isBareNoun, isNumbered, isThingBefore, typeRun, type Discovery } from './discovery';
import { DEMONYM, foundOf, type Found } from './found';
import { isShouted, lexiconMatches, type Match } from './gazetteer';
import { withLists } from './listed';
import { gendersBy } from './gender';
import { nameMemory } from './memory';
import { namesakeAt } from './namesake';
import { groupsOf, type NameGroup, type Occurrence } from './nameGroup';
import { withoutOffices } from './office';
import { isNameWord, opensAt, runsOf, type Run } from './run';
import { shipsIn } from './ship';
import { withoutTitles } from './titled';
import { isLocative, senseOf, type Sense } from './sense';
import { vocabularyOf } from './vocabulary';
import { wordKey, wordsOf } from './word';

export interface Names {
  readonly entities: ReadonlyMap<string, Entity>;
  /** By sentence index, in text order, not overlapping. */
  readonly found: ReadonlyMap<number, readonly Found[]>;
}

const textOf = (text: string, tokens: readonly Token[], { from, to }: Run): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
const byPlace = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;
/** "the Forces armées" is no short name. */
const isForeign = (word: string): boolean => /^(?:de|du|des|del|da|do|dos|la|para|von|der)$|[^\u0000-\u007f’“”—–]/u.test(word);
/** A bare name without a sign is somebody when the article repeats it. */
const REPEATED = 2;

/** "Jimmy Doe, a former officer known as Grill": the person before. */
const calledSo = ({ sentence, run }: Occurrence, own: readonly { readonly to: number; readonly kind: Entity['kind']; readonly entity: string }[], entityOf: (id: string) => Entity | undefined): Entity | undefined => {
  const [verb, as] = [sentence.tokens[run.from - 2]?.lower, sentence.tokens[run.from - 1]?.lower];
  if (!(as === 'as' && verb === 'known') && as !== 'nicknamed' && as !== 'alias' && as !== 'aka') return undefined;
  return own.filter((m) => m.kind === 'actor' && m.to <= run.from && m.to > run.from - 16).map((m) => entityOf(m.entity)).filter((e) => e?.actorKind === 'person').at(-1);
};

const PART = wordList('kingdom|emirates|north|south|east|west');
const KINGDOMS = new Set(['SAU', 'JOR', 'BHR', 'MAR', 'GBR', 'THA']);
/** Is the state "the Kingdom" or "the North"? */
const isCalled = ({ kind, actorKind, country, name }: Entity, word: string): boolean => kind === 'actor' && actorKind === 'state' && (word === 'kingdom' ? KINGDOMS.has(country) : wordsOf(name).includes(word));

interface Opened {
  readonly sentence: Sentence;
  readonly known: readonly (Match & Sense & { readonly entity: Entity })[];
  readonly compounds: readonly Compound[];
  /** Ships and products: runs that name no actor. */
  readonly others: readonly Run[];
  readonly dateline: number;
  /** A headline or a line of capitals: nothing is discovered there. */
  readonly quiet: boolean;
}

export const namesOf = (text: string, sentences: readonly Sentence[], lexicon: Lexicon): Names => {
  const entities = new Map<string, Entity>();
  const memory = nameMemory();
  const found = new Map(sentences.map((s): [number, Found[]] => [s.index, []]));
  const add = (entity: Entity): Entity => {
    const key = entityKey(entity.kind, entity.id);
    const known = entities.get(key) ?? lexicon.entities.get(key) ?? entity;
    entities.set(key, known);
    return known;
  };
  const vocabulary = vocabularyOf(sentences);
  const genders = gendersBy(lexicon.givenNames);

  const met = new Set<Entity>();
  // Names of the lexicon, and longer names that hold one.
  const opened = sentences.map((sentence, i): Opened => {
    const { tokens } = sentence;
    const dateline = datelineOf(sentence, sentences[i - 1]);
    const shouted = isShouted(tokens);
    const ships = shouted ? [] : shipsIn(tokens);
    const goods: Run[] = [];
    const matches = withCityStates(tokens, lexiconMatches(tokens, text, lexicon, dateline, shouted).flatMap((match) => {
      const sense = senseOf(tokens, match, match.to <= dateline);
      // "US$ 40", "Airbus A380"
      const isThing = sense && ((tokens[match.to]?.text === '$' && tokens[match.to]?.start === tokens[match.to - 1]?.end) || (sense.name.entity.actorKind === 'organisation' && isNumbered(tokens, match.to)));
      if (isThing) goods.push(match);
      const isBracketed = match.to <= dateline && tokens.slice(0, match.from).some((t) => t.text === '(') && isNameWord(tokens[match.to]);
      return sense && !isThing && !isBracketed && !ships.some((ship) => ship.from < match.to && match.from < ship.to) ? [{ from: match.from, to: match.to, names: match.names, name: sense.name, basis: sense.basis, demonym: sense.demonym === true, entity: sense.name.entity }] : [];
    }));
    const quiet = sentence.role === 'headline' || sentence.role === 'dek' || shouted;
    const compounds = quiet || matches.length === 0 ? [] : compoundsOf(tokens, matches.filter((m) => m.to > dateline), lexicon.givenNames);
    for (const ship of ships.filter((ship) => ship.war)) {
      const weapon = add(discoveredWeapon(textOf(text, tokens, ship), 'unspecified'));
      found.get(sentence.index)?.push(foundOf(sentence.index, sentence, ship.from, ship.to, weapon, 'name', 'ship'));
    }
    const known = compounds.length === 0 ? matches : matches.filter((m) => !compounds.some((c) => c.from < m.to && m.from < c.to));
    for (const { entity, from, to } of known) {
      if (!met.has(entity)) {
        met.add(entity);
        add(entity);
        memory.keep(entity.name, entity);
      }
      if (entity.actorKind === 'person') memory.keep(textOf(text, tokens, { from, to }), entity);
    }
    return { sentence, known, compounds, others: [...ships, ...goods], dateline, quiet };
  });

  // Other names, by the signs of all their occurrences.
  const occurrences: (Occurrence & { readonly name: string })[] = [];
  const headlines: { sentence: Sentence; run: Run }[] = [];
  const owners = new Map<string, Entity>();
  /** Letters in brackets after what is no actor: "Executive Order (E.O.)". */
  const things = new Set<string>();
  const note = (sentence: Sentence, run: Run, guess: Discovery | null) => {
    const { tokens } = sentence;
    const name = textOf(text, tokens, run);
    const start = tokens[run.from]?.start ?? 0;
    const end = tokens[run.to - 1]?.end ?? 0;
    const pseudonym = guess?.kind !== 'place' && (guess?.kind === 'person' || guess?.sure !== 2) && saysFalseName(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60));
    occurrences.push({ name, sentence, run, guess, pseudonym });
  };
  for (const { sentence, known, compounds, others, dateline, quiet } of opened) {
    const { tokens } = sentence;
    for (const compound of compounds) {
      if (compound.owner) owners.set(wordKey(textOf(text, tokens, compound)), compound.owner);
      note(sentence, compound, compound);
    }
    const placeAt = (i: number): boolean => known.some((m) => m.from === i && tokens[m.to]?.lower !== "'s" && (m.entity.kind === 'place' || m.entity.actorKind === 'state') && m.name.form !== 'adjective' && m.name.form !== 'people');
    for (const run of runsOf(tokens, [...known, ...compounds, ...others, { from: dateline - 1, to: dateline }], vocabulary.isNamed).flatMap((r) => withoutOffices(tokens, r))) {
      if (tokens[run.from - 1]?.text === '(' && tokens[run.to]?.text === ')' && isThingBefore(tokens, run.from - 1)) things.add(textOf(text, tokens, run));
      if (quiet) headlines.push({ sentence, run });
      else if (run.from < dateline) {
        if (!monthWords.includes((tokens[run.from]?.lower ?? '').replace('.', ''))) note(sentence, run, { ...run, kind: tokens[run.from - 1]?.text === '(' ? 'media' : 'place', sure: 2 });
      } else {
        const guess = typeRun(tokens, run, { givenNames: lexicon.givenNames, placeAt, isCommon: vocabulary.isCommon });
        note(sentence, guess ?? withoutTitles(tokens, run).run, guess);
      }
    }
  }
  const link = ({ sentence, run }: { sentence: Sentence; run: Run }, entity: Entity, basis: Found['basis'], rule: string) => found.get(sentence.index)?.push(foundOf(sentence.index, sentence, run.from, run.to, entity, basis, rule));
  const settle = (group: NameGroup, kind: Discovery['kind'], rule: string) => {
    const entity = add(discovered(group.name, group.pseudonym ? 'person' : kind, group.pseudonym, owners.get(wordKey(group.name))));
    memory.keep(group.name, entity);
    for (const occurrence of group.occurrences) link(occurrence, entity, 'name', rule);
  };
  const lexical = new Map(opened.map((o) => [o.sentence, o.known]));
  const groups = groupsOf(withLists(occurrences, (sentence) => lexical.get(sentence) ?? [])).filter(({ name }) => !things.has(name));
  const shortened = new Set<string>();
  const inHeadlines = new Set(headlines.flatMap(({ sentence, run }) => sentence.tokens.slice(run.from, run.to).map((t) => t.text)));
  const times = (group: NameGroup): number => group.occurrences.length + (inHeadlines.has(group.name) && group.occurrences.some((o) => !opensAt(o.sentence.tokens, o.run.from)) ? 1 : 0);
  const single = (group: NameGroup): boolean => wordsOf(group.name).length === 1;
  for (const group of groups) {
    if (single(group)) continue;
    const back = memory.find(group.name);
    if (back) for (const occurrence of group.occurrences) link(occurrence, back, back.name === group.name ? 'name' : 'alias', 'short-name');
    else if (group.best) settle(group, group.best.kind, group.best.sure === 2 ? 'cue' : 'form');
  }
  for (const group of groups) {
    if (!single(group)) continue;
    const word = wordKey(group.name);
    // "two Typhoons" are for the finder of platforms
    if ((lexicon.shortWeapons.has(word) || lexicon.shortWeapons.has(word.replace(/s$/, ''))) && !memory.find(group.name) && group.best?.kind !== 'media') continue;
    // "the Observatory", after its full name
    // "the Kingdom", "the North"
    if (PART.has(word) && !memory.find(group.name)) {
      const states = [...entities.values()].filter((e) => isCalled(e, word));
      const [only] = states;
      if (only && states.length === 1) for (const occurrence of group.occurrences) if (occurrence.sentence.tokens[occurrence.run.from - 1]?.lower === 'the') link(occurrence, only, 'alias', 'short-name');
      continue;
    }
    if (headKind(word) !== '' && !memory.find(group.name)) {
      const whole = [...entities.values()].filter((e) => e.kind === 'actor' && e.actorKind !== 'person' && e.actorKind !== 'state' && wordsOf(e.name).length > 1 && wordsOf(e.name).includes(word));
      // "the Coalition" is the one that ends so: "Global Coalition", not "Coalition Air Force"
      const ending = whole.filter((e) => [e.name, ...e.aliases].some((n) => wordsOf(n).at(-1) === word));
      const own = ending.length > 0 ? ending : whole;
      // and no part of another group that is named: "the Syrian Arab Coalition" of the SDF
      const apart = own.filter((e) => !whole.some((o) => o.id === e.partOf) && entities.get(entityKey('actor', e.partOf))?.actorKind !== 'armed_group');
      const fits = apart.length > 0 ? apart : own;
      // "the Navy" is the US Navy, and not a French navy
      const printed = fits.length < 2 ? fits : fits.filter((e) => opened.some(({ sentence, known }) => known.some((m) => m.entity === e && sentence.tokens[m.to - 1]?.text === group.name)));
      const [only] = printed;
      if (fits.length === 0 && group.best?.kind === 'media') settle(group, 'media', 'form');
      else if (only && printed.length === 1) for (const occurrence of group.occurrences) if (occurrence.sentence.tokens[occurrence.run.from - 1]?.lower === 'the' && !isForeign(occurrence.sentence.tokens[occurrence.run.to]?.lower ?? '')) link(occurrence, only, 'alias', 'short-name');
      continue;
    }
    const called = group.occurrences.map((o) => calledSo(o, [...(found.get(o.sentence.index) ?? []), ...(opened.find((p) => p.sentence === o.sentence)?.known ?? []).map((k) => ({ to: k.to, kind: k.entity.kind, entity: k.entity.id }))], (id) => entities.get(entityKey('actor', id)))).find(Boolean);
    if (called) memory.keep(group.name, called);
    const back = memory.find(group.name);
    const namesakes = back ? [] : memory.sharing(group.name);
    if (namesakes.length > 1) {
      for (const occurrence of group.occurrences) {
        const one = namesakeAt(occurrence, namesakes, genders, found);
        if (one) link(occurrence, one, 'alias', 'short-name');
      }
      continue;
    }
    const isLetters = /^\p{Lu}{2,6}s?$/u.test(group.name);
    const full = isLetters && !back ? [...entities.values()].find((e) => e.kind === 'actor' && e.actorKind !== 'person' && (isAcronymOf(group.name, e.name) || e.aliases.some((name) => name.length > group.name.length && isInitials(group.name, name)))) : undefined;
    if (back && !(back.actorKind === 'person' && group.best?.kind === 'place' && group.best.sure === 2 && group.occurrences.length === 1)) for (const occurrence of group.occurrences) link(occurrence, back, back.name === group.name ? 'name' : 'alias', 'short-name');
    else if (group.pseudonym) settle(group, 'person', 'false-name');
    else if (full) {
      memory.keep(group.name, full);
      shortened.add(group.name);
      for (const occurrence of group.occurrences) link(occurrence, full, 'alias', 'acronym');
    }
    else if (group.best && (group.best.sure === 2 || !isLetters || times(group) >= REPEATED || group.occurrences.some(({ sentence, run }) => sentence.tokens[run.from - 1]?.lower === 'the'))) settle(group, group.best.kind, group.best.sure === 2 ? 'cue' : 'form');
    else if (!group.best && times(group) >= REPEATED && !isBareNoun(wordsOf(group.name).at(-1) ?? '') && !vocabulary.isCommon(group.name.toLowerCase())) settle(group, 'organisation', 'repeated');
  }

  // The lexicon's names again: a surname is the article's own person before it is anybody else or a town.
  for (const { sentence, known } of opened)
    for (const { from, to, entity, basis, demonym } of known) {
      const bare = (basis === 'alias' && entity.actorKind === 'person') || (entity.kind === 'place' && !lexicon.entities.has(entityKey('actor', entity.id)) && to - from === 1 && !isLocative(sentence.tokens, { from, to }));
      const own = bare ? memory.byLastName(textOf(text, sentence.tokens, { from, to })) : undefined;
      if (own && own.id !== entity.id) link({ sentence, run: { from, to } }, own, 'alias', 'short-name');
      else link({ sentence, run: { from, to } }, entity, basis, demonym ? DEMONYM : 'lexicon');
    }
  // Headlines: the longest name of the article in each run.
  for (const { sentence, run } of headlines)
    for (let from = run.from; from < run.to; from++)
      for (let to = run.to; to > from; to--) {
        const back = memory.find(textOf(text, sentence.tokens, { from, to }));
        if (!back || (back.known === 'lexicon' && back.actorKind !== 'person' && !shortened.has(textOf(text, sentence.tokens, { from, to })))) continue;
        link({ sentence, run: { from, to } }, back, 'alias', 'short-name');
        from = to - 1;
        break;
      }
  for (const own of found.values()) own.sort(byPlace);
  const names = withBrackets(text, sentences, { entities, found });
  const backed = sentences.flatMap((sentence) => {
    const own = names.found.get(sentence.index) ?? [];
    const all = own.length === 0 ? own : withPatrons(sentence, own, lexicon, add);
    return all === own ? [] : [[sentence.index, all] as const];
  });
  return backed.length === 0 ? names : { entities: names.entities, found: new Map([...names.found, ...backed]) };
};
