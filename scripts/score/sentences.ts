/**
 * The sentences that the tests of the pipeline try, read whole: a test asks one thing of its sentence, this asks whether
 * anything else in it is read otherwise than before. Those of a test file are read as one article, a paragraph each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Dataset } from '../../src/model/dataset';
import type { Lexicon } from '../../src/pipeline/lexicon';
import { datasetOf } from '../../src/pipeline/pipeline';
import { nothingSupplied } from '../supplied';

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/gu;
const isSentence = (text: string): boolean => /^["“(\[]?\p{Lu}/u.test(text) && /[.?!…][”"’')\]]?$/u.test(text) && text.split(' ').length >= 3;

/** The literals of a source that are sentences, each once, in order; brackets around what a test asks for are left out. */
export const sentencesOf = (source: string): readonly string[] => {
  const texts = [...source.matchAll(LITERAL)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(['"])/g, '$1').replace(/[[\]]/g, ''));
  return [...new Set(texts.filter(isSentence))];
};

/** Tables by the name of the test file, relative to `folder`, with `/`; files without sentences are left out. */
export const readSentences = (folder: string, lexicon: Lexicon): ReadonlyMap<string, Dataset> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => ({ name: file.split(sep).join('/'), sentences: sentencesOf(readFileSync(join(folder, file), 'utf8')) }))
      .filter(({ sentences }) => sentences.length > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sentences }) => [name, datasetOf([{ id: 'tests', file: 'tests.txt', sha256: '', text: `${sentences.join('\n\n')}\n`, supplied: nothingSupplied }], lexicon)]),
  );
