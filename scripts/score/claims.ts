/** What is claimed: relationships, figures and events of one article. */
import { relationshipTypes, type RelationshipType } from '../../src/model/relationship';
import type { ExpectedArticle, ExpectedEvent, ExpectedFigure, ExpectedRelationship, Misreading } from './expectation';
import { overlapInDays, overlapsInWords, sameDays } from './match';
import { keysOf, once, short, type Reading } from './reading';
import { recallOf, tallyOf, type Tallies } from './tally';

type Ends = Pick<ExpectedRelationship, 'source' | 'target'>;
const familyOf = (type: RelationshipType): string => relationshipTypes[type].family;

/** Rows of a table with their claims, of one article. */
const rowsOf = <R extends { readonly claim: string }>(rows: readonly R[], id: string, { claim }: Reading) =>
  rows.flatMap((row) => {
    const own = claim(row.claim);
    return own?.article === id ? [{ row, own }] : [];
  });

const relationshipTallies = (want: ExpectedArticle, id: string, reading: Reading): Tallies => {
  const typed = reading.dataset.relationships.flatMap(({ type, ...row }) => (type === '' ? [] : [{ ...row, type }]));
  const rows = once(rowsOf(typed, id, reading), ({ row, own }) => [row.source, row.type, row.target, own.polarity, own.sentence]);
  type Line = (typeof rows)[number];
  const isEnd = (names: readonly string[], actor: string): boolean => reading.isNamed(actor, keysOf(names, want.actors));
  const joins = ({ source, target }: Ends, { row }: Line): boolean =>
    (isEnd(source, row.source) && isEnd(target, row.target)) || (relationshipTypes[row.type].mutual && isEnd(source, row.target) && isEnd(target, row.source));
  const agrees = (w: ExpectedRelationship, line: Line): boolean => (w.polarity === 'either' || w.polarity === line.own.polarity) && joins(w, line);
  const strictly = (w: ExpectedRelationship, line: Line): boolean => agrees(w, line) && w.types.includes(line.row.type) && reading.says(line.own, w.quote);
  const loosely = (w: ExpectedRelationship, line: Line): boolean => agrees(w, line) && w.types.some((type) => familyOf(type) === familyOf(line.row.type));
  const isTrap = (w: Misreading, line: Line): boolean => joins(w, line) && familyOf(w.type) === familyOf(line.row.type) && overlapsInWords(w.quote, line.own.quote);
  const isHedged = (w: Misreading, { own }: Line): boolean => w.ok_if.some((ok) => (ok === 'denied' ? own.polarity === 'denied' : own.modality === ok));
  const words = {
    want: (w: ExpectedRelationship) => `${w.source[0] ?? ''} -${w.types[0] ?? ''}${w.polarity === 'denied' ? ' (denied)' : ''}-> ${w.target[0] ?? ''} ${short(w.quote)}`,
    row: ({ row, own }: Line) => `${row.source} -${row.type}${own.polarity === 'denied' ? ' (denied)' : ''}-> ${row.target} (${own.modality}) ${short(own.quote)}`,
  };
  const options = { isOptional: (w: ExpectedRelationship) => w.optional, isExcused: (line: Line) => want.not.some((w) => isTrap(w, line) && isHedged(w, line)) };
  const spoken = want.relationships.filter((w) => w.speakers && rows.some((line) => strictly(w, line)));
  const saidBy = (w: ExpectedRelationship, { own }: Line): boolean => own.speakers.some((s) => reading.isSpeaker(s, keysOf(w.speakers ?? [], want.actors)));
  return new Map([
    ['relationships', tallyOf(want.relationships, rows, strictly, words, options)],
    ['relationships (family)', { ...tallyOf(want.relationships, rows, loosely, words, options), notes: [] }],
    ['speakers of relationships', recallOf(spoken, (w) => rows.some((line) => strictly(w, line) && saidBy(w, line)), (w) => `want ${w.speakers?.[0] ?? ''} got ${rows.filter((line) => strictly(w, line)).map((line) => line.own.speakers.join('|') || 'none').join(', ')} ${short(w.quote)}`)],
    ['misreadings avoided', recallOf(want.not, (w) => !rows.some((line) => isTrap(w, line) && !isHedged(w, line) && !want.relationships.some((x) => strictly(x, line))), (w) => `fell for ${w.source[0] ?? ''} -${w.type}-> ${w.target[0] ?? ''} ${short(w.quote)}`)],
  ]);
};

/** "at least" and "more than" are told apart only where a reader insists. */
const near = (bound: string): string => (bound === 'more_than' ? 'at_least' : bound === 'less_than' ? 'at_most' : bound);

const figureTallies = (want: ExpectedArticle, id: string, reading: Reading): Tallies => {
  const rows = once(rowsOf(reading.dataset.figures, id, reading), ({ row, own }) => [row.low, row.high, row.bound, own.sentence, row.text]);
  const same = (w: ExpectedFigure, { row, own }: (typeof rows)[number]): boolean =>
    w.bound.some((bound) => near(bound) === near(row.bound)) && (w.bound.includes('vague') || ((w.low === null || w.low === row.low) && (w.high === null || w.high === row.high))) && reading.says(own, w.quote);
  return new Map([
    ['figures', tallyOf(want.figures, rows, same, { want: (w) => `${w.low ?? ''}..${w.high ?? ''} ${w.bound.join('|')} ${short(w.quote)}`, row: ({ row }) => `${row.low ?? ''}..${row.high ?? ''} ${row.bound} ${row.measure} ${short(row.text)}` }, { isOptional: (w) => w.optional })],
  ]);
};

const eventTallies = (want: ExpectedArticle, id: string, reading: Reading): Tallies => {
  const rows = once(rowsOf(reading.dataset.events, id, reading), ({ own }) => [own.date, own.sentence]);
  type Line = (typeof rows)[number];
  const same = (days: (a: string, b: string) => boolean) => (w: ExpectedEvent, { own }: Line) => reading.says(own, w.quote) && w.date.some((date) => days(date, own.date));
  const words = {
    want: (w: ExpectedEvent) => `${w.date[0] || 'undated'} ${short(w.quote)} got ${rows.filter(({ own }) => reading.says(own, w.quote)).map(({ own }) => own.date || 'undated').join(', ') || 'none'}`,
    row: ({ own }: Line) => `${own.date || 'undated'} (${own.date_text}) ${short(own.quote)}`,
  };
  const options = { isOptional: (w: ExpectedEvent) => w.optional };
  return new Map([
    ['events', tallyOf(want.events, rows, same(sameDays), words, options)],
    ['events (overlap)', { ...tallyOf(want.events, rows, same(overlapInDays), words, options), notes: [] }],
  ]);
};

export const claimTallies = (want: ExpectedArticle, id: string, reading: Reading): Tallies =>
  new Map([...relationshipTallies(want, id, reading), ...figureTallies(want, id, reading), ...eventTallies(want, id, reading)]);
