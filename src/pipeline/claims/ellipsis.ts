/** Verbs left out and taken up: "Moscow did not arm them; Damascus did", "and so did Iran", "Kigali denied it had", "Rome followed suit". */
import { among } from '../among';
import { isNoun } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';

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
  return { clauses: filled, chunks, tokens, ...rest };
};
