/**
 * Blows told from the side of the one who takes them: "X came under Turkish shelling", "came under fire from Y", "died at the
 * hands of Y", "lost the town to Y", "drew criticism from Y", "An ambush by Y left two X soldiers dead".
 */
import { relationshipTypes, type RelationshipType } from '../../../model/relationship';
import { allOf, among, wordList } from '../../among';
import { ASSAULTS, MISSILES, STRIKES } from '../../blows';
import { argumentOf, argumentsOf, giversIn, ownersOf, sideOf } from '../argument';
import { unique } from '../../unique';
import { struckOf } from '../struck';
import type { ClaimContext, Match, Pattern } from '../context';
import { GROUND } from '../ground';
import { frameOf } from '../noun';
import { isForce } from '../owned';
import { phrasesAfter } from '../phrases';
import { owner } from '../../syntax/around';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import type { Clause } from '../../syntax/clause';

const FROM_AIR = allOf(STRIKES, MISSILES);
const SHOT = allOf(MISSILES, wordList('guns?|bullets?|fire'));
const BLOW = allOf(FROM_AIR, ASSAULTS, wordList('guns?|bullets?|fire|siege|gunfire|pressure|blockade'));
const COME = wordList('come|be|remain|fall|stay|find');
const WALK = wordList('fall|drive|run|walk|stumble|blunder|ride');
const WORDS = wordList('criticism|condemnation|rebukes?|fire|ire|anger|protests?|outrage|scorn|censure|reproach|reprimand|accusations?');
const DRAW = wordList('shrug|brush|wave|reject|dismiss|ignore|prompt|bring|win|spark|stir|draw|attract|earn|face|incur|invite|provoke|elicit|trigger|suffer|endure|withstand|receive|meet');
const LOSE = wordList('lose|cede|surrender|yield|abandon|concede');
const SUFFER = wordList('suffer|die|perish|endure|lose|sustain|fall|take|kill|be');
const DEAD = wordList('dead|wounded|injured');
const WHEN: ReadonlySet<string> = new Set(['when', 'after', 'as']);
const STRUCK = wordList('attack|ambush|storm|raid|shell|bomb|strike|hit|fire|ram|overrun|open|detonate|assault|bombard|shoot|launch|blow|explode|drive');
const REPEL = wordList('repel|repulse|beat|fend|survive|withstand|escape|weather|halt|resist');
const VERBS: ReadonlySet<string> = new Set([...REPEL, ...COME, 'wound', 'injure', ...DRAW, ...WALK, ...LOSE, ...SUFFER, 'leave']);

/** "under Turkish fire", "under attack by X", "under fire from X’s artillery": who, and whether words may be meant. */
const strikersOf = (context: ClaimContext, blow: NounPhrase): { readonly who: readonly string[]; readonly end: number; readonly spoken: boolean } => {
  const owners = ownersOf(context, blow);
  if (owners.length > 0) return { who: owners, end: blow.to, spoken: false };
  // "a trap laid by X"
  const laid = context.parse.clauses.find((c) => c.relative && c.verb.passive && among('lay|set|spring|plan|prepare', c.verb.lemma) && c.subjects.includes(blow))?.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) ?? [];
  if (laid.length > 0) return { who: argumentsOf(context, laid), end: Math.max(blow.to, ...laid.map((p) => p.to)), spoken: false };
  const by = phrasesAfter(context.parse.chunks, context.parse.chunks.indexOf(blow)).filter((p) => p.word === 'from' || p.word === 'by' || (p.word === 'of' && SHOT.has(context.parse.tokens[blow.head]?.lower ?? ''))).flatMap((p) => p.nouns);
  const word = (p: NounPhrase): string => context.parse.tokens[p.head]?.lower ?? '';
  const armed = (id: string): boolean => /^armed_/.test(context.entityOf(id)?.actorKind ?? '');
  const who = unique(by.flatMap((p) => [...sideOf(context, p), ...giversIn(context, p)]));
  return { who, end: Math.max(blow.to, ...by.map((p) => p.to)), spoken: word(blow) === 'fire' && blow.from === blow.head && !by.some((p) => isForce(word(p)) || context.found.some((m) => m.kind === 'weapon' && m.from >= p.from && m.to <= p.to)) && !who.some(armed) };
};

export const bySufferer: Pattern = (context) => {
  const { clauses, tokens, chunks } = context.parse;
  const matches: Match[] = [];
  const headOf = (phrase: NounPhrase | undefined): string => (phrase ? (tokens[phrase.head]?.lower ?? '') : '');
  const add = (type: RelationshipType, clause: Clause, sources: readonly string[], targets: readonly string[], to: number, rule: string) => {
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    for (const source of sources) for (const target of targets) if (source !== target) matches.push({ source, target, type, from, to: Math.max(to, clause.verb.to), clause: clauses.indexOf(clause), rule: `sufferer:${rule}` });
  };
  /** "faces sanctions", "under threat": what the noun names, where it is hostile. */
  const hostility = (phrase: NounPhrase): RelationshipType | undefined => {
    const type = frameOf(headOf(phrase), tokens.slice(phrase.from, phrase.head).map((t) => t.lower))?.type;
    return type && among('conflict|position', relationshipTypes[type].family) ? type : undefined;
  };
  // "X, under fire from Y, moved"
  chunks.forEach((noun, i) => {
    // "X, under attack by Y", "a militia currently under attack by Y"
    const skipped = chunks[i + 1]?.type === 'comma' || chunks[i + 1]?.type === 'adverb' ? 1 : 0;
    const [under, blow] = [chunks[i + 1 + skipped], chunks[i + 2 + skipped]];
    if (!isNoun(noun) || (skipped === 0 && chunks[i - 1]?.type !== 'comma') || under?.type !== 'preposition' || under.word !== 'under' || !isNoun(blow) || !BLOW.has(headOf(blow)) || headOf(blow) === 'pressure') return;
    const { who, end } = strikersOf(context, blow);
    for (const source of who) for (const target of struckOf(context, noun)) if (source !== target) matches.push({ source, target, type: FROM_AIR.has(headOf(blow)) ? 'strikes' : 'attacks', from: noun.from, to: end, clause: -1, rule: 'sufferer:under' });
  });
  // "Under attack from X, Y called for help"
  const [opener, blow] = chunks;
  const main = opener?.type === 'preposition' && opener.word === 'under' && isNoun(blow) && BLOW.has(headOf(blow)) && headOf(blow) !== 'pressure' ? clauses.find((c) => c.verb.form === 'finite' && !c.relative && c.subjects.length > 0) : undefined;
  if (main && isNoun(blow)) {
    const { who, end, spoken } = strikersOf(context, blow);
    for (const source of spoken ? [] : who) for (const target of unique(main.subjects.flatMap((s) => struckOf(context, s)))) if (source !== target) matches.push({ source, target, type: FROM_AIR.has(headOf(blow)) ? 'strikes' : 'attacks', from: 0, to: Math.max(end, ...main.subjects.map((s) => s.to)), clause: -1, rule: 'sufferer:opening' });
  }
  clauses.forEach((clause) => {
    const { lemma, passive } = clause.verb;
    if (!VERBS.has(lemma)) return;
    const sufferers = (): readonly string[] => unique(clause.subjects.flatMap((s) => struckOf(context, s)));
    const hands = clause.phrases.findIndex((p) => p.word === 'at' && headOf(p.nouns[0]) === 'hands');
    if (hands >= 0 && SUFFER.has(lemma)) {
      const of = clause.phrases[hands + 1];
      const thing = clause.phrases[hands]?.nouns[0];
      const doers = of?.word === 'of' ? argumentsOf(context, of.nouns) : thing ? ownersOf(context, thing) : [];
      return add('attacks', clause, doers, sufferers(), Math.max(thing?.to ?? 0, ...(of?.nouns ?? []).map((p) => p.to)), 'hands');
    }
    // "were killed when X attacked a base"
    if ((lemma === 'kill' || lemma === 'wound' || lemma === 'injure') && passive && !clause.phrases.some((p) => p.word === 'by')) {
      const when = clauses.find((c) => c.at > clause.at && WHEN.has(c.conjunction) && STRUCK.has(c.verb.lemma) && !c.verb.passive);
      if (when) add('attacks', clause, argumentsOf(context, when.subjects), sufferers(), when.verb.to, 'when');
    }
    if (passive) return;
    const [own] = clause.objects;
    const under = COME.has(lemma) ? clause.phrases.find((p) => p.word === 'under')?.nouns.find((n) => BLOW.has(headOf(n)) || hostility(n)) : undefined;
    if (under) {
      const { who, end, spoken } = strikersOf(context, under);
      const about = clause.phrases.some((p) => p.word === 'over' || p.word === 'for');
      const type = BLOW.has(headOf(under)) ? (FROM_AIR.has(headOf(under)) ? 'strikes' : 'attacks') : hostility(under);
      if (type && !spoken && headOf(under) !== 'pressure') add(type, clause, who, sufferers(), end, 'under');
      else if (spoken && about) add('criticises', clause, who, argumentsOf(context, clause.subjects), end, 'under');
    }
    // "drove into an ambush by X"
    const trap = WALK.has(lemma) ? clause.phrases.find((p) => p.word === 'into')?.nouns.find((n) => among('ambush|trap', headOf(n))) : undefined;
    if (trap) add('attacks', clause, strikersOf(context, trap).who, sufferers(), trap.to, 'ambush');
    // "shrugged off American criticism"
    const off = among('shrug|brush|wave', lemma) ? clause.phrases.find((p) => p.word === 'off' || p.word === 'aside')?.nouns[0] : undefined;
    const object = off ?? own;
    const drawn = DRAW.has(lemma) && object ? (WORDS.has(headOf(object)) ? 'criticises' : among('reject|dismiss|ignore', lemma) || off ? undefined : hostility(object)) : undefined;
    if (drawn && object) {
      const from = phrasesAfter(chunks, chunks.indexOf(object)).filter((p) => p.word === 'from').flatMap((p) => p.nouns);
      // "suffered their worst defeat": from nobody who is told.
      const theirs = object.owner && owner(tokens[object.owner[0]]) ? [] : ownersOf(context, object);
      add(drawn, clause, [...theirs, ...from.flatMap((p) => giversIn(context, p))], unique(clause.subjects.flatMap((s) => sideOf(context, s))), Math.max(object.to, ...from.map((p) => p.to)), lemma);
    }
    // "repelled an attack by X"
    if (REPEL.has(lemma)) {
      const blow = [...clause.objects, ...clause.phrases.filter((p) => p.word === 'off' || p.word === 'back').flatMap((p) => p.nouns)].find((o) => BLOW.has(headOf(o)) && headOf(o) !== 'pressure');
      const strikers = blow ? strikersOf(context, blow) : undefined;
      if (strikers && !strikers.spoken) add('attacks', clause, strikers.who, argumentsOf(context, clause.subjects), strikers.end, 'repelled');
    }
    // "lost the town to X"
    if (LOSE.has(lemma) && object && !clause.relative && (GROUND.has(headOf(object)) || context.found.some((m) => (m.kind === 'place' || m.basis === 'metonym') && m.from >= object.from && m.from < object.to))) {
      const to = phrasesAfter(chunks, chunks.indexOf(object)).filter((p) => p.word === 'to').flatMap((p) => p.nouns);
      add('fights', clause, argumentsOf(context, to), argumentsOf(context, clause.subjects), Math.max(object.to, ...to.map((p) => p.to)), lemma);
    }
    // "lost much of its land during an offensive by X"
    const during = LOSE.has(lemma) && object ? clause.phrases.filter((p) => p.word === 'during' || p.word === 'in' || p.word === 'to').flatMap((p) => p.nouns).find((n) => among('offensives?|campaign|advance|assault', headOf(n))) : undefined;
    if (during) add('fights', clause, strikersOf(context, during).who, argumentsOf(context, clause.subjects), during.to, lemma);
    if (lemma === 'leave' && object && (DEAD.has(headOf(object)) || clauses.some((c) => c.verb.lemma === 'wound' && c.at === chunks.indexOf(object) + 1))) {
      const whom: NounPhrase = DEAD.has(headOf(object)) ? { ...object, to: object.head, head: object.head - 1 } : object;
      const doers = unique(clause.subjects.filter((s) => BLOW.has(headOf(s))).flatMap((s) => [...ownersOf(context, s), ...argumentsOf(context, phrasesAfter(chunks, chunks.indexOf(s)).filter((p) => p.word === 'by').flatMap((p) => p.nouns))]));
      add('attacks', clause, doers, isNoun(whom) ? unique([...argumentOf(context, whom), ...struckOf(context, whom)]) : [], object.to, 'dead');
    }
  });
  return matches;
};
