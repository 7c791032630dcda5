/** CSL-JSON of the works (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as Zotero, Pandoc and citation processors read it. */
import { citedDate } from './citedDate';
import type { Work } from './work';

const types: Readonly<Record<Work['kind'], string>> = { article: 'article-newspaper', news_report: 'article-newspaper', interview: 'interview', briefing: 'speech', statement: 'document' };

/** What cannot be said in one or two dates stands as it is. */
const issuedOf = (edtf: string): Readonly<Record<string, unknown>> | null => {
  if (edtf === '') return null;
  const { parts, circa, season } = citedDate(edtf);
  if (parts.length === 0) return { literal: edtf };
  return { 'date-parts': parts, ...(season > 0 ? { season } : {}), ...(circa ? { circa: true } : {}) };
};

const itemOf = ({ id, kind, title, titled, authors, publisher, url, date, language, note }: Work): Readonly<Record<string, unknown>> => {
  const issued = issuedOf(date);
  return {
    id,
    type: types[kind],
    // A description in place of a title stands in brackets.
    title: titled ? title : `[${title}]`,
    ...(authors.length > 0 ? { author: authors.map((name) => ({ literal: name })) } : {}),
    ...(publisher ? (kind === 'article' ? { 'container-title': publisher } : { publisher }) : {}),
    ...(issued ? { issued } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    note,
  };
};

export const toCslJson = (works: readonly Work[]): string => `${JSON.stringify(works.map(itemOf), null, 2)}\n`;
