/** Claims, relationships, figures and events: drafts with who said them, when, and where. */
import type { Claim } from '../../model/claim';
import type { EventRow } from '../../model/event';
import type { Figure } from '../../model/figure';
import { relationshipTypes, type Relationship } from '../../model/relationship';
import { eventIds, type Happening } from '../corpus/sameEvent';
import type { TimeExpression } from '../dates/expression';
import type { EventDraft, FigureDraft, Reading, RelationshipDraft } from '../reading';
import type { Span } from '../span';
import { reportOf, type Corpus } from './corpus';
import { numbered, sentenceId, statementId } from './identity';

type Draft = RelationshipDraft | FigureDraft | EventDraft;
export interface ClaimTables {
  readonly claims: readonly Claim[];
  readonly relationships: readonly Relationship[];
  readonly figures: readonly Figure[];
  readonly events: readonly EventRow[];
}

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

const claimOf = (corpus: Corpus, article: number, draft: Draft, kind: Claim['kind'], id: string, idOf: (statement: number) => string): Claim => {
  const reading = corpus.readings[article];
  if (!reading) throw new Error(`claim: unknown article: ${article}`);
  const told = corpus.tellers[article]?.(draft, 'source' in draft ? draft.source : '');
  const time = draft.date === null ? undefined : timeAt(reading, draft.date);
  const when = draft.date === null ? undefined : corpus.times[article]?.get(draft.date);
  const anchor = corpus.dated.written[article]?.anchor;
  // "earlier this month" cannot reach beyond the last day on which the article can have been written, unless all of it does.
  const end = when?.end && anchor && when.start <= anchor.end && when.end > anchor.end && !/^(?:planned|possible)$/.test(draft.modality) && time && when.basis !== 'stated' ? anchor.end : (when?.end ?? '');
  return {
    id,
    kind,
    article: reading.id,
    sentence: sentenceId(reading.id, reading.sentences[draft.sentence]?.start ?? 0),
    start: draft.start,
    end: draft.end,
    quote: slice(reading, draft),
    speakers: told?.statement.speakers ?? [],
    attribution: (told?.statement.chain ?? []).join(' > '),
    report: reportOf(corpus, article, told?.statement.chain ?? []),
    polarity: draft.polarity,
    modality: draft.modality,
    date: when?.date ?? '',
    date_start: when?.start ?? '',
    date_end: when?.start ? end : '',
    date_text: slice(reading, time ?? null),
    date_basis: when?.date ? when.basis : '',
    place: draft.place,
    statement: told ? idOf(told.index) : '',
    hedge_start: draft.hedge?.start ?? null,
    hedge_end: draft.hedge?.end ?? null,
    negation_start: draft.negation?.start ?? null,
    negation_end: draft.negation?.end ?? null,
    date_grounds: when?.date ? when.grounds : '',
    rule: draft.rule,
    reviewed: '',
  };
};

const contentLemmas = (reading: Reading, span: Span & { readonly sentence: number }): ReadonlySet<string> => {
  const words = new Set<string>();
  for (let i = span.sentence; i < reading.sentences.length; i++) {
    const sentence = reading.sentences[i];
    if (!sentence || sentence.start >= span.end) break;
    for (const t of sentence.tokens) if (t.start >= span.start && t.end <= span.end && (t.pos === 'NOUN' || (t.pos === 'VERB' && t.lemma.length > 3))) words.add(t.lemma);
  }
  return words;
};

export const claimTables = (corpus: Corpus): ClaimTables => {
  const claims: Claim[] = [];
  const relationships: Relationship[] = [];
  const figures: Figure[] = [];
  const happenings: Happening[] = [];
  const pending: { claim: string; draft: EventDraft }[] = [];
  corpus.readings.forEach((reading, article) => {
    const idFor = numbered();
    const quotes = statementIds(reading);
    const make = (draft: Draft, kind: Claim['kind']): Claim => {
      const claim = claimOf(corpus, article, draft, kind, idFor(`${reading.id}-${kind.charAt(0)}${draft.start}`), (i) => quotes[i] ?? '');
      claims.push(claim);
      return claim;
    };
    for (const draft of reading.relationships) {
      const { family, plover, cameo } = relationshipTypes[draft.type];
      relationships.push({ claim: make(draft, 'relationship').id, source: draft.source, target: draft.target, type: draft.type, family, plover, cameo, weapons: draft.weapons });
    }
    for (const draft of reading.figures)
      figures.push({ claim: make(draft, 'figure').id, measure: draft.measure, unit: draft.unit, low: draft.low, high: draft.high, bound: draft.bound, text: clean(slice(reading, draft.printed)), subject: draft.subject, object: draft.object, place: draft.place, caveat: clean(slice(reading, draft.caveat)) });
    for (const draft of reading.events) {
      const claim = make(draft, 'event');
      pending.push({ claim: claim.id, draft });
      happenings.push({ article: reading.id, title: draft.title, actors: draft.actors, start: claim.date_start, end: claim.date_end, words: contentLemmas(reading, draft) });
    }
  });
  const ids = eventIds(happenings);
  const titles = new Map<string, string>();
  pending.forEach(({ draft }, i) => {
    const id = ids[i] ?? '';
    if (!titles.has(id)) titles.set(id, draft.title);
  });
  const events = pending.map(({ claim, draft }, i): EventRow => ({ claim, event: ids[i] ?? '', title: titles.get(ids[i] ?? '') ?? draft.title, type: draft.type, actors: draft.actors }));
  return { claims, relationships, figures, events };
};

export const statementIds = (reading: Reading): readonly string[] => {
  const seen = new Map<number, number>();
  return reading.statements.map(({ start }) => {
    const n = seen.get(start) ?? 0;
    seen.set(start, n + 1);
    return statementId(reading.id, start, n);
  });
};
