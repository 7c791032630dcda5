/** What an article ascribes to an outlet: the actors and the words of the sentences in which it does. */
import type { Reading } from '../reading';
import { fingerprint, inOrder, runsOf } from './fingerprint';

/** Words and runs of them by their fingerprints, in order. */
export interface Ascribed {
  readonly actors: readonly string[];
  /** Lemmas of nouns and verbs, but for those of telling. */
  readonly words: readonly number[];
  /** Runs of words in what is quoted. */
  readonly runs: readonly number[];
}

/** Every report is told in these. */
const TELLING = new Set(['report', 'say', 'tell', 'accord', 'claim', 'state', 'source', 'statement', 'quote', 'cite', 'add', 'note', 'announce', 'confirm', 'interview', 'newspaper', 'agency', 'website', 'official', 'have', 'year', 'month', 'week']);
const SHORT = 3;

/** Words in a row that two articles quote by chance no more. */
const RUN = 6;
const runsIn = (quoted: string): readonly number[] => runsOf((quoted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(fingerprint), RUN);

export const ascribedTo = ({ text, statements, sentences, mentions }: Reading, outlet: string): Ascribed => {
  const told = new Set(statements.filter((s) => s.chain.includes(outlet)).map((s) => s.sentence));
  const actors = new Set(mentions.filter((m) => m.kind === 'actor' && told.has(m.sentence) && m.entity !== outlet).map((m) => m.entity));
  const words = new Set<string>();
  for (const at of told) for (const { pos, lemma } of sentences[at]?.tokens ?? []) if ((pos === 'NOUN' || pos === 'VERB') && lemma.length > SHORT && !TELLING.has(lemma)) words.add(lemma);
  const quoted = statements.filter((s) => s.chain.includes(outlet) && s.form !== 'indirect');
  return { actors: [...actors], words: inOrder(Array.from(words, fingerprint)), runs: inOrder(quoted.flatMap(({ start, end }) => runsIn(text.slice(start, end)))) };
};
