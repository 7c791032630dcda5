import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../model/focus';
import { fixture, type SaidSupply } from './fixture';
import { matrixOf } from './weapons';

const supply = (id: string, article: string, source: string, weapons: readonly string[], claim: SaidSupply['claim'] = {}): SaidSupply => ({ id, article, claim, supply: { source, target: 'front', weapons } });
const supplies: readonly SaidSupply[] = [
  supply('a', 'ash', 'arland', ['mortars', 'rifles']),
  supply('b', 'birch', 'arland', ['mortars']),
  supply('c', 'cedar', 'arland', ['mines'], { polarity: 'denied' }),
  supply('d', 'cedar', 'borland', ['drones']),
  supply('e', 'cedar', '', []),
];
const { catalogue, claims } = fixture([], supplies);
const matrix = (width: number, counting: 'reports' | 'articles' = 'reports') => matrixOf(claims, catalogue, counting, width);
const names = (width: number) => matrix(width)?.columns.map((c) => c.name);

describe('weapons, by supplier and recipient', () => {
  it('are no table without a claim about arms', () => {
    const none = fixture([{ id: 'f', article: 'ash', figure: { text: '900', low: 900, high: 900 } }]);
    expect(matrixOf(none.claims, none.catalogue, 'reports', 800)).toBeNull();
  });
  it('have a row for each pair, an unnamed supplier last, and a column for each type, unspecified arms last', () => {
    expect(matrix(900)?.rows.map((r) => r.supplier)).toEqual(['Arland', 'Borland', '']);
    expect(names(900)).toEqual(['mortars', 'long-barrelled rifles', 'mines', 'observation drones', 'arms, not specified']);
  });
  it('show articles as the pale area and reports as the solid one', () => {
    const cell = matrix(900)?.rows[0]?.cells[0];
    expect(cell?.provenance?.affirmed).toMatchObject({ articles: 2, reports: 1 });
    expect((cell?.pale ?? 0) ** 2 / (cell?.solid ?? 1) ** 2).toBeCloseTo(2, 1);
    expect(matrix(900, 'articles')?.rows[0]?.cells[0]).toMatchObject({ pale: cell?.pale, solid: cell?.pale });
  });
  it('show what is denied as denied', () => {
    const cell = matrix(900)?.rows[0]?.cells[2];
    expect(cell).toMatchObject({ pale: 0, solid: 0 });
    expect(cell?.denied).toBeGreaterThan(0);
    expect(cell?.name).toBe('Arland does not supply mines to Northern Front; denied in article C');
  });
  it('leave cells without a claim empty', () => {
    expect(matrix(900)?.rows[1]?.cells[0]).toMatchObject({ provenance: null, claims: [] });
  });
  it('join the rarest types where the width is small, and lose no claim', () => {
    expect(names(300)?.at(-1)).toBe('other');
    expect(names(300)?.length).toBeLessThan(5);
    const inCells = (width: number) => [...new Set(matrix(width)?.rows.flatMap((r) => r.cells.flatMap((c) => c.claims.map((x) => x.id))))].toSorted();
    expect(inCells(300)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(inCells(900)).toEqual(inCells(300));
  });
  it.each([260, 300, 328, 480, 560, 720, 900])('fit %i px', (width) => {
    const found = matrix(width);
    expect((found?.head ?? 0) + (found?.columns ?? []).reduce((sum, c) => sum + c.width, 0)).toBeLessThanOrEqual(width + 0.5);
  });
  it('lead to evidence that holds every claim of the cell', () => {
    for (const width of [300, 900])
      for (const cell of matrix(width)?.rows.flatMap((r) => r.cells) ?? []) {
        const found = claimsOf(cell.focus, catalogue).map((c) => c.id);
        for (const claim of cell.claims) expect(found).toContain(claim.id);
      }
  });
});
