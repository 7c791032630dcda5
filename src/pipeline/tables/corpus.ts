/** The corpus as the tables need it: what no article tells alone, from the outlines of all. */
import type { ActorKind } from '../../model/actor';
import { groupedBy } from '../../model/grouped';
import type { Outline } from '../corpus/outline';
import type { Written } from '../corpus/printedDay';
import { datesOf, type Dated } from '../corpus/published';
import { sharedReports, type Member, type SharedReport } from '../corpus/report';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity } from '../reading';

/** A report and where an article relays it. */
export interface Relaying extends Member {
  readonly report: string;
}
/** What an article learns from the others: plain data, to be sent wherever its rows are made. */
export interface Setting {
  readonly written: Written;
  /** In the order of the reports. */
  readonly relaying: readonly Relaying[];
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

const unwritten: Written = { anchor: null, edtf: '', grounds: '' };

/** Outlines in the order of the files of their articles. */
export const corpusOf = (outlines: readonly Outline[], lexicon: Lexicon): Corpus => {
  const entities = new Map<string, Entity>();
  for (const outline of outlines)
    for (const entity of outline.entities) {
      const key = entityKey(entity.kind, entity.id);
      const known = entities.get(key);
      entities.set(key, known ? merged(known, entity) : entity);
    }
  const reports = sharedReports(outlines, (id) => actorIn({ entities, lexicon }, id));
  const relaying = groupedBy(reports.flatMap(({ id, members }) => members.map((member): Relaying => ({ ...member, report: id }))), ({ article }) => String(article));
  return { lexicon, reports, dated: datesOf(outlines, reports), relaying, entities };
};

/** Of the article at that place. */
export const settingIn = ({ dated, relaying }: Corpus, at: number): Setting => ({ written: dated.written[at] ?? unwritten, relaying: relaying.get(String(at)) ?? [] });

type Known = Pick<Corpus, 'entities' | 'lexicon'>;
export const entityIn = (corpus: Known, kind: Entity['kind'], id: string): Entity | undefined => corpus.entities.get(entityKey(kind, id)) ?? corpus.lexicon.entities.get(entityKey(kind, id));
export const actorIn = (corpus: Known, id: string): Entity | undefined => entityIn(corpus, 'actor', id);

/** What each actor is, by id: all that rows of articles need of them. */
export type Kinds = ReadonlyMap<string, ActorKind | ''>;
export const kindsIn = ({ entities, lexicon }: Known): Kinds => new Map([...lexicon.entities.values(), ...entities.values()].flatMap(({ kind, id, actorKind }) => (kind === 'actor' ? [[id, actorKind] as const] : [])));
