/** Groups by original report, on one side or on two that cannot both stand. */
import { dateWords } from '../../parts/dateWords';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { groupedBy } from '../../model/grouped';
import { provenanceOf, type Provenance } from '../../model/provenance';
import type { Report } from '../../model/report';
import { listed } from '../../parts/quotation/chain';
import { partsOf } from '../../parts/quotation/contests';
import { entriesOf, type Entry } from '../../parts/quotation/entries';

export interface Group {
  readonly key: string;
  readonly report: string;
  /** "The Daily Beast", "The article itself". */
  readonly outlet: string;
  /** "report of 11 January 2016", "quoting Michael Horowitz". */
  readonly about: string;
  /** Aliases among the speakers, and why these articles are held to relay one report. */
  readonly note: string;
  readonly provenance: Provenance;
  readonly entries: readonly Entry[];
}
export interface Side {
  readonly label: '' | 'Denied' | 'Said';
  readonly groups: readonly Group[];
}

const kinds: Readonly<Record<Report['kind'], string>> = { news_report: 'report', interview: 'interview', briefing: 'briefing', statement: 'statement', own_reporting: 'own reporting', '': 'report' };

const aboutOf = (report: Report | undefined, claims: readonly Claim[], { actors }: Catalogue): string => {
  if (!report) return '';
  if (report.kind === 'own_reporting') {
    const speakers = [...new Set(claims.flatMap((c) => c.speakers))].map((id) => actors.get(id)?.name ?? id);
    return speakers.length === 0 || claims.some((c) => c.attribution === '') ? '' : `quoting ${speakers.length > 3 ? `${speakers.length} people` : listed(speakers)}`;
  }
  const kind = kinds[report.kind];
  return report.published ? `${kind} of ${dateWords(report.published, '', '')}` : `${kind}, no date given`;
};

const noteOf = (report: Report | undefined, claims: readonly Claim[], { actors }: Catalogue): string => {
  const aliases = [...new Set(claims.flatMap((c) => [...c.speakers, ...c.attribution.split(' > ')]))].flatMap((id) => {
    const actor = actors.get(id);
    return actor?.pseudonym === 'yes' ? [actor.name] : [];
  });
  const sentence = aliases.length === 0 ? '' : `${listed(aliases)} ${aliases.length > 1 ? 'are aliases' : 'is an alias'}.`;
  const several = new Set(claims.map((c) => c.article)).size > 1;
  return [sentence, several && report?.grounds ? `Held to be one report, because ${report.grounds}.`.replace(/\.\.$/, '.') : ''].filter(Boolean).join(' ');
};

/** Most articles first, then most claims, then by letters. */
export const groupsOf = (claims: readonly Claim[], catalogue: Catalogue, key = ''): readonly Group[] =>
  [...groupedBy(claims, ({ report }) => report)]
    .map(([id, own]) => {
      const report = catalogue.reports.get(id);
      const outlet = report?.kind === 'own_reporting' || !report ? 'The article itself' : (catalogue.actors.get(report.outlet)?.name ?? (report.outlet || 'Outlet not named'));
      const group = { key: `${key}${id}`, report: id, outlet, about: aboutOf(report, own, catalogue), note: noteOf(report, own, catalogue), provenance: provenanceOf(own, catalogue), entries: entriesOf(own, catalogue) };
      return { group, articles: articlesOf(own), claims: own.length, letters: `${group.entries.map((e) => e.letter).join('')} ${group.key}` };
    })
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims || (a.letters < b.letters ? -1 : 1))
    .map(({ group }) => group);
const articlesOf = (claims: readonly Claim[]): number => new Set(claims.map((c) => c.article)).size;

/** The smaller side first: fewer reports, then fewer articles, then fewer claims. `apart` = false: one side, whatever is denied in it. `key` tells the groups of several contests apart. */
export const sidesOf = (claims: readonly Claim[], catalogue: Catalogue, apart: boolean, key = ''): readonly Side[] => {
  if (claims.length === 0) return [];
  const parts = apart ? partsOf(claims, catalogue) : [claims];
  const size = (part: readonly Claim[]) => [new Set(part.map((c) => c.report)).size, articlesOf(part), part.length] as const;
  return [...parts]
    .sort((a, b) => {
      const [x, y] = [size(a), size(b)];
      return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
    })
    .map((part, i) => {
      const polar = parts.length > 1 && new Set(claims.map((c) => c.polarity)).size > 1;
      return { label: polar ? (part[0]?.polarity === 'denied' ? 'Denied' : 'Said') : '', groups: groupsOf(part, catalogue, `${key} ${i} `) };
    });
};
