/**
 * What a list says of its members: in "in Tafas and Ordeza", "Deutsche Bank and Karvonel", "from Orvane, Tessit and
 * Ndorobo" an unknown name is what the known one beside it is.
 */
import { among } from '../among';
import type { Token } from '../token';
import type { Entity, Sentence } from '../reading';
import { isBareNoun, type Discovery } from './discovery';
import type { Sense } from './sense';
import type { Occurrence } from './nameGroup';
import type { Run } from './run';

/** A name in a sentence and its kind, where that is known. */
export interface Member extends Run {
  readonly kind: Discovery['kind'] | null;
}
const isAnd = (token: Token | undefined): boolean => token !== undefined && /^(?:and|or|&)$/.test(token.lower);

/** Is the next member joined to this one: by "and", ", and", "and in", or by a comma? */
const joint = (tokens: readonly Token[], end: number, start: number): 'and' | 'comma' | null => {
  const between = tokens.slice(end, start);
  const [first, second] = between;
  if (!first || between.length > 3) return null;
  if (isAnd(first) || (first.text === ',' && isAnd(second))) return between.slice(1).every((t) => isAnd(t) || among('the|in|at|near|from|of|to|by', t.lower)) ? 'and' : null;
  return first.text === ',' && between.length === 1 ? 'comma' : null;
};

const LABELS: readonly (readonly [Discovery['kind'], RegExp])[] = [
  ['place', /^(?:villages|towns|cities|hamlets|settlements|districts|suburbs|neighbou?rhoods|provinces|governorates|regions|areas|municipalities|islands|ports|crossings|hills)$/],
  ['armed_group', /^(?:militias|factions|brigades|rebels|insurgents|battalions)$/],
  ['organisation', /^(?:companies|firms|banks|airlines|carmakers|charities|agencies|universities|manufacturers|retailers|suppliers|rivals)$/],
  ['media', /^(?:newspapers|broadcasters|channels|websites|dailies)$/],
];
/** "the Ordeza and Tessit villages" */
const nounOf = (token: Token | undefined): Discovery['kind'] | null => LABELS.find(([, nouns]) => nouns.test(token?.lower ?? ''))?.[0] ?? null;
/** "the villages of Ordeza and Tessit", "two banks, Karvonel and Malko", "militias such as …" */
const labelOf = (tokens: readonly Token[], from: number): Discovery['kind'] | null => {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const token = tokens[i];
    if (!token) return null;
    const kind = LABELS.find(([, nouns]) => nouns.test(token.lower))?.[0];
    if (kind) return kind;
    if (!/^(?:of|like|including|such|as|namely|[:,(–—-])$/.test(token.lower)) return null;
  }
  return null;
};

/** Kinds of the members that have none of their own, by index; `members` are in text order. */
export const kindsInLists = (tokens: readonly Token[], members: readonly Member[]): ReadonlyMap<number, Discovery['kind']> => {
  const told = new Map<number, Discovery['kind']>();
  for (let first = 0; first < members.length; ) {
    // the members from `first` to `last` are one list when an "and" joins two of them
    let last = first;
    let anded = false;
    for (; last + 1 < members.length; last++) {
      const link = joint(tokens, members[last]?.to ?? 0, members[last + 1]?.from ?? 0);
      if (link === null || (anded && link === 'comma')) break;
      anded ||= link === 'and';
    }
    const list = members.slice(first, last + 1);
    const label = anded ? (labelOf(tokens, list[0]?.from ?? 0) ?? nounOf(tokens[list.at(-1)?.to ?? 0])) : null;
    const kinds = new Set(list.flatMap((m) => (m.kind ? [m.kind] : [])));
    const kind = kinds.size === 0 ? label : kinds.size === 1 ? [...kinds][0] : null;
    if (anded && kind) list.forEach((m, i) => m.kind ?? told.set(first + i, kind));
    first = last + 1;
  }
  return told;
};

const kindOf = ({ entity, name }: Sense & { readonly entity: Entity }): Discovery['kind'] | null => {
  if (entity.kind === 'weapon' || name.form === 'adjective' || name.form === 'people') return null;
  return entity.kind === 'place' || entity.actorKind === 'state' || entity.actorKind === '' ? 'place' : entity.actorKind;
};
/** Typed by its form alone, or not at all. */
const isOpen = ({ sentence, run, guess, pseudonym }: Occurrence): boolean =>
  !pseudonym && !(run.to - run.from === 1 && isBareNoun(sentence.tokens[run.from]?.lower ?? '')) && (guess === null || (guess.sure === 1 && (guess.kind === 'person' || guess.kind === 'organisation')));

/** The occurrences with what the lists they stand in tell; `knownIn` are the lexicon's names of a sentence. */
export const withLists = <T extends Occurrence>(occurrences: readonly T[], knownIn: (sentence: Sentence) => readonly (Run & Sense & { readonly entity: Entity })[]): readonly T[] => {
  const bySentence = new Map<Sentence, T[]>();
  for (const o of occurrences) bySentence.set(o.sentence, [...(bySentence.get(o.sentence) ?? []), o]);
  const told = new Map<T, Discovery>();
  for (const [sentence, own] of bySentence) {
    // "Karvonel and China’s Ordeza": China is no member
    const known = own.some(isOpen) ? knownIn(sentence).filter((k) => sentence.tokens[k.to]?.lower !== "'s") : [];
    if (own.length === 0 || own.length + known.length < 2) continue;
    const members = [...known.map((k) => ({ from: k.from, to: k.to, kind: kindOf(k), open: null })), ...own.map((o) => ({ from: o.run.from, to: o.run.to, kind: isOpen(o) ? null : (o.guess?.kind ?? null), open: isOpen(o) ? o : null }))].sort((a, b) => a.from - b.from);
    const tell = (open: T | null | undefined, kind: Discovery['kind']) => {
      if (open) told.set(open, { ...open.run, kind, sure: 1 });
    };
    for (const [i, kind] of kindsInLists(sentence.tokens, members)) tell(members[i]?.open, kind);
    // "Sakr Island (Haweeja Sakr)": another name of the same
    for (const [i, { from, to, open }] of members.entries()) {
      const outer = members[i - 1];
      if (to - from > 1 && outer?.kind && outer.kind !== 'person' && outer.to === from - 1 && sentence.tokens[from - 1]?.text === '(' && sentence.tokens[to]?.text === ')') tell(open, outer.kind);
    }
  }
  return told.size === 0 ? occurrences : occurrences.map((o) => ({ ...o, guess: told.get(o) ?? o.guess }));
};
