/** Whose a document is that says something: "a poll released by X found", "the ministry issued a statement saying", "experts say … in a report that". */
import { among } from '../among';
import type { NounPhrase } from '../syntax/chunk';
import { isDocument, SAY } from './cue';
import { sourceOf } from './source';
import type { Source, StatementContext } from './context';

const ISSUED: ReadonlySet<string> = new Set('publish release issue conduct commission write produce compile prepare carry do sponsor post take'.split(' '));
/** "The ministry issued a statement saying": the statement is the ministry's. */
export const documentMaker = (context: StatementContext, subjects: readonly NounPhrase[], source: Source): Source => {
  const [document] = subjects;
  if (source.speakers.length > 0 || !document || !isDocument(context.parse.tokens[document.head]?.lower ?? '')) return source;
  // "A poll released on Friday by X found": it is X's.
  const issued = context.parse.clauses.find((c) => c.relative && c.verb.passive && c.subjects.includes(document) && ISSUED.has(c.verb.lemma));
  const by = issued?.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) ?? [];
  const issuer = by.length > 0 ? sourceOf(context, by) : null;
  if (issuer && issuer.speakers.length > 0) return { ...source, speakers: issuer.speakers };
  const maker = context.parse.clauses.find((c) => c.objects.includes(document) || c.phrases.some((p) => p.word === 'in' && p.nouns.includes(document)));
  // "Experts say that X broke the ban in a report that faults Y": the report is theirs.
  const outer = maker && !maker.objects.includes(document) ? context.parse.clauses.findLast((c) => c.at < maker.at && c.verb.form === 'finite' && !c.relative && SAY.has(c.verb.lemma) && c.subjects.length > 0 && !context.parse.chunks.slice(c.at, maker.at).some((k) => among('comma|stop', k.type))) : undefined;
  const made = outer ? sourceOf(context, outer.subjects) : maker && !maker.verb.passive ? sourceOf(context, maker.subjects) : null;
  return made ? { ...source, speakers: made.speakers } : source;
};
