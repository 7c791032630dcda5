/** The focus: the one thing that the reader has chosen, whose evidence is shown and whose marks are marked. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import { figureKey } from './figure';
import { relationshipTypes, typeNames, type Relationship } from './relationship';

export const focusKinds = ['actor', 'relationship', 'pair', 'event', 'figure', 'supply', 'claim', 'article', 'report', 'telling', 'statement', 'contested', 'all'] as const;
export type FocusKind = (typeof focusKinds)[number];

/**
 * `id` is: an actor id; `source~type~target` (of a mutual type either way round); `actor~actor` (all that is said of the
 * two); an event id; the claim id of a figure (all that say the same number of the same thing); `source~target~weapon` (source empty = not named); a claim id; an article id; a report id; `article~report~speakers` as `tellingId` gives it; a statement id; '' for the last two.
 */
export interface Focus {
  readonly kind: FocusKind;
  readonly id: string;
}

/** One id for a relationship; of a mutual type one for both ways round, the actor that sorts first before the other. */
export const relationshipId = ({ source, type, target }: Pick<Relationship, 'source' | 'type' | 'target'>): string =>
  type !== '' && relationshipTypes[type].mutual && target < source ? `${target}~${type}~${source}` : `${source}~${type}~${target}`;

/** The id as `relationshipId` gives it, of one that was written the other way round. */
export const settledId = (id: string): string => {
  const [source = '', second = '', target = ''] = id.split('~');
  const type = typeNames.find((name) => name === second);
  return type ? relationshipId({ source, type, target }) : id;
};

/** In the place of a speaker's id, where nobody is named. */
export const NOBODY = '-';

/** Who says a claim, as part of an id: the speakers in the order of their ids, `.` between them. */
export const speakersId = ({ speakers }: Pick<Claim, 'speakers'>): string => (speakers.length === 0 ? NOBODY : [...speakers].sort().join('.'));

/** One id for what an article relays, from a report, as said by the speakers together; an empty part stands for all, `*` for all who are named. */
export const tellingId = (article: string, report: string, speakers: string): string => `${article}~${report}~${speakers}`;

/** The parts of such an id; the article's own id may hold the sign between them. */
export const tellingOf = (id: string): { readonly article: string; readonly report: string; readonly speakers: string } => {
  const parts = id.split('~');
  const [report = '', speakers = ''] = parts.slice(-2);
  return { article: parts.slice(0, -2).join('~'), report, speakers };
};

const matcher = ({ kind, id }: Focus, c: Catalogue): ((claim: Claim) => boolean) => {
  const parts = id.split('~');
  const relationship = (claim: Claim) => c.relationships.get(claim.id);
  switch (kind) {
    case 'actor':
      return (claim) => {
        const r = relationship(claim);
        return r ? r.source === id || r.target === id : c.figures.get(claim.id)?.subject === id || (c.events.get(claim.id)?.actors.includes(id) ?? false);
      };
    case 'relationship': {
      const settled = settledId(id);
      return (claim) => {
        const r = relationship(claim);
        return r !== undefined && relationshipId(r) === settled;
      };
    }
    case 'pair':
      return (claim) => {
        const r = relationship(claim);
        return r !== undefined && parts.includes(r.source) && parts.includes(r.target);
      };
    case 'event':
      return (claim) => c.events.get(claim.id)?.event === id;
    case 'supply':
      return (claim) => {
        const r = relationship(claim);
        return r !== undefined && r.type === 'supplies_arms' && r.source === parts[0] && r.target === parts[1] && (parts[2] ? r.weapons.includes(parts[2]) : r.weapons.length === 0);
      };
    case 'figure': {
      const named = c.figures.get(id);
      return (claim) => {
        const f = c.figures.get(claim.id);
        return claim.id === id || (named !== undefined && f !== undefined && figureKey(named) === figureKey(f));
      };
    }
    case 'claim':
      return (claim) => claim.id === id;
    case 'article':
      return (claim) => claim.article === id;
    case 'report':
      return (claim) => claim.report === id;
    case 'telling': {
      const { article, report, speakers } = tellingOf(id);
      return (claim) => (article === '' || claim.article === article) && (report === '' || claim.report === report) && (speakers === '' || (speakers === '*' ? claim.speakers.length > 0 : speakersId(claim) === speakers));
    }
    case 'statement':
      return (claim) => claim.statement === id;
    case 'contested':
      return (claim) => c.conflicts.has(claim.id);
    case 'all':
      return () => true;
  }
};

/** The claims that a focus stands for, in text order. */
export const claimsOf = (focus: Focus | null, catalogue: Catalogue, among: readonly Claim[] = catalogue.dataset.claims): readonly Claim[] =>
  focus ? among.filter(matcher(focus, catalogue)) : [];

/** Whether the data hold what a focus points at; a statement is there though no claim was read from it. */
export const isThere = (focus: Focus, catalogue: Catalogue): boolean => (focus.kind === 'statement' ? catalogue.statements.has(focus.id) : claimsOf(focus, catalogue).length > 0);
