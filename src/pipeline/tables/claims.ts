/** Claims, relationships, figures and events: drafts with who said them, when, and where. */
import type { Claim } from '../../model/claim';
import type { EventRow } from '../../model/event';
import type { Figure } from '../../model/figure';
import { relationshipTypes, type Relationship } from '../../model/relationship';
import type { Event, Happening } from '../corpus/sameEvent';
import type { TimeExpression } from '../dates/expression';
import type { EventDraft, FigureDraft, Reading, RelationshipDraft } from '../reading';
import type { Span } from '../span';
import { numbered, sentenceId } from './identity';
import type { Placed } from './placed';

type Draft = RelationshipDraft | FigureDraft | EventDraft;
export interface ClaimTables {
  readonly claims: readonly Claim[];
  readonly relationships: readonly Relationship[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventRow[];
}

/** An event claim whose event is not known yet: whether others tell of the same is. */
export interface Happened extends Happening, Pick<EventRow, 'claim' | 'type'> {}
/** What an article claims, before it is known which of its events others tell, too. */
export interface Drafted extends Omit<ClaimTables, 'events'> {
  readonly happenings: readonly Happened[];
}

/** Told by the article itself. */
const NOBODY: readonly string[] = [];

const slice = (reading: Reading, span: Span | null): string => (span ? reading.text.slice(span.start, span.end) : '');
const clean = (words: string): string => words.replace(/[\s\u00a0]+/gu, ' ').trim();

/** The time expression that begins there; they stand in text order. */
const timeAt = ({ times }: Reading, start: number): TimeExpression | undefined => {
  let [low, high] = [0, times.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const time = times[middle];
    if (!time || time.start === start) return time;
    if (time.start < start) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};

const claimOf = (placed: Placed, draft: Draft, kind: Claim['kind'], id: string): Claim => {
  const { reading } = placed;
  const told = placed.teller(draft, 'source' in draft ? draft.source : '');
  const time = draft.date === null ? undefined : timeAt(reading, draft.date);
  const when = draft.date === null ? undefined : placed.times.get(draft.date);
  const { anchor } = placed.written;
  // "earlier this month" cannot reach beyond the last day on which the article can have been written, unless all of it does.
  const end = when?.end && anchor && when.start <= anchor.end && when.end > anchor.end && !/^(?:planned|possible)$/.test(draft.modality) && time && when.basis !== 'stated' ? anchor.end : (when?.end ?? '');
  const chain = told?.statement.chain ?? NOBODY;
  return {
    id,
    kind,
    article: reading.id,
    sentence: placed.sentenceIds[draft.sentence] ?? sentenceId(reading.id, 0),
    start: draft.start,
    end: draft.end,
    quote: slice(reading, draft),
    speakers: told?.statement.speakers ?? [],
    attribution: chain.join(' > '),
    report: placed.reportOf(chain),
    polarity: draft.polarity,
    modality: draft.modality,
    date: when?.date ?? '',
    date_start: when?.start ?? '',
    date_end: when?.start ? end : '',
    date_text: slice(reading, time ?? null),
    date_basis: when?.date ? when.basis : '',
    place: draft.place,
    statement: told ? (placed.statementIds[told.index] ?? '') : '',
    hedge_start: draft.hedge?.start ?? null,
    hedge_end: draft.hedge?.end ?? null,
    negation_start: draft.negation?.start ?? null,
    negation_end: draft.negation?.end ?? null,
    date_grounds: when?.date ? when.grounds : '',
    rule: draft.rule,
    reviewed: '',
  };
};

const contentLemmas = (reading: Reading, span: Span & { readonly sentence: number }): readonly string[] => {
  const words = new Set<string>();
  for (let i = span.sentence; i < reading.sentences.length; i++) {
    const sentence = reading.sentences[i];
    if (!sentence || sentence.start >= span.end) break;
    for (const t of sentence.tokens) if (t.start >= span.start && t.end <= span.end && (t.pos === 'NOUN' || (t.pos === 'VERB' && t.lemma.length > 3))) words.add(t.lemma);
  }
  return [...words];
};

export const draftedIn = (placed: Placed): Drafted => {
  const { reading } = placed;
  const idFor = numbered();
  const claims: Claim[] = [];
  const make = (draft: Draft, kind: Claim['kind']): Claim => {
    const claim = claimOf(placed, draft, kind, idFor(`${reading.id}-${kind.charAt(0)}${draft.start}`));
    claims.push(claim);
    return claim;
  };
  return {
    claims,
    relationships: reading.relationships.map((draft): Relationship => {
      const { family, plover, cameo } = relationshipTypes[draft.type];
      return { claim: make(draft, 'relationship').id, source: draft.source, target: draft.target, type: draft.type, family, plover, cameo, weapons: draft.weapons };
    }),
    figures: reading.figures.map((draft): Figure => ({ claim: make(draft, 'figure').id, measure: draft.measure, unit: draft.unit, low: draft.low, high: draft.high, bound: draft.bound, text: clean(slice(reading, draft.printed)), subject: draft.subject, object: draft.object, place: draft.place, caveat: clean(slice(reading, draft.caveat)) })),
    happenings: reading.events.map((draft): Happened => {
      const claim = make(draft, 'event');
      return { claim: claim.id, type: draft.type, article: reading.id, title: draft.title, actors: draft.actors, start: claim.date_start, end: claim.date_end, words: contentLemmas(reading, draft) };
    }),
  };
};

/** An event that others have told has their id and title. */
export const eventRow = ({ claim, type, actors }: Happened, { id, title }: Event): EventRow => ({ claim, event: id, title, type, actors });
