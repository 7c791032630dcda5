import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluated, readFixtures, readLexicon, readmePath, recordPath, sentenceDigests, sentencesPath } from './evaluate';
import { changed } from './score/digest';
import type { ExpectedArticle } from './score/expectation';
import { printedF1, scoresOf } from './score/print';
import { addTallies } from './score/tally';

const fixtures = readFixtures();

const quotesOf = ({ relationships, not, figures, events, attributions, places, weapons, not_body }: ExpectedArticle): readonly string[] =>
  [...[...relationships, ...not, ...figures, ...events, ...attributions].map((entry) => entry.quote), ...places, ...weapons, ...not_body];

describe('the fixtures', () => {
  it('expect only words that stand in their articles', () => {
    const amiss = fixtures.flatMap(({ name, articles, expected }) =>
      Object.entries(expected.articles).flatMap(([id, article]) => {
        const text = articles.find((a) => a.id === id)?.text.toLowerCase() ?? '';
        return quotesOf(article).filter((quote) => !text.includes(quote.toLowerCase())).map((quote) => `${name}/${id}: ${quote}`);
      }),
    );
    expect(amiss).toEqual([]);
  });
  it('expect something of every article', () => {
    for (const { articles, expected } of fixtures) expect(Object.keys(expected.articles).sort()).toEqual(articles.map((a) => a.id).sort());
  });
});

describe('the reading of the fixtures', () => {
  const lexicon = readLexicon();
  const all = fixtures.map((fixture) => evaluated(fixture, lexicon));
  it('is no worse than the README says', () => {
    const measured = new Map(scoresOf(all.map(({ tallies }) => tallies).reduce(addTallies)).map(({ table, f1 }) => [table, Number(f1.toFixed(2))]));
    const printed = printedF1(readFileSync(readmePath, 'utf8'));
    const worse = [...printed].flatMap(([table, f1]) => {
      const now = measured.get(table) ?? 0;
      return now < f1 ? [`${table}: F1 was ${f1.toFixed(2)} and is ${now.toFixed(2)}; npm run evaluate -- --verbose shows what is missed, --write prints the new table`] : [];
    });
    expect(worse).toEqual([]);
    expect(printed.size, 'README.md: no table of quality: npm run evaluate -- --write').toBe(measured.size);
  });
  it('is as recorded, in every table', () => {
    const recorded: unknown = JSON.parse(readFileSync(recordPath, 'utf8'));
    const before: ReadonlyMap<string, unknown> = new Map(Object.entries(recorded ?? {}));
    const other = all.flatMap(({ name, digests }) => changed(name, digests, before.get(name)));
    expect(other, 'read otherwise than before: npm run data -- --in src/pipeline/fixtures/NAME --out DIR shows how; if it is right, npm run evaluate -- --write').toEqual([]);
    expect([...before.keys()].sort()).toEqual(all.map(({ name }) => name).sort());
  });
  it('is as recorded for the sentences of every test', () => {
    const other = changed('sentences', sentenceDigests(lexicon), JSON.parse(readFileSync(sentencesPath, 'utf8')));
    expect(other, 'read otherwise than before: npm run evaluate -- --sentences DIR, before the change and after it, shows how; if it is right, npm run evaluate -- --write').toEqual([]);
  }, 60_000);
});
