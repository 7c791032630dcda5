/** Data for tests of the page, as its dataset.json: ten times as much as comes with it, and almost nothing. */
import { join } from 'node:path';
import { articleOf } from '../../scripts/generate/article';
import { randomOf } from '../../scripts/generate/random';
import { vocabularyOf } from '../../scripts/generate/vocabulary';
import { readInput } from '../../scripts/input';
import { wholeOf, type Content } from '../../scripts/folder';
import { filesOf } from '../../scripts/output';
import { nothingSupplied } from '../../scripts/supplied';
import { datasetOf } from '../pipeline/pipeline';

const seeds = join(import.meta.dirname, '..', '..', 'seeds');

const lexiconOf = () => readInput(seeds, join(seeds, 'lexicon')).lexicon;
const filesFrom = (texts: readonly string[], lexicon = lexiconOf()): ReadonlyMap<string, Content> => {
  const articles = texts.map((text, n) => {
    const id = `made-${String(n + 1).padStart(3, '0')}`;
    return { id, file: `${id}.txt`, sha256: '', text, supplied: nothingSupplied };
  });
  return filesOf(datasetOf(articles, lexicon));
};
const jsonIn = (files: ReadonlyMap<string, Content>): string => wholeOf(files.get('dataset.json') ?? '').toString();

/** All files of so many invented articles, always the same. */
export const manyFiles = (count: number): ReadonlyMap<string, Content> => {
  const lexicon = lexiconOf();
  const vocabulary = vocabularyOf(lexicon);
  const random = randomOf(20161124);
  return filesFrom(Array.from({ length: count }, () => articleOf(random, vocabulary)), lexicon);
};
export const manyArticles = (count: number): string => jsonIn(manyFiles(count));

/** One article with one claim. */
export const oneClaim = (): string => jsonIn(filesFrom(['The quiet harbour\n\nBoats lay idle at the quay.\n\nNorway armed Ukraine.\n']));
