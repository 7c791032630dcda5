/**
 * Claim rows: a claim in one flat row with all that it takes to check it: what is claimed, in which words, by whom,
 * through whom, where it stands, who says the opposite, and a link. Tables on the page and downloads show these rows.
 */
import { actorKinds } from './actor';
import type { Catalogue } from './catalogue';
import { claimKinds, modalities, polarities, type Claim } from './claim';
import { claimedWords, nameOf } from './claimed';
import { dateBases } from './date';
import { code, day, edtf, integer, list, number, text } from './field';
import { bounds } from './figure';
import type { Focus } from './focus';
import { families } from './relationship';
import { reportKinds } from './report';
import { reportName } from './reportName';
import { saidBy } from './saidBy';
import { table, type Row } from './table';

export const claimRows = table('rows', 'A claim with everything that is needed to check it.', ['claim'], {
  claim: text('Id of the claim.'),
  kind: code(claimKinds, 'Relationship, figure or event.'),
  claimed: text('What is claimed, in words.'),
  source: text('Of a relationship: id of who.'),
  source_name: text('Name of who.'),
  source_kind: code(actorKinds, 'What kind of actor.'),
  type: text('Type of the relationship or event.'),
  family: code(families, 'Group of types.'),
  target: text('Of a relationship: id of to or with whom.'),
  target_name: text('Name of to or with whom.'),
  target_kind: code(actorKinds, 'What kind of actor.'),
  weapons: list('Names of weapons.'),
  measure: text('Of a figure: what is counted.'),
  unit: text('persons, weapons, percent, …'),
  low: number('Lowest value the words allow; empty = no lower bound.'),
  high: number('Highest value the words allow; empty = no upper bound.'),
  bound: code(bounds, 'What the words say of the bounds.'),
  printed: text('The number as printed.'),
  subject_name: text('Whose it is.'),
  caveat: text('Words that qualify the number.'),
  event: text('Of an event: id shared by claims about the same event.'),
  actors: list('Names of the actors in it.'),
  polarity: code(polarities, 'Whether the words affirm or deny it.'),
  modality: code(modalities, 'How firmly.'),
  date: edtf('When it is said to have happened.'),
  date_start: day('Earliest day.'),
  date_end: day('Latest day.'),
  date_text: text('The words that give the date.'),
  date_basis: code(dateBases, 'How the date is known.'),
  place: text('Id of where.'),
  place_name: text('Name of where.'),
  quote: text('The words, exactly as in the file from start to end.'),
  injected: list('Words in the quote that a hacked page put there; they are not the article’s.'),
  said_by: text('Who said it, innermost first, in names, joined by " > "; "the article itself" = in its own voice.'),
  speakers: list('Actor ids of who said it.'),
  attribution: text('The chain in actor ids; empty = the article’s own voice.'),
  report: text('Id of the original report.'),
  report_name: text('Who published or made it; "own reporting" = the article itself.'),
  report_kind: code(reportKinds, 'What it is.'),
  article: text('Id of the article.'),
  letter: text('Its letter on the page.'),
  article_title: text('Headline as printed; empty when the article has none.'),
  article_file: text('File.'),
  article_publisher: text('Who published it.'),
  article_published: edtf('When it was published.'),
  article_url: text('Address.'),
  sentence: text('Id of the sentence.'),
  start: integer('Start in the file, in UTF-16 code units.'),
  end: integer('End, exclusive.'),
  contradicted_by: list('Ids of claims that cannot stand beside it.'),
  permalink: text('Address at which it is shown.'),
  reviewed: text('What a person corrected, and why.'),
});
export type ClaimRow = Row<typeof claimRows>;

/** The address at which something is shown. */
export type LinkOf = (focus: Focus) => string;

const nameIfAny = (id: string, catalogue: Catalogue): string => (id === '' ? '' : nameOf(id, catalogue));

/** Text within the span that was injected into the page. */
export const injectedIn = ({ article, start, end }: Claim, { removed }: Catalogue): readonly string[] =>
  (removed.get(article) ?? []).flatMap((row) => (row.reason === 'injected' && (row.start ?? 0) < (end ?? 0) && (start ?? 0) < (row.end ?? 0) ? [row.text.trim()] : []));

/** Ids of the claims that cannot stand beside it. */
const contradicting = (id: string, { conflicts }: Catalogue): readonly string[] => [...new Set((conflicts.get(id) ?? []).map((row) => (row.claim_a === id ? row.claim_b : row.claim_a)))];

const relationshipCells = (claim: Claim, catalogue: Catalogue) => {
  const row = catalogue.relationships.get(claim.id);
  const { source = '', target = '', family = '' } = row ?? {};
  return {
    source,
    source_name: nameIfAny(source, catalogue),
    source_kind: catalogue.actors.get(source)?.kind ?? '',
    type: row?.type ?? catalogue.events.get(claim.id)?.type ?? '',
    family,
    target,
    target_name: nameIfAny(target, catalogue),
    target_kind: catalogue.actors.get(target)?.kind ?? '',
    weapons: (row?.weapons ?? []).map((id) => catalogue.weapons.get(id)?.name ?? id),
  } as const;
};
const figureCells = (claim: Claim, catalogue: Catalogue) => {
  const row = catalogue.figures.get(claim.id);
  const { measure = '', unit = '', low = null, high = null, bound = '', caveat = '' } = row ?? {};
  return { measure, unit, low, high, bound, printed: row?.text ?? '', subject_name: nameIfAny(row?.subject ?? '', catalogue), caveat } as const;
};
const eventCells = (claim: Claim, catalogue: Catalogue) => {
  const row = catalogue.events.get(claim.id);
  return { event: row?.event ?? '', actors: (row?.actors ?? []).map((id) => nameOf(id, catalogue)) } as const;
};
const originCells = (claim: Claim, catalogue: Catalogue) => {
  const report = catalogue.reports.get(claim.report);
  const article = catalogue.articles.get(claim.article);
  return {
    report: claim.report,
    report_name: report?.kind === 'own_reporting' ? 'own reporting' : reportName(claim.report, catalogue),
    report_kind: report?.kind ?? '',
    article: claim.article,
    letter: catalogue.letters.get(claim.article) ?? '',
    article_title: article?.title ?? '',
    article_file: article?.file ?? '',
    article_publisher: article?.publisher ?? '',
    article_published: article?.published ?? '',
    article_url: article?.url ?? '',
  } as const;
};

export const claimRowOf = (claim: Claim, catalogue: Catalogue, linkOf: LinkOf): ClaimRow => {
  const { id, kind, polarity, modality, date, date_start, date_end, date_text, date_basis, quote, speakers, attribution, sentence, start, end, reviewed } = claim;
  const place = claim.place || (catalogue.figures.get(id)?.place ?? '');
  return {
    claim: id,
    kind,
    claimed: claimedWords(claim, catalogue),
    ...relationshipCells(claim, catalogue),
    ...figureCells(claim, catalogue),
    ...eventCells(claim, catalogue),
    ...{ polarity, modality, date, date_start, date_end, date_text, date_basis },
    place,
    place_name: place === '' ? '' : (catalogue.places.get(place)?.name ?? place),
    quote,
    injected: injectedIn(claim, catalogue),
    said_by: saidBy(claim, catalogue),
    ...{ speakers, attribution },
    ...originCells(claim, catalogue),
    ...{ sentence, start, end },
    contradicted_by: contradicting(id, catalogue),
    permalink: linkOf({ kind: 'claim', id }),
    reviewed,
  };
};

/** One row for each claim, in their order. */
export const claimRowsOf = (claims: readonly Claim[], catalogue: Catalogue, linkOf: LinkOf): readonly ClaimRow[] => claims.map((claim) => claimRowOf(claim, catalogue, linkOf));
