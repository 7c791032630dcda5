/** Invented articles for measuring, always the same. */
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset';
import type { ArticleInput } from '../../src/pipeline/article';
import type { Lexicon } from '../../src/pipeline/lexicon';
import { joinReviewed } from '../../src/pipeline/pipeline';
import { articleOf } from '../generate/article';
import { randomOf } from '../generate/random';
import { vocabularyOf } from '../generate/vocabulary';
import { readInput } from '../input';
import { readingsOf } from '../readings';

const SEED = 20161124;
const nothing = { title: '', publisher: '', author: '', url: '', published: '' };

export const lexiconIn = (root: string): Lexicon => readInput(join(root, 'seeds'), join(root, 'seeds', 'lexicon')).lexicon;

const articleAt = (text: string, i: number): ArticleInput => {
  const id = `a${String(i).padStart(5, '0')}`;
  return { id, file: `${id}.txt`, sha256: '', text, supplied: nothing };
};

/** As many as are asked for. */
export const inventedArticles = (lexicon: Lexicon, count: number): readonly ArticleInput[] => {
  const [random, vocabulary] = [randomOf(SEED), vocabularyOf(lexicon)];
  return Array.from({ length: count }, (_, i) => articleAt(articleOf(random, vocabulary), i));
};

/** As many as come to a number of characters. */
export const inventedText = (lexicon: Lexicon, characters: number): readonly ArticleInput[] => {
  const [random, vocabulary] = [randomOf(SEED), vocabularyOf(lexicon)];
  const articles: ArticleInput[] = [];
  for (let size = 0; size < characters; size += articles.at(-1)?.text.length ?? 0) articles.push(articleAt(articleOf(random, vocabulary), articles.length));
  return articles;
};

export const inventedDataset = async (lexicon: Lexicon, count: number): Promise<Dataset> => joinReviewed(await readingsOf(inventedArticles(lexicon, count), lexicon), lexicon, []).dataset;
