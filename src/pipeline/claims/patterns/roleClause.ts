/** Relational nouns that a verb gives to somebody: "X is an ally of Y", "X’s allies include Y", "acts as the patron of Y", "considers X its greatest foe". */
import { wordList } from '../../among';
import { isNoun, isVerb } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';
import { wordOf } from '../../syntax/list';
import { argumentOf, argumentsOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { disposition } from './disposition';
import { asRole, ofWhom, roleAt } from './whose';

const BE = wordList('be|become|remain|make');
const INCLUDE = wordList('be|include|remain');
const CALL = wordList('consider|count|call|regard|see|view|deem|label|name|describe|brand|treat|identify|portray|cite|welcome|hail|embrace');
const SUCCEED = wordList('overtake|replace|supplant|succeed|displace|eclipse|surpass|outstrip');
const SERVE = wordList('act|serve|emerge|work|function|operate|remain');

interface At {
  readonly context: ClaimContext;
  readonly clause: Clause;
  readonly index: number;
}
/** What is said, which may be nothing; null where a later rule is to be asked. */
type Rule = (at: At) => readonly Match[] | null;

const startOf = ({ verb, subjects }: Clause): number => Math.min(verb.from, ...subjects.map((s) => s.from));
const nounOf = ({ parse: { tokens } }: ClaimContext, head: number): string => tokens[head]?.lower ?? '';

/** "X’s allies include Y and Z", "its main backer is W" */
const including = ({ context, clause, index }: At): readonly Match[] => {
  const [role] = clause.subjects;
  if (!INCLUDE.has(clause.verb.lemma) || !role || !roleAt(context, role) || clause.objects.length === 0) return [];
  return asRole(context, nounOf(context, role.head), argumentsOf(context, clause.objects), ofWhom(context, role), { from: role.from, to: clause.objects.at(-1)?.to ?? clause.verb.to, clause: index });
};

/** "Among X’s backers are Y and Z" */
const amongThem: Rule = ({ context, clause, index }) => {
  const { chunks } = context.parse;
  const role = BE.has(clause.verb.lemma) && wordOf(chunks[clause.at - 2]) === 'among' ? chunks[clause.at - 1] : undefined;
  if (!isNoun(role) || !roleAt(context, role) || clause.objects.length === 0) return null;
  return asRole(context, nounOf(context, role.head), argumentsOf(context, clause.objects), ofWhom(context, role), { from: role.from, to: clause.objects.at(-1)?.to ?? clause.verb.to, clause: index });
};

/** "acts as the patron of Y", "serves as a proxy for Y", "is seen as Y’s proxy" */
const acting: Rule = ({ context, clause, index }) => {
  const serves = SERVE.has(clause.verb.lemma);
  const role = clause.phrases.filter((p) => p.word === 'as').flatMap((p) => p.nouns).find((n) => (serves ? roleAt(context, n) : roleAt(context, n)?.type === 'meets'));
  if (!role) return null;
  return asRole(context, nounOf(context, role.head), argumentsOf(context, clause.subjects), ofWhom(context, role), { from: startOf(clause), to: role.to, clause: index });
};

/** "has overtaken X as Y’s biggest supplier": now the one, before the other. */
const succeeding: Rule = ({ context, clause, index }) => {
  const role = SUCCEED.has(clause.verb.lemma) ? clause.phrases.filter((p) => p.word === 'as').flatMap((p) => p.nouns).find((n) => roleAt(context, n)) : undefined;
  if (!role) return null;
  return asRole(context, nounOf(context, role.head), argumentsOf(context, [...clause.subjects, ...clause.objects]), ofWhom(context, role), { from: startOf(clause), to: role.to, clause: index });
};

/** "X is an ally of Y", "considers X its foe", "called X an enemy of Y". */
const complement: Rule = ({ context, clause, index }) => {
  const { chunks, tokens, clauses } = context.parse;
  const { lemma, passive } = clause.verb;
  const isBeing = BE.has(lemma);
  if (!isBeing && !CALL.has(lemma)) return [];
  const subjects = argumentsOf(context, clause.subjects);
  const from = startOf(clause);
  const stance = disposition(context, clause, index, subjects, from);
  for (let i = clause.at + 1; i < clause.at + 12 && i < chunks.length; i++) {
    const chunk = chunks[i];
    // "sees X’s jets bombing Y and its allies": those of another verb.
    if (isVerb(chunk) && (chunk.form === 'finite' || (chunk.form === 'gerund' && !isBeing))) break;
    const role = isNoun(chunk) ? roleAt(context, chunk) : undefined;
    if (!isNoun(chunk) || !role) continue;
    // "regards X as a threat, and its proxies shelled Y": what opens a clause is no complement.
    if (clauses.some((c) => c !== clause && c.verb.form === 'finite' && c.subjects.includes(chunk))) break;
    const noun = nounOf(context, chunk.head);
    const owners = ofWhom(context, chunk);
    const of = chunks[i + 2];
    const tell = (who: readonly string[], whom: readonly string[], to: number): readonly Match[] => [...asRole(context, noun, who, whom, { from, to, clause: index }), ...stance];
    const to = chunk.owner || !isNoun(of) ? chunk.to : of.to;
    if (isBeing) {
      if (owners.length > 0) return tell(subjects, owners, to);
      // "X and Y are suppliers": not of each other.
      return subjects.length > 1 && /^(?:allied_with|opposes)$/.test(role.type) ? tell(subjects.slice(0, 1), subjects.slice(1), chunk.to) : stance;
    }
    const object = passive ? clause.subjects[0] : clause.objects[0];
    if (!object || object === chunk) continue;
    const named = argumentOf(context, object);
    // "considers X a mortal enemy", "regards X as an ally": his own.
    const isOwn = !passive && (role.type === 'opposes' || (noun === 'ally' && lemma !== 'call')) && /^(?:an?|the)$/.test(tokens[chunk.from]?.lower ?? '') && !/^(?:of|to|for|with)$/.test(wordOf(chunks[i + 1]));
    if (owners.length === 0 && isOwn) return tell(subjects, named, chunk.to);
    // "X considers Y its foe": a stance of X; "X called Y an enemy of Z": of Y.
    if (owners.some((o) => subjects.includes(o)) && !passive) {
      // "counts Y as its sponsor": that is Y.
      return /^(?:backs|funds|supplies_arms)$/.test(role.type) ? tell(named, subjects, to) : tell(subjects, named, to);
    }
    // "considers X, the patron of Y, its foe": the first is an apposition.
    if (chunks[i - 1]?.type === 'comma') continue;
    return tell(named, owners.filter((o) => !named.includes(o)), to);
  }
  return stance;
};

/** The first that answers is heard. */
const rules: readonly Rule[] = [amongThem, acting, succeeding, complement];

export const roleByVerb: Pattern = (context) =>
  context.parse.clauses.flatMap((clause, index): readonly Match[] => {
    const at: At = { context, clause, index };
    const told = including(at);
    for (const rule of rules) {
      const more = rule(at);
      if (more) return told.length > 0 ? [...told, ...more] : more;
    }
    return told;
  });
