/** What else is said: the other relationships of the same two actors, or all those of one. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { relationshipId, settledId, type Focus } from '../../model/focus';
import { lettersName } from '../../parts/letters';
import { provenanceOf, type Provenance } from '../../model/provenance';
import { typeNames, type Family, type Relationship } from '../../model/relationship';
import { count } from '../../model/wording';
import { nameOf, sentenceOf, verbOf } from '../../model/claimed';

export interface Related {
  readonly key: string;
  readonly words: string;
  readonly family: Family | '';
  readonly provenance: Provenance;
  readonly focus: Focus;
  readonly claims: readonly string[];
  readonly label: string;
}
export interface RelatedList {
  readonly title: string;
  readonly rows: readonly Related[];
  /** Before the quotations, where they are many and the list sums them up. */
  readonly leads: boolean;
  /** Closed at first: too long to stand before the quotations. */
  readonly folded: boolean;
}
const none: RelatedList = { title: '', rows: [], leads: false, folded: false };
/** So many relationships of one actor stand open. */
const MOST_OPEN = 12;

/** "backs" of the first actor, "Hezbollah shares intelligence" of the other; for one actor the whole sentence without it. */
const wordsOf = (r: Relationship, denied: boolean, first: string, alone: boolean, catalogue: Catalogue): string => {
  const verb = r.type ? verbOf(r.source, r.type, catalogue) : null;
  if (!verb) return sentenceOf(r, denied, catalogue);
  const label = denied ? verb.denied : verb.label;
  if (!alone) return r.source === first ? label : `${nameOf(r.source, catalogue)} ${label}`;
  return r.source === first ? `${denied ? verb.deniedPhrase : verb.phrase} ${nameOf(r.target, catalogue)}` : sentenceOf(r, denied, catalogue);
};

const rowsOf = (claims: readonly Claim[], first: string, alone: boolean, catalogue: Catalogue): readonly Related[] => {
  const byId = new Map<string, { readonly relationship: Relationship; readonly claims: Claim[] }>();
  for (const claim of claims) {
    const relationship = catalogue.relationships.get(claim.id);
    if (!relationship) continue;
    const id = relationshipId(relationship);
    const known = byId.get(id);
    if (known) known.claims.push(claim);
    else byId.set(id, { relationship, claims: [claim] });
  }
  const rows = [...byId].map(([id, { relationship, claims: own }]) => {
    const provenance = provenanceOf(own, catalogue);
    const denied = provenance.affirmed.claims.length === 0;
    const focus: Focus = { kind: 'relationship', id };
    const label = `${sentenceOf(relationship, denied, catalogue)}, ${count(own.length, 'claim')}: ${lettersName(provenance)}`;
    return { key: id, type: relationship.type, source: relationship.source, words: wordsOf(relationship, denied, first, alone, catalogue), family: relationship.family, provenance, focus, claims: own.map((c) => c.id), label };
  });
  const rank = (type: Relationship['type']) => typeNames.findIndex((name) => name === type);
  const weight = ({ affirmed, denied }: Provenance) => (affirmed.reports + denied.reports) * 1000 + affirmed.articles + denied.articles;
  return rows
    .sort((a, b) => (alone ? rank(a.type) - rank(b.type) || Number(b.source === first) - Number(a.source === first) : 0) || weight(b.provenance) - weight(a.provenance) || rank(a.type) - rank(b.type) || (a.key < b.key ? -1 : 1))
    .map(({ type: _type, source: _source, ...row }) => row);
};

/** `claims` are all that the selection leaves. */
export const relatedOf = ({ kind, id }: Focus, claims: readonly Claim[], catalogue: Catalogue): RelatedList => {
  const parts = id.split('~');
  const [source = '', second = '', third = ''] = parts;
  if (kind === 'relationship' || kind === 'pair') {
    const target = kind === 'pair' ? second : third;
    const between = claims.filter((c) => {
      const r = catalogue.relationships.get(c.id);
      return r && [r.source, r.target].sort().join() === [source, target].sort().join();
    });
    const rows = rowsOf(between, source, false, catalogue).filter((row) => kind === 'pair' || row.key !== settledId(id));
    return { title: kind === 'pair' ? 'Reported between these two' : 'Also reported between these two', rows, leads: kind === 'pair', folded: false };
  }
  if (kind !== 'actor') return none;
  const own = claims.filter((c) => {
    const r = catalogue.relationships.get(c.id);
    return r && (r.source === id || r.target === id);
  });
  const rows = rowsOf(own, id, true, catalogue);
  return { title: count(rows.length, 'reported relationship'), rows, leads: true, folded: rows.length > MOST_OPEN };
};
