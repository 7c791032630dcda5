/**
 * Reading as a filter: one JSON article a line in, one JSON reading a line out, in the same order. A line that is no
 * article is reported and passed over.
 *   npm run -s read -- [--in DIR] < articles.ndjson > part.ndjson      (DIR/lexicon is added to the built-in one)
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../src/pipeline/article';
import { articleOfLine } from './articleLine';
import { ended } from './ending';
import { readLexicon } from './lexiconFiles';
import { linesOf, put } from './pipe';
import { readerVersion } from './readerVersion';
import { readingLine } from './readingLine';

const seeds = join(import.meta.dirname, '..', 'seeds');

await ended('read', async () => {
  const { values } = parseArgs({ options: { in: { type: 'string', default: seeds } } });
  const folders = [join(seeds, 'lexicon'), join(resolve(values.in), 'lexicon')] as const;
  const findings = { faults: new Array<string>(), notices: new Array<string>() };
  const lexicon = readLexicon(...folders, findings);
  if (findings.faults.length > 0) return findings.faults;
  const reader = readerVersion([...new Set(folders)]);
  for await (const [line, number] of linesOf()) {
    const article = articleOfLine(line);
    if ('fault' in article) console.error(`line ${number}: passed over: ${article.fault}`);
    else await put(readingLine(reader, readArticle(article, lexicon)));
  }
  return [];
});
