/** What is said stands before its cue, or on both sides of it: "…, X said", "“…,” said X", "“…,” he said, “…”". */
import { among } from '../../among';
import { isNoun } from '../../syntax/chunk';
import { SAY, THINK } from '../cue';
import { isTimePhrase } from '../subject';
import { closesBefore, contentFrom, opensAt, quotationOf } from '../content';
import { isAfterFronted } from '../fronted';
import { viaOf } from '../source';
import { trimmed, wordCount, type Arrangement, type CueVerb, type StatementContext } from '../context';
import type { Span } from '../../span';

/** Opens a question without marks: "Was it late, she asked". */
const QUESTION = /^\P{L}*(?:was|were|is|are|do|does|did|can|could|would|should|will|have|has|had|who|what|why|how|when|where|which)\b|\?\P{L}*$/iu;
/** Introduces no statement: "Asked about it, he laughed". */
const OCCASION = /^(?:asked|pressed|speaking|told|questioned|reached|contacted|writing|when asked)\b/iu;

/** "Should it fall, she said, …" */
const CONDITION = /^(?:(?:but|and|yet)\s)?(?:should|had|were)\s/iu;
/** "he said in an interview, …", "she said Monday, …": token of the comma after the occasion, or the one after the cue. */
const afterAdjunct = ({ parse: { tokens } }: StatementContext, cue: CueVerb): number => {
  const first = tokens[cue.to];
  if (!first || cue.inverted || !(first.pos === 'ADP' || /day$/.test(first.lower) || (cue.clause.verb.lemma === 'tell' && first.text !== ','))) return cue.to;
  for (let i = cue.to + 1; i < cue.to + 9; i++) {
    const token = tokens[i];
    if (!token || among('VERB|AUX|SCONJ', token.pos) || /^[.;:“”"]$/.test(token.text)) break;
    if (token.text === ',') return i;
  }
  return cue.to;
};

/** What stands before the cue, or null when that is no clause and no quotation ("In a statement, X said"). */
const leadingOf = (context: StatementContext, cue: CueVerb): Span | null => {
  const { text, sentence, parse } = context;
  const first = parse.tokens[cue.from];
  if (!first || cue.from === 0) return null;
  const around = quotationOf(context, first.start);
  const start = around ? Math.max(sentence.start, around.inner.start) : sentence.start;
  const span = trimmed(text, { start, end: first.start });
  if (wordCount(text, span) === 0) return null;
  // "Calling it a “bubble,” the memo states that": said, too, and by its own cue.
  if (start === sentence.start && isAfterFronted(context, cue)) return null;
  const closes = closesBefore(context, first.start);
  // "In a note to the “people of Hale,” the mayor backed a tax"
  if (closes && closes.start > start + 1 && parse.tokens[0]?.pos === 'ADP' && start === sentence.start && wordCount(text, closes.inner) <= 5 && !/^[,.]$/.test(parse.tokens[cue.to]?.text ?? '.') && !cue.inverted) return null;
  // "She was blunt: “…,” she said"
  const introduced = closes && closes.start > start && /:\s*$/u.test(text.slice(start, closes.start));
  if (closes) return introduced ? { start: closes.start, end: span.end } : span;
  if (!/(?:[,?!…]|[—–]|\s-)["”’']?\s*$/u.test(text.slice(start, first.start))) return null;
  const clause = CONDITION.test(text.slice(span.start, span.end)) || parse.clauses.some(({ verb, subjects, relative, at }) => verb.to <= cue.from && (subjects.length > 0 || (at > 0 && verb.form === 'finite' && isNoun(parse.chunks[at - 1])) || verb.from !== verb.head || parse.tokens[verb.from - 1]?.lower === 'there') && !relative && (verb.form === 'finite' || verb.passive) && (parse.tokens[verb.from]?.start ?? 0) >= start);
  if (clause) return OCCASION.test(text.slice(span.start, span.end)) ? null : span;
  // "What tipped her, she said, was a call"
  if (parse.tokens[0]?.lower === 'what' && start === sentence.start && parse.tokens[afterAdjunct(context, cue)]?.text === ',' && among('VERB|AUX', parse.tokens[afterAdjunct(context, cue) + 1]?.pos ?? '')) return span;
  // "Hidden in the hold, she said, were rifles", "Among the dead, she said, were nurses"
  if (start === sentence.start && !cue.inverted && among('ADP|VERB|ADJ|ADV', parse.tokens[0]?.pos ?? '') && parse.tokens[afterAdjunct(context, cue)]?.text === ',' && among('was|were|is|are', parse.tokens[afterAdjunct(context, cue) + 1]?.lower ?? '')) return span;
  // "Not so fast, says X"
  if (cue.inverted && start === sentence.start && wordCount(text, span) <= 6 && parse.tokens[0]?.pos !== 'ADP') return span;
  // "Her brother, she says, no longer speaks": a noun phrase cut off from its verb.
  const begins = parse.chunks.find((c) => (parse.tokens[c.from]?.start ?? 0) >= start && c.type !== 'coordinator');
  const noun = begins?.type === 'relative' ? parse.chunks[parse.chunks.indexOf(begins) + 1] : begins;
  return isNoun(noun) && parse.tokens[afterAdjunct(context, cue)]?.text === ',' && !isTimePhrase(context, noun) ? span : null;
};

/** "he said, but …", "she said. “…”": the other side. */
const trailingOf = (context: StatementContext, cue: CueVerb, direct: boolean, opens = false): Span | null => {
  const { text, sentence, parse } = context;
  const { tokens } = parse;
  const to = afterAdjunct(context, cue);
  const next = tokens[to];
  if (!next) return null;
  for (let i = cue.to; i < tokens.length && i < cue.to + 24; i++) {
    const token = tokens[i];
    if (token && opensAt(context, token.start) && (i === cue.to || /^[,:;—–-]$/.test(tokens[i - 1]?.text ?? '') || (among('that|and|but', tokens[i - 1]?.lower ?? '')))) return contentFrom(context, next.start, token.start);
    if (token && !opens && i > cue.to && /ing$/.test(token.lower) && tokens[i - 1]?.text === ',') return null;
  }
  if (next.text !== ',') return null;
  const second = tokens[to + 1];
  if (!second || among('who|whose|which|whom|according|while|citing|quoting|as|in|at|on|during|after|speaking|when|whereas', second.lower) || (!opens && /ing$/.test(second.lower) && second.pos === 'VERB')) return null;
  // "the mayor said Monday, a step that drivers met with shrugs": the writer's.
  if (to > cue.to && /^an?$/.test(second.lower)) return null;
  // "“No,” said the woman, and closed the door"
  if ((cue.inverted || direct) && among('and|but', second.lower) && tokens[to + 2]?.pos === 'VERB') return null;
  // "Taxes, argues the governor, must rise"
  const parted = cue.inverted && among('VERB|AUX', second.pos) && second.lower !== 'according' && tokens[to + 2]?.text !== '-' && !(/(?:ed|en|wn)$/.test(second.lower) && tokens[to + 2]?.pos === 'ADP');
  // "said the note by Jane Doe, and Ann Roe": another of its authors.
  if (cue.inverted && second.lower === 'and' && !parse.clauses.some((c) => c.verb.from > to + 1)) return null;
  if ((cue.inverted || direct) && !parted && !among('but|and|because|especially|particularly|although|though|or|so|if|unless', second.lower)) return null;
  // "…, he said, but it warns that …": said by another.
  if (among('but|and', second.lower) && parse.clauses.some((c) => c.verb.from > to + 2 && c.verb.form === 'finite' && ((c.verb.from < to + 6 && SAY.has(c.verb.lemma)) || (c.verb.from < to + 8 && (SAY.has(c.verb.lemma) || THINK.has(c.verb.lemma)) && c.subjects[0]?.from === to + 2 && !c.subjects[0].pronoun)))) return null;
  const around = quotationOf(context, next.start);
  const from = among('but|and', second.lower) ? (tokens[to + 2]?.start ?? second.start) : second.start;
  const span = trimmed(text, { start: from, end: around ? Math.min(around.inner.end, sentence.end) : sentence.end });
  return wordCount(text, span) >= 2 ? span : null;
};

/** "Still, the governor argues, taxes must rise": only what follows. */
const opened = (context: StatementContext, cue: CueVerb): ReturnType<Arrangement> => {
  const { parse: { tokens, clauses } } = context;
  const { verb } = cue.clause;
  if (cue.inverted || cue.from < 1 || cue.from > 8 || tokens[cue.from - 1]?.text !== ',' || tokens[cue.to]?.text !== ',' || !SAY.has(verb.lemma) || clauses.some((c) => c.verb.to <= cue.from)) return null;
  const trailing = trailingOf(context, cue, false, true);
  return trailing && clauses.some((c) => c.verb.from > cue.to && c.verb.form === 'finite' && c.subjects.length > 0) ? { contents: [trailing], rule: 'trailing-cue' } : null;
};

export const before: Arrangement = (context, cue) => {
  const { text, parse } = context;
  const { verb } = cue.clause;
  if (!(SAY.has(verb.lemma) || THINK.has(verb.lemma) || (verb.lemma === 'go' && closesBefore(context, parse.tokens[cue.from]?.start ?? 0))) || (verb.form !== 'finite' && verb.form !== 'infinitive') || cue.joint >= 0) return null;
  if (cue.inverted && cue.from === 0) {
    const content = contentFrom(context, parse.tokens[0]?.start ?? 0, parse.tokens[cue.to + (/^[:,]$/.test(parse.tokens[cue.to]?.text ?? '') ? 1 : 0)]?.start ?? 0);
    return wordCount(text, content) > 2 ? { contents: [content], rule: 'inverted' } : null;
  }
  // "At the church, where little was left, X urged them to pray": what is urged stands behind.
  const { clauses } = parse;
  if (/^(?:urge|ask|implore|beg|press|order|direct|request|instruct|remind|beseech)$/.test(verb.lemma) && !closesBefore(context, parse.tokens[cue.from]?.start ?? 0) && clauses.some((c) => c.verb.form === 'infinitive' && clauses[c.governor]?.at === cue.clause.at)) return null;
  if (verb.lemma === 'retort' && parse.tokens[verb.head]?.lemma !== 'retort' && !closesBefore(context, parse.tokens[cue.from]?.start ?? 0)) return null;
  const quoted = closesBefore(context, parse.tokens[cue.from]?.start ?? 0) !== undefined;
  // "they ran into a buzz saw"
  if (among('see|hear|read|prove', verb.lemma) && !quoted) return null;
  // "While they oppose the tax, several noted gains": noted is what follows.
  if (!quoted && /^(?:while|although|though|whereas)\b/iu.test(text.slice(context.sentence.start, cue.source.start)) && !/^[,.;?!”"]$/.test(parse.tokens[cue.to]?.text ?? '.')) return null;
  // "Angry that it rained, the mayor asked the clerk for notes"
  if (among('ask|urge', verb.lemma) && !quoted && !cue.inverted && !QUESTION.test(text.slice(context.sentence.start, cue.source.start))) return null;
  const leading = leadingOf(context, cue);
  if (!leading) return opened(context, cue);
  const direct = closesBefore(context, parse.tokens[cue.from]?.start ?? 0) !== undefined;
  // "…, an allegation X denies": X does not say it.
  if (!direct && among('deny|dispute', verb.lemma)) return null;
  const next = parse.tokens[cue.to];
  if (THINK.has(verb.lemma) && !SAY.has(verb.lemma) && next && !/^[,.;?!"”]$/.test(next.text)) return null;
  const trailing = trailingOf(context, cue, direct);
  // "When asked, he said, “…”": only the quotation was said.
  const opening = trailing && opensAt(context, trailing.start) && !direct && /^(?:when|after|as|while|asked|speaking|in|on|at|during|before|until|once|since)\b/iu.test(text.slice(leading.start, leading.end));
  // "who, the governor says, have fled": the relative clause.
  const relative = !direct && /(?<!\b(?:than|of|after|before|like|about|to|for|from|with|on|at|by|as|all|do|did|does)\s)\b(?:who|which|that),?\s*$/iu.test(text.slice(leading.start, leading.end));
  if (relative && !trailing) return null;
  const contents = [...(opening || relative ? [] : [leading]), ...(trailing ? [trailing] : [])];
  const end = trailing ? parse.tokens.findIndex((t) => t.start >= trailing.start) : parse.tokens.length;
  const via = viaOf(context, cue.to, end < 0 ? parse.tokens.length : end, cue.source.speakers);
  return { contents, rule: cue.inverted ? 'inverted' : 'trailing-cue', via };
};
