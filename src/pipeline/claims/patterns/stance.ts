/**
 * Stances told by a speech verb: "X warned that Y does not …", "X accused Y of …", "X expressed concern about reports of casualties
 * caused by Y": X criticises Y when what is warned of is Y’s doing.
 */
import { argumentsOf, ownersOf } from '../argument';
import type { Match, Pattern } from '../context';

const WARN = /^(?:warn|complain|protest|caution)$/;

export const byStance: Pattern = (context) => {
  const { parse } = context;
  const { clauses } = parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    if (!WARN.test(clause.verb.lemma) || clause.verb.passive) return;
    const who = argumentsOf(context, clause.subjects);
    const said = clauses.find((c) => c.at > clause.at && c.verb.form === 'finite' && c.subjects.length > 0);
    const about = clause.phrases.filter((p) => /^(?:of|about|against|over)$/.test(p.word)).flatMap((p) => p.nouns);
    const whom = about.length > 0 ? [...argumentsOf(context, about), ...about.flatMap((n) => ownersOf(context, n))] : said ? [...argumentsOf(context, said.subjects), ...said.subjects.flatMap((n) => ownersOf(context, n))] : [];
    const last = about.at(-1)?.to ?? said?.subjects.at(-1)?.to ?? clause.verb.to;
    for (const a of who) for (const b of [...new Set(whom)].slice(0, 1)) if (a !== b) matches.push({ source: a, target: b, type: 'criticises', from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: last, clause: index, polarity: 'affirmed', modality: 'stated', rule: `stance:${clause.verb.lemma}` });
  });
  return matches;
};
