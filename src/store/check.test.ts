import { describe, expect, it } from 'vitest';
import { datasetFaults } from './check';
import { emptyDataset, ferryDataset } from './dataset.fixture';

const [first, second] = ferryDataset.claims;
const withClaim = (more: Readonly<Record<string, unknown>>) => ({ ...ferryDataset, claims: [first, { ...second, ...more }, ...ferryDataset.claims.slice(2)] });

describe('the check of a dataset', () => {
  it('finds nothing wrong with a whole one', () => {
    expect(datasetFaults(ferryDataset)).toEqual([]);
  });
  it('finds nothing wrong with an empty one', () => {
    expect(datasetFaults(emptyDataset)).toEqual([]);
  });
  it('lets columns be added', () => {
    expect(datasetFaults(withClaim({ mood: 'calm', date_start: '2016-02-29', date_end: '2016-12-31' }))).toEqual([]);
  });
  it.each([
    [{ date_start: 'x' }, 'claims.csv, row 3, column date_start: not a day: “x”'],
    [{ date_start: '2016-13-45' }, 'claims.csv, row 3, column date_start: not a day: “2016-13-45”'],
    [{ date_end: '2015-02-29' }, 'claims.csv, row 3, column date_end: not a day: “2015-02-29”'],
    [{ polarity: 'perhaps' }, 'claims.csv, row 3, column polarity: unknown code: “perhaps”'],
    [{ start: 1.5 }, 'claims.csv, row 3, column start: not a whole number: “1.5”'],
    [{ start: '7' }, 'claims.csv, row 3, column start: not a whole number: “7”'],
    [{ quote: null }, 'claims.csv, row 3, column quote: not text: “null”'],
    [{ speakers: 'finn' }, 'claims.csv, row 3, column speakers: not a list of words: “finn”'],
    [{ speakers: ['nobody'] }, 'claims.csv, row 3, column speakers: not in actors.csv: “nobody”'],
    [{ article: 'attic' }, 'claims.csv, row 3, column article: not in articles.csv: “attic”'],
    [{ id: 'c1' }, 'claims.csv, row 3: the same id twice: “c1”'],
    [{ rule: undefined }, 'claims.csv, row 3, column rule: missing'],
  ])('names file, row and column: %j', (more, fault) => {
    expect(datasetFaults(withClaim(more))[0]).toBe(fault);
  });
  it('names a number that is none', () => {
    const faults = datasetFaults({ ...ferryDataset, actors: ferryDataset.actors.map((row) => ({ ...row, x: 'left' })) });
    expect(faults[0]).toBe('actors.csv, row 2, column x: not a number: “left”');
  });
  it('says a missing column once', () => {
    const claims = ferryDataset.claims.map((row) => ({ ...row, rule: undefined }));
    expect(datasetFaults({ ...ferryDataset, claims })).toEqual(['claims.csv, row 2, column rule: missing']);
  });
  it('takes keys that only look the same, run together, for two', () => {
    const relays = [['otter\0x', 'y'], ['otter', 'x\0y'], ['otter', 'x\0y']].map(([article, report]) => ({ article, report, start: 1 }));
    expect(datasetFaults({ ...ferryDataset, relays }).filter((fault) => fault.includes('twice'))).toEqual(['relays.csv, row 4: the same article, report, start twice: “otter, x\0y, 1”']);
  });
  it('names tables that are missing or no tables', () => {
    expect(datasetFaults({ ...ferryDataset, dates: undefined })).toEqual(['dates.csv: missing']);
    expect(datasetFaults({ ...ferryDataset, events: {} })[0]).toBe('events.csv: missing');
    expect(datasetFaults({ ...ferryDataset, claims: ['c1'] })[0]).toBe('claims.csv, row 2: not a row: “c1”');
  });
  it.each([null, undefined, 'text', 7, []])('does not take %j for a dataset', (value) => {
    expect(datasetFaults(value)).toEqual(['dataset.json: no tables']);
  });
});
