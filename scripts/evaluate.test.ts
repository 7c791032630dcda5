import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, readFixtures, readLexicon, readmePath } from './evaluate';
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

it('reads no worse than the README says', () => {
  const lexicon = readLexicon();
  const measured = new Map(scoresOf(fixtures.map((fixture) => evaluate(fixture, lexicon)).reduce(addTallies)).map(({ table, f1 }) => [table, Number(f1.toFixed(2))]));
  const printed = printedF1(readFileSync(readmePath, 'utf8'));
  const worse = [...printed].flatMap(([table, f1]) => {
    const now = measured.get(table) ?? 0;
    return now < f1 ? [`${table}: F1 was ${f1.toFixed(2)} and is ${now.toFixed(2)}; npm run evaluate -- --verbose shows what is missed, --write prints the new table`] : [];
  });
  expect(worse).toEqual([]);
  expect(printed.size, 'README.md: no table of quality: npm run evaluate -- --write').toBe(measured.size);
}, 30_000);
