/** Compound adjectives: "Iran-backed militia X", "pro-Hezbollah website", "US-trained rebels", "anti-Assad groups". */
import type { RelationshipType } from '../../../model/relationship';
import { argumentOf, rolledUp } from '../argument';
import type { Match, Pattern } from '../context';
import { isNoun } from '../../syntax/chunk';

const SUFFIX: Readonly<Record<string, RelationshipType>> = {
  backed: 'backs', supported: 'backs', sponsored: 'backs', aligned: 'allied_with', allied: 'allied_with', funded: 'funds', financed: 'funds', armed: 'supplies_arms', equipped: 'supplies_arms', supplied: 'supplies_arms', trained: 'trains', designated: 'designates_terrorist',
};

export const byCompound: Pattern = (context) => {
  const { parse, found } = context;
  const { tokens, chunks } = parse;
  const matches: Match[] = [];
  for (const mention of found) {
    if (mention.kind !== 'actor') continue;
    const phrase = chunks.filter(isNoun).find((c) => c.from <= mention.from && mention.to <= c.to);
    const hyphen = /^[-–—]$/;
    const after = tokens[mention.to];
    const word = tokens[mention.to + 1];
    const suffix = after && word && hyphen.test(after.text) && after.start === tokens[mention.to - 1]?.end ? SUFFIX[word.lower] : undefined;
    const before = tokens[mention.from - 1];
    const prefix = before && hyphen.test(before.text) && before.end === tokens[mention.from]?.start ? tokens[mention.from - 2]?.lower : undefined;
    if (!phrase) continue;
    const heads = found.filter((m) => m.kind === 'actor' && m !== mention && m.from <= phrase.head && phrase.head < m.to && !(m.from <= mention.from && mention.to <= m.to && m.entity === mention.entity));
    const ids = heads.length > 0 ? [...new Set(heads.filter((h) => h.basis !== 'description' || h.rule !== 'members' || true).map((h) => rolledUp(context, h.entity)))] : argumentOf(context, phrase);
    const named = ids.filter((id) => id !== mention.entity);
    if (suffix) for (const id of named) matches.push({ source: mention.entity, target: id, type: suffix, from: phrase.from, to: phrase.to, clause: -1, rule: `compound:${word?.lower ?? ''}` });
    if (prefix === 'pro') for (const id of named) matches.push({ source: id, target: mention.entity, type: 'backs', from: phrase.from, to: phrase.to, clause: -1, rule: 'compound:pro' });
    if (prefix === 'anti') for (const id of named) matches.push({ source: id, target: mention.entity, type: 'opposes', from: phrase.from, to: phrase.to, clause: -1, rule: 'compound:anti' });
  }
  return matches;
};
