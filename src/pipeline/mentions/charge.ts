/** Charges and answers to them: "Kabul accused Islamabad of looting its mines", "X accuses Y of harbouring Z. Y denies harbouring it". */
import { wordList } from '../among';
import type { Clause, Parse } from '../syntax/clause';
import { headMentions, type Text } from './antecedent';
import { clauseAt } from './binding';

const BLAMES = wordList('accuse|blame|condemn|suspect|denounce|critici[sz]e|fault');
const ANSWERS = wordList('deny|admit|acknowledge|confirm|concede|reject|disclaim|dispute');
const above = ({ clauses }: Parse, clause: Clause): Clause | undefined => clauses[clause.governor] ?? clauses[clause.content] ?? clauses[clause.partner];
/** Clauses of what somebody is blamed for, each with the clause that blames. */
const charges = (parse: Parse): readonly (readonly [Clause, Clause])[] =>
  parse.clauses.flatMap((clause): readonly (readonly [Clause, Clause])[] => {
    const blame = clause.verb.form === 'gerund' ? parse.clauses[clause.governor] : undefined;
    return blame && BLAMES.has(blame.verb.lemma) && !blame.verb.passive ? [[clause, blame]] : [];
  });

const holds = ({ verb, objects, phrases }: Clause, at: number): boolean => verb.from < at && [...objects, ...phrases.flatMap((p) => p.nouns)].some((o) => o.from <= at && at < o.to);
/** The clause that blames somebody for what the clause around token `at`, or one that describes those in it, says; or null. */
export const accusation = (parse: Parse, at: number): Clause | null =>
  charges(parse).find(([charge]) => holds(charge, at) || parse.clauses.some((c) => c.relative && c.at > charge.at && holds(c, at)))?.[1] ?? null;

/** Where the clause around token `at` is denied or admitted: whom the charge of the sentence before is about. */
export const chargedIn = (sentence: number, parse: Parse, at: number, { parses, found }: Text): readonly string[] => {
  let clause: Clause | undefined = clauseAt(parse, at);
  for (let step = 0; clause && step < 4 && !ANSWERS.has(clause.verb.lemma); step++) clause = above(parse, clause);
  const before = clause ? parses.get(sentence - 1) : undefined;
  if (!before) return [];
  return charges(before).flatMap(([charge]) => charge.objects.flatMap((o) => headMentions(o, found.get(sentence - 1) ?? []).map((m) => m.entity)));
};
