/** Who says a clause, and whether he speaks for himself: "X said it would", "X would hit Y, its minister warned". */
import { wordList } from '../among';
import { SAYING } from '../syntax/saying';
import type { Clause, Parse } from '../syntax/clause';
import { argumentsOf } from './argument';
import type { ClaimContext } from './context';

/** What is said, and answered in words. */
export const SPOKEN = wordList('claims?|accusations?|allegations?|charges?|criticisms?|remarks?|comments?|statements?|words|critics?|suggestions?|threats?|warnings?|demands?|rhetoric');
const QUOTED = /^[,"”]$/;
/** The clause whose verb says this one: before it, or behind a comma: "…, Y said", "…,” said Y", whose subject is then Y. */
export const speakingOf = ({ clauses, tokens }: Parse, clause: Clause): Clause | undefined => {
  const said = clauses[clause.content];
  if (said) return said;
  for (const c of clauses) {
    if (c.at <= clause.at || !SAYING.has(c.verb.lemma)) continue;
    if (QUOTED.test(tokens[c.verb.from - 1]?.text ?? '') && c.subjects[0]?.from === c.verb.to) return c;
    if (c.subjects.some((s) => s.from > clause.verb.from && QUOTED.test(tokens[s.from - 1]?.text ?? ''))) return c;
  }
  return undefined;
};

/** "Yoon warned that Seoul could …" speaks for Seoul. */
export const isOwnSide = ({ entityOf }: ClaimContext, a: string, b: string): boolean => {
  const [speaker, other] = [entityOf(a), entityOf(b)];
  return (speaker?.actorKind === 'person' || speaker?.actorKind === 'government_body') && other?.actorKind === 'state' && speaker.country !== '' && speaker.country === other.country;
};
/** "X said it would", "Putin said Russia would": what is announced is the speaker’s own. */
export const isAnnounced = (context: ClaimContext, speaking: Clause, clause: Clause): boolean => {
  const own = argumentsOf(context, clause.subjects);
  return !speaking.verb.passive && speaking.verb.negation < 0 && argumentsOf(context, speaking.subjects).some((a) => own.some((b) => a === b || isOwnSide(context, a, b)));
};
