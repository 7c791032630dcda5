/**
 * JSON-LD in the words of schema.org (https://schema.org/Dataset, https://schema.org/Claim): the selection as a dataset
 * that is based on the articles and cites the reports these relay, with each claim, who makes it and where it appears.
 */
import type { ActorKind } from '../model/actor';
import type { Claim } from '../model/claim';
import { claimRows, injectedIn } from '../model/claimRow';
import { claimedWords, nameOf } from '../model/claimed';
import { count } from '../model/wording';
import { LICENCE, type Extract } from './extract';
import { worksOf, type Work } from './work';

type Json = Readonly<Record<string, unknown>>;

const actorTypes: Readonly<Record<ActorKind, string>> = {
  state: 'Country',
  government_body: 'GovernmentOrganization',
  armed_force: 'Organization',
  armed_group: 'Organization',
  party: 'PoliticalParty',
  person: 'Person',
  media: 'NewsMediaOrganization',
  organisation: 'Organization',
  group: 'Organization',
};
const workTypes: Readonly<Record<Work['kind'], string>> = { article: 'NewsArticle', news_report: 'NewsArticle', interview: 'Conversation', briefing: 'CreativeWork', statement: 'CreativeWork' };

const known = (object: Readonly<Record<string, unknown>>): Json => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0)));

/** Days, months, years and intervals, as schema.org writes dates; other EDTF is not ISO 8601-1. */
const isoDate = (edtf: string): string => (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?:\/(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?|\.\.))?$/.test(edtf) ? edtf : '');

const addressOf = ({ id, kind }: Pick<Work, 'id' | 'kind'>, { linkOf }: Extract): string => linkOf(kind === 'article' ? { kind: 'article', id } : { kind: 'report', id: id.replace(/^report-/, '') });

const agentOf = (id: string, { catalogue, linkOf }: Extract): Json => {
  const actor = catalogue.actors.get(id);
  return known({ '@type': actor?.kind ? actorTypes[actor.kind] : 'Organization', '@id': linkOf({ kind: 'actor', id }), name: nameOf(id, catalogue), sameAs: actor?.wikidata ? `http://www.wikidata.org/entity/${actor.wikidata}` : '' });
};

const workOf = (work: Work, extract: Extract, cited: readonly string[]): Json =>
  known({
    '@type': workTypes[work.kind],
    '@id': addressOf(work, extract),
    [work.titled ? 'headline' : 'name']: work.title,
    author: work.authors.map((name) => ({ '@type': work.kind === 'article' ? 'Person' : 'Organization', name })),
    publisher: work.publisher ? { '@type': 'Organization', name: work.publisher } : '',
    datePublished: isoDate(work.date),
    inLanguage: work.language,
    url: work.url,
    description: work.note,
    citation: cited.map((id) => ({ '@id': id })),
  });

const claimOf = (claim: Claim, extract: Extract, reports: ReadonlySet<string>): Json => {
  const { catalogue, linkOf } = extract;
  const injected = injectedIn(claim, catalogue);
  const relayed = reports.has(claim.report);
  return known({
    '@type': 'Claim',
    '@id': linkOf({ kind: 'claim', id: claim.id }),
    identifier: claim.id,
    name: claimedWords(claim, catalogue),
    text: claim.quote,
    description: injected.length > 0 ? `${injected.map((words) => `“${words}”`).join(', ')}: injected into the page, not the article’s words.` : '',
    author: claim.speakers.map((id) => agentOf(id, extract)),
    appearance: { '@id': linkOf({ kind: 'article', id: claim.article }) },
    firstAppearance: relayed ? { '@id': linkOf({ kind: 'report', id: claim.report }) } : '',
    temporalCoverage: isoDate(claim.date),
  });
};

/** From the earliest to the latest day that a claim is about, as ISO 8601; '' when none is dated. */
const coverage = (claims: readonly Claim[]): string => {
  const from = claims.map(({ date_start }) => date_start).filter(Boolean).sort()[0];
  const to = claims.map(({ date_end }) => date_end).filter(Boolean).sort().at(-1);
  return from && to ? `${from}/${to}` : '';
};

export const toJsonLd = (extract: Extract): string => {
  const { claims, catalogue, words, link, version } = extract;
  const works = worksOf(extract);
  const articles = works.filter(({ kind }) => kind === 'article');
  const reports = works.filter(({ kind }) => kind !== 'article');
  const reportIds = new Set(reports.map(({ id }) => id.replace(/^report-/, '')));
  const relays = new Set(claims.map(({ article, report }) => `${article} ${report}`));
  const citedBy = (article: string): readonly string[] => reports.filter(({ id }) => relays.has(`${article} ${id.replace(/^report-/, '')}`)).map((work) => addressOf(work, extract));
  const places = new Set(claims.map(({ place }) => place));
  const dataset = known({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': link,
    url: link,
    name: `What the articles claim, who said so, and in which words: ${words}`,
    description: `${count(claims.length, 'claim')} read from ${count(articles.length, 'article')}, which relay ${count(reports.length, 'original report')}. Each says what an article says and who said it; nothing here says whether it is true.`,
    version,
    creator: { '@type': 'SoftwareApplication', name: 'Attested' },
    usageInfo: LICENCE,
    temporalCoverage: coverage(claims),
    spatialCoverage: catalogue.dataset.places.filter(({ id }) => places.has(id)).map(({ name }) => ({ '@type': 'Place', name })),
    variableMeasured: Object.entries(claimRows.fields).map(([name, { about }]) => ({ '@type': 'PropertyValue', name, description: about })),
    isBasedOn: articles.map((work) => workOf(work, extract, citedBy(work.id))),
    citation: reports.map((work) => workOf(work, extract, [])),
    hasPart: claims.map((claim) => claimOf(claim, extract, reportIds)),
  });
  return `${JSON.stringify(dataset, null, 2)}\n`;
};
