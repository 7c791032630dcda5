/** "an officer who uses the name Abu Karim", "a trader, who asked to be called Umm Ali": the speaker goes by a name that is told in passing. */
import { wordList } from '../among';
import { saysFalseName } from '../mentions/bracket';
import type { Source, StatementContext } from './context';

const OPENS = wordList('who|using|identifying|calling|giving|going|known|identified|nicknamed');
/** Tokens between the source and its name. */
const FARTHEST = 14;
/** The id of the actor, or ''. */
export const selfNamed = ({ text, parse: { tokens }, found, entityOf }: StatementContext, { start, end }: Pick<Source, 'start' | 'end'>): string => {
  const name = found.find((m) => m.kind === 'actor' && m.start > start && m.basis !== 'pronoun' && entityOf(m.entity)?.pseudonym);
  if (!name) return '';
  const to = tokens.findIndex((t) => t.start >= end);
  const past = to < 0 || name.start < end ? name.from : to;
  const first = tokens.findIndex((t) => t.start >= start);
  const opener = tokens.findIndex((t, i) => i > first && i <= past + 1 && i < name.from && OPENS.has(t.lower));
  if (opener < 0 || name.from - opener > FARTHEST) return '';
  const between = text.slice(tokens[opener]?.start, name.start);
  // "the duo, who used the names X and Y": two.
  const isOne = !found.some((m) => m !== name && m.from > name.from && m.from <= name.to + 1 && m.kind === 'actor');
  return !isOne || /["“”;:.]/.test(between) || !saysFalseName(between, '') ? '' : name.entity;
};
