/**
 * Who a noun phrase stands for in a relationship: the actor at its head; the owner of a force, act or thing ("Russian
 * airstrikes", "Hezbollah’s infantry", "their forces"); what a count or a body of people is of ("a pair of X commanders",
 * "troops from Y"); the person named beside an office ("Armenia’s premier, X"). People who belong to a state or group
 * count as that state or group.
 */
import type { NounPhrase } from '../syntax/chunk';
import { among } from '../among';
import { unique } from '../unique';
import type { Asked } from './asked';
import { rules, whoseOf } from './bearer';
import { inside, leadersOf, rolledUp } from './belonging';
import { UNRULY } from './bodies';
import type { ClaimContext } from './context';
import { stateNamed } from './land';
import { roleOf } from './noun';

const standsFor = (context: ClaimContext, phrase: NounPhrase, depth: number): readonly string[] => {
  const asked: Asked = {
    context,
    phrase,
    noun: context.parse.tokens[phrase.head]?.lower ?? '',
    i: context.parse.chunks.indexOf(phrase),
    deeper: (other) => (other ? standsFor(context, other, depth + 1) : []),
    anew: (others) => argumentsOf(context, others),
  };
  for (const { rule, steps } of rules) {
    const ids = depth < steps ? rule(asked) : null;
    if (ids) return ids;
  }
  return [];
};

/** What the phrases of a sentence were found to stand for: several patterns ask for the same ones. */
const known = new WeakMap<ClaimContext, Map<NounPhrase, readonly string[]>>();
const knownIn = (context: ClaimContext): Map<NounPhrase, readonly string[]> => {
  const before = known.get(context);
  if (before) return before;
  const made = new Map<NounPhrase, readonly string[]>();
  known.set(context, made);
  return made;
};

/** Actor ids, empty when the phrase names nobody. */
export const argumentOf = (context: ClaimContext, phrase: NounPhrase | undefined): readonly string[] => {
  if (!phrase) return [];
  const answers = knownIn(context);
  const before = answers.get(phrase);
  if (before) return before;
  // Two phrases that each ask for the other stand for nobody.
  answers.set(phrase, []);
  const ids = standsFor(context, phrase, 0);
  answers.set(phrase, ids);
  return ids;
};
/** Whom all of them stand for, each once. */
export const argumentsOf = (context: ClaimContext, phrases: readonly NounPhrase[]): readonly string[] => unique((phrases.length < 2 ? phrases : phrases.filter((p, i) => !isOrigin(context, p, phrases) && !isTold(context, phrases, i))).flatMap((p) => argumentOf(context, p)));
/** "the X group, a Y affiliate and Z offshoot": the last two only say what X is. */
const isTold = ({ parse: { tokens } }: ClaimContext, phrases: readonly NounPhrase[], i: number): boolean => {
  const first = phrases.findIndex((p, k) => k > 0 && among('an?', tokens[p.from]?.lower ?? '') && tokens[p.from - 1]?.text === ',' && isTelling(tokens[p.head]?.lower ?? '') && /^(?:the|[^a-z].*)$/.test(tokens[phrases[k - 1]?.from ?? -1]?.text ?? ''));
  return first > 0 && i >= first && phrases.slice(first, i + 1).every((p) => isTelling(tokens[p.head]?.lower ?? ''));
};
const isTelling = (noun: string): boolean => among('affiliate|offshoot|branch|franchise|splinter|wing|arm', noun) || roleOf(noun) !== undefined;
/** "Lebanese, Iraqi and Afghan militiamen": the first two say where they are from. */
const isOrigin = ({ parse: { tokens } }: ClaimContext, phrase: NounPhrase, list: readonly NounPhrase[]): boolean => {
  const word = tokens[phrase.head];
  return phrase.from === phrase.head && word?.pos === 'PROPN' && /(?:an|ish|ese|[^aeo]i|ch)$/.test(word.lower) && list.some((o) => o.from > phrase.from && UNRULY.has(tokens[o.head]?.lower ?? ''));
};

/** Actor ids before the head: owner, adjective or leader ("Hezbollah’s attempts", "Russian help", "Saudi-led raids"). */
export const ownersOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const owners = unique(inside(context, phrase.from, phrase.head).map((m) => rolledUp(context, m.entity)));
  const leaders = owners.length > 0 ? owners : leadersOf(context, phrase);
  return leaders.length > 0 ? leaders : argumentOf(context, whoseOf(context, phrase));
};
/** Whom a phrase names or belongs to. */
export const sideOf = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const ids = argumentOf(context, phrase);
  return ids.length > 0 ? ids : ownersOf(context, phrase);
};
/** "drones from Iran": a country that gives is the state. */
export const giversIn = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const ids = argumentOf(context, phrase);
  return ids.length > 0 ? ids : stateNamed(context, phrase);
};
