/** The count sentence: "Said in 3 articles, which relay 1 report. No article denies it." */
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import type { Focus } from '../../model/focus';
import { provenanceOf, type Side } from '../../model/provenance';
import { count } from '../../model/wording';

export interface Phrase {
  readonly text: string;
  readonly strong: boolean;
}
const plain = (text: string): Phrase => ({ text, strong: false });
const strong = (text: string): Phrase => ({ text, strong: true });

/** Foci that gather many different things: what is denied in them does not contradict the rest. */
export const isBroad = ({ kind }: Focus): boolean => kind === 'actor' || kind === 'pair' || kind === 'article' || kind === 'report' || kind === 'telling' || kind === 'statement' || kind === 'contested' || kind === 'all';

const sideWords = (side: Side): readonly Phrase[] => {
  const articles = strong(count(side.articles, 'article'));
  if (side.claims.every((c) => c.attribution === '' && c.speakers.length === 0) && side.reports === side.articles)
    return [articles, plain(side.articles === 1 ? ', in its own voice' : ', each in its own voice')];
  return [articles, plain(side.reports === 1 && side.articles > 1 ? ', which relay ' : ' from '), strong(count(side.reports, 'report'))];
};

const broad = (focus: Focus, claims: readonly Claim[], catalogue: Catalogue): readonly Phrase[] => {
  const articles = new Set(claims.map((c) => c.article)).size;
  const reports = new Set(claims.map((c) => c.report)).size;
  const contested = claims.filter((c) => catalogue.conflicts.has(c.id)).length;
  const denied = claims.filter((c) => c.polarity === 'denied').length;
  const from = focus.kind === 'article' ? [plain(' from '), strong(count(reports, 'report'))] : focus.kind === 'report' ? [plain(' in '), strong(count(articles, 'article'))] : [plain(' in '), strong(count(articles, 'article')), plain(' from '), strong(count(reports, 'report'))];
  const rest = [denied > 0 ? `${denied} ${denied === 1 ? 'is a denial' : 'are denials'}` : '', focus.kind !== 'contested' && contested > 0 ? `${contested} ${contested === 1 ? 'is' : 'are'} contested` : ''].filter(Boolean);
  return [strong(count(claims.length, 'claim')), ...from, plain(rest.length > 0 ? `; ${rest.join(', ')}.` : '.')];
};

/** Others that give the same measure of the same actor. */
const sameMeasure = (claim: Claim, { figures }: Catalogue): number => {
  const own = figures.get(claim.id);
  return own ? [...figures.values()].filter((f) => f.claim !== claim.id && f.measure === own.measure && f.unit === own.unit && f.subject === own.subject).length : 0;
};

/** `claims` are those of the focus. */
export const summaryOf = (focus: Focus, claims: readonly Claim[], catalogue: Catalogue): readonly Phrase[] => {
  if (claims.length === 0) return [];
  if (isBroad(focus)) return broad(focus, claims, catalogue);
  const { affirmed, denied, contested } = provenanceOf(claims, catalogue);
  const undated = claims.every((c) => c.kind !== 'figure' && !c.date) ? ' No date is given.' : '';
  if (contested) return [strong('Contested.'), plain(' Said in '), ...sideWords(affirmed), plain('; denied in '), ...sideWords(denied), plain(`.${undated}`)];
  if (denied.claims.length > 0) return [plain('Denied in '), ...sideWords(denied), plain(`. No article affirms it.${undated}`)];
  const against = new Set(claims.flatMap((c) => (catalogue.conflicts.get(c.id) ?? []).map((row) => (row.claim_a === c.id ? row.claim_b : row.claim_a)))).size;
  const [first] = claims;
  const figure = first && catalogue.figures.has(first.id);
  const others = figure ? sameMeasure(first, catalogue) : 0;
  const rest =
    against > 0 ? `Contradicted by ${count(against, 'other claim')}.`
    : figure ? (others > 0 ? `${count(others, 'more figure')} of the same measure.` : 'No other claim gives this measure.')
    : 'No article denies it.';
  return [plain('Said in '), ...sideWords(affirmed), plain(`. ${rest}${undated}`)];
};
