/** The subject of a cue verb, where the nearest noun is none: an age, a party, a bracket, an apposition, what a document is of. */
import { among } from '../among';
import { isNoun, isVerb, type NounPhrase } from '../syntax/chunk';
import { isDocument } from './cue';
import { adjacentSubject, distantSubject, isTimePhrase } from './subject';
import type { CueClause, StatementContext } from './context';

const lowerAt = ({ parse }: StatementContext, token: number): string => parse.tokens[token]?.lower ?? '';
/** "Jane Doe, 79, said" */
const isAge = ({ parse: { tokens } }: StatementContext, { head, from }: NounPhrase): boolean => /^\d{1,3}$/.test(tokens[head]?.text ?? '') && tokens[from - 1]?.text === ',';

/** "An analysis of data from the port, X and Y shows": the analysis, and not the last of what it is of. */
const ofDocuments = ({ parse: { chunks, tokens } }: StatementContext, own: readonly NounPhrase[]): readonly NounPhrase[] => {
  const [first, subject] = [chunks[0], own[0]];
  const i = chunks.findIndex((c) => c === subject);
  // "a coalition of teachers, leaders and students said": the coalition.
  let k = i;
  while (chunks[k - 1]?.type === 'comma' && isNoun(chunks[k - 2])) k -= 2;
  const [body, of] = [chunks[k - 2], chunks[k - 1]];
  if (own.length > 1 && of?.type === 'preposition' && of.word === 'of' && isNoun(body) && among('coalition|group|alliance|panel|team|number|crowd|host|dozens|range|majority|handful|network', tokens[body.head]?.lower ?? '')) return [body];
  if (own.length < 2 || i < 4 || !isNoun(first) || !isDocument(tokens[first.head]?.lower ?? '') || chunks[i - 1]?.type !== 'comma' || chunks[i - 3]?.type !== 'preposition') return own;
  return chunks.slice(1, i).every((c) => isNoun(c) || among('preposition|comma', c.type)) ? [first] : own;
};
/** "Sen. Jane Doe (D-W.Va.), the chairman, said": she, and not what the bracket tells. */
const bracketed = ({ parse: { chunks, tokens } }: StatementContext, { verb }: CueClause, own: readonly NounPhrase[]): readonly NounPhrase[] => {
  const [subject] = own;
  if (!subject || own.length !== 1 || !tokens.slice(subject.to, verb.from).some((t) => t.text === ')')) return own;
  const open = tokens.slice(0, subject.from).findLastIndex((t) => /^[()]$/.test(t.text));
  const before = chunks.find((c) => c.to === open);
  return tokens[open]?.text === '(' && isNoun(before) ? [before] : own;
};
/** "Rep. Jane Doe, R-Calif., told": she, and not whoever the words before tell of. */
const ofParty = ({ parse: { chunks, tokens } }: StatementContext, { verb }: CueClause): readonly NounPhrase[] => {
  const comma = verb.from - 1;
  const tag = /,\s*(?:[RDI]\s?[-–—]\s?[\p{L}. ]+|[RDI]\.,\s?[\p{L}. ]+),$/u.exec(tokens.slice(Math.max(0, comma - 12), comma + 1).map((t) => t.text).join(' ').replace(/ ([.,])/gu, '$1'));
  if (!tag || tokens[comma]?.text !== ',') return [];
  const open = tokens.findLastIndex((t, i) => i < comma - 2 && t.text === ',' && /^[RDI]$/.test(tokens[i + 1]?.text ?? ''));
  const before = chunks.find((c) => c.to === open);
  return isNoun(before) ? [before] : [];
};
/** "Jane Doe, head of a firm, a maker of pumps, said": she, and not the nearest apposition. */
const apposedTo = ({ parse: { chunks, tokens } }: StatementContext, { at, verb }: CueClause, own: readonly NounPhrase[]): readonly NounPhrase[] => {
  const [subject] = own;
  const i = chunks.findIndex((c) => c === subject);
  const [name, comma] = [chunks[i - 2], chunks[i - 1]];
  const apposed = subject && own.length === 1 && i >= 2 && comma?.type === 'comma' && comma.word === ',' && isNoun(name) && chunks[at - 1]?.type === 'comma' && !subject.pronoun && tokens[subject.head]?.pos === 'NOUN' && tokens[name.head]?.pos === 'PROPN';
  return apposed && subject.to < verb.from && (chunks[i - 3] === undefined || among('stop|quote|subordinator', chunks[i - 3]?.type ?? '')) && !chunks.slice(i, at).some((c) => isVerb(c) || c.type === 'coordinator') ? [name] : own;
};

/** "X said", "X, who was there, said", or nobody's own ("…, adding", "and said"). */
export const subjectsOf = (context: StatementContext, clause: CueClause): readonly NounPhrase[] => {
  // "used letters to allege that": they, not the letters.
  const [means] = clause.subjects;
  const user = clause.verb.form === 'infinitive' && means ? context.parse.clauses.find((c) => c.verb.lemma === 'use' && c.verb.form === 'finite' && !c.verb.passive && c.objects.includes(means)) : undefined;
  if (user && user.subjects.length > 0) return user.subjects;
  // "put out a film to voters saying that it was late": the film.
  const [thing, link, near1] = context.parse.chunks.slice(Math.max(0, clause.at - 3), clause.at);
  if (clause.verb.form === 'gerund' && clause.at >= 3 && isNoun(thing) && isNoun(near1) && link?.type === 'preposition' && among('to|from|for|by', link.word) && isDocument(lowerAt(context, thing.head))) return [thing];
  if (clause.verb.form !== 'finite' || (context.parse.chunks[clause.at]?.type === 'noun' && clause.subjects.length > 0)) return clause.subjects;
  const near = adjacentSubject(context, clause);
  if (near.length > 0) return near;
  const member = ofParty(context, clause);
  if (member.length > 0) return member;
  // "Jane Doe, whose daughter, Ann, was killed in May, said"
  const { chunks } = context.parse;
  const whose = chunks.findLastIndex((c, k) => k < clause.at && ((c.type === 'relative' && c.word !== 'that') || (isNoun(c) && lowerAt(context, c.from) === 'whose')) && chunks[k - 1]?.type === 'comma' && isNoun(chunks[k - 2]));
  const person = chunks[whose - 2];
  if (whose > 0 && isNoun(person) && chunks[clause.at - 1]?.type === 'comma' && context.parse.tokens[person.head]?.pos === 'PROPN' && chunks.slice(whose, clause.at).filter((c) => isVerb(c) && c.form === 'finite').length === 1 && (chunks[whose - 3] === undefined || among('comma|quote|stop', chunks[whose - 3]?.type ?? ''))) return [person];
  // "Union leaders, recalling the strike of May, called it"
  const [lead, pause, aside] = context.parse.chunks;
  if (isNoun(lead) && pause?.type === 'comma' && isVerb(aside) && aside.form === 'gerund' && context.parse.chunks[clause.at - 1]?.type === 'comma' && !context.parse.chunks.slice(2, clause.at).some((c) => isVerb(c) && c.form === 'finite')) return [lead];
  const own = clause.subjects.filter((s) => !isTimePhrase(context, s) && !isAge(context, s) && (context.parse.tokens[s.from]?.start ?? 0) >= context.sentence.start);
  return own.length === 0 ? distantSubject(context, clause) : apposedTo(context, clause, bracketed(context, clause, ofDocuments(context, own)));
};
