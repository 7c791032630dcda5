/** Counter-claims: "E, Michael Horowitz: “there has already been clear coordination”". */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { clipped } from '../../model/clipped';
import { inQuotes } from '../../model/inQuotes';
import { chainOf } from '../../parts/quotation/chain';

export interface Counter {
  readonly claim: string;
  readonly words: string;
}
export interface Counters {
  readonly shown: readonly Counter[];
  readonly more: number;
}

/** So many stand in words; the others as a number. */
const MOST_SHOWN = 2;
const MOST_CHARACTERS = 72;

/** Of a denial the words that deny, though the quotation be long. */
const quoted = ({ quote, start, negation_start, negation_end }: Claim): string => {
  const at = (negation_start ?? 0) - (start ?? 0);
  if (negation_end === null || at + 12 < MOST_CHARACTERS || at > quote.length) return clipped(quote, MOST_CHARACTERS);
  const clause = Math.max(...[', ', '; ', ': '].map((mark) => quote.lastIndexOf(mark, at))) + 2;
  const from = clause > 1 && at - clause < 40 ? clause : quote.lastIndexOf(' ', at - 24) + 1;
  return `${from > 0 ? '… ' : ''}${clipped(quote.slice(from), MOST_CHARACTERS)}`;
};

const wordsOf = (claim: Claim, catalogue: Catalogue): string => {
  const [first] = chainOf(claim, catalogue).links;
  const who = !first ? 'in its own voice' : first.kind ? first.name : 'nobody named';
  return `${catalogue.letters.get(claim.article) ?? ''}, ${who}: ${inQuotes(quoted(claim))}`;
};

/** One for each article and report that says otherwise, then how many more. */
export const countersOf = (claim: Claim, catalogue: Catalogue): Counters => {
  const seen = new Set<string>();
  const others = (catalogue.conflicts.get(claim.id) ?? [])
    .flatMap((row) => catalogue.claims.get(row.claim_a === claim.id ? row.claim_b : row.claim_a) ?? [])
    .filter((other) => {
      const key = `${other.article} ${other.report}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
  return { shown: others.slice(0, MOST_SHOWN).map((other) => ({ claim: other.id, words: wordsOf(other, catalogue) })), more: Math.max(0, others.length - MOST_SHOWN) };
};
