/**
 * Corrections by a person (review.csv): drop a claim, set a field of it, or add one. A corrected claim says so in `reviewed`.
 * A correction that matches nothing is a fault, so that none is lost when the reading changes.
 */
import type { Claim } from '../model/claim';
import { claims as claimTable } from '../model/claim';
import type { Field } from '../model/field';
import { figures as figureTable } from '../model/figure';
import { events as eventTable } from '../model/event';
import { relationships as relationshipTable, relationshipTypes, typeNames, type RelationshipType } from '../model/relationship';
import type { Table } from '../model/table';
import type { ClaimTables } from './tables/claims';
import { rangeOf } from './dates/edtf';
import { isoDay } from './dates/calendar';

export interface Correction {
  readonly article: string;
  /** The claim's quote, or its id. */
  readonly quote: string;
  readonly action: string;
  /** A column of claims.csv or of the table of the claim's kind; for `add` the kind. */
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
}
/** Where a quote to be added stands. */
export interface Evidence {
  readonly start: number;
  readonly sentence: string;
  readonly report: string;
}
export interface ReviewContext {
  /** The only place of a quote in an article; null when it is not there, or not once. */
  readonly find: (article: string, quote: string) => Evidence | null;
  readonly isActor: (id: string) => boolean;
}
export interface Reviewed {
  readonly tables: ClaimTables;
  /** `review.csv, row 3: what: value` */
  readonly faults: readonly string[];
}

const isType = (name: string): name is RelationshipType => typeNames.some((t) => t === name);
const told = (c: Correction, what: string): string => [what, c.reason, c.by && `by ${c.by}`].filter(Boolean).join('; ');

const typed = (field: Field, value: string): { value: unknown } | { fault: string } => {
  switch (field.type) {
    case 'code':
      return field.codes.includes(value) ? { value } : { fault: 'unknown code' };
    case 'integer':
    case 'number':
      return value === '' ? { value: null } : Number.isFinite(Number(value)) ? { value: Number(value) } : { fault: 'not a number' };
    case 'list':
      return { value: value === '' ? [] : value.split('|') };
    case 'text':
      return field.format === 'edtf' && value !== '' && rangeOf(value) === null ? { fault: 'not an EDTF date' } : { value };
  }
};

const FIXED = new Set(['id', 'kind', 'article', 'sentence', 'start', 'end', 'quote', 'claim', 'reviewed', 'family', 'plover', 'cameo']);

/** What follows from a field that was set: a date has its days, a type its family and codes. */
const consequences = (field: string, value: unknown): Record<string, unknown> => {
  if (field === 'date' && typeof value === 'string') {
    const range = value === '' ? null : rangeOf(value);
    return { date_start: range ? isoDay(range.start) : '', date_end: range ? isoDay(range.end) : '' };
  }
  if (field === 'type' && typeof value === 'string' && isType(value)) {
    const { family, plover, cameo } = relationshipTypes[value];
    return { family, plover, cameo };
  }
  return {};
};

const added = (c: Correction, at: Evidence, id: string): ClaimTables | string => {
  const base: Claim = {
    id, kind: 'relationship', article: c.article, sentence: at.sentence, start: at.start, end: at.start + c.quote.length, quote: c.quote, speakers: [], attribution: '', report: at.report,
    polarity: 'affirmed', modality: 'stated', date: '', date_start: '', date_end: '', date_text: '', date_basis: '', place: '', statement: '', hedge_start: null, hedge_end: null, negation_start: null, negation_end: null, date_grounds: '', rule: 'review',
    reviewed: told(c, 'added'),
  };
  const parts = c.value.split('~');
  const none: ClaimTables = { claims: [base], relationships: [], figures: [], events: [] };
  if (c.field === 'relationship') {
    const [source = '', type = '', target = '', denied = ''] = parts;
    if (!isType(type) || source === '' || target === '') return 'a relationship to add is source~type~target';
    const { family, plover, cameo } = relationshipTypes[type];
    return { ...none, claims: [{ ...base, polarity: denied === 'denied' ? 'denied' : 'affirmed' }], relationships: [{ claim: id, source, target, type, family, plover, cameo, weapons: [] }] };
  }
  if (c.field === 'event') {
    const [date = '', title = ''] = parts;
    const range = rangeOf(date);
    if (!range || title === '') return 'an event to add is date~title';
    return { ...none, claims: [{ ...base, kind: 'event', date, date_start: isoDay(range.start), date_end: isoDay(range.end), date_basis: 'inferred' }], events: [{ claim: id, event: `${id}-event`, title, type: 'other', actors: [] }] };
  }
  return 'only a relationship or an event can be added';
};

export const reviewed = (tables: ClaimTables, corrections: readonly Correction[], context: ReviewContext): Reviewed => {
  const faults: string[] = [];
  let { claims, relationships, figures, events } = tables;
  corrections.forEach((c, row) => {
    const fault = (what: string, value: string) => faults.push(`review.csv, row ${row + 2}: ${what}: “${value.slice(0, 60)}”`);
    if (c.action === 'add') {
      const at = context.find(c.article, c.quote);
      if (!at) return void fault('quote not found once in the article', c.quote);
      const id = `${c.article}-${c.field.charAt(0)}${at.start}-added${row + 2}`;
      const more = added(c, at, id);
      if (typeof more === 'string') return void fault(more, c.value);
      const unknown = more.relationships.flatMap((r) => [r.source, r.target]).find((actor) => !context.isActor(actor));
      if (unknown !== undefined) return void fault('unknown actor', unknown);
      [claims, relationships, figures, events] = [[...claims, ...more.claims], [...relationships, ...more.relationships], [...figures, ...more.figures], [...events, ...more.events]];
      return;
    }
    const ids = new Set(claims.filter((claim) => claim.id === c.quote || (claim.article === c.article && claim.quote === c.quote)).map((claim) => claim.id));
    if (ids.size === 0) return void fault('no claim with this quote or id', c.quote);
    if (c.action === 'drop') {
      claims = claims.filter((claim) => !ids.has(claim.id));
      relationships = relationships.filter((r) => !ids.has(r.claim));
      figures = figures.filter((r) => !ids.has(r.claim));
      events = events.filter((r) => !ids.has(r.claim));
      return;
    }
    if (c.action !== 'set') return void fault('unknown action', c.action);
    if (FIXED.has(c.field)) return void fault('this column cannot be set', c.field);
    let misread = false;
    const set = <R extends object>(table: Table, rows: readonly R[], idOf: (r: R) => string): readonly R[] | null => {
      const field = table.fields[c.field];
      if (!field || !rows.some((r) => ids.has(idOf(r)))) return null;
      const read = typed(field, c.value);
      if ('fault' in read) {
        misread = true;
        fault(read.fault, c.value);
        return rows;
      }
      return rows.map((r) => (ids.has(idOf(r)) ? { ...r, [c.field]: read.value, ...consequences(c.field, read.value) } : r));
    };
    const inClaims = set(claimTable, claims, (r) => r.id);
    const inRelationships = inClaims ? null : set(relationshipTable, relationships, (r) => r.claim);
    const inFigures = inClaims || inRelationships ? null : set(figureTable, figures, (r) => r.claim);
    const inEvents = inClaims || inRelationships || inFigures ? null : set(eventTable, events, (r) => r.claim);
    if (!inClaims && !inRelationships && !inFigures && !inEvents) return void fault('no such column for this claim', c.field);
    if (misread) return;
    claims = (inClaims ?? claims).map((claim) => (ids.has(claim.id) ? { ...claim, reviewed: [claim.reviewed, told(c, `${c.field} set to “${c.value}”`)].filter(Boolean).join(' | ') } : claim));
    relationships = inRelationships ?? relationships;
    figures = inFigures ?? figures;
    events = inEvents ?? events;
  });
  return { tables: { claims, relationships, figures, events }, faults };
};
