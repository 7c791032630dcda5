/** Calling somebody terrorist: "X designates Y a terrorist organisation", "X does not consider Y to be a terrorist group". */
import { argumentsOf } from '../argument';
import type { Match, Pattern } from '../context';
import { isNoun } from '../../syntax/chunk';

const CALL = /^(?:consider|designate|label|list|brand|classify|regard|view|call|deem|blacklist|declare|recognise|recognize|describe|see)$/;

export const byDesignation: Pattern = (context) => {
  const { parse } = context;
  const { chunks, tokens, clauses } = parse;
  const matches: Match[] = [];
  clauses.forEach((clause, index) => {
    if (!CALL.test(clause.verb.lemma)) return;
    const next = clauses.find((c) => c.at > clause.at && c.verb.form === 'finite');
    const end = next ? next.at : chunks.length;
    const label = chunks.slice(clause.at + 1, end).filter(isNoun).find((c) => /^(?:terrorist|terrorists|terror)$/.test(tokens[c.head]?.lower ?? '') || (tokens.slice(c.from, c.to).some((t) => /^terror(?:ist)?s?$/.test(t.lower)) && /^(?:group|organi[sz]ation|entity|list|movement|network|outfit)s?$/.test(tokens[c.head]?.lower ?? '')));
    if (!label) return;
    const passive = clause.verb.passive;
    const whom = passive ? argumentsOf(context, clause.subjects) : argumentsOf(context, clause.objects.filter((o) => o !== label).slice(0, 1));
    const who = passive ? argumentsOf(context, clause.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns)) : argumentsOf(context, clause.subjects);
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: a, target: b, type: 'designates_terrorist', from, to: label.to, clause: index, rule: 'designation' });
  });
  return matches;
};
