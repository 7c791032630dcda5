/** Where what is said begins after a cue and where it ends. Token indices; `kind` tells how it begins. */
import { among, wordList } from '../among';
import { isNoun, isVerb, type Chunk } from '../syntax/chunk';
import { SAYING as SAYING_VERBS } from '../syntax/saying';
import { coordinated } from '../syntax/clause';
import { headMentions } from '../mentions/antecedent';
import type { Quotation } from '../quotation';
import type { Span } from '../span';
import { isCue, TELL } from './cue';
import { complementEnd } from './source';
import { trimmed, type CueVerb, type StatementContext } from './context';

export interface Beginning {
  readonly token: number;
  /** Chunk index at or after the token. */
  readonly chunk: number;
  readonly kind: 'that' | 'quote' | 'colon' | 'clause' | 'question' | 'verb' | 'comma' | 'end' | 'other';
}
const TIME = wordList('monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|week|month|year|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december');
const AHEAD = 30;

export const opensAt = ({ quotations }: StatementContext, offset: number): Quotation | undefined => quotations.find((q) => q.start <= offset && offset <= q.inner.start);
/** "The “Stay Put” campaign": a few words without an end are part of a name or marked. */
const isPartOf = (text: string, { inner, end }: Quotation, offset: number): boolean => {
  const words = text.slice(inner.start, inner.end).trim();
  return words.split(/\s+/u).length <= 4 && !/[,.?!…—–-]$/u.test(words) && !/[,.:—–]/u.test(text.slice(end, offset));
};
/** The quotation that closes right before; a semicolon between keeps it with what is before. */
export const closesBefore = ({ text, quotations }: StatementContext, offset: number): Quotation | undefined => quotations.find((q) => !q.unclosed && q.end <= offset && offset - q.end <= 3 && !text.slice(q.end, offset).includes(';') && !isPartOf(text, q, offset));
export const quotationOf = ({ quotations }: StatementContext, offset: number): Quotation | undefined => quotations.find((q) => q.inner.start <= offset && offset < q.inner.end);

export const chunkAt = (chunks: readonly Chunk[], token: number): number => {
  const i = chunks.findIndex((c) => c.to > token);
  return i < 0 ? chunks.length : i;
};
const isTime = ({ parse, found }: StatementContext, chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && headMentions(chunk, found).length === 0 && (TIME.has(parse.tokens[chunk.head]?.lower ?? '') || among('ago|later|earlier', parse.tokens[chunk.to]?.lower ?? '') || /^(?:19|20)\d\d$/.test(parse.tokens[chunk.head]?.lower ?? ''));

/** Does the noun (or "there") at the chunk begin a clause: a finite verb follows before the clause ends? */
export const beginsClause = ({ parse }: StatementContext, at: number): boolean => {
  const { chunks, tokens } = parse;
  let depth = 0;
  for (let i = at + 1; i < chunks.length && depth < 30; i++, depth++) {
    const chunk = chunks[i];
    if (isVerb(chunk) && (chunk.form === 'finite' || chunk.passive)) return true;
    // "disclosed the date, as traders left"
    if (chunk?.type === 'comma' && chunks[i + 1]?.type === 'preposition' && tokens[chunk.to]?.lower === 'as' && isNoun(chunks[i + 2]) && isVerb(chunks[i + 3])) return false;
    // "promised him rifles but that none came"
    if (chunk?.type === 'coordinator' && (chunks[i + 1]?.type === 'relative' || tokens[chunk.to]?.lower === 'that')) return false;
    // "promised money for houses and declared an emergency"
    if (chunk?.type === 'coordinator' && isVerb(chunks[i + 1])) return false;
    if (chunk?.type === 'stop' || (chunk?.type === 'quote' && chunks[i - 1]?.type === 'comma')) return false;
  }
  return false;
};

const kindAt = (context: StatementContext, token: number): Beginning => {
  const { tokens, chunks } = context.parse;
  const at = tokens[token];
  const chunk = chunkAt(chunks, token);
  const here = chunks[chunk];
  const make = (kind: Beginning['kind'], from = token): Beginning => ({ token: from, chunk: from === token ? chunk : chunkAt(chunks, from), kind });
  if (!at || /^[.;!?]$/.test(at.text)) return make('end');
  if (at.lower === 'that' && tokens[token + 1] && !/^[,.;]$/.test(tokens[token + 1]?.text ?? '')) return isNoun(here) && !beginsClause(context, chunk) ? make('other') : make('that');
  // "said that, despite the rain, the bridge held"
  if (at.lower === 'that' && tokens[token + 1]?.text === ',' && among('ADP|SCONJ', tokens[token + 2]?.pos ?? '')) return make('that');
  if (opensAt(context, at.start)) return make('quote');
  if (at.text === ':') return make('colon', token + 1);
  if (at.text === ',') {
    const next = tokens[token + 1];
    return next && opensAt(context, next.start) ? make('quote', token + 1) : make('comma');
  }
  if (among('whether|how|why|what|if|who|where|when', at.lower)) return beginsClause(context, chunk) ? make('question') : make('other');
  if (among('most|many|few|several|all|both|none|others', at.lower) && among('AUX|VERB', tokens[token + 1]?.pos ?? '')) return make('clause');
  // "says although it rained, the mill is open"
  if (among('although|though|while|unless|despite', at.lower)) {
    const comma = chunks.findIndex((c, k) => k > chunk && c.type === 'comma' && c.word === ',');
    return make(comma > 0 && isNoun(chunks[comma + 1]) && beginsClause(context, comma + 1) ? 'clause' : 'other');
  }
  if (isVerb(here) && (here.form === 'finite' || here.passive) && here.from >= token - 1) return make('verb');
  // "wrote it in 2016"
  if (at.lower === 'it' && !isVerb(chunks.find((c, k) => k > chunk && !among('adverb|quote', c.type)))) return make('other');
  if ((isNoun(here) || at.lower === 'there') && beginsClause(context, chunk)) return make('clause');
  if (among('at|up|more|as|over|fewer|less|about|around|only|nearly|almost|some', at.lower) && /^(?:least|most|to|than|many|\d[\d,.]*)$/.test(tokens[token + 1]?.lower ?? '') && beginsClause(context, chunk)) return make('clause');
  if (/^(?:he|she|they|we|i|it's|he's|she's|they're|we're)$/.test(at.lower) && tokens.length - token > 3) return make('clause');
  if (/^(?:it|most|many|few|several|all|both|none|nobody|everyone|others|those|this|these)$/.test(at.lower) && tokens.length - token > 3 && beginsClause(context, chunk)) return make('clause');
  return make('other');
};

const TOLD = wordList('reporters|journalists|lawmakers|investigators|jurors|police|officers|investors|residents|supporters|people|parliament|congress|newspaper|paper|magazine|station|broadcaster|website|agency|channel|network|committee|panel|court|jury|judge|crowd|audience|conference');
/** "told the paper Mills left", "told reporters members may quit": the token after whom it is told, where one phrase holds both; or -1. */
const addresseeEnd = ({ parse: { chunks, clauses, tokens }, found }: StatementContext, { clause: { at, verb } }: CueVerb, phrase: Chunk | undefined): number => {
  if (!TELL.has(verb.lemma) || !isNoun(phrase) || phrase !== chunks[at + 1] || phrase.pronoun || phrase.to - phrase.from < 2 || !clauses.some((c) => c.verb.form === 'finite' && !c.verb.passive && c.subjects.includes(phrase))) return -1;
  for (let i = phrase.from; i < phrase.to - 1; i++) {
    const named = found.find((m) => m.from <= i && i < m.to && m.to < phrase.to);
    if (named ? named.to === i + 1 && !/^(?:'s|’s|'|’|-)$/.test(tokens[i + 1]?.text ?? '') && found.some((m) => m.from === i + 1) : TOLD.has(tokens[i]?.lower ?? '')) return i + 1;
  }
  return -1;
};

/** After the addressee and the phrases of time, place and occasion: "told X in an interview on Monday that". */
export const beginningOf = (context: StatementContext, cue: CueVerb): Beginning => {
  const { chunks, tokens } = context.parse;
  const { verb } = cue.clause;
  let i = chunkAt(chunks, verb.to);
  const addressee = chunks[i];
  // "told her that": no noun to the chunker.
  if (TELL.has(verb.lemma) && addressee?.type === 'other' && among('her|him|them|us|me', addressee.word)) i++;
  else if (TELL.has(verb.lemma) && isNoun(addressee) && (verb.lemma === 'tell' || !isVerb(chunks[i + 1]) )) {
    const last = chunks[coordinated(chunks, i).at(-1) ?? i];
    i = isNoun(last) ? chunkAt(chunks, complementEnd(context, last)) : i + 1;
  }
  const told = addresseeEnd(context, cue, addressee);
  if (told >= 0) return { token: told, chunk: chunkAt(chunks, told), kind: 'clause' };
  const first = kindAt(context, Math.max(chunks[i]?.from ?? tokens.length, verb.to));
  if (first.kind !== 'other' && first.kind !== 'comma' && !(first.kind === 'clause' && isTime(context, chunks[i]))) return first;
  // "…, X said, adding that": the next cue’s.
  const goesOn = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.form === 'gerund' && isCue(chunk.lemma) && !among('cite|quote|refer', chunk.lemma);
  if (first.kind === 'comma' && goesOn(chunks[i + 1])) return first;
  // "he said, leading her to believe that"
  const trailing = chunks[i + 1];
  if (first.kind === 'comma' && isVerb(trailing) && trailing.form === 'gerund' && !among('cite|quote|refer|speak|talk|write', trailing.lemma)) return first;
  // A marked beginning further on, with nothing finite between: "said in comments released by X on Monday that".
  const adjunct = chunks[i];
  // "which jurors heard, a voice that"
  const apart = adjunct?.type === 'comma' && adjunct.word === ',' && isNoun(chunks[i + 1]) && chunks[i + 2]?.type === 'relative';
  if (adjunct && !apart && (adjunct.type === 'preposition' || adjunct.type === 'adverb' || isTime(context, adjunct) || adjunct.type === 'subordinator' || adjunct.type === 'comma' || adjunct.type === 'relative')) {
    for (let j = i + 1; j < chunks.length && (chunks[j]?.from ?? 0) - adjunct.from < AHEAD; j++) {
      const chunk = chunks[j];
      // "acknowledged in a memo obtained by the paper that"
      const participle = isVerb(chunk) && chunks[j + 1]?.type === 'preposition' && isNoun(chunks[j - 1]) && among('obtain|see|review|release|publish|post|send|issue|write|give|file|hold|make', chunk.lemma);
      if (!chunk || (isVerb(chunk) && chunk.form === 'finite' && !chunk.passive && !participle && adjunct.type !== 'subordinator')) break;
      if (chunk.type === 'comma' && (goesOn(chunks[j + 1]) || among('add|say|note|warn|claim|argue|insist|call|tell', lemmaAt(chunks[j + 1])))) break;
      const token = tokens[chunk.from];
      // "the mayor said Monday, a delay that riders met with shrugs"
      if (chunk.type === 'comma' && chunk.word === ',' && isNoun(chunks[j + 1]) && (chunks[j + 2]?.type === 'relative' || among('that|which', tokens[chunks[j + 2]?.from ?? -1]?.lower ?? ''))) break;
      if (chunk.type === 'relative' && chunk.word === 'that' && !(isVerb(chunks[j + 1]) && tokens[chunk.to]?.lower !== 'there')) return { token: chunk.from, chunk: j, kind: 'that' };
      if (isNoun(chunk) && token?.lower === 'that' && isVerb(chunks[j + 1])) return { token: chunk.from, chunk: j, kind: 'that' };
      if (chunk.type === 'comma' && chunk.word === ':') return { token: chunk.to, chunk: j + 1, kind: 'colon' };
      if (token && adjunct.type !== 'comma' && opensAt(context, token.start)) return { token: chunk.from, chunk: j, kind: 'quote' };
    }
  }
  // Unmarked: over prepositional phrases and times.
  for (let steps = 0; steps < 8; steps++) {
    const chunk = chunks[i];
    if (chunk?.type === 'preposition' && isNoun(chunks[i + 1])) {
      i += 2;
      while (among('release|publish|post|issue|air|broadcast|carry|conduct|hold|print', lemmaAt(chunks[i]))) i++;
    } else if (isTime(context, chunk) || chunk?.type === 'adverb') i++;
    else break;
  }
  const far = kindAt(context, chunks[i]?.from ?? tokens.length);
  // "agreed to cuts that hurt", "reported on clerks who had left": of the noun before.
  const noun = chunks[i - 1];
  const isOf = isNoun(noun) && noun.from >= verb.to && !isTime(context, noun) && (far.kind === 'that' ? isVerb(chunks[i + 1]) && tokens[far.token + 1]?.lower !== 'there' : far.kind === 'question' && among('who|which', tokens[far.token]?.lower ?? ''));
  return isOf ? { ...far, kind: 'other' } : far;
};
/** "his claim that they knew of it is false": the token where what is claimed is over and its sentence’s own verb begins, or -1. */
export const mainVerbAfter = ({ parse: { chunks } }: StatementContext, from: number): number => {
  let told = false;
  for (let i = chunkAt(chunks, from) + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk || among('comma|stop|quote|coordinator|subordinator|relative', chunk.type)) return -1;
    if (!isVerb(chunk) || chunk.form !== 'finite') continue;
    if (told) return chunk.from;
    told = true;
    // "that they knew the bridge was gone"
    if (SAYING_VERBS.has(chunk.lemma) && chunks[i + 1]?.type !== 'preposition') return -1;
  }
  return -1;
};
const lemmaAt = (chunk: Chunk | undefined): string => (isVerb(chunk) ? chunk.lemma : '');

/** "…, a charge that X denies": the writer’s words on what was said. */
const RESUMES = /, (?:an?|the same) (?:\p{L}+ ){0,2}?(?:charge|accusation|allegation|claim|assertion|contention|complaint|prediction|denial|boast|remark|suggestion|characteri[sz]ation|pledge|promise|number|figure|estimate|total|toll|tally) (?:that|which|he|she|it|they|\p{Lu})/u;
/** "…, a date that crews called hopeful": the same of any noun. */
const TAKEN_UP = /, an? (?:\p{L}+ ){1,2}(?:that|which) [^,.;:“”"]{2,50}? (?:called|calls|described|disputed|disputes|denied|denies|rejected|rejects|dismissed|dismisses|considered|considers|regards?)\b/u;
/** What is said from an offset to the end of its sentence, of the quotation that the cue stands in, or of the quotation it consists of. */
export const contentFrom = (context: StatementContext, cueStart: number, start: number): Span => {
  const { text, sentence } = context;
  const around = quotationOf(context, cueStart);
  const limit = around && !around.unclosed ? Math.min(sentence.end, around.inner.end) : sentence.end;
  const opened = opensAt(context, start);
  if (opened && opened.end < limit && /[.,?!…]["”’']*$/u.test(text.slice(opened.inner.start, opened.end)) && !/^\s*(?:and|between|for|in|of|to|or)\b/u.test(text.slice(opened.end, limit))) return trimmed(text, { start, end: opened.end });
  const aside = around ? null : (RESUMES.exec(text.slice(start, limit)) ?? TAKEN_UP.exec(text.slice(start, limit)));
  return trimmed(text, { start, end: aside ? start + aside.index : limit });
};

/** Offset where the clause ends that begins at a token: before a comma or conjunction that opens another one of the same subject. */
export const clauseStop = (context: StatementContext, from: number, atComma = false): number => {
  const { text, parse, sentence, quotations } = context;
  const { chunks, tokens } = parse;
  const begins = tokens[from]?.start ?? 0;
  for (let i = chunkAt(chunks, from) + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) break;
    const offset = tokens[chunk.from]?.start ?? sentence.end;
    if (quotations.some((q) => q.inner.start <= offset && offset < q.inner.end && !(q.inner.start <= begins && begins < q.inner.end && chunk.type === 'comma'))) continue;
    const next = chunks[i + 1];
    const second = chunks[i + 2];
    // "the claim that they knew of the closing in March is false"
    const governor = chunks[i - 2];
    if (isVerb(chunk) && among('be|have', chunk.lemma) && chunk.form === 'finite' && governor?.type === 'preposition' && isNoun(chunks[i - 1]) && !chunks.slice(chunkAt(chunks, from), i).some((c) => isVerb(c) || among('relative|subordinator|quote', c.type))) return offset;
    // "want to win – we think it matters"
    if (chunk.type === 'comma' && /^[–—-]+$/.test(chunk.word) && text.charAt(offset - 1) === ' ' && isNoun(next) && isVerb(second) && second.form === 'finite') return offset;
    if (chunk.type === 'stop' || (atComma && chunk.type === 'comma')) return offset;
    if (chunk.type === 'comma' && (next?.type === 'coordinator' || next?.type === 'subordinator' || (isVerb(next) && next.form === 'gerund' && next.lemma !== 'include')) && (isVerb(second) || beginsClause(context, i + 1) || isVerb(next))) return offset;
    // "which officials described as a “mistake,” comes"
    if (atComma && chunk.type === 'quote' && chunks[i - 1]?.type === 'comma' && isVerb(next) && next.form === 'finite') return tokens[chunk.to - 1]?.end ?? offset;
    // "called it a “mistake,” adding that"
    if (chunk.type === 'quote' && chunks[i - 1]?.type === 'comma' && isVerb(next) && next.form === 'gerund' && SAYING_VERBS.has(next.lemma)) return tokens[chunk.to - 1]?.end ?? offset;
    // "plans to meet lawmakers and rework the law": goes on.
    const above = chunks.slice(chunkAt(chunks, from), i).findLast((c) => isVerb(c));
    if (chunk.type === 'coordinator' && isVerb(next) && isVerb(above) && above.form === 'infinitive' && next.bare && !next.past && next.modal === '' && tokens[next.head]?.lower === next.lemma) continue;
    if (chunk.type === 'coordinator' && isVerb(next) && next.form === 'finite') return offset;
    // "disclosed the date, as investors bet"
    if (chunk.type === 'comma' && chunk.word === ',' && next?.type === 'preposition' && next.word === 'as' && isNoun(second) && isVerb(chunks[i + 3])) return offset;
    // "While he called it “bad,” the mayor left"
    if (chunks[0]?.type === 'subordinator' && among('while|although|though|when|if', chunks[0].word) && (chunk.type === 'quote' ? chunks[i - 1]?.type === 'comma' : chunk.type === 'comma' && chunk.word === ',') && (isNoun(next) || (next?.type === 'other' && among('several|many|some|most|few|others|both', next.word))) && beginsClause(context, i + 1) && chunks.slice(0, chunkAt(chunks, from)).filter((c) => c.type === 'comma' || c.type === 'stop').length === 0) return chunk.type === 'quote' ? (tokens[chunk.to - 1]?.end ?? offset) : offset;
    // "put the toll at 4 and an army count had it at 9"
    if (chunk.type === 'coordinator' && isNoun(next) && isVerb(second) && second.form === 'finite' && chunks.slice(0, chunkAt(chunks, from)).some((c) => isVerb(c) && c.form === 'finite') && !chunks.slice(chunkAt(chunks, from), i).some((c) => isVerb(c) || among('relative|subordinator|quote', c.type))) return offset;
    // "promised him rifles but that none came"
    if (chunk.type === 'coordinator' && tokens[chunk.to]?.lower === 'that') return offset;
  }
  return sentence.end;
};

/** Is the cue in a relative clause ("X, which considers Y a threat, …"), which ends at a comma? */
export const isRelative = ({ parse }: StatementContext, { clause }: CueVerb): boolean => {
  const before = parse.chunks[clause.at - 1];
  // "which army officials described as"
  const subject = parse.tokens[clause.subjects[0]?.from ?? -1]?.lower ?? '';
  return clause.relative || (among('which|whom', subject) && clause.verb.form === 'finite') || (before?.type === 'relative' && before.word !== 'that') || (before?.type === 'adverb' && parse.chunks[clause.at - 2]?.type === 'relative');
};

/** "a farmer who vowed to stay has left": offset where the main verb of whom the relative clause tells begins, or -1. */
export const relativeStop = (context: StatementContext, { clause }: Pick<CueVerb, 'clause'>): number => {
  const { chunks, clauses, tokens } = context.parse;
  const [who] = clause.subjects;
  if (!clause.relative || who === undefined) return -1;
  const own = clauses.find((c) => c.at > clause.at + 1 && !c.relative && c.verb.form === 'finite' && c.subjects.includes(who) && clauses[c.governor]?.at !== clause.at);
  const begins = tokens[own?.verb.from ?? -1]?.start ?? -1;
  return own === undefined || quotationOf(context, begins) || chunks[own.at - 1]?.type === 'coordinator' || isNoun(chunks[own.at - 1]) && chunks[own.at - 2]?.type === 'relative' ? -1 : begins;
};
