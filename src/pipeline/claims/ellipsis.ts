/** Verbs left out and taken up: "Moscow did not arm them; Damascus did", "and so did Iran", "Kigali denied it had", "Rome followed suit", "Iran arms X and Turkey Y". */
import { among } from '../among';
import { verbFrames } from './frame';
import { isNoun, isVerb } from '../syntax/chunk';
import { coordinated, type Clause, type Parse } from '../syntax/clause';
import { wordOf } from '../syntax/list';
import { isTime } from '../syntax/time';

const ALONE = /^(?:do|have)$/;
const SAME = /^(?:same|likewise|suit)$/;
/** "Rome did the same", "Rome followed suit", "and Rome followed two days later": as those before. */
const follows = ({ verb, objects, phrases, conjunction, at }: Clause, { tokens, chunks }: Parse): boolean => {
  if (verb.passive || verb.form !== 'finite' || verb.negation >= 0) return false;
  const [only, more] = objects;
  if (only) return !more && (verb.lemma === 'do' || verb.lemma === 'follow') && SAME.test(tokens[only.head]?.lower ?? '');
  if (verb.lemma !== 'follow' || phrases.some((p) => p.word !== 'in' && p.word !== 'over' && p.word !== 'of' && p.word !== 'on' && p.word !== 'after')) return false;
  return conjunction === '' && chunks.slice(0, at).some((c, i) => c.type === 'coordinator' && i >= at - 2);
};

/** Verbs with one object: what stands beside it belongs to somebody else. */
const SIMPLE: ReadonlySet<string> = new Set(verbFrames.filter((f) => f.to.includes('')).flatMap((f) => [...f.verbs]).filter((v) => !among('pay|teach|coach|instruct|drill|tutor|consider|call|text|message|cable', v)));
/** Chunk indices of "and" or a comma from which on the clause is told again without its verb: "and Turkey the rebels", "and Y by Z". */
const gapsIn = ({ chunks, tokens }: Pick<Parse, 'chunks' | 'tokens'>, { at, verb: { passive } }: Clause): readonly number[] => {
  const next = chunks.findIndex((c, i) => i > at && (isVerb(c) || c.type === 'stop' || c.type === 'relative' || c.type === 'subordinator'));
  const end = next < 0 ? chunks.length : next;
  // A verb or what opens a clause makes it no gap, but another clause.
  if (isVerb(chunks[end])) return [];
  const gaps = chunks.flatMap((c, i) => {
    const [who, whom, thing] = [chunks[i + 1], chunks[i + 2], chunks[i + 3]];
    if (i <= at + 1 || i >= end || !(c.type === 'coordinator' || c.type === 'comma') || !isNoun(who) || isTime(who, tokens)) return [];
    if (passive) return wordOf(whom) === 'by' && isNoun(thing) ? [i] : [];
    return isNoun(whom) && !who.pronoun && !isTime(whom, tokens) && (whom.definite || tokens[whom.head]?.pos === 'PROPN') ? [i] : [];
  });
  return gaps.some((i) => chunks[i]?.type === 'coordinator') ? gaps : [];
};
/** "Iran arms X and Turkey Y", "X is armed by Iran and Y by Turkey": a clause for each. */
const ungapped = (parse: Pick<Parse, 'clauses' | 'chunks' | 'tokens'>): readonly Clause[] => {
  const { clauses, chunks } = parse;
  const more: Clause[] = [];
  const own = clauses.map((clause): Clause => {
    const { verb, at, subjects, objects, phrases } = clause;
    if (!SIMPLE.has(verb.lemma) || verb.form !== 'finite' || clause.relative || subjects.length === 0 || (verb.passive ? !phrases.some((p) => p.word === 'by') : objects.length === 0)) return clause;
    const gaps = gapsIn(parse, clause);
    const [first] = gaps;
    if (first === undefined) return clause;
    for (const [k, gap] of gaps.entries()) {
      const last = gaps[k + 1] ?? chunks.length;
      const whose = chunks.slice(gap + 1, gap + 2).filter(isNoun);
      const rest = coordinated(chunks, gap + (verb.passive ? 3 : 2)).filter((i) => i < last).map((i) => chunks[i]).filter(isNoun);
      more.push({ ...clause, subjects: whose, objects: verb.passive ? [] : rest, phrases: verb.passive ? [{ word: 'by', nouns: rest, at: gap + 2 }] : [] });
    }
    const until = chunks[first]?.from ?? verb.to;
    return { ...clause, at, objects: objects.filter((o) => o.from < until), phrases: phrases.filter((p) => p.at < first).map((p) => ({ ...p, nouns: p.nouns.filter((n) => n.from < until) })) };
  });
  return more.length > 0 ? [...own, ...more] : clauses;
};

/** The clauses with what "did" and the like stand for filled in; the filled ones keep their own subject and negation. */
export const completed = (parse: Parse): Parse => {
  const { clauses, chunks, tokens, ...rest } = parse;
  const filled = clauses.map((clause, i): Clause => {
    if (follows(clause, parse)) {
      const model = clauses.slice(0, i).findLast((c) => !c.relative && c.verb.form === 'finite' && !among('do|have|be|say|follow', c.verb.lemma) && c.subjects.length > 0 && c.objects.length + c.phrases.length > 0);
      return model && clause.subjects.length > 0 && !clause.subjects.some((s) => model.subjects.includes(s)) ? { ...clause, objects: model.objects, phrases: model.phrases, verb: { ...model.verb, from: clause.verb.from, to: clause.verb.to } } : clause;
    }
    if (!ALONE.test(clause.verb.lemma) || clause.phrases.length > 0 || tokens[clause.verb.head]?.pos !== 'AUX') return clause;
    const next = chunks[clause.at + 1];
    const so = tokens.slice(Math.max(0, clause.verb.from - 1), clause.verb.from).some((t) => among('so|nor|neither', t.lower)) || clause.verb.adverbs.some((a) => tokens[a]?.lower === 'so');
    const inverted = so && isNoun(next) ? next : undefined;
    if (clause.objects.some((o) => o !== inverted)) return clause;
    if (!inverted && next && !['stop', 'comma', 'quote', 'adverb', 'coordinator', 'bracket'].includes(next.type)) return clause;
    const subjects = inverted ? [inverted] : clause.subjects;
    const model = clauses.slice(0, i).findLast((c) => !among('do|have|be|say', c.verb.lemma) && c.subjects.length > 0 && c.verb.form !== 'participle');
    if (!model || subjects.length === 0 || subjects.every((s) => model.subjects.includes(s))) return clause;
    const negation = Math.max(clause.verb.negation, tokens.findIndex((t, k) => k >= clause.verb.from - 1 && k <= clause.verb.from && among('nor|neither', t.lower)));
    return { ...clause, subjects, objects: model.objects, phrases: model.phrases, verb: { ...model.verb, from: clause.verb.from, to: clause.verb.to, negation, modal: clause.verb.modal, adverbs: [], bare: clause.verb.bare }, content: clause.content, partner: -1 };
  });
  return { clauses: ungapped({ clauses: filled, chunks, tokens }), chunks, tokens, ...rest };
};
