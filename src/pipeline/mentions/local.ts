/**
 * Bodies of the country that the article is about, named without it: "the armed opposition", "opposition groups", "the
 * army", "government forces", in an article about Syria. The lexicon is asked for the phrase with the country's adjective
 * in front; what it does not hold is left alone.
 */
import { allOf, among, wordList } from '../among';
import { entityKey, type Lexicon, type Name } from '../lexicon';
import { REBELS } from '../rebels';
import type { Entity } from '../reading';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { isOfActor, ownerOf } from './antecedent';
import { attributeOf } from './besideNoun';
import { UNRECOGNISED } from './describedKind';
import { foundOf, type Found } from './found';
import { normalWord } from './word';

const BODY = allOf(REBELS, wordList('opposition|rebel|insurgent|army|military|government|regime|parliament|troops|forces|groups|factions|fighters|navy|naval|police|junta|generals|authorities'));
/** What the lexicon may hold instead. */
const INSTEAD: ReadonlyMap<string, readonly string[]> = new Map([
  ['junta', ['junta', 'government', 'military']],
  ['generals', ['military', 'army', 'armed forces']],
  ['authorities', ['government']],
  ['naval', ['navy']],
  ['regime', ['regime', 'government']],
  ['government', ['government', 'regime']],
]);
/** Those who rule: where the lexicon holds no body of theirs, the state. */
const RULERS = wordList('government|regime|junta|authorities|generals|army|military|police|navy|naval');
/** A coalition that is called nothing else where it fights. */
interface Coalition {
  readonly id: string;
  readonly countries: ReadonlySet<string>;
  /** One of whom the article names, in those countries. */
  readonly sides: ReadonlySet<string>;
  /** Whom the article names, where no one country stands out. */
  readonly foe: string;
}
const COALITIONS: readonly Coalition[] = [
  { id: 'us-led-coalition', countries: new Set(['SYR', 'IRQ']), sides: new Set(['united-states', 'us-armed-forces', 'us-air-force', 'islamic-state']), foe: 'islamic-state' },
  { id: 'saudi-led-coalition', countries: new Set(['YEM']), sides: new Set(['saudi-arabia', 'houthis', 'united-arab-emirates']), foe: 'houthis' },
];
/** Which of them "the coalition" is; '' where the article names another. */
const coalitionIn = (country: string, named: readonly Entity[]): string => {
  const found = COALITIONS.find(({ countries, sides, foe }) => named.some((e) => (countries.has(country) ? sides.has(e.id) : country === '' && e.id === foe)));
  return found && !named.some((e) => e.kind === 'actor' && e.id !== found.id && /coalition|alliance/i.test(e.name)) ? found.id : '';
};
/** "coalition jets", "our Coalition partners", "coalition military forces", but "a coalition government" */
const OF_PARTIES = wordList('government|cabinet|part(?:y|ies)|talks|agreement|deal|mps?|lawmakers?|majority');
const alliedBefore = ({ tokens }: Parse, phrase: NounPhrase): NounPhrase | null => {
  let at = phrase.head - 1;
  while (at > phrase.from && among('ADJ|NOUN', tokens[at]?.pos ?? '') && tokens[at]?.lower !== 'coalition') at--;
  return at >= phrase.from && tokens[at]?.lower === 'coalition' && !OF_PARTIES.has(tokens[phrase.head]?.lower ?? '') && !/[-–]/.test(tokens[at - 1]?.text ?? '') ? { ...phrase, from: at, head: at, to: at + 1, owner: null } : null;
};
const NEEDS_OPPOSITION = wordList('groups|factions|fighters|forces');

/** The country whose places the article names most, or whose places and forces, or else whose places, forces and people; '' when none stands out. */
export const countryOf = (found: readonly (readonly Found[])[], placeCountry: (id: string) => string, forceCountry: (id: string) => string = () => '', actorCountry: (id: string) => string = () => ''): string => {
  const count = (countryOfMention: (m: Found) => string): readonly (readonly [string, number])[] => {
    const counts = new Map<string, number>();
    for (const own of found)
      for (const m of own) {
        const country = countryOfMention(m);
        if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
      }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const inPlace = (m: Found): string => (m.kind === 'place' ? placeCountry(m.entity) : '');
  const [first, second] = count(inPlace);
  if (first && first[1] >= 2 && first[1] > (second?.[1] ?? 0)) return first[0];
  const [most, next] = count((m) => inPlace(m) || (m.kind === 'actor' ? forceCountry(m.entity) : ''));
  if (most && most[1] >= 3 && most[1] >= 2 * (next?.[1] ?? 0)) return most[0];
  const [main, other] = count((m) => inPlace(m) || (m.kind === 'actor' ? actorCountry(m.entity) : ''));
  return main && main[1] >= 3 && main[1] >= 2 * (other?.[1] ?? 0) ? main[0] : '';
};
/** The actor that the lexicon has under these words, normalised. */
export const lookUp = ({ names }: Lexicon, words: readonly string[]): Name | undefined => {
  const [first = '', second] = words;
  const own = names.get(first);
  const candidates = second === undefined ? own?.single : own?.longer.get(second);
  return candidates?.find((n) => n.entity.kind === 'actor' && n.words.length === words.length && n.words.every((w, i) => w === words[i]));
};

const RULING = wordList('army|government|regime|junta|police|military|naval');
/** Adjectives as much as bodies. */
const CALLED: ReadonlySet<string> = new Set(['military', 'naval', 'police']);
/** Where soldiers and police are. */
export const STATION = wordList('stations?|posts?|outposts?|barracks|garrison|camps?|bases?|checkpoints?|headquarters|convoys?|patrols?|positions?|columns?|installations?');
/** The one body of the country that the article names and that its name calls so: "the police" after "the Haitian National Police". */
const namedBody = (noun: string, named: Iterable<Entity>, adjectives: readonly string[]): Entity | undefined => {
  const bodies = [...named].filter(({ kind, actorKind, name }) => {
    const words = name.toLowerCase().split(' ');
    return kind === 'actor' && (actorKind === 'armed_force' || actorKind === 'government_body') && words.at(-1) === noun && adjectives.some((a) => a.toLowerCase() === words[0]);
  });
  return bodies.length === 1 ? bodies[0] : undefined;
};
/** The country right after a phrase, "rebels in Syria", and its code; '' for none. */
const countryAfter = ({ chunks }: Parse, phrase: NounPhrase, found: readonly Found[], lexicon: Lexicon): string => {
  const i = chunks.indexOf(phrase);
  const [link, where] = [chunks[i + 1], chunks[i + 2]];
  if (link?.type !== 'preposition' || link.word !== 'in' || !isNoun(where) || where.owner) return '';
  const place = found.find((m) => m.kind === 'place' && m.basis === 'name' && m.from === where.from && m.to === where.to);
  const code = place ? (lexicon.entities.get(entityKey('place', place.entity))?.country ?? '') : '';
  return lexicon.states.get(code)?.id === place?.entity ? code : '';
};
export const localBodiesOf = (sentence: number, parse: Parse, found: readonly Found[], lexicon: Lexicon, adjectives: readonly string[], named: Iterable<Entity>, isElsewhere: (m: Found) => boolean, state?: Entity): { readonly entities: readonly Entity[]; readonly found: readonly Found[] } => {
  // an iterator is read once
  const others = [...named];
  const entities: Entity[] = [];
  const elsewhere = found.some(isElsewhere);
  const bodies: Found[] = [];
  for (const whole of parse.chunks) {
    // "the junta’s jets", "regime warplanes"; "gave the regime radars" is two phrases.
    const attribute = isNoun(whole) ? (alliedBefore(parse, whole) ?? (!whole.owner && !BODY.has(parse.tokens[whole.head]?.lower ?? '') && !found.some((m) => m.kind !== 'weapon' && m.from >= whole.from && m.to <= whole.to) ? attributeOf(parse, whole, RULING) : null)) : null;
    // "military targets", "a police post" of another country’s town: not of this one.
    if (attribute && CALLED.has(parse.tokens[attribute.head]?.lower ?? '') && (!STATION.has(parse.tokens[isNoun(whole) ? whole.head : 0]?.lower ?? '') || elsewhere)) continue;
    const chunk = attribute ?? (isNoun(whole) ? (ownerOf(whole) ?? whole) : undefined);
    if (!chunk || chunk.pronoun || chunk.owner) continue;
    const head = parse.tokens[chunk.head]?.lower ?? '';
    if (!BODY.has(head) && head !== 'coalition') continue;
    if (found.some((m) => m.kind === 'actor' && m.from < chunk.to && chunk.from < m.to) || isOfActor(parse, chunk, found)) continue;
    const words = parse.tokens.slice(chunk.from, chunk.to).filter((t) => t.pos !== 'DET' && t.pos !== 'PUNCT' && t.pos !== 'NUM').map((t) => normalWord(t.text));
    if (RULERS.has(head) && words.some((w) => UNRECOGNISED.has(w))) continue;
    const opposed = words.includes('opposition') || words.includes('rebel') || words.slice(0, -1).some((w) => among('government|regime', w));
    // "rebels in Syria": Syrian ones, whatever the article is about.
    const country = REBELS.has(head) && chunk === whole ? countryAfter(parse, whole, found, lexicon) : '';
    // "bombed rebels", of whom the lexicon has but one kind in that country
    const known = head === 'rebels' && isNoun(whole) && parse.chunks.indexOf(whole) > 0;
    const definite = attribute !== null || known || country !== '' || parse.tokens[chunk.from]?.lower === 'the' || parse.tokens[chunk.from]?.text === 'parliament' || opposed;
    if (!definite || (NEEDS_OPPOSITION.has(head) && !opposed)) continue;
    const allied = head === 'coalition' && words.length === 1 ? lexicon.entities.get(entityKey('actor', coalitionIn(state?.country ?? '', others))) : undefined;
    if (head === 'coalition' && !allied) continue;
    const forms = (INSTEAD.get(head) ?? [head]).map((noun) => [...words.slice(0, -1), ...noun.split(' ')]);
    const name = forms.flatMap((form) => (country === '' ? adjectives : (lexicon.adjectives.get(country) ?? [])).flatMap((adjective) => form.map((_, i) => lookUp(lexicon, [normalWord(adjective), ...form.slice(i)])))).find((n) => n !== undefined);
    const entity = allied ?? name?.entity ?? (words.length === 1 ? namedBody(head, others, adjectives) : undefined) ?? (RULERS.has(head) && words.length === 1 ? state : undefined);
    if (!entity) continue;
    entities.push(entity);
    bodies.push(foundOf(sentence, parse, chunk.from, chunk.to, entity, 'description', 'local-body'));
  }
  return { entities, found: bodies };
};
