import { describe, expect, it } from 'vitest';
import { claimsOf, isThere } from '../../model/focus';
import { ferry, ferryDataset } from '../../store/dataset.fixture';
import { catalogueOf } from '../../model/catalogue';
import { sheetNames, type SheetName } from './sheetNames';
import { sheets } from './sheets';

const { claims } = ferryDataset;
const catalogue = catalogueOf({
  ...ferryDataset,
  figures: ferryDataset.figures.map((row) => ({ ...row, bound: 'approx' as const, subject: 'otter' })),
  claims: claims.map((row) => (row.id === 'c1' ? { ...row, statement: 's-1', date: '2021-03', date_start: '2021-03-01', date_end: '2021-03-31' } : row)),
  statements: ['s-1', 's-2'].map((id) => ({
    id, article: 'harbour', sentence: '', start: 0, end: 9, quote: `what ${id} says`, form: 'direct' as const, cue: '', cue_start: 0, cue_end: 0, source_start: null, source_end: null, speakers: ['finn'], attribution: '', report: 'gull',
  })),
});
const rowsOf = (name: SheetName, some = catalogue.dataset.claims, whole = true) => sheets[name].rowsOf(some, catalogue, whole);
const texts = (name: SheetName) => rowsOf(name).map(({ cells }) => cells.map(({ text }) => text).join(' | '));

describe('the sheets', () => {
  it('list the claims in the order of the text', () => {
    expect(texts('claims')).toEqual([
      'Kestrel trains Otter |  | Finn, an alias | Mar 2021 | Stated | A',
      'Kestrel lands at the pier |  | The article itself |  | Stated | A',
      'Kestrel supplies arms to Otter |  | The article itself |  | Stated | A',
      'Kestrel trains Otter | Otter is trained by Kestrel, by night and by day, on the far side | The article itself |  | Stated | B',
      'Kestrel has not met Otter |  | The article itself |  | Denied | C',
      '“forty crates” |  | The article itself |  | Stated | C',
    ]);
  });
  it('gather what is said of a relationship', () => {
    expect(texts('relationships')).toEqual([
      'Kestrel | trains | Otter |  | Mar 2021 | A, B | 2 | 1',
      'Kestrel | supplies arms | Otter | nets |  | A | 1 | 1',
      'Kestrel | has not met | Otter |  |  | C | 1 | 1',
    ]);
  });
  it('say of a number how near it is', () => {
    expect(texts('figures')).toEqual(['“forty crates” | crates | Otter | about 40 | about 40 | The article itself |  | C']);
  });
  it('list events, and the actors spoken of or speaking', () => {
    expect(texts('events')).toEqual(['Kestrel lands at the pier |  | Meets |  |  | A | 1 | 1']);
    expect(texts('actors')).toEqual(['Otter | State |  | 5 | 0 | A, B, A, C, C | 1 | 1', 'Kestrel | State |  | 4 | 0 | A, B, A, C | 1 | 1', 'Finn, an alias | Person |  | 0 | 1 | A | 1 | 1']);
  });
  it('set what cannot stand together side by side, as long as both are left', () => {
    expect(texts('conflicts')).toEqual(['Kestrel trains Otter | A | Kestrel has not met Otter | C | One says it, the other denies it']);
    expect(rowsOf('conflicts', catalogue.dataset.claims.slice(0, 2), false)).toEqual([]);
  });
  it('list statements that hold a claim, and all where no filter is chosen', () => {
    expect(texts('statements')).toEqual(['what s-1 says | Finn | The Gull | Direct | 1 | A', 'what s-2 says | Finn | The Gull | Direct | 0 | A']);
    expect(rowsOf('statements', catalogue.dataset.claims.slice(0, 3), false).map(({ id }) => id)).toEqual(['s-1']);
    for (const { id, focus } of rowsOf('statements')) expect(focus && isThere(focus, catalogue) && focus.id === id).toBe(true);
  });
  it.each(sheetNames)('have a cell for every column, and open what their rows stand for: %s', (name) => {
    for (const { cells, focus, claims: own } of rowsOf(name)) {
      expect(cells).toHaveLength(sheets[name].columns.length);
      const opened = claimsOf(focus, catalogue).map(({ id }) => id);
      for (const id of own) expect(opened).toContain(id);
    }
  });
  it.each(sheetNames)('are empty where nothing is left: %s', (name) => {
    expect(sheets[name].rowsOf([], ferry, false)).toEqual([]);
  });
});
