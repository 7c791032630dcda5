/** The formats in which claims are taken away: what each is for, how much it holds, and how it is written. */
import { count } from '../model/wording';
import type { Extract } from './extract';
import { graphOf, type Graph } from './graph';
import type { CsvOptions } from './spreadsheet';
import { worksOf } from './work';

export const uses = ['spreadsheet', 'program', 'graph', 'reference list'] as const;
export type Use = (typeof uses)[number];

export interface Format {
  readonly name: string;
  readonly use: Use;
  /** In a few words, what it is good for. */
  readonly about: string;
  readonly extension: string;
  readonly mediaType: string;
  /** How much there is to take, in words: "12 rows"; '' when there is nothing. */
  readonly amount: (extract: Extract) => string;
  /** Loads what it needs when it is asked for. */
  readonly write: (extract: Extract, options: CsvOptions) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const counted = (n: number, noun: string): string => (n === 0 ? '' : count(n, noun));
const rows = ({ claims }: Extract): string => counted(claims.length, 'row');
const claimCount = ({ claims }: Extract): string => counted(claims.length, 'claim');
const graphIn = ({ claims, catalogue: { dataset } }: Extract): Graph => graphOf({ ...dataset, claims });
const edgeCount = (extract: Extract): string => {
  const { nodes, edges } = graphIn(extract);
  return edges.length === 0 ? '' : `${count(nodes.length, 'actor')}, ${count(edges.length, 'edge')}`;
};
const sources = (extract: Extract): string => counted(worksOf(extract).length, 'source');

export const formats: readonly Format[] = [
  {
    name: 'CSV', use: 'spreadsheet', about: 'One row for each claim', extension: 'csv', mediaType: 'text/csv;charset=utf-8', amount: rows,
    write: async (extract, options) => {
      const [{ rowsOf }, { claimRows }, { toSpreadsheet }] = await Promise.all([import('./extract'), import('../model/claimRow'), import('./spreadsheet')]);
      return toSpreadsheet(claimRows.fields, rowsOf(extract), options);
    },
  },
  {
    name: 'Tables in a zip', use: 'spreadsheet', about: 'All tables, described', extension: 'zip', mediaType: 'application/zip', amount: claimCount,
    write: async (extract, options) => {
      const [{ archiveOf }, { zipped }] = await Promise.all([import('./archive'), import('./zip')]);
      return zipped(archiveOf(extract, options));
    },
  },
  { name: 'JSON', use: 'program', about: 'Rows and tables', extension: 'json', mediaType: 'application/json', amount: rows, write: async (extract) => (await import('./json')).toJson(extract) },
  { name: 'JSON-LD', use: 'program', about: 'Claims, by schema.org', extension: 'jsonld', mediaType: 'application/ld+json', amount: claimCount, write: async (extract) => (await import('./jsonLd')).toJsonLd(extract) },
  { name: 'Web Annotation', use: 'program', about: 'Quotes and their place', extension: 'anno.jsonld', mediaType: 'application/ld+json', amount: ({ claims }) => counted(claims.length, 'quote'), write: async (extract) => (await import('./webAnnotation')).toWebAnnotations(extract) },
  { name: 'GEXF', use: 'graph', about: 'For Gephi', extension: 'gexf', mediaType: 'application/gexf+xml', amount: edgeCount, write: async (extract) => (await import('./gexf')).toGexf(graphIn(extract)) },
  { name: 'GraphML', use: 'graph', about: 'For R, Python, yEd', extension: 'graphml', mediaType: 'application/graphml+xml', amount: edgeCount, write: async (extract) => (await import('./graphml')).toGraphml(graphIn(extract)) },
  { name: 'BibTeX', use: 'reference list', about: 'Articles and reports', extension: 'bib', mediaType: 'application/x-bibtex', amount: sources, write: async (extract) => (await import('./bibtex')).toBibtex(worksOf(extract)) },
  { name: 'CSL-JSON', use: 'reference list', about: 'For Zotero, Pandoc', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', amount: sources, write: async (extract) => (await import('./cslJson')).toCslJson(worksOf(extract)) },
];
