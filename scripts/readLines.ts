/** Articles read, each into a line in memory of its own, so that it can be handed to another thread. */
import { readArticle, type ArticleInput } from '../src/pipeline/article';
import type { Lexicon } from '../src/pipeline/lexicon';
import { readingLine } from './readingLine';

export const linesFor = (articles: readonly ArticleInput[], lexicon: Lexicon, reader: string): readonly Uint8Array<ArrayBuffer>[] => articles.map((article) => new TextEncoder().encode(readingLine(reader, readArticle(article, lexicon))));
