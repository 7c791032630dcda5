/** Lanes: the rows of the timeline sorted by type, by actor or by report; an event of two actors stands in both lanes. */
import { groupedBy, groupedByEach } from '../../model/grouped';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { families, type Family } from '../../model/relationship';
import { familyNames } from '../../model/wording';
import { happeningsOf, type Happening } from './happening';

export const laneKinds = ['type', 'actor', 'report'] as const;
export type LaneKind = (typeof laneKinds)[number];

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly family: Family | null;
  readonly happenings: readonly Happening[];
}

/** More lanes than these are joined in one. */
const MOST = 12;

const byType = (happenings: readonly Happening[]): readonly Lane[] => {
  const ofFamily = families.map((family) => ({ id: family, name: familyNames[family], family, happenings: happenings.filter((h) => h.family === family) }));
  const rest = happenings.filter((h) => h.family === null);
  return [
    ...ofFamily,
    { id: 'reporting', name: 'Reporting', family: null, happenings: rest.filter((h) => h.type === 'reporting') },
    { id: 'other', name: 'Other', family: null, happenings: rest.filter((h) => h.type !== 'reporting') },
  ];
};

const largestFirst = (lanes: readonly Lane[]): readonly Lane[] =>
  [...lanes].sort((a, b) => b.happenings.length - a.happenings.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));

const byActor = (happenings: readonly Happening[], { actors }: Catalogue): readonly Lane[] => {
  const own = groupedByEach(happenings, (h) => new Set(h.actors));
  const lanes = largestFirst([...own].map(([id, theirs]) => ({ id, name: actors.get(id)?.name ?? id, family: null, happenings: theirs })));
  const shown = lanes.slice(0, MOST);
  const ids = new Set(shown.map(({ id }) => id));
  const rest = happenings.filter((h) => h.actors.length > 0 && !h.actors.some((id) => ids.has(id)));
  return [
    ...shown,
    { id: '(others)', name: 'Other actors', family: null, happenings: rest },
    { id: '(none)', name: 'No actor named', family: null, happenings: happenings.filter((h) => h.actors.length === 0) },
  ];
};

const reportName = (id: string, claims: readonly Claim[], { reports, actors, letters }: Catalogue): string => {
  const report = reports.get(id);
  const outlet = report ? actors.get(report.outlet)?.name : undefined;
  if (outlet && report?.kind !== 'own_reporting') return outlet;
  const written = [...new Set(claims.map((claim) => letters.get(claim.article) ?? claim.article))].sort();
  return written.length > 0 ? `${written.length === 1 ? 'Article' : 'Articles'} ${written.join(', ')} itself` : id;
};

const byReport = (claims: readonly Claim[], catalogue: Catalogue): readonly Lane[] => {
  const own = groupedBy(claims, (claim) => claim.report);
  const lanes = largestFirst([...own].map(([id, theirs]) => ({ id, name: reportName(id, theirs, catalogue), family: null, happenings: happeningsOf(theirs, catalogue) })));
  const rest = new Set(lanes.slice(MOST).map((lane) => lane.id));
  const others = claims.filter((claim) => rest.has(claim.report));
  return [...lanes.slice(0, MOST), { id: '(others)', name: 'Other reports', family: null, happenings: happeningsOf(others, catalogue) }];
};

/** Only what has a date, `dated` of the claims; lanes without any are left out. */
export const lanesOf = (kind: LaneKind, dated: readonly Happening[], claims: readonly Claim[], catalogue: Catalogue): readonly Lane[] => {
  const lanes = kind === 'type' ? byType(dated) : kind === 'actor' ? byActor(dated, catalogue) : byReport(claims.filter((claim) => claim.kind === 'event'), catalogue);
  return lanes.map((lane) => ({ ...lane, happenings: lane.happenings.filter((h) => h.extent) })).filter((lane) => lane.happenings.length > 0);
};
