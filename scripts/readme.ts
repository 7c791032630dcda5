/** The README's paragraph of what the articles show, worked out from the tables; `npm run readme` writes it, a test compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogueOf, type Catalogue } from '../src/model/catalogue';
import { relationshipId } from '../src/model/focus';
import { provenanceOf } from '../src/model/provenance';
import { count, verbs } from '../src/model/wording';
import { readDataset } from '../src/store/load';

const OPEN = '<!-- numbers: npm run readme -->';
const CLOSE = '<!-- /numbers -->';
export const root = join(import.meta.dirname, '..');

/** The relationship that most articles relay from fewest reports, the contested one with most claims, and the figures. */
export const showsOf = (catalogue: Catalogue): string => {
  const { articles, reports, claims, conflicts, figures } = catalogue.dataset;
  const contested = new Set(conflicts.flatMap((c) => [c.claim_a, c.claim_b]));
  const groups = new Map<string, string[]>();
  for (const r of catalogue.dataset.relationships) groups.set(relationshipId(r), [...(groups.get(relationshipId(r)) ?? []), r.claim]);
  const lines = [...groups].map(([id, ids]) => {
    const [source = '', type = '', target = ''] = id.split('~');
    const provenance = provenanceOf(ids.flatMap((c) => catalogue.claims.get(c) ?? []), catalogue);
    const verb = Object.entries(verbs).find(([name]) => name === type)?.[1];
    return { provenance, words: `${catalogue.actors.get(source)?.name ?? source} ${verb?.phrase ?? type} ${catalogue.actors.get(target)?.name ?? target}` };
  });
  const copied = lines.filter((l) => l.provenance.affirmed.articles > l.provenance.affirmed.reports).sort((a, b) => b.provenance.affirmed.articles / b.provenance.affirmed.reports - a.provenance.affirmed.articles / a.provenance.affirmed.reports || (a.words < b.words ? -1 : 1))[0];
  const disputed = lines.filter((l) => l.provenance.contested).sort((a, b) => b.provenance.affirmed.claims.length - a.provenance.affirmed.claims.length || (a.words < b.words ? -1 : 1))[0];
  const printed = [...new Set(figures.filter((f) => f.low !== null || f.high !== null).map((f) => `“${f.text}”`))].filter((f) => /\d/.test(f));
  const said = (n: number, m: number) => `${count(n, 'article')}, which ${n === 1 ? 'relays' : 'relay'} ${count(m, 'report')}`;
  return [
    `- ${count(articles.length, 'article')} relay ${count(reports.filter((r) => r.kind !== 'own_reporting').length, 'original report')} and make ${count(claims.length, 'claim')}; ${contested.size} are contested.`,
    ...(copied ? [`- “${copied.words}” is said in ${said(copied.provenance.affirmed.articles, copied.provenance.affirmed.reports)}.`] : []),
    ...(disputed ? [`- “${disputed.words}” is contested: said in ${said(disputed.provenance.affirmed.articles, disputed.provenance.affirmed.reports)}; denied in ${count(disputed.provenance.denied.articles, 'article')}.`] : []),
    ...(printed.length > 0 ? [`- The figures, as printed: ${printed.join(', ')}.`] : []),
  ].join('\n');
};

export const withNumbers = (readme: string, shows: string): string => readme.replace(new RegExp(`${OPEN}[\\s\\S]*${CLOSE}`), `${OPEN}\n${shows}\n${CLOSE}`);

export const catalogueOnDisk = (): Catalogue => {
  const loaded = readDataset(JSON.parse(readFileSync(join(root, 'data', 'dataset.json'), 'utf8')));
  if ('faults' in loaded) throw new Error(loaded.faults.join('\n'));
  return catalogueOf(loaded.catalogue.dataset);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = join(root, 'README.md');
  writeFileSync(path, withNumbers(readFileSync(path, 'utf8'), showsOf(catalogueOnDisk())));
}
