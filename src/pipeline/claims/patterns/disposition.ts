/** What an adjective after a verb of being says of somebody’s stance: "is supportive of X", "is hostile to X", "is at war with X", "X and Y are at odds". */
import { among, wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf, sideOf } from '../argument';
import { unique } from '../../unique';
import type { ClaimContext, Match } from '../context';
import type { Clause } from '../../syntax/clause';

const ANGRY = wordList('impatient|dissatisfied|disappointed|frustrated|disillusioned|disgusted|furious|angry|livid|exasperated|irate|incensed|annoyed|indignant|enraged|outraged|unhappy|bitter|scathing|fed');
const DOUBTFUL = wordList('critical|scornful|contemptuous|wary|suspicious|sceptical|skeptical|distrustful');
const HOSTILE = wordList('hostile|opposed');
const NEAR = wordList('allied|aligned|affiliated|linked|tied|close|closer|closest|friendly');
const LOYAL = wordList('supportive|loyal|sympathetic');

const typeOf = (word: string): RelationshipType | undefined =>
  ANGRY.has(word) || DOUBTFUL.has(word) ? 'criticises' : HOSTILE.has(word) ? 'opposes' : NEAR.has(word) ? 'allied_with' : LOYAL.has(word) ? 'backs' : undefined;

/** `from`: the first token of what is quoted. */
export const disposition = (context: ClaimContext, clause: Clause, index: number, subjects: readonly string[], from: number): readonly Match[] => {
  const { tokens } = context.parse;
  if (subjects.length === 0) return [];
  const near = tokens.slice(clause.verb.to, clause.verb.to + 4);
  const word = near.find((t) => typeOf(t.lower))?.lower;
  const at = near[0]?.lower === 'at';
  const war = at && near.some((t) => t.lower === 'war');
  const odds = at && near.some((t) => /^(?:odds|loggerheads|daggers|throats)$/.test(t.lower));
  const angry = word !== undefined && ANGRY.has(word);
  const [first = '', ...others] = subjects;
  const told = (source: string, target: string, type: RelationshipType, to: number, rule: string): Match => ({ source, target, type, from, to, clause: index, rule: `role:${rule}` });
  const matches: Match[] = [];
  if (odds && others[0] !== undefined && !clause.phrases.some((p) => p.word === 'with')) matches.push(told(first, others[0], 'opposes', clause.verb.to + 2, 'odds'));
  const type = war ? 'fights' : odds ? 'opposes' : typeOf(word ?? '');
  if (!type) return matches;
  const phrases = clause.phrases.filter((p) => (odds || angry ? p.word === 'with' : /^(?:of|to|with)$/.test(p.word)) || (angry && among('at|about|towards?', p.word))).flatMap((p) => p.nouns);
  // "bitter about the loss of X": not about X.
  const targets = angry ? unique(phrases.filter((n) => context.found.some((m) => m.from >= n.from && m.to <= n.to)).flatMap((n) => sideOf(context, n))) : argumentsOf(context, phrases);
  const to = Math.max(clause.verb.to, ...phrases.map((n) => n.to));
  for (const a of subjects) for (const b of targets) if (a !== b) matches.push(told(a, b, type, to, word ?? 'war'));
  if (war && targets.length === 0) for (const b of others) matches.push(told(first, b, type, to, 'war'));
  return matches;
};
