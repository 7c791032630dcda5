/** The events: each with all claims about it, as one row of the timeline. */
import { groupedBy } from '../../model/grouped';
import { capital, nameOf } from '../../model/claimed';
import { provenanceOf } from '../../model/provenance';
import { familyOf, typeNames } from '../../model/relationship';
import { verbs } from '../../model/wording';
import { articlesColumn, dateColumn, earliest, inCell, inColumn, reportsColumn } from './cells';
import { idsOf, number, words, type Sheet } from './sheet';

const typeWords = (type: string): string => {
  const known = typeNames.find((name) => name === type);
  return capital(known ? verbs[known].label : type.replaceAll('_', ' '));
};

export const eventSheet: Sheet = {
  columns: [
    { name: 'Event', about: 'as reported', share: 34, least: 160, rank: 0 },
    { ...dateColumn, rank: 1 },
    { name: 'Type', share: 11, least: 104, rank: 5 },
    { name: 'Actors', share: 22, least: 150, rank: 3 },
    { name: 'Where', share: 10, least: 90, rank: 4 },
    inColumn,
    articlesColumn,
    reportsColumn,
  ],
  rowsOf: (claims, catalogue) =>
    [...groupedBy(claims, ({ id }) => catalogue.events.get(id)?.event)].map(([event, said]) => {
      const rows = said.flatMap(({ id }) => catalogue.events.get(id) ?? []);
      const places = [...new Set(said.map(({ place }) => place))].filter(Boolean).map((place) => catalogue.places.get(place)?.name ?? place);
      const { affirmed } = provenanceOf(said, catalogue);
      const title = rows.find((row) => row.title !== '')?.title ?? said[0]?.quote ?? event;
      return {
        id: event,
        focus: { kind: 'event', id: event },
        claims: idsOf(said),
        cells: [
          words(affirmed.claims.length === 0 ? `Denied: ${title}` : title),
          earliest(said),
          { ...words(typeWords(rows[0]?.type ?? '')), family: familyOf(rows[0]?.type ?? '') },
          words([...new Set(rows.flatMap(({ actors }) => actors))].map((id) => nameOf(id, catalogue)).join(', ')),
          words(places.join(', ')),
          inCell(said, catalogue),
          number(new Set(said.map(({ article }) => article)).size),
          number(new Set(said.map(({ report }) => report)).size),
        ],
      };
    }),
};
