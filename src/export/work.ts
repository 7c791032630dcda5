/** Works: what a reference list of the claims names: the articles they stand in, and the reports that these relay. */
import type { Article } from '../model/article';
import { nameOf } from '../model/claimed';
import type { Report } from '../model/report';
import { articleName } from '../model/articleName';
import type { Extract } from './extract';

export interface Work {
  /** Unique among the works: the id of the article, or `report-` and the id of the report. */
  readonly id: string;
  readonly kind: 'article' | Exclude<Report['kind'], '' | 'own_reporting'>;
  /** What it is called, or in words what it is. */
  readonly title: string;
  /** Whether the title is the work's own. */
  readonly titled: boolean;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Web address, or ''. */
  readonly url: string;
  /** EDTF. */
  readonly date: string;
  /** BCP 47. */
  readonly language: string;
  readonly note: string;
}

/** "By Mia Wren and Tom Gull", "Mia Wren, Tom Gull & Ann Tern": names as printed, never cut into first and last. */
export const authorsOf = (byline: string): readonly string[] => {
  const names = byline.replace(/\s+/gu, ' ').trim().replace(/^by /i, '').split(/ and | & |;/);
  // A comma parts names only in a list that ends in "and": "Wren, Mia" is one name.
  return (names.length > 1 ? names.flatMap((name) => name.split(',')) : names).map((name) => name.trim()).filter(Boolean);
};

const webAddress = (url: string): string => (/^https?:\/\/\S+$/.test(url) ? url : '');

const workOfArticle = (article: Article, { catalogue }: Extract): Work => ({
  id: article.id,
  kind: 'article',
  title: articleName(article, catalogue),
  titled: article.title !== '',
  authors: authorsOf(article.author),
  publisher: article.publisher,
  url: webAddress(article.url),
  date: article.published,
  language: article.language,
  note: [`Article ${catalogue.letters.get(article.id) ?? article.id}, file ${article.file}`, article.published_basis === 'inferred' ? `date worked out: ${article.published_grounds}` : ''].filter(Boolean).join('; '),
});

const titles = { news_report: 'News report', interview: 'Interview', briefing: 'Briefing', statement: 'Statement' } as const;

/** An article's own reporting is the article and no work of its own. */
const workOfReport = ({ id, kind, outlet, published }: Report, relayedBy: readonly string[], { catalogue }: Extract): readonly Work[] => {
  if (kind === '' || kind === 'own_reporting') return [];
  const name = outlet === '' ? '' : nameOf(outlet, catalogue);
  const title = [titles[kind], name].filter(Boolean).join(' by ');
  const note = `Not read itself; known through article${relayedBy.length === 1 ? '' : 's'} ${relayedBy.join(', ')}`;
  return [{ id: `report-${id}`, kind, title, titled: false, authors: name ? [name] : [], publisher: '', url: '', date: published, language: '', note }];
};

/** Articles in the order of their letters, then reports, each once. */
export const worksOf = (extract: Extract): readonly Work[] => {
  const { claims, catalogue } = extract;
  const articles = new Set(claims.map((claim) => claim.article));
  const reports = new Map<string, Set<string>>();
  for (const { report, article } of claims) reports.set(report, (reports.get(report) ?? new Set()).add(article));
  const ordered = [...catalogue.letters].filter(([id]) => articles.has(id));
  const lettersOf = (ids: ReadonlySet<string> | undefined): readonly string[] => ordered.filter(([id]) => ids?.has(id)).map(([, letter]) => letter);
  return [
    ...ordered.flatMap(([id]) => catalogue.articles.get(id) ?? []).map((article) => workOfArticle(article, extract)),
    ...catalogue.dataset.reports.filter(({ id }) => reports.has(id)).flatMap((report) => workOfReport(report, lettersOf(reports.get(report.id)), extract)),
  ];
};
