/** Entries: what the panel shows as one quotation, though several claims may be read from it. */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { oncePer } from '../remembered';
import { runsOf, type Mark, type Run } from './marked';
import { extentOf, meets, passageOf, type Passage } from './passage';

export interface Entry {
  readonly key: string;
  readonly article: string;
  readonly letter: string;
  readonly claims: readonly Claim[];
  readonly passage: Passage;
  /** Runs by piece of the passage. */
  readonly runs: readonly (readonly Run[])[];
}

const marksOf = (claims: readonly Claim[], passage: Passage, { removed }: Catalogue): readonly Mark[] => {
  const mark = (kind: Mark['kind'], start: number | null, end: number | null): readonly Mark[] => {
    const extent = extentOf(start, end);
    return extent ? [{ ...extent, kind }] : [];
  };
  const article = claims[0]?.article ?? '';
  return [
    ...claims.flatMap((c) => [...mark('claim', c.start, c.end), ...mark('hedge', c.hedge_start, c.hedge_end), ...(c.polarity === 'denied' ? mark('negation', c.negation_start, c.negation_end) : [])]),
    ...(removed.get(article) ?? []).filter((r) => r.reason === 'injected').flatMap((r) => mark('injected', r.start, r.end)),
  ].filter((m) => meets(m, passage));
};

const joined = (a: Passage, b: Passage): Passage => {
  const pieces = [...a.pieces, ...b.pieces.filter((p) => !a.pieces.some((q) => q.start === p.start))].sort((p, q) => p.start - q.start);
  const last = a.end >= b.end ? a : b;
  return { ...a, end: last.end, pieces, after: last.after };
};

/** Place of each article in the order of the letters. */
const ranksOf = oncePer(({ letters }: Catalogue): ReadonlyMap<string, number> => new Map([...letters.keys()].map((id, i) => [id, i])));

/** In the order of the articles' letters, then in text order; claims whose sentences meet share an entry. */
export const entriesOf = (claims: readonly Claim[], catalogue: Catalogue): readonly Entry[] => {
  const ranks = ranksOf(catalogue);
  const rank = ({ article }: Claim) => ranks.get(article) ?? ranks.size;
  const placed = claims
    .map((claim) => ({ claim, passage: passageOf(claim, catalogue) }))
    .sort((a, b) => rank(a.claim) - rank(b.claim) || a.passage.start - b.passage.start || (a.claim.start ?? 0) - (b.claim.start ?? 0));
  const merged: { readonly claims: Claim[]; passage: Passage }[] = [];
  for (const { claim, passage } of placed) {
    const last = merged.at(-1);
    if (last && last.claims[0]?.article === claim.article && meets(last.passage, passage)) {
      last.claims.push(claim);
      last.passage = joined(last.passage, passage);
    } else merged.push({ claims: [claim], passage });
  }
  return merged.map(({ claims: own, passage }) => {
    const marks = marksOf(own, passage, catalogue);
    const article = own[0]?.article ?? '';
    return { key: own.map((c) => c.id).join(' '), article, letter: catalogue.letters.get(article) ?? '', claims: own, passage, runs: passage.pieces.map((piece) => runsOf(piece, marks)) };
  });
};
