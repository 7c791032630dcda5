/**
 * What an earlier part of the text a pronoun or description can take up: mentions before it, the same sentence first,
 * subjects before objects, up to three sentences back (after Lappin and Leass 1994, reduced to order).
 */
import type { Entity } from '../reading';
import { isNoun, type NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import type { Found } from './found';

export interface Candidate {
  /** One entity, or several that the text coordinates ("Bakr and Assir"). */
  readonly entities: readonly string[];
  readonly sentence: number;
  readonly subject: boolean;
  readonly at: number;
}
const SENTENCES_BACK = 3;

/** The mentions that stand for a noun phrase: those over its head; else those of its members. */
export const headMentions = (phrase: NounPhrase, found: readonly Found[]): readonly Found[] => {
  const over = found.filter((m) => m.kind === 'actor' && m.from <= phrase.head && phrase.head < m.to);
  const widest = Math.max(0, ...over.map((m) => m.to - m.from));
  return over.filter((m) => m.to - m.from === widest);
};

const subjectSets = (parse: Parse, found: readonly Found[]): readonly { readonly entities: readonly string[]; readonly at: number }[] =>
  parse.clauses.flatMap(({ subjects }) => {
    const groups = subjects.map((s) => headMentions(s, found).map((m) => m.entity)).filter((g) => g.length > 0);
    const at = subjects[0]?.from ?? 0;
    return groups.length === 0 ? [] : [{ entities: [...new Set(groups.flat())], at }];
  });

/** Candidates in order of preference for something at token `at` of sentence `sentence`. */
export const candidatesBefore = (
  sentence: number,
  at: number,
  parses: ReadonlyMap<number, Parse>,
  found: ReadonlyMap<number, readonly Found[]>,
): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
    const parse = parses.get(s);
    if (!parse) continue;
    const here = (found.get(s) ?? []).filter((m) => m.kind === 'actor' && (s < sentence || m.to <= at));
    const subjects = subjectSets(parse, here).filter((set) => s < sentence || set.at < at);
    // In its own sentence the nearest subject is the likeliest; before it, the first.
    for (const set of s === sentence ? [...subjects].reverse() : subjects) candidates.push({ entities: set.entities, sentence: s, subject: true, at: set.at });
    const rest = here.filter((m) => m.basis !== 'pronoun').sort((a, b) => b.start - a.start || a.end - b.end);
    for (const mention of rest) candidates.push({ entities: [mention.entity], sentence: s, subject: false, at: mention.from });
  }
  return candidates;
};

/** The noun phrase chunk that holds token `at`, with its index. */
export const phraseAt = (parse: Parse, at: number): { phrase: NounPhrase; index: number } | null => {
  const index = parse.chunks.findIndex((c) => c.from <= at && at < c.to);
  const phrase = parse.chunks[index];
  return isNoun(phrase) ? { phrase, index } : null;
};

export type Test = (entity: Entity) => boolean;
export const isPerson: Test = (e) => e.actorKind === 'person';
export const isCollective: Test = (e) => e.kind === 'actor' && e.actorKind !== 'person';
