/**
 * The preprocessing script: articles in, tables out.
 *   npm run data -- [--in DIR] [--out DIR] [--check] [--no-review]
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deliver } from './delivery';
import { ended, oneLine } from './ending';
import { readInput } from './input';
import { readingsOf } from './readings';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const optionsOf = () => {
  const { values } = parseArgs({
    options: { in: { type: 'string', default: join(root, 'seeds') }, out: { type: 'string', default: join(root, 'data') }, check: { type: 'boolean', default: false }, 'no-review': { type: 'boolean', default: false } },
  });
  return values;
};

await ended('build-data', async () => {
  const options = optionsOf();
  const [from, to] = [resolve(options.in), resolve(options.out)];
  const { articles, lexicon, faults, notices } = readInput(from, join(root, 'seeds', 'lexicon'), to);
  for (const notice of notices) console.error(`note: ${oneLine(notice)}`);
  if (faults.length > 0) return faults;
  if (articles.length === 0) return [`${options.in}: no articles: put .txt, .md or .html files there`];
  return deliver(await readingsOf(articles, lexicon), lexicon, { from, to, named: options.out, check: options.check, review: !options['no-review'] });
});
