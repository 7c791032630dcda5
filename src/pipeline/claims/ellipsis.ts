/** Verbs left out and taken up: "Moscow did not arm them; Damascus did", "and so did Iran", "Kigali denied it had". */
import { isNoun } from '../syntax/chunk';
import type { Clause, Parse } from '../syntax/clause';

const ALONE = /^(?:do|have)$/;

/** The clauses with what "did" and the like stand for filled in; the filled ones keep their own subject and negation. */
export const completed = ({ clauses, chunks, tokens, ...rest }: Parse): Parse => {
  const filled = clauses.map((clause, i): Clause => {
    if (!ALONE.test(clause.verb.lemma) || clause.phrases.length > 0 || tokens[clause.verb.head]?.pos !== 'AUX') return clause;
    const next = chunks[clause.at + 1];
    const so = tokens.slice(Math.max(0, clause.verb.from - 1), clause.verb.from).some((t) => /^(?:so|nor|neither)$/.test(t.lower)) || clause.verb.adverbs.some((a) => tokens[a]?.lower === 'so');
    const inverted = so && isNoun(next) ? next : undefined;
    if (clause.objects.some((o) => o !== inverted)) return clause;
    if (!inverted && next && !['stop', 'comma', 'quote', 'adverb', 'coordinator', 'bracket'].includes(next.type)) return clause;
    const subjects = inverted ? [inverted] : clause.subjects;
    const model = clauses.slice(0, i).findLast((c) => !/^(?:do|have|be|say)$/.test(c.verb.lemma) && c.subjects.length > 0 && c.verb.form !== 'participle');
    if (!model || subjects.length === 0 || subjects.every((s) => model.subjects.includes(s))) return clause;
    const negation = Math.max(clause.verb.negation, tokens.findIndex((t, k) => k >= clause.verb.from - 1 && k <= clause.verb.from && /^(?:nor|neither)$/.test(t.lower)));
    return { ...clause, subjects, objects: model.objects, phrases: model.phrases, verb: { ...model.verb, from: clause.verb.from, to: clause.verb.to, negation, modal: clause.verb.modal, adverbs: [], bare: clause.verb.bare }, content: clause.content, partner: -1 };
  });
  return { clauses: filled, chunks, tokens, ...rest };
};
