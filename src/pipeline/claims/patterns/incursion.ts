/** Whose men are killed is told by where: "crossed into X and killed two men", "slipped into X, killing four policemen", "raided X and abducted ten people". */
import { wordList } from '../../among';
import { argumentsOf, giversIn, sideOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { struckOf } from '../struck';
import type { NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

const HARM = wordList('kill|wound|injure|abduct|kidnap|capture|shoot|massacre|murder|slaughter|behead|execute|seize');
/** Who lives or serves where those came; rebels and fighters are no state’s. */
const ONES = wordList('men|people|civilians?|villagers?|farmers?|soldiers?|troops|policem[ae]n|officers?|guards?|workers?|wom[ae]n|children|residents?|herders?|fisherm[ae]n|settlers?|hostages?|persons?|teachers?|engineers?|miners?|shepherds?|man|boys?|girls?|students?|tourists?|families|others?');
const ENTER = wordList('cross|slip|sneak|infiltrate|break|burst|push|move|come|go|charge|storm|advance|creep|steal|pour|drive|ride|march|walk|tunnel|enter|raid|invade|attack');
const WHERE = wordList('into|inside|in');

/** The states or sides into whose land the clause tells of a way. */
const landOf = (context: ClaimContext, { verb: { lemma, passive, negation }, objects, phrases }: Clause): readonly NounPhrase[] => {
  if (!ENTER.has(lemma) || passive || negation >= 0) return [];
  const into = phrases.filter((p) => WHERE.has(p.word)).flatMap((p) => p.nouns);
  return [...into, ...objects].filter((n) => context.found.some((m) => m.kind === 'place' && m.from >= n.from && m.to <= n.to));
};
export const byIncursion: Pattern = (context) => {
  const { clauses, tokens } = context.parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    if (!HARM.has(lemma) || passive || clause.subjects.length === 0) return;
    // "shot two farmers dead"
    const ones = clause.objects.filter((o) => ONES.has(tokens[tokens[o.head]?.lower === 'dead' ? o.head - 1 : o.head]?.lower ?? '') && sideOf(context, o).length === 0);
    const [one] = ones;
    if (!one) return;
    const way = clauses.findLast((c) => c.at < clause.at && c.subjects[0] === clause.subjects[0] && landOf(context, c).length > 0);
    if (!way) return;
    const home = (id: string): string => context.entityOf(id)?.country ?? '';
    const sources = argumentsOf(context, clause.subjects);
    const targets = landOf(context, way).flatMap((n) => [...giversIn(context, n), ...struckOf(context, n)]);
    for (const source of sources) for (const target of targets.slice(0, 1)) if (source !== target && home(source) !== home(target)) matches.push({ source, target, type: 'attacks', from: Math.min(way.verb.from, ...way.subjects.map((s) => s.from)), to: Math.max(clause.verb.to, one.to), clause: index, rule: `incursion:${lemma}` });
  });
  return matches;
};
