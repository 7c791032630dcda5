import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { claim, emptyDataset } from '../store/dataset.fixture';
import { columnsOf } from './columns';
import { narrow } from './narrow';
import { noFilters, withChosen } from './picks';
import { yearsOf } from './years';

const dated = (id: string, date_start: string, date_end: string, report = 'gull') => claim(id, 'pier', report, { date_start, date_end });
const columns = columnsOf(
  catalogueOf({
    ...emptyDataset,
    claims: [dated('a', '2014-05-01', '2014-05-31'), dated('b', '2014-12-30', '2016-01-02'), dated('c', '2016-03-03', ''), claim('d', 'pier', 'gull'), dated('e', '2009-01-01', '2009-01-01', 'own-pier')],
  }),
);

describe('the years of the claims', () => {
  it('count a claim in every year it may belong to', () => {
    const filters = withChosen(noFilters, 'report', ['gull']);
    expect(yearsOf(columns, narrow(columns, filters))).toEqual({ years: [{ year: 2014, claims: 2 }, { year: 2015, claims: 1 }, { year: 2016, claims: 2 }], undated: 1 });
  });
  it('do not follow the dates that are chosen', () => {
    const filters = { ...noFilters, date: { from: '2016-01-01', to: '2016-12-31' } };
    expect(yearsOf(columns, narrow(columns, filters))).toEqual(yearsOf(columns, narrow(columns, noFilters)));
  });
  it('are those that are known where an interval is open', () => {
    const open = columnsOf(catalogueOf({ ...emptyDataset, claims: [dated('a', '', '2014-05-31'), dated('b', '2016-02-01', ''), dated('c', '2015-01-01', '2015-01-01')] }));
    expect(yearsOf(open, new Uint16Array(3))).toEqual({ years: [{ year: 2014, claims: 1 }, { year: 2015, claims: 1 }, { year: 2016, claims: 1 }], undated: 0 });
  });
  it('are one where all is on one day', () => {
    const day = columnsOf(catalogueOf({ ...emptyDataset, claims: [dated('a', '2014-05-31', '2014-05-31')] }));
    expect(yearsOf(day, new Uint16Array(1))).toEqual({ years: [{ year: 2014, claims: 1 }], undated: 0 });
    expect(yearsOf(day, Uint16Array.of(8))).toEqual({ years: [], undated: 0 });
  });
  it('are none where nothing is left', () => {
    const filters = withChosen(noFilters, 'report', ['nobody']);
    expect(yearsOf(columns, narrow(columns, filters))).toEqual({ years: [], undated: 0 });
  });
});

it('counts the years of any number of claims', () => {
  const day = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;
  const spans = Array.from({ length: 150_000 }, (_, i) => ({ from: 2010 + (i % 7), to: 2010 + (i % 7) + (i % 3) }));
  const many = { ...columns, first: Int32Array.from(spans, ({ from }) => day(from, 2)), last: Int32Array.from(spans, ({ to }) => day(to, 9)) };
  expect(yearsOf(many, new Uint16Array(spans.length)).years).toEqual(Array.from({ length: 9 }, (_, y) => ({ year: 2010 + y, claims: spans.filter(({ from, to }) => from <= 2010 + y && 2010 + y <= to).length })));
});
