/** Whom a noun names by what stands beside it: "the latter", "X and Y, both of which", "rebel positions", "X, whose leader". */
import { wordList } from '../among';
import { isNoun, type Chunk, type NounPhrase } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import type { Entity } from '../reading';
import { headMentions, type Text } from './antecedent';
import type { Found } from './found';

export const ORDER: ReadonlySet<string> = new Set(['former', 'latter']);
/** "the latter": the last actor of the sentence so far, or else of the one before; "the former": the one before that. */
export const inOrder = (noun: string, sentence: number, at: number, { found, parses }: Text): string => {
  const actors = (s: number, to: number): readonly string[] => [...new Set((found.get(s) ?? []).filter((m) => m.kind === 'actor' && m.to <= to).map((m) => m.entity))];
  const here = actors(sentence, at);
  const last = parses.get(sentence - 1)?.chunks.findLast(isNoun);
  // Where it ends with somebody unnamed, that is the latter.
  if (here.length < 2 && (!last || headMentions(last, found.get(sentence - 1) ?? []).length === 0)) return '';
  const ids = here.length > 1 ? here : actors(sentence - 1, Infinity);
  return (noun === 'latter' ? ids.at(-1) : ids.length > 1 ? ids.at(-2) : undefined) ?? '';
};
/** "members of X and Y, both of which": X and Y. */
export const listedBefore = ({ chunks, tokens }: Parse, phrase: NounPhrase, own: readonly Found[]): readonly string[] => {
  const i = chunks.indexOf(phrase);
  if (chunks[i - 1]?.type !== 'comma' || tokens[phrase.to]?.lower !== 'of' || !isNoun(chunks[i - 2])) return [];
  const last = chunks[i - 2];
  const first = chunks[i - 3]?.type === 'coordinator' ? chunks[i - 4] : undefined;
  return [first, last].flatMap((name) => (isNoun(name) ? headMentions(name, own).slice(0, 1).map((m) => m.entity) : []));
};
/** "X, whose leader": the names in the phrase of X. */
export const whoseMentions = ({ chunks, tokens }: Parse, phrase: NounPhrase, own: readonly Found[]): readonly Found[] => {
  const i = chunks.indexOf(phrase);
  if (tokens[phrase.from]?.lower !== 'whose' && tokens[phrase.from - 1]?.lower !== 'whose') return [];
  let left = tokens[phrase.from]?.lower === 'whose' ? i - 1 : i - 2;
  if (chunks[left]?.type === 'comma') left--;
  const before: Chunk | undefined = chunks[left];
  return isNoun(before) ? headMentions(before, own) : [];
};
/** Does the name of a person follow between commas? */
export const isNamedNext = ({ chunks }: Parse, phrase: NounPhrase, own: readonly Found[], entityOf: (id: string) => Entity | undefined): boolean => {
  const i = chunks.indexOf(phrase);
  const name = chunks[i + 1]?.type === 'comma' && (chunks[i + 3]?.type === 'comma' || chunks[i + 3]?.type === 'stop') ? chunks[i + 2] : undefined;
  return isNoun(name) && headMentions(name, own).some((m) => (m.basis === 'name' || m.basis === 'alias') && entityOf(m.entity)?.actorKind === 'person');
};
const THEIRS = wordList(
  'stations?|positions?|posts?|outposts?|hideouts?|hideaways?|lairs?|enclaves?|trenches|bunkers?|barracks|garrison|camps?|bases?|strongholds?|targets?|checkpoints?|depots?|sites?|facilities|infrastructure|headquarters|territory|areas?|lines|convoys?|columns?|patrols?|vehicles?|tanks?|jets|warplanes|planes|helicopters?|gunships?|aircraft|bombers?|artillery|rockets|shells|barrel|troops|forces|soldiers|infantry|fighters?|units?|ranks|groups?|officers?|generals?|commanders?|leaders?|snipers?|gunners|shelling|bombardment|airstrikes?|strikes|raids?|offensive|siege',
);
/** "rebel positions", "regime warplanes": the phrase of whose they are, a noun of `whose`, or null. */
export const attributeOf = ({ tokens }: Parse, phrase: NounPhrase, whose: ReadonlySet<string>): NounPhrase | null => {
  const at = phrase.head - 1;
  // "Islamic militant fighters": others.
  if (at > phrase.from && at > 1 && /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '')) return null;
  return at >= phrase.from && whose.has(tokens[at]?.lower ?? '') && THEIRS.has(tokens[phrase.head]?.lower ?? '') ? { ...phrase, from: at, head: at, to: at + 1, owner: null } : null;
};
