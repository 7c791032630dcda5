/** Relationships of a sentence: the patterns in order, then one reading for each pair and type, with firmness, weapons, date and place. */
import { relationshipTypes } from '../../model/relationship';
import type { RelationshipDraft } from '../reading';
import type { ClaimContext, Match, Pattern } from './context';
import { firmnessOf } from './firmness';
import { byAirSupport } from './patterns/airSupport';
import { byCompound } from './patterns/compound';
import { byDesignation } from './patterns/designation';
import { byNoun } from './patterns/nominal';
import { byRole } from './patterns/role';
import { byStance } from './patterns/stance';
import { bySupply } from './patterns/supply';
import { byVerb } from './patterns/verb';

const patterns: readonly Pattern[] = [bySupply, byAirSupport, byDesignation, byVerb, byNoun, byRole, byCompound, byStance];

/** A finer type over a coarser one for the same pair and clause: arms over aid, air support over backing. */
const COARSER: Readonly<Record<string, readonly string[]>> = {
  supplies_arms: ['aids', 'backs'],
  gives_air_support: ['aids', 'backs', 'strikes'],
  trains: ['aids'],
  fights_alongside: ['fights', 'coordinates_with'],
  designates_terrorist: ['criticises'],
  meets: ['communicates_with'],
};

const key = (m: Match): string => {
  const [a, b] = relationshipTypes[m.type].mutual && m.target < m.source ? [m.target, m.source] : [m.source, m.target];
  return `${a}~${m.type}~${b}`;
};

export const relationshipsOf = (context: ClaimContext): readonly RelationshipDraft[] => {
  const { parse, found, times, sentence } = context;
  const { tokens } = parse;
  if (tokens.at(-1)?.text === '?') return [];
  const all = patterns.flatMap((pattern) => pattern(context));
  const kept = all.filter((m, i) => all.findIndex((o) => key(o) === key(m) && (o.clause === m.clause || o.clause < 0 || m.clause < 0 || overlap(o, m))) === i)
    .filter((m) => !all.some((o) => o !== m && COARSER[o.type]?.includes(m.type) && ((o.source === m.source && o.target === m.target) || (relationshipTypes[o.type].mutual && o.source === m.target && o.target === m.source)) && overlap(o, m)));
  return kept.flatMap((m): RelationshipDraft[] => {
    const clause = parse.clauses[m.clause];
    if (clause && /^(?:if|unless|whether)$/.test(clause.conjunction)) return [];
    const firm = m.clause >= 0 ? firmnessOf(context, m.clause) : { polarity: 'affirmed' as const, modality: 'stated' as const, hedge: null, negation: null };
    const start = tokens[m.from]?.start ?? sentence.start;
    const end = tokens[m.to - 1]?.end ?? sentence.end;
    const weapons = /^(?:supplies_arms)$/.test(m.type) ? weaponsNear(context, m) : [];
    const date = times.find((t) => t.start >= start && t.end <= end) ?? times.find((t) => (clause !== undefined || times.length === 1) && Math.min(Math.abs(t.start - end), Math.abs(start - t.end)) < 60);
    const place = found.find((f) => f.kind === 'place' && f.start >= start && f.start <= end + 40)?.entity ?? '';
    return [{ source: m.source, target: m.target, type: m.type, weapons, start, end, sentence: sentence.index, polarity: m.polarity ?? firm.polarity, modality: m.modality ?? firm.modality, hedge: firm.hedge, negation: (m.polarity ?? firm.polarity) === 'denied' ? firm.negation : null, date: date?.start ?? null, place, rule: m.rule }];
  });
};
const overlap = (a: Match, b: Match): boolean => a.from < b.to && b.from < a.to;

/** Weapons named in the clause and in the list that follows it ("with advanced weaponry, including …"). */
const weaponsNear = ({ found, parse }: ClaimContext, m: Match): readonly string[] => {
  const next = parse.clauses.find((c) => c.verb.from >= m.to && c.verb.form === 'finite');
  const until = next ? next.verb.from : parse.tokens.length;
  return [...new Set(found.filter((f) => f.kind === 'weapon' && f.from >= m.from && f.to <= until).map((f) => f.entity))];
};
