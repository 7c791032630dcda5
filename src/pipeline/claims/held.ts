/** Who holds, houses or sent what a phrase names: "a base, home to X’s troops", "vehicles belonging to X", "X sent soldiers, who". */
import { among } from '../among';
import { asNoun, isNoun, type NounPhrase } from '../syntax/chunk';
import { coordinated, wordOf } from '../syntax/list';
import type { ClaimContext } from './context';
import { hasFrame } from './noun';

/** "linked to the bombing of X": an act has no sites. */
export const isEvent = (noun: string): boolean => hasFrame(noun) || among('genocide|plot|coup|murder|crimes?|deaths?|case|scandal|riots?|protests?|putsch', noun);
export const heldBy = ({ parse }: ClaimContext, phrase: NounPhrase): readonly NounPhrase[] => {
  // "a base, home to X’s troops", "a camp housing X’s men"
  const { chunks, tokens } = parse;
  const i = chunks.indexOf(phrase) + 1;
  const home = chunks[chunks[i]?.type === 'comma' ? i + 1 : i];
  if (isNoun(home) && tokens[home.head]?.lower === 'home' && among('to|of', tokens[home.to]?.lower ?? '')) {
    const guests = coordinated(chunks, chunks.indexOf(home) + 2).flatMap((k) => asNoun(chunks[k]) ?? []);
    const of = chunks[chunks.indexOf(home) + 3];
    return wordOf(of) === 'of' ? coordinated(chunks, chunks.indexOf(home) + 4).flatMap((k) => asNoun(chunks[k]) ?? []) : guests;
  }
  const houses = parse.clauses.find((c) => c.relative && !c.verb.passive && among('host|house|shelter|accommodate|carry|transport|ferry', c.verb.lemma) && c.subjects.includes(phrase));
  if (houses) return houses.objects;
  // "a cave in which X had stored explosives"
  const hidden = parse.clauses.find((c) => c.relative && !c.verb.passive && among('store|keep|hide|live|train|shelter|gather|sleep|stay|operate|plan|build|make|hold', c.verb.lemma) && c.phrases.some((p) => p.word === 'in' && p.nouns.includes(phrase)));
  if (hidden) return hidden.subjects;
  // "vehicles belonging to X"
  const owned = parse.clauses.find((c) => c.relative && c.verb.lemma === 'belong' && c.subjects.includes(phrase));
  if (owned) return owned.phrases.filter((p) => p.word === 'to').flatMap((p) => p.nouns);
  // "X sent soldiers, who captured": X.
  const sent = parse.chunks[i]?.type === 'comma' && parse.chunks[i + 1]?.type === 'relative' && among('soldiers|troops|men|fighters|forces|mercenaries|commandos|marines|paratroopers|policemen|jets|warplanes', parse.tokens[phrase.head]?.lower ?? '') ? parse.clauses.find((c) => !c.verb.passive && among('send|deploy|dispatch|commit|fly|contribute', c.verb.lemma) && c.objects.includes(phrase)) : undefined;
  if (sent) return sent.subjects;
  // Prisoners are not their gaolers’.
  if (among('prisoners?|hostages?|captives?|detainees?|people|men|women|soldiers|civilians', parse.tokens[phrase.head]?.lower ?? '')) return [];
  // "sites linked to X"
  const linked = parse.clauses.find((c) => c.relative && c.verb.passive && c.subjects.includes(phrase) && among('link|connect|tie|affiliate|associate', c.verb.lemma));
  if (linked) return linked.phrases.filter((p) => p.word === 'to' || p.word === 'with').flatMap((p) => p.nouns).filter((n) => !isEvent(tokens[n.head]?.lower ?? ''));
  const clause = parse.clauses.find((c) => c.relative && c.verb.passive && c.subjects.includes(phrase) && among('use|hold|control|operate|man|run|occupy|own|staff|defend|station', c.verb.lemma));
  return clause?.phrases.filter((p) => p.word === 'by').flatMap((p) => p.nouns) ?? [];
};
