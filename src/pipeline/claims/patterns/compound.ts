/** Compound adjectives: "Iran-backed militia X", "pro-Hezbollah website", "US-trained rebels", "anti-Assad groups", "al-Qaeda-linked Y". */
import type { RelationshipType } from '../../../model/relationship';
import { headMentions } from '../../mentions/antecedent';
import { argumentOf } from '../argument';
import { rolledUp } from '../belonging';
import type { ClaimContext, Match, Pattern } from '../context';
import { isNoun, type NounPhrase } from '../../syntax/chunk';

const SUFFIX: ReadonlyMap<string, RelationshipType> = new Map(Object.entries({
  backed: 'backs', supported: 'backs', sponsored: 'backs', aligned: 'allied_with', allied: 'allied_with', linked: 'allied_with', affiliated: 'allied_with', inspired: 'allied_with', funded: 'funds', financed: 'funds', paid: 'funds', armed: 'supplies_arms', equipped: 'supplies_arms', supplied: 'supplies_arms', trained: 'trains', advised: 'trains', designated: 'designates_terrorist',
}));
const HYPHEN = /^[-–—]$/;

/** Whom the phrase with the compound names: its head, or what stands in apposition to it. */
const headOf = (context: ClaimContext, phrase: NounPhrase, compound: string): readonly string[] => {
  const { parse, found } = context;
  const heads = headMentions(phrase, found).filter((m) => m.entity !== compound);
  if (heads.length > 0) return [...new Set(heads.map((h) => rolledUp(context, h.entity)))];
  const own = argumentOf(context, phrase);
  if (own.some((id) => id !== compound)) return own;
  // "the Iran-backed militia, X,"; "an al-Qaeda-linked group, X,"; "the Iran-backed group X"
  const i = parse.chunks.indexOf(phrase);
  const next = parse.chunks[i + 1];
  const after = next?.type === 'comma' ? parse.chunks[i + 2] : next;
  const verb = parse.chunks[parse.chunks.indexOf(after ?? phrase) + 1];
  return isNoun(after) && verb?.type !== 'verb' && headMentions(after, found).some((m) => m.basis === 'name' || m.basis === 'alias') ? argumentOf(context, after) : [];
};

export const byCompound: Pattern = (context) => {
  const { parse, found } = context;
  const { tokens, chunks } = parse;
  const matches: Match[] = [];
  for (const mention of found) {
    if (mention.kind === 'weapon') continue;
    const source = mention.kind === 'actor' || context.entityOf(mention.entity)?.actorKind === 'state' ? mention.entity : '';
    if (!source) continue;
    const after = tokens[mention.to];
    const word = tokens[mention.to + 1];
    const suffix = after && word && HYPHEN.test(after.text) && after.start === tokens[mention.to - 1]?.end ? SUFFIX.get(word.lower) : undefined;
    const before = tokens[mention.from - 1];
    const prefix = before && HYPHEN.test(before.text) && before.end === tokens[mention.from]?.start ? tokens[mention.from - 2]?.lower : undefined;
    if (!suffix && prefix !== 'pro' && prefix !== 'anti') continue;
    const phrase = chunks.filter(isNoun).find((c) => c.from <= mention.from && mention.to <= c.to);
    if (!phrase) continue;
    const add = (a: string, b: string, type: RelationshipType, rule: string) => {
      if (a !== b) matches.push({ source: a, target: b, type, from: phrase.from, to: phrase.to, clause: -1, rule: `compound:${rule}` });
    };
    for (const id of headOf(context, phrase, mention.entity)) {
      if (suffix) add(source, id, suffix, word?.lower ?? '');
      if (prefix === 'pro') add(id, source, 'backs', 'pro');
      if (prefix === 'anti') add(id, source, 'opposes', 'anti');
    }
  }
  return matches;
};
