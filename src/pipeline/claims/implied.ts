/**
 * Gifts to somebody whom the sentence leaves out, because it goes on about whom others help: "India has sold the army
 * rockets, and France has delivered radars"; "Russia is the junta’s chief supplier. China provided jets."
 */
import { among, wordList } from '../among';
import { argumentsOf } from './argument';
import type { ClaimContext, Match, Recalled } from './context';
import type { Found } from '../mentions/found';
import { givenType } from './given';
import { isFelt } from './owned';
import { isHelp } from './soFar';
import type { NounPhrase } from '../syntax/chunk';
import type { Clause } from '../syntax/clause';

const GIVE = wordList('deliver|provide|supply|send|sell|donate|ship|export|offer|furnish|contribute|airlift|lend|give|transfer|pledge|promise|hand|dispatch|smuggle');
const OFFER = wordList('offer|pledge|promise');
/** Soldiers are sent to either side. */
const SOLDIERS = wordList('troops|soldiers|forces|fighters|men|reinforcements|mercenaries|volunteers');
const hasMention = (phrase: NounPhrase, found: readonly Found[]): boolean => found.some((m) => m.kind !== 'weapon' && m.from >= phrase.from && m.to <= phrase.to && m.basis !== 'alias');
/** "to the base", "for X", but "to the fury of X" and "for years". */
const isRecipient = ({ parse, found }: ClaimContext, { word, nouns }: Clause['phrases'][number]): boolean =>
  word === 'to' || word === 'into' ? nouns.some((n) => !isFelt(parse.tokens[n.head]?.lower ?? '')) : among('for|with|against|towards?', word) && nouns.some((n) => hasMention(n, found));
/** What the clause gives to nobody that it names, or null. */
const thingIn = (context: ClaimContext, { verb, objects, phrases, relative, conjunction }: Clause): NounPhrase | null => {
  if (relative || verb.passive || !GIVE.has(verb.lemma) || conjunction === 'if' || phrases.some((p) => isRecipient(context, p))) return null;
  const [thing] = objects;
  return thing && objects.every((o) => !hasMention(o, context.found)) && (!SOLDIERS.has(context.parse.tokens[thing.head]?.lower ?? '') || context.found.some((m) => m.kind === 'weapon' && m.from <= thing.head && thing.head < m.to)) ? thing : null;
};

/** `matches` are those of the sentence; `helped` is whom the sentences before told to be helped. */
export const impliedIn = (context: ClaimContext, matches: readonly Match[], { helped }: Recalled): readonly Match[] => {
  const implied: Match[] = [];
  const helps = matches.filter((m) => isHelp(m));
  context.parse.clauses.forEach((clause, index) => {
    const thing = thingIn(context, clause);
    const type = thing ? givenType(context, thing) : null;
    if (!thing || !type || (type === 'aids' && among('sell|export', clause.verb.lemma))) return;
    const from = Math.min(clause.verb.from, ...clause.subjects.map((s) => s.from));
    const target = helps.findLast((m) => m.from < clause.verb.from)?.target ?? (helped?.id || helps.find((m) => m.from > thing.to)?.target);
    if (!target || matches.some((m) => m.clause === index)) return;
    for (const source of argumentsOf(context, clause.subjects)) if (source !== target && !helped?.foes.has(source)) implied.push({ source, target, type, from, to: thing.to, clause: index, rule: `implied:${clause.verb.lemma}`, ...(OFFER.has(clause.verb.lemma) ? { modality: 'planned' as const } : {}) });
  });
  return implied;
};
