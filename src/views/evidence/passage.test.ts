import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../parts/quotation/entries';
import { passageOf, wordsAt } from '../../parts/quotation/passage';
import { at, catalogue, claim, dataset } from './sample';

describe('the passage of a claim', () => {
  it('is its sentence, with the one before and after', () => {
    const passage = passageOf(claim('x', 'alder', 1, 'asked'), catalogue);
    expect(passage.pieces.map((p) => p.text)).toEqual(['They asked not to be named.']);
    expect(passage.before).toMatch(/^Norland is shipping/);
    expect(passage.after).toMatch(/^One of them/);
  });
  it('is every sentence that the words touch', () => {
    const [start] = at('alder', 0, 'told');
    const [, end] = at('alder', 1, 'asked');
    expect(passageOf({ ...claim('x', 'alder', 0, 'told'), start, end }, catalogue).pieces).toHaveLength(2);
  });
  it('has nothing before the first and nothing after the last', () => {
    expect(passageOf(claim('x', 'cedar', 0, 'rockets'), catalogue).before).toBe('');
    expect(passageOf(claim('x', 'cedar', 1, 'ship'), catalogue).after).toBe('');
  });
  it('falls back to the quote where no sentence is known', () => {
    const lost = { ...claim('x', 'cedar', 0, 'rockets'), article: 'lost' };
    expect(passageOf(lost, catalogue).pieces.map((p) => p.text)).toEqual(['rockets']);
  });
  it('gives no words for an empty span', () => expect(wordsAt('alder', null, catalogue)).toBe(''));
});

describe('entries', () => {
  it('show a sentence once, with all that is claimed in it', () => {
    const entries = entriesOf(dataset.claims.filter((c) => c.article === 'alder'), catalogue);
    expect(entries.map((e) => e.claims.map((c) => c.id))).toEqual([['a1'], ['a2', 'a3']]);
    expect(entries[1]?.runs.flat().filter((r) => r.claim).map((r) => r.text)).toEqual(['Norland also trains the Front', 'backs it']);
  });
  it('keep the words of the file, claim by claim', () => {
    for (const entry of entriesOf(dataset.claims, catalogue)) {
      expect(entry.runs.map((runs) => runs.map((r) => r.text).join(''))).toEqual(entry.passage.pieces.map((p) => p.text));
      for (const c of entry.claims) expect(wordsAt(c.article, { start: c.start ?? 0, end: c.end ?? 0 }, catalogue)).toBe(c.quote);
    }
  });
  it('strike injected words', () => {
    const [entry] = entriesOf(dataset.claims.filter((c) => c.id === 'b3'), catalogue);
    expect(entry?.runs.flat().filter((r) => r.injected).map((r) => r.text)).toEqual(['cheap pills buy now']);
  });
  it('double-underline nothing in what is affirmed', () => {
    const entries = entriesOf(dataset.claims.filter((c) => c.polarity === 'affirmed').map((c) => ({ ...c, negation_start: c.start, negation_end: c.end })), catalogue);
    expect(entries.some((e) => e.runs.flat().some((r) => r.negation))).toBe(false);
  });
});
