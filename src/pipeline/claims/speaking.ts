/** Who says a clause, and whether he speaks for himself: "X said it would", "X would hit Y, its minister warned". */
import { SAYING } from '../syntax/saying';
import type { Clause, Parse } from '../syntax/clause';
import { argumentsOf } from './argument';
import type { ClaimContext } from './context';

/** The clause whose verb says this one: before it, or behind a comma. */
export const speakingOf = ({ clauses, tokens }: Parse, clause: Clause): Clause | undefined =>
  clauses[clause.content] ?? clauses.find((c) => c.at > clause.at && SAYING.has(c.verb.lemma) && c.subjects.some((s) => /^[,"”]$/.test(tokens[Math.min(s.from, c.verb.from) - 1]?.text ?? '')));

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
