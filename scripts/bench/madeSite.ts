/** A copy of the built site with invented articles for data. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleInput } from '../../src/pipeline/article';
import { joinReviewed } from '../../src/pipeline/pipeline';
import { articleOf } from '../generate/article';
import { randomOf } from '../generate/random';
import { vocabularyOf } from '../generate/vocabulary';
import { readInput } from '../input';
import { filesOf } from '../output';
import { readingsOf } from '../readings';

const nothing = { title: '', publisher: '', author: '', url: '', published: '' };

/** Path of a new folder, which the caller removes; `site` is the built site. */
export const madeSite = async (root: string, site: string, articles: number): Promise<string> => {
  const { lexicon } = readInput(join(root, 'seeds'), join(root, 'seeds', 'lexicon'));
  const [random, vocabulary] = [randomOf(20161124), vocabularyOf(lexicon)];
  const inputs = Array.from({ length: articles }, (_, i): ArticleInput => {
    const id = `a${String(i).padStart(5, '0')}`;
    return { id, file: `${id}.txt`, sha256: '', text: articleOf(random, vocabulary), supplied: nothing };
  });
  const { dataset } = joinReviewed(await readingsOf(inputs, lexicon), lexicon, []);
  const folder = mkdtempSync(join(tmpdir(), 'attested-'));
  cpSync(site, folder, { recursive: true });
  const content = filesOf(dataset).get('dataset.json') ?? '';
  writeFileSync(join(folder, 'data', 'dataset.json'), typeof content === 'string' ? content : content.join(''));
  console.log(`${articles} invented articles: ${dataset.claims.length} claims, ${dataset.actors.length} actors`);
  return folder;
};
