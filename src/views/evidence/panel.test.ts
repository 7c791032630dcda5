import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../model/catalogue';
import { focusKinds, type Focus } from '../../model/focus';
import { citationOf, citationsOf } from './citation';
import { panelOf } from './panel';
import { at, catalogue, dataset, SUPPLY } from './sample';

const panel = (focus: Focus, claims = dataset.claims) => panelOf(focus, claims, catalogue);
const head = (focus: Focus) => {
  const { title, summary } = panel(focus);
  return [title.kicker, title.words, summary.map((p) => p.text).join('')];
};

describe('the head of the panel', () => {
  it.each<readonly [Focus, readonly string[]]>([
    [SUPPLY, ['Material support, as reported and denied', 'Norland supplies arms to Harbour Front', 'Contested. Said in 2 articles, which relay 1 report; denied in 1 article, in its own voice.']],
    [{ kind: 'relationship', id: 'norland~trains~harbour-front' }, ['Material support, as reported', 'Norland trains Harbour Front', 'Said in 1 article from 1 report. No article denies it. No date is given.']],
    [{ kind: 'claim', id: 'c1' }, ['Material support, as denied', 'Norland does not supply arms to Harbour Front', 'Denied in 1 article, in its own voice. No article affirms it. No date is given.']],
    [{ kind: 'supply', id: 'norland~harbour-front~rockets' }, ['Material support, as reported and denied', 'Norland supplies rockets to Harbour Front', 'Contested. Said in 2 articles, which relay 1 report; denied in 1 article, in its own voice.']],
    [{ kind: 'figure', id: 'b2' }, ['Figure, as reported', 'Harbour Front: “At least 300 fighters”', 'Said in 1 article, in its own voice. No other claim gives this measure.']],
    [{ kind: 'event', id: 'cold-winter' }, ['Event, as reported', 'A cold winter', 'Said in 1 article, in its own voice. No article denies it. No date is given.']],
    [{ kind: 'pair', id: 'norland~harbour-front' }, ['As reported', 'Norland and Harbour Front', '5 claims in 3 articles from 2 reports; 1 is a denial, 3 are contested.']],
    [{ kind: 'actor', id: 'falcon' }, ['Person', 'Falcon', '']],
    [{ kind: 'article', id: 'birch' }, ['Article B', 'Untitled: “The Courier says the capital has sent them rockets.”', '3 claims from 2 reports; 1 is contested.']],
    [{ kind: 'report', id: 'courier' }, ['Original report', 'The Courier, report of 1 Mar 2021', '4 claims in 2 articles; 2 are contested.']],
    [{ kind: 'contested', id: '' }, ['As reported and denied', 'Contested claims', '3 claims in 3 articles from 2 reports; 1 is a denial.']],
    [{ kind: 'all', id: '' }, ['As reported', 'All claims', '7 claims in 3 articles from 3 reports; 1 is a denial, 3 are contested.']],
  ])('of $kind $id', (focus, words) => expect(head(focus)).toEqual(words));

  it('dates an event by its claim that leaves the fewest days open', () => {
    const when = (date: string, date_start: string, date_end: string) => ({ date, date_start, date_end });
    const claims = dataset.claims.flatMap((c) => (c.id === 'b3' ? [{ ...c, ...when('2020', '2020-01-01', '2020-12-31') }, { ...c, id: 'b4', ...when('2020-02', '2020-02-01', '2020-02-29') }] : [c]));
    const dated = catalogueOf({ ...dataset, claims, events: [...dataset.events, ...dataset.events.map((e) => ({ ...e, claim: 'b4' }))] });
    expect(panelOf({ kind: 'event', id: 'cold-winter' }, claims, dated).title.words).toBe('A cold winter, Feb 2020');
  });
});

describe('the panel', () => {
  it('shows each claim of the focus once, in one quotation', () => {
    for (const focus of [{ kind: 'all', id: '' }, SUPPLY, { kind: 'actor', id: 'norland' }, { kind: 'contested', id: '' }] as const) {
      const { sections, claims } = panel(focus);
      const shown = sections.flatMap((s) => s.sides.flatMap((side) => side.groups.flatMap((g) => g.entries.flatMap((e) => e.claims.map((c) => c.id)))));
      expect([...shown].sort()).toEqual(claims.map((c) => c.id).sort());
    }
  });
  it('holds for foci that stand for nothing', () => {
    for (const kind of focusKinds) {
      const empty = panelOf({ kind, id: 'none~of~these' }, [], catalogue);
      expect(empty.claims).toEqual([]);
      expect(empty.sections.every((s) => s.sides.length === 0)).toBe(true);
    }
  });
  it('quotes a statement from which no claim was read', () => {
    const [start, end] = at('cedar', 1, 'Nobody in the port saw a ship');
    const bare = {
      id: 's-1', article: 'cedar', sentence: 'cedar-1', start, end, quote: 'Nobody in the port saw a ship', form: 'indirect', cue: '', cue_start: null, cue_end: null, source_start: null, source_end: null,
      speakers: ['falcon'], attribution: 'falcon', report: 'own-cedar',
    } as const;
    const focus = { kind: 'statement', id: 's-1' } as const;
    const { title, summary, claims, quoted, sections } = panelOf(focus, [], catalogueOf({ ...dataset, statements: [bare] }));
    expect([title.words, summary.map(({ text }) => text).join(''), claims]).toEqual(['“Nobody in the port saw a ship”', 'No claim was read from it.', []]);
    const [entry, ...others] = sections.flatMap(({ sides }) => sides).flatMap(({ groups }) => groups).flatMap(({ entries }) => entries);
    expect(others).toEqual([]);
    expect(entry?.runs.flat().map(({ text, claim }) => (claim ? `[${text}]` : text)).join('')).toBe('[Nobody in the port saw a ship].');
    expect(quoted.map((said) => citationOf(said, catalogue))).toEqual(['“Nobody in the port saw a ship” (Falcon, an alias), in “No ship, says nobody”, publisher not known, no date known [C].']);
    const read = panelOf(focus, dataset.claims, catalogueOf({ ...dataset, statements: [bare], claims: dataset.claims.map((c) => (c.id === 'c1' ? { ...c, statement: 's-1' } : c)) }));
    expect([read.hidden, read.itemised]).toEqual([1, true]);
  });
  it('says how many claims the selection leaves out, and keeps the title', () => {
    const left = panel(SUPPLY, []);
    expect([left.hidden, left.title.words]).toEqual([3, 'Norland supplies arms to Harbour Front']);
    expect(panel(SUPPLY).hidden).toBe(0);
  });
  it('lists what else is said of the two, but not itself', () => {
    expect(panel(SUPPLY).related.rows.map((r) => r.words)).toEqual(['trains', 'backs']);
    expect(panel({ kind: 'pair', id: 'harbour-front~norland' }).related.rows.map((r) => r.words)).toEqual(['Norland supplies arms', 'Norland trains', 'Norland backs']);
    expect(panel({ kind: 'actor', id: 'norland' }).related.rows.map((r) => r.words)).toEqual(['supplies arms to Harbour Front', 'trains Harbour Front', 'backs Harbour Front']);
    expect(panel({ kind: 'event', id: 'cold-winter' }).related.rows).toEqual([]);
    expect(panel({ kind: 'figure', id: 'b2' }).related.rows).toEqual([]);
  });
  it('keys the marks that occur', () => {
    expect(panel(SUPPLY).marks).toEqual(['claim', 'negation']);
    expect(panel({ kind: 'event', id: 'cold-winter' }).marks).toEqual(['claim', 'injected']);
  });
  it('is the same for the same data', () => expect(panel({ kind: 'all', id: '' })).toEqual(panel({ kind: 'all', id: '' })));
});

describe('citations', () => {
  const cite = (id: string) => citationsOf(dataset.claims.filter((c) => c.id === id), catalogue, 'https://example.org/#v').split('\n');
  it('say quote, chain, article, date, letter and link', () => {
    expect(cite('a1')).toEqual(['“Norland is shipping rockets to the Harbour Front” (Falcon and Heron, aliases, via The Courier), in “Rockets for the port”, Dockside, 2 Mar 2021, as printed [A].', 'https://example.org/#v']);
  });
  it('do not invent a title, publisher, date or speaker', () => {
    expect(cite('c1')[0]).toBe('“Norland has not sent rockets to the Harbour Front” (in its own voice), in “No ship, says nobody”, publisher not known, no date known [C].');
    expect(cite('b2')[0]).toContain('(nobody named: “are estimated”), in an untitled article that begins “The Courier says');
  });
  it('are short: how a date was worked out is told where the article is', () => {
    const articles = dataset.articles.map((article) => ({ ...article, published: '2021-03-02/2021-03-05', published_start: '2021-03-02', published_end: '2021-03-05', published_basis: 'inferred' as const, published_grounds: 'written in the week of the landing' }));
    const [claim] = dataset.claims;
    expect(claim && citationOf(claim, catalogueOf({ ...dataset, articles }))).toMatch(/, no date printed; worked out: 2–5 Mar 2021 \[.\]\.$/);
  });
  it('name injected words', () => expect(cite('b3')[0]).toContain('[“cheap pills buy now”: injected into the page]'));
  it('are the link alone for no claim', () => expect(cite('none')).toEqual(['https://example.org/#v']));
});
