/** The corpus as the tables need it: what no article tells alone, from the outlines of all. */
import type { ActorKind } from '../../model/actor';
import type { Outline } from '../corpus/outline';
import type { Written } from '../corpus/printedDay';
import { datesOf, type Dated } from '../corpus/published';
import { sharedReports, type Member, type SharedReport } from '../corpus/report';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity } from '../reading';

/** A report and where an article relays it. */
export interface Relaying extends Pick<Member, 'relay'> {
  readonly report: string;
}
/** What each actor is, by id. */
export type Kinds = ReadonlyMap<string, ActorKind | ''>;
/**
 * What an article learns from the others: plain data, to be sent wherever its rows are made. With the same reading and the
 * same setting its rows are the same, whatever else the others tell.
 */
export interface Setting {
  readonly written: Written;
  /** In the order of the reports. */
  readonly relaying: readonly Relaying[];
  /** Of the actors through whom anything is said in it. */
  readonly kinds: Kinds;
}
export interface Corpus {
  readonly lexicon: Lexicon;
  readonly reports: readonly SharedReport[];
  readonly dated: Dated;
  /** By the place of the article among all, in the order of the reports. */
  readonly relaying: ReadonlyMap<number, readonly Relaying[]>;
  readonly voices: readonly Outline['voices'][];
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
  const relaying = new Map<number, Relaying[]>();
  for (const { id, members } of reports)
    for (const { article, relay } of members) {
      const own = relaying.get(article) ?? [];
      relaying.set(article, own);
      own.push({ report: id, relay });
    }
  return { lexicon, reports, dated: datesOf(outlines, reports), relaying, voices: outlines.map(({ voices }) => voices), entities };
};

/** Of the article at that place. */
export const settingIn = (corpus: Corpus, at: number): Setting => ({
  written: corpus.dated.written[at] ?? unwritten,
  relaying: corpus.relaying.get(at) ?? [],
  kinds: new Map((corpus.voices[at] ?? []).map((id) => [id, actorIn(corpus, id)?.actorKind ?? ''])),
});

type Known = Pick<Corpus, 'entities' | 'lexicon'>;
export const entityIn = (corpus: Known, kind: Entity['kind'], id: string): Entity | undefined => corpus.entities.get(entityKey(kind, id)) ?? corpus.lexicon.entities.get(entityKey(kind, id));
export const actorIn = (corpus: Known, id: string): Entity | undefined => entityIn(corpus, 'actor', id);
