/**
 * Statements by nouns: "X’s claim that …", "the allegation by X that …", "his view that", "a threat by X to …", "a letter
 * from X urging". Without an owner ("the fact that", "rumours that") nobody says it.
 */
import { among, wordList } from '../../among';
import { isNoun, isVerb, type NounPhrase } from '../../syntax/chunk';
import { wordOf } from '../../syntax/list';
import { isDocument, SAYING } from '../cue';
import { clauseStop, contentFrom, mainVerbAfter, quotationOf } from '../content';
import { frontEnd } from '../fronted';
import { sourceOf } from '../source';
import { canSpeak } from '../speaker';
import { trimmed, wordCount, type Finder, type Source, type StatementContext, type Utterance } from '../context';
import { gathered } from '../../gathered';

/** Nouns that take "to" or "of": a plan to, an accusation of. */
const MEANT = wordList('promises?|pledges?|vows?|pleas?|goal|aim|ambition|bid|determination|willingness|reluctance|eagerness|wish(?:es)?|commitment|threats?|decisions?|plans?|proposals?|demands?|desire|intention|refusal|calls?|orders?|requests?|appeal|offer|hopes?');
const GIVES = wordList('make|issue|express|voice|give|raise|have|offer|repeat|release|publish|send|deliver|announce|reiterate|hold|share|advance|embrace|push|promote|echo|harbou?r|spread|float');

const ownerOf = (context: StatementContext, phrase: NounPhrase): Source | null => {
  const { parse, found } = context;
  if (!phrase.owner) return null;
  const [from, to] = phrase.owner;
  const inside = found.filter((m) => m.kind === 'actor' && m.from >= from && m.to <= to + 1);
  const head = inside.filter((m) => m.to >= to).map((m) => m.entity);
  const noun = parse.tokens[to - 1];
  const word = noun?.lower.replace(/[’']s?$/, '') ?? '';
  if (head.length === 0 && !canSpeak(word) && !isDocument(word) && !among('his|her|their', noun?.lower ?? '')) return null;
  return { start: parse.tokens[from]?.start ?? 0, end: parse.tokens[to - 1]?.end ?? 0, speakers: [...new Set(head.length > 0 ? head : inside.map((m) => m.entity))].slice(0, 1), via: [] };
};

export const byNoun: Finder = (context) => {
  const { text, parse, sentence } = context;
  const { chunks, tokens, clauses } = parse;
  return gathered(chunks, (phrase, i): readonly Utterance[] => {
    if (!isNoun(phrase)) return [];
    const head = tokens[phrase.head];
    if (!head || !SAYING.has(head.lower) || head.pos === 'VERB') return [];
    // "wrote on his Twitter account that": where it was written.
    if (head.lower === 'account' && among('on|via|through|from', wordOf(chunks[i - 1]))) return [];
    let source = ownerOf(context, phrase);
    let k = i + 1;
    const by = chunks[k];
    const maker = chunks[k + 1];
    if (by?.type === 'preposition' && among('by|from|of', by.word) && isNoun(maker) && (source === null || by.word === 'by')) {
      const named = sourceOf(context, [maker]);
      if (named && (named.speakers.length > 0 || canSpeak(tokens[maker.head]?.lower ?? ''))) {
        source = named;
        while (chunks[k] && (tokens[(chunks[k]?.to ?? 1) - 1]?.end ?? 0) <= named.end) k++;
      }
    }
    if (!source) {
      const clause = clauses.find((c) => c.objects.includes(phrase));
      if (clause && GIVES.has(clause.verb.lemma) && !clause.verb.passive && clause.verb.form === 'finite' && clause.subjects.length > 0) source = sourceOf(context, clause.subjects, clause.verb.from);
      if (source && source.speakers.length === 0 && !canSpeak(tokens[clause?.subjects.at(-1)?.head ?? -1]?.lower ?? '')) source = null;
    }
    if (!source) return [];
    const next = chunks[k];
    const start = tokens[next?.from ?? -1]?.start;
    if (start === undefined || !next) return [];
    const cue = { start: head.start, end: head.end };
    const around = quotationOf(context, head.start);
    const that = next.type === 'relative' && next.word === 'that' && !isVerb(chunks[k + 1]);
    // "their claim to have taken the town"
    const claimed = among('claims?|denial|boast', head.lower) && isVerb(next) && next.form === 'infinitive';
    const meant = claimed || (MEANT.has(head.lower) && ((isVerb(next) && next.form === 'infinitive') || (next.type === 'preposition' && among('of|for', next.word))));
    const about = !that && !meant && next.type === 'preposition' && among('of|about|over', next.word) && !among('case|point|account|accounts|assessment|report|reports|idea|notion|statement|statements|estimate|findings?|theory|order|view|views|call|calls', head.lower);
    // "his objections to the plan"
    const against = phrase.owner !== null && !that && !meant && next.type === 'preposition' && next.word === 'to' && among('objections?|opposition', head.lower);
    // "The mayor's response: The grants came late."
    const colon = next.type === 'comma' && next.word === ':' && phrase.owner !== null && (i === 0 || chunks[i - 1]?.type === 'comma' || chunks[i - 1]?.type === 'coordinator');
    if (!that && !meant && !about && !against && !colon) return [];
    const whole = that || colon ? contentFrom(context, cue.start, colon ? (tokens[next.to]?.start ?? start) : start) : null;
    // "The union’s claim that they knew is false"
    const main = that && !isVerb(chunks[i - 1]) ? (tokens[mainVerbAfter(context, next.from)]?.start ?? Infinity) : Infinity;
    const content = whole ? trimmed(text, { start: whole.start, end: Math.min(whole.end, main) }) : trimmed(text, { start, end: Math.min(clauseStop(context, next.from), around ? around.inner.end : sentence.end) });
    // "their claim to have won could not be checked"
    const verdict = claimed || (meant && isVerb(next)) || ((about || against) && !clauses.some((c) => c.verb.form === 'finite' && c.verb.from < phrase.from)) ? chunks.findIndex((c, n) => n > k && (among('comma|stop|quote|subordinator|relative', c.type) || (c.type === 'coordinator' && !isNoun(chunks[n + 1])) || (isVerb(c) && c.form === 'finite'))) : -1;
    const judged = isVerb(chunks[verdict]) ? tokens[chunks[verdict]?.from ?? -1]?.start : undefined;
    const frame = { start: Math.min(source.start, head.start), end: Math.max(source.end, head.end) };
    const front = frontEnd(context, head.start);
    const told = trimmed(text, { start: content.start, end: Math.min(content.end, judged ?? content.end, front < 0 ? content.end : front) });
    return wordCount(text, told) >= 2 ? [{ sentence: sentence.index, cue, source, contents: [told], rule: 'noun', frame }] : [];
  });
};
