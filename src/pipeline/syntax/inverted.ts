/** What is said before who says it: "“…,” said X", "“…,” added the general", "They got nothing, said a commander of Y". */
import { wordList } from '../among';
import { isNoun, isVerb, type Chunk } from './chunk';

const SAYS = wordList('say|add|write|declare|explain|recall|ask|insist|argue|warn|boast|shout|complain|tweet|reply|admit|concede|joke|remark|state|repeat');

/** Does a verb with its subject right before it stand between the commas, and nothing that opens a clause of its own before it? */
const isTold = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  const verb = chunks.findIndex((c, i) => i >= from && i < to && isVerb(c) && c.form === 'finite');
  if (verb < from || !isNoun(chunks[verb - 1])) return false;
  return !chunks.slice(from, verb).some((c) => c.type === 'relative' || c.type === 'subordinator' || c.type === 'preposition');
};
/** Does who says it follow the verb at `at`? A noun that is the subject of a verb after it does not. */
export const isInverted = (chunks: readonly Chunk[], at: number): boolean => {
  const verb = chunks[at];
  if (!isVerb(verb) || verb.form !== 'finite' || !verb.bare || !SAYS.has(verb.lemma) || !isNoun(chunks[at + 1])) return false;
  const next = chunks[at + 2];
  if (isVerb(next) && next.form === 'finite') return false;
  const before = chunks[at - 1]?.type;
  const comma = chunks[at - 2];
  if (before === 'quote') {
    if (comma?.type !== 'comma' && comma?.type !== 'stop') return false;
    const open = chunks.findLastIndex((c, i) => i < at - 1 && c.type === 'quote');
    // "X, calling it “a crime,” said Y": what is quoted tells nothing by itself.
    return open <= 0 || chunks[open - 1]?.type === 'stop' || chunks.slice(open, at - 1).some((c) => isVerb(c) && c.form === 'finite');
  }
  if (before !== 'comma' || verb.lemma !== 'say') return false;
  const open = chunks.findLastIndex((c, i) => i < at - 1 && (c.type === 'comma' || c.type === 'stop'));
  return isTold(chunks, open + 1, at - 1);
};
