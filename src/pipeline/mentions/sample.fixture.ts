/** Mentions of a text for tests, read with the real tagger and lexicon; the words asked about stand in [square brackets]. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readArticle } from '../article';
import { lexiconOf, type Lexicon, type LexiconRow } from '../lexicon';
import { overlaps, type Span } from '../span';
import type { Entity, Mention, Reading } from '../reading';
import { tagTokens } from '../tagger';
import type { Token } from '../token';

const rows = (name: string): readonly LexiconRow[] => Papa.parse<LexiconRow>(readFileSync(join(import.meta.dirname, '../../../seeds/lexicon', `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true }).data;
export const lexicon: Lexicon = lexiconOf({ actors: rows('actors'), places: rows('places'), weapons: rows('weapons'), givenNames: rows('given-names') });

export const tokensOf = (text: string): readonly Token[] => tagTokens(text, { start: 0, end: text.length });
export const readingOf = (text: string): Reading => readArticle({ id: 'sample', file: 'sample.txt', sha256: '', text, supplied: { title: '', publisher: '', author: '', url: '', published: '' } }, lexicon);

interface Asked {
  readonly reading: Reading;
  readonly span: Span;
}
const ask = (marked: string): Asked => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { reading: readingOf(marked.replace('[', '').replace(']', '')), span: { start, end } };
};
const entityOf = ({ reading }: Asked, { kind, entity }: Mention): Entity | undefined => reading.entities.find((e) => e.kind === kind && e.id === entity) ?? lexicon.entities.get(`${kind}:${entity}`);
const touching = (asked: Asked): readonly Mention[] => asked.reading.mentions.filter((m) => overlaps(m, asked.span));

/** Ids of the mentions that are exactly the words in brackets, joined by " + "; '' when there are none. */
export const linked = (marked: string): string => {
  const asked = ask(marked);
  return touching(asked).filter((m) => m.start === asked.span.start && m.end === asked.span.end).map((m) => m.entity).join(' + ');
};
/** Kind of the widest mention that touches the words: an actor's kind, "place", a weapon's category; '' when none does. */
export const kindAt = (marked: string): string => {
  const asked = ask(marked);
  const [widest] = [...touching(asked)].sort((a, b) => b.end - b.start - (a.end - a.start));
  const entity = widest && entityOf(asked, widest);
  return entity ? entity.actorKind || entity.weaponCategory || entity.kind : '';
};
/** Ids of all mentions that touch the words. */
export const idsAt = (marked: string): string => [...new Set(touching(ask(marked)).map((m) => m.entity))].join(' + ');
/** "role < side" of a discovered actor. */
export const introduced = (text: string, id: string): string => {
  const entity = readingOf(text).entities.find((e) => e.kind === 'actor' && e.id === id);
  return entity ? `${entity.role} < ${entity.partOf}` : '';
};
