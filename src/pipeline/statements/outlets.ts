/**
 * The outlet that speakers spoke to, carried over the article: "The two met with The Gazette in May" puts The Gazette
 * behind what the two say from there on (and before, until they spoke elsewhere). "told X", "gave X an interview", "X
 * interviewed Y". Another occasion ("at a news conference", "told parliament") ends it.
 */
import { among, wordList } from '../among';
import type { Found } from '../mentions/found';
import { headMentions } from '../mentions/antecedent';
import type { Entity } from '../reading';
import type { NounPhrase } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';

export interface Spoken {
  /** Offset from which it holds. */
  readonly at: number;
  readonly speaker: string;
  /** Empty: the speaker spoke on another occasion. */
  readonly outlet: string;
}
type EntityOf = (id: string) => Entity | undefined;

const CONTACT = wordList('meet|speak|talk|tell|give|grant|sit|chat|write|confide|interview');
const OCCASION = /\b(?:(?:news|press) (?:conference|briefing)|reporters|journalists|parliament|lawmakers|senators|congress|rally|speech|address|statement|tweet(?:ed)?|twitter|facebook|telegram|letter|hearing|testimony|court|blog)\b/iu;

const media = (phrases: readonly NounPhrase[], found: readonly Found[], entityOf: EntityOf): string | undefined =>
  phrases.flatMap((p) => headMentions(p, found)).find((m) => entityOf(m.entity)?.actorKind === 'media')?.entity;
const persons = (phrases: readonly NounPhrase[], found: readonly Found[], entityOf: EntityOf): readonly string[] =>
  phrases.flatMap((p) => headMentions(p, found)).map((m) => m.entity).filter((id) => entityOf(id) !== undefined && entityOf(id)?.actorKind !== 'media');

/** Who spoke to which outlet, as the clauses of one sentence tell. */
export const spokenIn = (parse: Parse, found: readonly Found[], entityOf: EntityOf): readonly Spoken[] =>
  parse.clauses.flatMap((clause: Clause): readonly Spoken[] => {
    if (!CONTACT.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negation >= 0) return [];
    const at = parse.tokens[clause.verb.head]?.start ?? 0;
    const reached = [...clause.objects, ...clause.phrases.filter((p) => among('to|with|for', p.word)).flatMap((p) => p.nouns)];
    const outlet = clause.verb.lemma === 'interview' ? media(clause.subjects, found, entityOf) : media(reached, found, entityOf);
    const who = clause.verb.lemma === 'interview' ? clause.objects : clause.subjects;
    const named = persons(who, found, entityOf);
    // "Two men, who gave their names as X and Y, spoke to": those named on the way.
    const last = who.at(-1);
    const speakers = named.length > 0 || !last ? named : found.filter((m) => m.from >= last.to && m.to <= clause.verb.from && entityOf(m.entity)?.actorKind === 'person').map((m) => m.entity);
    return outlet === undefined ? [] : speakers.map((speaker) => ({ at, speaker, outlet }));
  });

export const isOtherOccasion = (words: string): boolean => OCCASION.test(words);

/** A named body or group of people, and the people who speak for it under no name of their own. */
const kinOf = (id: string, entityOf: EntityOf): readonly string[] => {
  const entity = entityOf(id);
  if (!entity) return [id];
  const nameless = entity.actorKind === 'group' || entity.pseudonym;
  return nameless && entity.partOf ? [id, `people of ${entity.partOf}`] : [id];
};

/** Gives the outlet behind what a speaker says at an offset, or ''. */
export const outletsOf = (spoken: readonly Spoken[], entityOf: EntityOf): ((speaker: string, at: number) => string) => {
  const bySpeaker = new Map<string, Spoken[]>();
  for (const one of [...spoken].sort((a, b) => a.at - b.at))
    for (const key of kinOf(one.speaker, entityOf)) {
      const known = bySpeaker.get(key);
      if (known) known.push(one);
      else bySpeaker.set(key, [one]);
    }
  return (speaker, at) => {
    for (const key of kinOf(speaker, entityOf)) {
      const known = bySpeaker.get(key);
      if (!known) continue;
      let low = 0;
      let high = known.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((known[middle]?.at ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return (known[low - 1] ?? known[0])?.outlet ?? '';
    }
    return '';
  };
};
