/** The corpus as the tables need it: what no article tells alone, from the outlines of all. */
import { groupedBy } from '../../model/grouped';
import { outlineOf, type Outline } from '../corpus/outline';
import { datesOf, type Dated } from '../corpus/published';
import { sharedReports, type Member, type SharedReport } from '../corpus/report';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity, Reading } from '../reading';

/** A report and where an article relays it. */
export interface Relaying extends Member {
  readonly report: string;
}
export interface Corpus {
  readonly lexicon: Lexicon;
  readonly reports: readonly SharedReport[];
  readonly dated: Dated;
  /** By the place of the article among all, in the order of the reports. */
  readonly relaying: ReadonlyMap<string, readonly Relaying[]>;
  /** Those of which the articles tell more than the lexicon holds, merged. */
  readonly entities: ReadonlyMap<string, Entity>;
}

const merged = (known: Entity, entity: Entity): Entity => ({
  ...(known.known === 'lexicon' ? known : entity.known === 'lexicon' ? entity : known),
  aliases: [...new Set([...known.aliases, ...entity.aliases])],
  pseudonym: known.pseudonym || entity.pseudonym,
  partOf: known.partOf || entity.partOf,
  role: known.role || entity.role,
});

/** `readings` in the order of their files; none is kept. Yields how many rows have been made of: none yet. */
export const corpusOf = function* (readings: Iterable<Reading>, lexicon: Lexicon): Generator<number, Corpus> {
  const entities = new Map<string, Entity>();
  const outlines: Outline[] = [];
  for (const reading of readings) {
    for (const entity of reading.entities) {
      const key = entityKey(entity.kind, entity.id);
      const known = entities.get(key);
      entities.set(key, known ? merged(known, entity) : entity);
    }
    outlines.push(outlineOf(reading));
    yield 0;
  }
  const reports = sharedReports(outlines, (id) => actorIn({ entities, lexicon }, id));
  const relaying = groupedBy(reports.flatMap(({ id, members }) => members.map((member): Relaying => ({ ...member, report: id }))), ({ article }) => String(article));
  return { lexicon, reports, dated: datesOf(outlines, reports), relaying, entities };
};

type Known = Pick<Corpus, 'entities' | 'lexicon'>;
export const entityIn = (corpus: Known, kind: Entity['kind'], id: string): Entity | undefined => corpus.entities.get(entityKey(kind, id)) ?? corpus.lexicon.entities.get(entityKey(kind, id));
export const actorIn = (corpus: Known, id: string): Entity | undefined => entityIn(corpus, 'actor', id);
