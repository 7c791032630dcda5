/** What an article ascribes to an outlet: the actors and the words of the sentences in which it does. */
import type { Reading } from '../reading';

export interface Ascribed {
  readonly actors: ReadonlySet<string>;
  /** Lemmas of nouns and verbs, but for those of telling. */
  readonly words: ReadonlySet<string>;
}

/** Every report is told in these. */
const TELLING = new Set(['report', 'say', 'tell', 'accord', 'claim', 'state', 'source', 'statement', 'quote', 'cite', 'add', 'note', 'announce', 'confirm', 'interview', 'newspaper', 'agency', 'website', 'official', 'have', 'year', 'month', 'week']);
const SHORT = 3;

export const ascribedTo = ({ statements, sentences, mentions }: Reading, outlet: string): Ascribed => {
  const told = new Set(statements.filter((s) => s.chain.includes(outlet)).map((s) => s.sentence));
  const actors = new Set(mentions.filter((m) => m.kind === 'actor' && told.has(m.sentence) && m.entity !== outlet).map((m) => m.entity));
  const words = new Set<string>();
  for (const at of told) for (const { pos, lemma } of sentences[at]?.tokens ?? []) if ((pos === 'NOUN' || pos === 'VERB') && lemma.length > SHORT && !TELLING.has(lemma)) words.add(lemma);
  return { actors, words };
};
