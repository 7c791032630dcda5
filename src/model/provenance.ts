/** Provenance: which articles say something and how many independent reports that is, for and against. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';

export type Counting = 'reports' | 'articles';

/** Articles that relay one report (or one article in its own voice), as letters. */
export interface LetterGroup {
  readonly report: string;
  readonly articles: readonly string[];
  readonly letters: readonly string[];
}
export interface Side {
  /** Larger groups first, then by first letter. */
  readonly groups: readonly LetterGroup[];
  readonly articles: number;
  readonly reports: number;
  readonly claims: readonly Claim[];
}
export interface Provenance {
  readonly affirmed: Side;
  readonly denied: Side;
  readonly contested: boolean;
}

/** A, B, … Z, AA, AB, …: as spreadsheets order their columns. */
const byLetter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

const NOTHING: Side = { groups: [], articles: 0, reports: 0, claims: [] };

const sideOf = (claims: readonly Claim[], { letters }: Catalogue): Side => {
  const [first] = claims;
  if (!first) return NOTHING;
  const letter = (id: string) => letters.get(id) ?? id;
  // Most is said once.
  if (claims.length === 1) return { groups: [{ report: first.report, articles: [first.article], letters: [letter(first.article)] }], articles: 1, reports: 1, claims };
  const byReport = new Map<string, Set<string>>();
  for (const { report, article } of claims) byReport.set(report, (byReport.get(report) ?? new Set()).add(article));
  const groups = [...byReport].map(([report, ids]) => {
    const articles = [...ids].sort((a, b) => byLetter(letter(a), letter(b)));
    return { report, articles, letters: articles.map(letter) };
  });
  groups.sort((a, b) => b.letters.length - a.letters.length || byLetter(a.letters[0] ?? '', b.letters[0] ?? '') || (a.report < b.report ? -1 : 1));
  return { groups, articles: new Set(claims.map((c) => c.article)).size, reports: byReport.size, claims };
};

export const provenanceOf = (claims: readonly Claim[], catalogue: Catalogue): Provenance => {
  const affirmed = sideOf(claims.filter((c) => c.polarity !== 'denied'), catalogue);
  const denied = sideOf(claims.filter((c) => c.polarity === 'denied'), catalogue);
  return { affirmed, denied, contested: affirmed.reports > 0 && denied.reports > 0 };
};

/** The number that sizes and widths show. */
export const weightOf = (side: Side, counting: Counting): number => side[counting];
