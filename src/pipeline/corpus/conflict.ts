/** Claims that cannot both stand: the same pair and type affirmed and denied; disjoint figures of one thing; a "first" after an earlier one. */
import type { Claim } from '../../model/claim';
import type { Conflict } from '../../model/conflict';
import type { Figure } from '../../model/figure';
import { relationshipTypes, type Relationship } from '../../model/relationship';

const FIRST = /\bfirst\b/iu;
const PRIOR = /\b(?:already|before|previously|earlier|in the past)\b/iu;

const pairKey = (r: Relationship): string => {
  const mutual = r.type !== '' && relationshipTypes[r.type].mutual;
  const [a, b] = mutual && r.target < r.source ? [r.target, r.source] : [r.source, r.target];
  return `${a}~${r.type}~${b}`;
};
const ordered = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

export const conflictsOf = (claims: readonly Claim[], relationships: readonly Relationship[], figures: readonly Figure[], sentenceText: (id: string) => string): readonly Conflict[] => {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const found = new Map<string, Conflict>();
  const add = (x: string, y: string, about: string, why: Conflict['why']) => {
    const [claim_a, claim_b] = ordered(x, y);
    if (x !== y && !found.has(`${claim_a} ${claim_b}`)) found.set(`${claim_a} ${claim_b}`, { claim_a, claim_b, about, why });
  };
  const groups = new Map<string, Relationship[]>();
  for (const r of relationships) groups.set(pairKey(r), [...(groups.get(pairKey(r)) ?? []), r]);
  for (const [key, group] of groups)
    for (const a of group)
      for (const b of group) {
        const [ca, cb] = [byId.get(a.claim), byId.get(b.claim)];
        if (!ca || !cb || a.claim === b.claim) continue;
        const firm = (c: Claim) => c.modality !== 'possible' && c.modality !== 'planned';
        if (ca.polarity === 'affirmed' && cb.polarity === 'denied' && firm(ca) && firm(cb)) add(a.claim, b.claim, key, 'opposite_polarity');
        else if (a.type === 'meets' && ca.article !== cb.article && FIRST.test(sentenceText(ca.sentence)) && PRIOR.test(cb.quote)) add(a.claim, b.claim, key, 'first_vs_prior');
      }
  const measures = new Map<string, Figure[]>();
  for (const f of figures) {
    const key = `${f.subject}~${f.measure}~${f.unit}~${f.place}`;
    measures.set(key, [...(measures.get(key) ?? []), f]);
  }
  for (const [key, group] of measures)
    for (const a of group)
      for (const b of group) {
        if (a.claim === b.claim || a.bound === 'vague' || b.bound === 'vague' || a.subject === '') continue;
        if (a.high !== null && b.low !== null && a.high < b.low) add(a.claim, b.claim, key, 'disjoint_ranges');
      }
  return [...found.values()].sort((a, b) => (a.claim_a + a.claim_b < b.claim_a + b.claim_b ? -1 : 1));
};
