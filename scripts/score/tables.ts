/** All tables of one folder of articles against what a reader finds in them. */
import type { Dataset } from '../../src/model/dataset';
import { claimTallies } from './claims';
import { entityTallies } from './entities';
import type { ExpectedArticle, ExpectedFolder } from './expectation';
import { overlapsInWords } from './match';
import { keysOf, readingOf, short, type Reading } from './reading';
import { addTallies, recallOf, type Tallies } from './tally';

const attributionTallies = (want: ExpectedArticle, id: string, { dataset, isNamed, isSpeaker }: Reading): Tallies => {
  const statements = dataset.statements.filter((s) => s.article === id);
  const outletOf = (report: string): string => dataset.reports.find((r) => r.id === report)?.outlet ?? '';
  const found = (quote: string) => statements.filter((s) => overlapsInWords(quote, s.quote));
  return new Map([
    ['attributions', recallOf(
      want.attributions.filter((w) => !w.optional),
      (w) => {
        const speaker = keysOf(w.speaker, want.actors);
        const via = w.via && keysOf(w.via, want.actors);
        return found(w.quote).some((s) => s.speakers.some((actor) => isSpeaker(actor, speaker)) && (!via || [...s.attribution.split(' > '), outletOf(s.report)].some((actor) => isNamed(actor, via))));
      },
      (w) => `want ${w.speaker[0] ?? ''}${w.via ? ` via ${w.via[0] ?? ''}` : ''} got ${found(w.quote).map((s) => s.attribution || 'nobody').join(' | ') || 'no statement'} ${short(w.quote)}`,
    )],
  ]);
};

const corpusTallies = (want: ExpectedFolder, { dataset, claim, says, isNamed }: Reading): Tallies => {
  const relayedBy = (report: string): ReadonlySet<string> => new Set(dataset.relays.filter((r) => r.report === report).map((r) => r.article));
  const speaks = (id: string, quote: string): boolean => {
    const own = claim(id);
    return own !== undefined && says(own, quote);
  };
  return new Map([
    ['shared reports', recallOf(want.shared, ({ outlet, articles }) => dataset.reports.some((r) => isNamed(r.outlet, keysOf(outlet, [])) && articles.every((a) => relayedBy(r.id).has(a))), ({ outlet }) => `missing a report of ${outlet[0] ?? ''}`)],
    ['contradictions', recallOf(want.conflicts, ({ quotes: [a, b] }) => dataset.conflicts.some((c) => (speaks(c.claim_a, a) && speaks(c.claim_b, b)) || (speaks(c.claim_a, b) && speaks(c.claim_b, a))), ({ quotes: [a, b] }) => `missing ${short(a)} against ${short(b)}`)],
  ]);
};

export const talliesOf = (want: ExpectedFolder, dataset: Dataset): Tallies => {
  const reading = readingOf(dataset);
  const articles = Object.entries(want.articles).map(([id, article]): Tallies => {
    if (!dataset.articles.some((a) => a.id === id)) throw new Error(`expect.json: no such article: ${id}`);
    return new Map([...entityTallies(article, id, reading), ...claimTallies(article, id, reading), ...attributionTallies(article, id, reading)]);
  });
  return [...articles, corpusTallies(want, reading)].reduce(addTallies);
};
