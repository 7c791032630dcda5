import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model/catalogue';
import { claimsOf } from '../../model/focus';
import { contestedIn } from '../../model/contested';
import { contestsOf } from '../../parts/quotation/contests';
import { claim } from '../../store/dataset.fixture';
import { entriesOf } from '../../parts/quotation/entries';
import { contestsIn } from './contest';
import { dataset, quay } from './quay.fixture';
import { contestLabel, entryLabel, noneWords, voicesWords, whenWords } from './words';

const contests = contestsIn(dataset.claims, quay);
const brief = contests.map(({ title, reasons, sides }) => [title, reasons.join(), ...sides.map(({ label, claims }) => `${label}: ${claims.map(({ id }) => id).join(' ')}`)]);

describe('contests', () => {
  it('stand with what they are about, why, and their sides in a fixed order', () => {
    expect(brief).toEqual([
      ['Kestrel meets Otter', 'opposite_polarity', 'Said: a b', 'Denied: c'],
      ['Kestrel keeps contact with Otter', 'first_vs_prior', 'Told as the first: d', 'Told of before: e'],
      ['Otter, crates: how many', 'disjoint_ranges', '“at most 90 crates”: g', '“at least 300 crates”: f'],
    ]);
  });
  it('count articles and independent reports on each side', () => {
    expect(contests[0]?.sides.map(voicesWords)).toEqual(['in 2 articles, from 1 independent report', 'in 1 article, from 1 independent report, its own']);
  });
  it('are only between claims that are there', () => {
    expect(contestsIn(dataset.claims.filter(({ id }) => id !== 'c'), quay).map(({ title }) => title)).not.toContain('Kestrel meets Otter');
    expect(contestsIn([], quay)).toEqual([]);
  });
  it('keep to the side that is left when a report is left out', () => {
    const rest = contestsIn(dataset.claims.filter(({ id }) => id !== 'a'), quay);
    expect(rest.find(({ title }) => title === 'Kestrel meets Otter')?.sides.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['b'], ['c']]);
  });
  it('lead to their own evidence', () => {
    for (const { focus, sides } of contests) {
      const shown = new Set(claimsOf(focus, quay).map(({ id }) => id));
      expect(sides.flatMap(({ claims }) => claims).some(({ id }) => shown.has(id))).toBe(true);
    }
  });
  it('mark the words that clash, the denial and the hedge', () => {
    const runs = entriesOf(contests[0]?.sides[1]?.claims ?? [], quay)[0]?.runs.flat() ?? [];
    expect(runs.filter(({ claim }) => claim).map(({ text }) => text).join('')).toBe('Kestrel has reportedly not met Otter');
    expect(runs.filter(({ negation }) => negation).map(({ text }) => text)).toEqual(['not']);
    expect(runs.filter(({ hedge }) => hedge).map(({ text }) => text)).toEqual(['reportedly']);
  });
});

describe('the words of the contests', () => {
  const [said, denied] = contests[0]?.sides ?? [];
  const [first, second] = [said, denied].map((side) => entriesOf(side?.claims ?? [], quay)[0]);
  it('name a quotation by side, article, who said it, and words', () => {
    if (!said || !denied || !first || !second) throw new Error('sides: none');
    expect(entryLabel(said, first, quay)).toBe('Said in article A, Finn, a docker, through The Gull: “Kestrel met Otter at the quay, a docker told The Gull”');
    expect(entryLabel(denied, second, quay)).toBe('Denied in article C, in its own voice: “Kestrel has reportedly not met Otter”');
    expect(whenWords(first, quay)).toBe('said of 1 Mar 2021; written 4 Mar 2021');
    expect(whenWords(second, quay)).toBe('no date given; date of writing not known');
  });
  it('name a contest with both sides', () => {
    expect(contests.map(contestLabel)[0]).toBe('Kestrel meets Otter: Said in 2 articles, from 1 independent report; Denied in 1 article, from 1 independent report, its own');
  });
  it('never say which side is true', () => {
    const all = [...contests.map(contestLabel), noneWords(dataset.claims)].join(' ');
    expect(all).not.toMatch(/\b(?:true|false|wrong|right|correct|confirmed|fact|actually|only)\b/i);
  });
  it('say what was not found, and of denials that nobody affirms', () => {
    const [first] = dataset.claims;
    expect(noneWords(first ? [first] : [])).toBe('There is one claim, and nothing beside it to contradict it.');
    expect(noneWords(dataset.claims.filter(({ id }) => ['c', 'd'].includes(id)))).toBe('None of these 2 claims was found to contradict another. One of them is a denial, of what none of them affirms.');
  });
});

it('whichever claim is left out, the contests are those of the claims that are left', () => {
  for (const { id: out } of dataset.claims) {
    const left = dataset.claims.filter(({ id }) => id !== out);
    const expected = contestsOf(contestedIn(left, quay), quay).map(({ key, claims }) => [key, claims.map(({ id }) => id).sort()]);
    const found = contestsIn(left, quay).map(({ key, sides }) => [key, sides.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()]);
    expect(found.sort()).toEqual(expected.sort());
  }
});

it('follows a long chain of contradictions to its end', () => {
  const links = 20_000;
  const claims = Array.from({ length: links }, (_, i) => claim(`k${i}`, 'alder', 'gull'));
  const chain = catalogueOf({ ...dataset, claims, conflicts: claims.slice(1).map(({ id }, i) => ({ claim_a: `k${i}`, claim_b: id, about: '', why: 'first_vs_prior' as const })) });
  expect(contestsOf(claims, chain).map((contest) => contest.claims.length)).toEqual([links]);
  const middle = links / 2;
  expect(contestsIn(claims.filter((_, i) => i !== middle), chain).map(({ sides }) => sides.reduce((sum, side) => sum + side.claims.length, 0))).toEqual([middle, links - middle - 1]);
});
