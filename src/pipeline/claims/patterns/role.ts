/**
 * Relational nouns: "Iran, the patron of X", "its patron, Iran", "X and Y are staunch allies of Z", "they and X are allies",
 * "X considers Y its greatest foe", "X’s ally Y".
 */
import { argumentOf, argumentsOf, ownersOf } from '../argument';
import type { ClaimContext, Match, Pattern } from '../context';
import { roleOf } from '../noun';
import { isNoun, isVerb, type NounPhrase } from '../../syntax/chunk';

const EQUATE = /^(?:be|become|remain|consider|call|regard|see|view|deem|label|name|describe)$/;

/** Of whom: the owner ("its patron", "X’s ally"), or what "of" leads to. */
const ofWhom = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const owners = ownersOf(context, phrase);
  if (owners.length > 0 && phrase.owner) return owners;
  const { chunks } = context.parse;
  const i = chunks.indexOf(phrase);
  const of = chunks[i + 1];
  const next = chunks[i + 2];
  if (of?.type === 'preposition' && /^(?:of|to|for)$/.test(of.word) && isNoun(next)) return argumentOf(context, next);
  return owners;
};

export const byRole: Pattern = (context) => {
  const { parse } = context;
  const { chunks, tokens, clauses } = parse;
  const matches: Match[] = [];
  const emit = (phrase: NounPhrase, who: readonly string[], whom: readonly string[], from: number, to: number, clause: number) => {
    const role = roleOf(tokens[phrase.head]?.lower ?? '');
    if (!role) return;
    for (const a of who) for (const b of whom) if (a !== b) matches.push({ source: role.reverse ? b : a, target: role.reverse ? a : b, type: role.type, from: Math.min(from, phrase.from), to: Math.max(to, phrase.to), clause, rule: `role:${tokens[phrase.head]?.lower ?? ''}` });
  };
  chunks.forEach((chunk, i) => {
    if (!isNoun(chunk) || !roleOf(tokens[chunk.head]?.lower ?? '')) return;
    const whom = ofWhom(context, chunk);
    const end = chunks[i + 1]?.type === 'preposition' && isNoun(chunks[i + 2]) ? (chunks[i + 2]?.to ?? chunk.to) : chunk.to;
    // "X, the patron of Y": the name before the comma.
    const before = chunks[i - 2];
    if (chunks[i - 1]?.type === 'comma' && isNoun(before) && whom.length > 0 && !isVerb(chunks[i - 3])) emit(chunk, argumentOf(context, before), whom, before.from, end, -1);
    else if (chunks[i - 1]?.type === 'comma' && isNoun(before) && whom.length > 0) {
      // "considers Iran, the patron of X, its greatest foe": apposition all the same
      emit(chunk, argumentOf(context, before), whom, before.from, end, -1);
    }
    // "its patron, Iran", "X’s ally Y"
    const after = chunks[i + 2];
    if (chunks[i + 1]?.type === 'comma' && isNoun(after) && whom.length > 0 && chunk.owner) emit(chunk, argumentOf(context, after), whom, chunk.from, after.to, -1);
  });
  clauses.forEach((clause, index) => {
    if (!EQUATE.test(clause.verb.lemma)) return;
    const subjects = argumentsOf(context, clause.subjects);
    // "X considers Y its foe": the object, then the role with X as owner.
    for (const chunk of chunks.slice(clause.at + 1, clause.at + 12)) {
      if (isVerb(chunk) && chunk.form === 'finite') break;
      if (!isNoun(chunk)) continue;
      const role = roleOf(tokens[chunk.head]?.lower ?? '');
      if (!role) continue;
      const owners = ofWhom(context, chunk);
      const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
      const of = chunks[chunks.indexOf(chunk) + 2];
      const to = isNoun(of) ? of.to : chunk.to;
      if (clause.verb.lemma === 'be' || clause.verb.lemma === 'become' || clause.verb.lemma === 'remain') {
        if (owners.length > 0) emit(chunk, subjects, owners, from, to, index);
        else if (subjects.length > 1 && !role.reverse) emit(chunk, subjects.slice(0, 1), subjects.slice(1), from, chunk.to, index);
        break;
      }
      const object = clause.verb.passive ? clause.subjects[0] : clause.objects[0];
      if (object && object !== chunk && owners.some((o) => subjects.includes(o))) {
        const rivals = argumentOf(context, object);
        for (const a of subjects) for (const b of rivals) if (a !== b) matches.push({ source: a, target: b, type: role.type, from, to: chunk.to, clause: index, rule: 'role:considers' });
      }
    }
    // "is considered to be supportive of X", "is hostile to X", "is loyal to X"
    const adjective = tokens.slice(clause.verb.to, clause.verb.to + 3).find((t) => /^(?:supportive|loyal|sympathetic|friendly|close|hostile|opposed|allied)$/.test(t.lower));
    const targets = argumentsOf(context, clause.phrases.filter((p) => p.word === 'of' || p.word === 'to' || p.word === 'with').flatMap((p) => p.nouns));
    if (adjective && subjects.length > 0) for (const a of subjects) for (const b of targets) if (a !== b) {
      const nouns = clause.phrases.flatMap((p) => p.nouns);
      matches.push({ source: a, target: b, type: /^(?:hostile|opposed)$/.test(adjective.lower) ? 'opposes' : adjective.lower === 'allied' ? 'allied_with' : 'backs', from: Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from)), to: Math.max(clause.verb.to, ...nouns.map((n) => n.to)), clause: index, rule: `role:${adjective.lower}` });
    }
  });
  return matches;
};
