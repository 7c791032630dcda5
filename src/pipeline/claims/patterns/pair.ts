/**
 * Two sides told as a pair: "US-Iran talks", "the Russian-Iranian alliance", "X and Y have fought two
 * wars", "X is locked in a dispute with Y", "a truce was agreed by X and Y".
 */
import { wordList } from '../../among';
import type { RelationshipType } from '../../../model/relationship';
import { argumentsOf } from '../argument';
import { rolledUp } from '../belonging';
import type { ClaimContext, Match, Pattern } from '../context';
import { frameOf } from '../noun';
import type { Found } from '../../mentions/found';
import { isNoun, type NounPhrase } from '../../syntax/chunk';

const JOINT = wordList('exercises?|drills?|man(?:o?eu|eu)vres?|patrols?|operations?|raids?|committee|forces?');
/** What the noun after the dash may tell; "the Iran-Iraq war" is but a name. */
const PAIRED: ReadonlySet<RelationshipType> = new Set<RelationshipType>(['meets', 'coordinates_with', 'allied_with']);
const WARS: ReadonlySet<string> = new Set(['war', 'wars', 'battle', 'battles']);
const STRIFE: ReadonlyMap<string, RelationshipType> = new Map([...['dispute', 'disputes', 'feud', 'row', 'standoff', 'stand-off', 'rivalry', 'quarrel', 'struggle', 'confrontation'].map((w) => [w, 'opposes'] as const), ...['war', 'conflict', 'fire', 'skirmishes', 'fighting', 'battle', 'battles', 'combat', 'clashes'].map((w) => [w, 'fights'] as const)]);
const LOCKED: ReadonlySet<string> = new Set(['lock', 'embroil', 'mire', 'entangle', 'engage', 'bog']);
const AGREE: ReadonlySet<string> = new Set(['agree', 'sign', 'conclude', 'negotiate']);
const WAGE: ReadonlySet<string> = new Set(['fight', 'wage']);

const DASH = /^[-–—/]$/;
const stateOrActor = ({ entityOf }: ClaimContext, m: Found): boolean => m.kind === 'actor' || (m.kind === 'place' && entityOf(m.entity)?.actorKind === 'state');
/** The two that a dash joins before the head of the phrase. */
const pairIn = (context: ClaimContext, { from, head }: NounPhrase): readonly [Found, Found] | null => {
  const { tokens } = context.parse;
  for (const first of context.found) {
    const dash = first.from >= from && first.to < head && stateOrActor(context, first) ? tokens[first.to] : undefined;
    if (!dash || !DASH.test(dash.text)) continue;
    const second = context.found.find((m) => m.from === first.to + 1 && m.to <= head && stateOrActor(context, m) && m.entity !== first.entity);
    if (second) return [first, second];
  }
  return null;
};

export const byPair: Pattern = (context) => {
  const { chunks, clauses, tokens } = context.parse;
  const matches: Match[] = [];
  const headOf = (phrase: NounPhrase): string => tokens[phrase.head]?.lower ?? '';
  if (tokens.some((t) => DASH.test(t.text)))
    for (const chunk of chunks) {
      if (!isNoun(chunk) || chunk.head - chunk.from < 3) continue;
      const noun = headOf(chunk);
      const frame = JOINT.has(noun) ? frameOf(noun, ['joint']) : frameOf(noun, tokens.slice(chunk.from, chunk.head).map((t) => t.lower));
      const pair = frame && PAIRED.has(frame.type) ? pairIn(context, chunk) : null;
      // "the Israel-Hamas war": of a state with those who are none.
      const war = frame?.type === 'fights' && WARS.has(noun) ? pairIn(context, chunk) : null;
      const bands = war?.filter((m) => context.entityOf(m.entity)?.actorKind === 'armed_group').length ?? 0;
      if (war && bands === 1) matches.push({ source: rolledUp(context, war[0].entity), target: rolledUp(context, war[1].entity), type: 'fights', from: chunk.from, to: chunk.to, clause: -1, rule: 'pair:war' });
      if (frame && pair) matches.push({ source: rolledUp(context, pair[0].entity), target: rolledUp(context, pair[1].entity), type: frame.type, from: chunk.from, to: chunk.to, clause: -1, rule: 'pair:dash' });
    }
  clauses.forEach((clause, index) => {
    const { lemma, passive } = clause.verb;
    const makes = AGREE.has(lemma) && passive;
    if (!makes && !(LOCKED.has(lemma) && passive) && !(WAGE.has(lemma) && !passive)) return;
    const [a, b] = argumentsOf(context, clause.subjects);
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    const wars = WAGE.has(lemma) && !passive ? clause.objects.find((o) => WARS.has(headOf(o))) : undefined;
    if (wars && a !== undefined && b !== undefined) matches.push({ source: a, target: b, type: 'fights', from, to: wars.to, clause: index, rule: 'pair:wars' });
    // "a line was agreed by X and Y"
    const makers = makes ? clause.phrases.filter((p) => p.word === 'by' || p.word === 'between').flatMap((p) => p.nouns) : [];
    const [one, two] = argumentsOf(context, makers);
    if (one !== undefined && two !== undefined) matches.push({ source: one, target: two, type: lemma === 'negotiate' ? 'communicates_with' : 'coordinates_with', from, to: Math.max(clause.verb.to, ...makers.map((p) => p.to)), clause: index, rule: 'pair:agreed' });
    if (!LOCKED.has(lemma) || !passive || a === undefined) return;
    const strife = clause.phrases.filter((p) => p.word === 'in').flatMap((p) => p.nouns).find((n) => STRIFE.has(headOf(n)));
    const type = strife ? STRIFE.get(headOf(strife)) : undefined;
    const others = clause.phrases.filter((p) => p.word === 'with' || p.word === 'against').flatMap((p) => p.nouns);
    const other = others.length > 0 ? argumentsOf(context, others)[0] : b;
    if (strife && type && other !== undefined && other !== a) matches.push({ source: a, target: other, type, from, to: Math.max(strife.to, ...others.map((p) => p.to)), clause: index, rule: 'pair:locked' });
  });
  return matches;
};
