/**
 * Shared reports: relays of one outlet are one report when the sentences that ascribe something to it speak of the same
 * actors and nothing in the articles' dates speaks against it. Own reporting is a report of its own for each article.
 */
import type { Reading, Relay } from '../reading';

export interface Member {
  /** Index of the reading. */
  readonly article: number;
  readonly relay: Relay;
}
export interface SharedReport {
  readonly id: string;
  readonly outlet: string;
  readonly kind: Relay['kind'];
  readonly members: readonly Member[];
  readonly grounds: string;
}

/** Two relays of one outlet must share this many actors. */
const SHARED_ACTORS = 2;
/** Articles whose printed dates lie farther apart do not relay the same report. */
const DAYS_APART = 45;

const actorsOf = (reading: Reading, outlet: string): ReadonlySet<string> => {
  const sentences = new Set(reading.statements.filter((s) => s.chain.includes(outlet)).map((s) => s.sentence));
  return new Set(reading.mentions.filter((m) => m.kind === 'actor' && sentences.has(m.sentence) && m.entity !== outlet).map((m) => m.entity));
};
const far = (a: Reading, b: Reading): boolean => /^\d{4}-\d\d-\d\d$/.test(a.published) && /^\d{4}-\d\d-\d\d$/.test(b.published) && Math.abs(Date.parse(a.published) - Date.parse(b.published)) > DAYS_APART * 864e5;

export const sharedReports = (readings: readonly Reading[]): readonly SharedReport[] => {
  const byOutlet = new Map<string, Member[]>();
  readings.forEach((reading, article) => {
    for (const relay of reading.relays) byOutlet.set(relay.outlet, [...(byOutlet.get(relay.outlet) ?? []), { article, relay }]);
  });
  const reports: SharedReport[] = [];
  for (const outlet of [...byOutlet.keys()].sort()) {
    const groups: { members: Member[]; actors: Set<string> }[] = [];
    for (const member of byOutlet.get(outlet) ?? []) {
      const reading = readings[member.article];
      if (!reading) continue;
      const actors = actorsOf(reading, outlet);
      const fit = groups.find((g) => [...actors].filter((id) => g.actors.has(id)).length >= Math.min(SHARED_ACTORS, Math.max(1, actors.size)) && !g.members.some((m) => m.article !== member.article && readings[m.article] !== undefined && far(readings[m.article] ?? reading, reading)));
      if (fit) {
        fit.members.push(member);
        for (const id of actors) fit.actors.add(id);
      } else groups.push({ members: [member], actors: new Set(actors) });
    }
    groups.forEach((group, i) => {
      const kinds = group.members.map((m) => m.relay.kind);
      const kind = kinds.find((k) => k !== 'news_report' && k !== 'own_reporting') ?? kinds[0] ?? 'news_report';
      const several = new Set(group.members.map((m) => m.article)).size > 1;
      const names = [...group.actors].sort().flatMap((id) => {
        const entity = group.members.flatMap((m) => readings[m.article]?.entities ?? []).find((e) => e.id === id && e.kind === 'actor');
        return entity && entity.partOf === '' ? [entity.name] : [];
      });
      reports.push({ id: i === 0 ? outlet : `${outlet}-${i + 1}`, outlet, kind, members: group.members, grounds: several ? `the same outlet is named, and the same actors are spoken of: ${names.slice(0, 4).join(', ')}` : '' });
    });
  }
  return reports;
};

export const ownReportId = (reading: Reading): string => `own-${reading.id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
