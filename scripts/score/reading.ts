/** The tables of a dataset as they are compared: rows by article, actors by their names, claims with their sentence. */
import type { Claim } from '../../src/model/claim';
import type { Dataset } from '../../src/model/dataset';
import { nameKey, overlapsInWords } from './match';

export interface Reading {
  readonly dataset: Dataset;
  readonly claim: (id: string) => Claim | undefined;
  /** Do the claim, or the sentence it stands in, and these words say the same? */
  readonly says: (claim: Claim, quote: string) => boolean;
  /** Has the actor one of these names? */
  readonly isNamed: (actor: string, keys: ReadonlySet<string>) => boolean;
  /** The same of one who speaks: officials may be read as themselves or as those they speak for. */
  readonly isSpeaker: (actor: string, keys: ReadonlySet<string>) => boolean;
}

const ROLE = / (?:commanders?|officials?|officers?|sources?|fighters?|diplomats?|spokes(?:m[ae]n|wom[ae]n|persons?|people))$/u;
const principal = (key: string): string => key.replace(ROLE, '');

export const readingOf = (dataset: Dataset): Reading => {
  const claims = new Map(dataset.claims.map((c) => [c.id, c]));
  const sentences = new Map(dataset.sentences.map((s) => [s.id, s.text]));
  const names = new Map(dataset.actors.map((a) => [a.id, new Set([a.id, a.name, ...a.aliases].map(nameKey))]));
  const namesOf = (actor: string): readonly string[] => [...(names.get(actor) ?? [nameKey(actor)])];
  return {
    dataset,
    claim: (id) => claims.get(id),
    says: (claim, quote) => overlapsInWords(quote, claim.quote) || overlapsInWords(quote, sentences.get(claim.sentence) ?? ''),
    isNamed: (actor, keys) => namesOf(actor).some((name) => keys.has(name)),
    isSpeaker: (actor, keys) => {
      const own = new Set([...keys].flatMap((key) => [key, principal(key)]));
      return namesOf(actor).some((name) => own.has(name) || own.has(principal(name)));
    },
  };
};

/** The keys of these names and of all other names that a reader gives for the same actors. */
export const keysOf = (names: readonly string[], groups: readonly (readonly string[])[]): ReadonlySet<string> => {
  const own = new Set(names.map(nameKey));
  return new Set([...own, ...groups.map((group) => group.map(nameKey)).filter((group) => group.some((key) => own.has(key))).flat()]);
};

/** The same row printed twice counts once. */
export const once = <R>(rows: readonly R[], key: (row: R) => readonly unknown[]): readonly R[] => [...new Map(rows.map((row) => [JSON.stringify(key(row)), row])).values()];
export const short = (words: string): string => `“${words.replace(/\s+/g, ' ').slice(0, 70)}”`;
