/** The actors that claims are about, or that make them. */
import { groupedByEach } from '../../model/grouped';
import type { Actor } from '../../model/actor';
import type { Catalogue } from '../../model/catalogue';
import type { Claim } from '../../model/claim';
import { capital } from '../../model/claimed';
import { speakersId, tellingId, type Focus } from '../../model/focus';
import { articlesColumn, inCell, inColumn, reportsColumn } from './cells';
import { idsOf, number, words, type Sheet, type SheetRow } from './sheet';

const aboutOf = ({ id }: Claim, { relationships, figures, events }: Catalogue): readonly string[] => {
  const relationship = relationships.get(id);
  return [...new Set([relationship?.source, relationship?.target, figures.get(id)?.subject, ...(events.get(id)?.actors ?? [])])].flatMap((actor) => actor || []);
};

/** What is said of it; of one who only speaks, what is said together with the same others as in the first claim. */
const focusOf = (actor: Actor, about: readonly Claim[], [first]: readonly Claim[]): Focus =>
  about.length > 0 || !first ? { kind: 'actor', id: actor.id } : { kind: 'telling', id: tellingId('', '', speakersId(first)) };

export const actorSheet: Sheet = {
  columns: [
    { name: 'Actor', share: 24, least: 130, rank: 0 },
    { name: 'Kind', share: 12, least: 104, rank: 3 },
    { name: 'Role', share: 20, least: 140, rank: 5 },
    { name: 'Claims of it', about: 'claims about the actor', share: 9, least: 96, rank: 1, number: true },
    { name: 'Claims by it', about: 'claims the actor makes', share: 9, least: 96, rank: 1, number: true },
    inColumn,
    { ...articlesColumn, about: 'articles that mention it' },
    { ...reportsColumn, about: 'independent reports that mention it' },
  ],
  rowsOf: (claims, catalogue) => {
    const about = groupedByEach(claims, (claim) => aboutOf(claim, catalogue));
    const by = groupedByEach(claims, ({ speakers }) => speakers);
    return [...catalogue.dataset.actors]
      .filter(({ id }) => about.has(id) || by.has(id))
      .sort((a, b) => (about.get(b.id)?.length ?? 0) - (about.get(a.id)?.length ?? 0) || (a.name < b.name ? -1 : 1))
      .map((actor): SheetRow => {
        const [of, from] = [about.get(actor.id) ?? [], by.get(actor.id) ?? []];
        const focus = focusOf(actor, of, from);
        const shown = of.length > 0 ? of : from.filter((claim) => focus.id === tellingId('', '', speakersId(claim)));
        return {
          id: actor.id,
          focus,
          claims: idsOf(shown),
          cells: [
            words(`${actor.name}${actor.pseudonym === 'yes' ? ', an alias' : ''}`),
            words(capital(actor.kind.replaceAll('_', ' '))),
            words(capital(actor.role)),
            number(of.length),
            number(from.length),
            inCell(shown, catalogue),
            number(actor.articles),
            number(actor.reports),
          ],
        };
      });
  },
};
