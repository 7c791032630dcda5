/** What comes of files that a reader brings: tables of all articles together, and a line for each file. */
import type { Dataset } from '../model/dataset';
import type { ArticleInput } from '../pipeline/article';
import { articleText } from '../pipeline/input/articleText';
import type { Lexicon } from '../pipeline/lexicon';
import { join } from '../pipeline/pipeline';
import { readArticle } from '../pipeline/article';
import type { Reading } from '../pipeline/reading';
import type { BroughtFile, FileNote } from './message';

const stemOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');

/** Ids are stems; the second file of a name is numbered. */
const idOf = (name: string, taken: ReadonlySet<string>): string => {
  const stem = stemOf(name) || 'article';
  if (!taken.has(stem)) return stem;
  let n = 2;
  while (taken.has(`${stem}-${n}`)) n++;
  return `${stem}-${n}`;
};

const LANGUAGES: ReadonlyMap<string, string> = new Map([['ar', 'Arabic'], ['de', 'German'], ['es', 'Spanish'], ['fa', 'Persian'], ['fr', 'French'], ['he', 'Hebrew'], ['it', 'Italian'], ['ja', 'Japanese'], ['ko', 'Korean'], ['nl', 'Dutch'], ['pl', 'Polish'], ['pt', 'Portuguese'], ['ru', 'Russian'], ['tr', 'Turkish'], ['uk', 'Ukrainian'], ['zh', 'Chinese']]);

export interface Outcome {
  readonly tables: Dataset;
  readonly notes: readonly FileNote[];
}

/** `hash` gives the SHA-256 of bytes in hexadecimal, or '' where it cannot; `step` is told before each file. */
export const outcomeOf = async (files: readonly BroughtFile[], lexicon: Lexicon, hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>, step: (done: number) => void): Promise<Outcome> => {
  const notes: FileNote[] = [];
  const readings: Reading[] = [];
  const taken = new Set<string>();
  const hashes = new Set<string>();
  for (const [i, { name, bytes }] of files.entries()) {
    step(i);
    const sha256 = await hash(bytes);
    if (sha256 && hashes.has(sha256)) {
      notes.push({ name, read: false, words: 'the same file as another' });
      continue;
    }
    hashes.add(sha256);
    try {
      const article = articleText(name, bytes);
      if ('fault' in article) {
        notes.push({ name, read: false, words: article.fault });
        continue;
      }
      const id = idOf(name, taken);
      taken.add(id);
      const input: ArticleInput = { id, file: name, sha256, text: article.text, supplied: article.supplied };
      const reading = readArticle(input, lexicon);
      readings.push(reading);
      const claims = reading.relationships.length + reading.figures.length + reading.events.length;
      const { language } = reading;
      const foreign = language === 'en' ? [] : [`in ${LANGUAGES.get(language) ?? language}: kept, but only English is read for claims`];
      notes.push({ name, read: true, words: [`${claims} ${claims === 1 ? 'claim' : 'claims'}`, ...foreign, ...article.notes].join('; ') });
    } catch (error) {
      notes.push({ name, read: false, words: `could not be read: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  step(files.length);
  return { tables: join(readings, lexicon), notes };
};
