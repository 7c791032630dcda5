/** Whose patron, ally or foe a relational noun makes somebody: its owner ("its patron", "X’s ally"), or what "of" leads to. */
import { argumentOf, argumentsOf, ownersOf, sideOf } from '../argument';
import type { ClaimContext, Match } from '../context';
import { givenType } from '../given';
import { roleOf } from '../noun';
import { phrasesAfter } from '../phrases';
import { isNoun, type NounPhrase } from '../../syntax/chunk';
import { wordOf } from '../../syntax/list';

/** The relational noun at the head of a phrase. */
export const roleAt = ({ parse: { tokens } }: ClaimContext, phrase: NounPhrase): ReturnType<typeof roleOf> => roleOf(tokens[phrase.head]?.lower ?? '');

/** Actor ids; empty where it says nobody’s. */
export const ofWhom = (context: ClaimContext, phrase: NounPhrase): readonly string[] => {
  const owners = ownersOf(context, phrase);
  const { chunks, tokens } = context.parse;
  const i = chunks.indexOf(phrase);
  const of = chunks[i + 1];
  const next = chunks[i + 2];
  // "supplier of arms to X": of what, and to whom.
  if (roleAt(context, phrase)?.type === 'supplies_arms') {
    if (!suppliesArms(context, phrase, of && isNoun(next) && wordOf(of) === 'of' ? next : undefined)) return [];
    const whom = phrasesAfter(chunks, i).filter((p) => /^(?:of|to|for)$/.test(p.word)).flatMap((p) => argumentsOf(context, p.nouns));
    return whom.length > 0 ? whom : owners;
  }
  if (owners.length > 0 && phrase.owner) return owners;
  if (of?.type === 'preposition' && /^(?:of|to|for|with)$/.test(of.word) && isNoun(next)) return /^beneficiar/.test(tokens[phrase.head]?.lower ?? '') ? sideOf(context, next) : argumentOf(context, next);
  return owners;
};

const GOODS: ReadonlySet<string> = new Set(['arms', 'weapon', 'weapons', 'weaponry', 'missile', 'missiles', 'drone', 'drones', 'ammunition', 'munitions', 'defence', 'defense', 'hardware']);
/** "gas supplier", "supplier of oil": not of arms. `of` is the phrase that "of" leads to. */
export const suppliesArms = (context: ClaimContext, { from, head, owner }: NounPhrase, of: NounPhrase | undefined): boolean => {
  const { tokens } = context.parse;
  // "a source of gas", "a source close to X"
  if (/^sources?$/.test(tokens[head]?.lower ?? '')) return of !== undefined && givenType(context, of) === 'supplies_arms';
  const what = tokens.slice(owner?.[1] ?? from, head).filter((t) => t.pos === 'NOUN');
  if (what.some((t) => GOODS.has(t.lower))) return true;
  return what.length === 0 && (of === undefined || argumentOf(context, of).length > 0 || givenType(context, of) === 'supplies_arms');
};

/** Where it is said: tokens, half-open, and the clause whose verb says whether it is so, or -1. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}
const OWN: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my']);
/** That each of `who` is the `noun` of each of `whom`. */
export const asRole = ({ parse: { tokens } }: ClaimContext, noun: string, who: readonly string[], whom: readonly string[], told: Told): readonly Match[] => {
  const role = roleOf(noun);
  if (!role) return [];
  // "its rival, X": a stance of its own.
  const reverse = role.reverse || (role.type === 'opposes' && OWN.has(tokens[told.from]?.lower ?? ''));
  return who.flatMap((a) => whom.filter((b) => b !== a).map((b) => ({ source: reverse ? b : a, target: reverse ? a : b, type: role.type, ...told, rule: `role:${noun}` })));
};
