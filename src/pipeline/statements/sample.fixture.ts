/** Statements of a sentence or paragraph for tests, read with the real tagger and lexicon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readArticle } from '../article';
import { entityKey, lexiconOf, type LexiconRow } from '../lexicon';
import type { Reading } from '../reading';

const rows = (file: string): readonly LexiconRow[] => Papa.parse<LexiconRow>(readFileSync(join(import.meta.dirname, '../../../seeds/lexicon', file), 'utf8').trimEnd(), { header: true }).data;
const lexicon = lexiconOf({ actors: rows('actors.csv'), places: rows('places.csv'), weapons: rows('weapons.csv'), givenNames: rows('given-names.csv') });

export const readingOf = (text: string): Reading => readArticle({ id: 'sample', file: 'sample.txt', sha256: '', text, supplied: { title: '', publisher: '', author: '', url: '', published: '' } }, lexicon);

/** "source | cue | what is said", one for each statement, in text order of the cues. */
export const saidIn = (text: string): readonly string[] =>
  readingOf(text).statements.map((s) => ({ at: s.cue.start, line: `${text.slice(s.source.start, s.source.end)} | ${text.slice(s.cue.start, s.cue.end)} | ${text.slice(s.start, s.end)}` })).sort((a, b) => a.at - b.at).map(({ line }) => line);

/** "a > b: what is said", for each statement: its chain of attribution. */
export const chainsIn = (text: string): readonly string[] => readingOf(text).statements.map((s) => `${s.chain.join(' > ')}: ${text.slice(s.start, s.end)}`);

/** "name, name: what is said", for each statement: its speakers as they are shown. */
export const speakersIn = (text: string): readonly string[] => {
  const { entities, statements } = readingOf(text);
  const nameOf = new Map(entities.map((e) => [e.id, e.name]));
  return statements.map((s) => `${s.speakers.map((id) => nameOf.get(id) ?? lexicon.entities.get(entityKey('actor', id))?.name ?? id).join(', ')}: ${text.slice(s.start, s.end)}`);
};
