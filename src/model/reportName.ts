/** The name of a report: that of its outlet, or of the article whose own reporting it is: "The Daily Beast", "article C’s own reporting". */
import type { Catalogue } from './catalogue';

export const reportName = (id: string, { reports, actors, letters, tellers }: Catalogue): string => {
  const report = reports.get(id);
  if (!report) return id;
  if (report.kind !== 'own_reporting') return actors.get(report.outlet)?.name ?? (report.outlet ? report.outlet.replaceAll('-', ' ') : 'a report whose outlet is not named');
  const article = tellers.get(id);
  return article === undefined ? 'an article’s own reporting' : `article ${letters.get(article) ?? article}’s own reporting`;
};
