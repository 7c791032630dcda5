/** Relationships and events of a sentence for tests, read with the real tagger and lexicon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readArticle } from '../article';
import { lexiconOf, type LexiconRow } from '../lexicon';
import type { Reading } from '../reading';

const rows = (file: string): readonly LexiconRow[] => Papa.parse<LexiconRow>(readFileSync(join(import.meta.dirname, '../../../seeds/lexicon', file), 'utf8').trimEnd(), { header: true }).data;
const lexicon = lexiconOf({ actors: rows('actors.csv'), places: rows('places.csv'), weapons: rows('weapons.csv'), givenNames: rows('given-names.csv') });

export const readingOf = (text: string): Reading => readArticle({ id: 'sample', file: 'sample.txt', sha256: '', text, supplied: { title: '', publisher: '', author: '', url: '', published: '2024-05-01' } }, lexicon);

/** "iran supplies_arms houthis denied planned; …": polarity and modality only where they are not affirmed and stated. */
export const relationsIn = (text: string): string =>
  readingOf(text)
    .relationships.map(({ source, type, target, polarity, modality }) => [source, type, target, polarity === 'denied' ? 'denied' : '', modality === 'stated' ? '' : modality].filter(Boolean).join(' '))
    .join('; ');
