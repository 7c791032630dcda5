/**
 * Web Annotations of the quotes (W3C Recommendation, https://www.w3.org/TR/annotation-model/): one page of annotations
 * as JSON-LD. Each says what is claimed and by whom of the words in the article file, by quotation and by position, and
 * of the same words in the article's web page, where it has one, by quotation alone.
 */
import type { Catalogue } from '../model/catalogue';
import type { Claim } from '../model/claim';
import { injectedIn } from '../model/claimRow';
import { claimedWords } from '../model/claimed';
import { saidBy } from '../model/saidBy';
import type { Extract } from './extract';
import { surroundings } from './surroundings';

type Json = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const textual = (value: string, purpose: 'describing' | 'commenting' | 'tagging'): Json => ({ type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose });

const bodiesOf = (claim: Claim, catalogue: Catalogue): readonly Json[] => [
  textual(`${claimedWords(claim, catalogue)} (${saidBy(claim, catalogue)})`, 'describing'),
  ...[claim.kind, claim.polarity, claim.modality, catalogue.relationships.get(claim.id)?.type ?? ''].filter(Boolean).map((tag) => textual(tag, 'tagging')),
  ...injectedIn(claim, catalogue).map((words) => textual(`“${words}” was injected into the page and is not the article’s.`, 'commenting')),
];

const targetsOf = (claim: Claim, { catalogue, linkOf }: Extract): readonly Json[] => {
  const article = catalogue.articles.get(claim.article);
  const { prefix, suffix, start, end } = surroundings(claim, catalogue);
  const quotation = { type: 'TextQuoteSelector', exact: claim.quote, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
  const position = start === null || end === null ? [] : [{ type: 'TextPositionSelector', start, end }];
  const file = { id: linkOf({ kind: 'article', id: claim.article }), type: 'Text', format: 'text/plain', ...(article?.language ? { language: article.language } : {}) };
  const page = article && /^https?:\/\/\S+$/.test(article.url) ? [{ type: 'SpecificResource', source: article.url, selector: quotation }] : [];
  return [{ type: 'SpecificResource', source: file, selector: [quotation, ...position] }, ...page];
};

const annotationOf = (claim: Claim, extract: Extract): Json => ({
  id: extract.linkOf({ kind: 'claim', id: claim.id }),
  type: 'Annotation',
  motivation: 'describing',
  body: bodiesOf(claim, extract.catalogue),
  target: targetsOf(claim, extract),
});

export const toWebAnnotations = (extract: Extract): string => {
  const { claims, words, link } = extract;
  const page = { '@context': CONTEXT, id: link, type: 'AnnotationPage', startIndex: 0, partOf: { id: `${link}${link.includes('#') ? '&' : '#'}quotes`, type: 'AnnotationCollection', label: words, total: claims.length }, items: claims.map((claim) => annotationOf(claim, extract)) };
  return `${JSON.stringify(page, null, 2)}\n`;
};
