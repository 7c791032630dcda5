import { describe, expect, it } from 'vitest';
import { article, claim, emptyDataset } from '../store/dataset.fixture';
import { catalogueOf } from './catalogue';
import { provenanceOf, weightOf } from './provenance';

const catalogueWith = (count: number) => catalogueOf({ ...emptyDataset, articles: Array.from({ length: count }, (_, i) => article(`x${String(i).padStart(2, '0')}`)) });
const catalogue = catalogueWith(5);
const said = (inArticle: string, report: string, denied = false) => claim(`${inArticle}-${report}`, inArticle, report, { polarity: denied ? 'denied' : 'affirmed' });

describe('provenance', () => {
  it('counts articles that relay one report as one report', () => {
    const { affirmed, contested } = provenanceOf([said('x00', 'gull'), said('x02', 'gull'), said('x01', 'own-x01')], catalogue);
    expect(affirmed).toMatchObject({ articles: 3, reports: 2 });
    expect(affirmed.groups.map((g) => g.letters)).toEqual([['A', 'C'], ['B']]);
    expect(weightOf(affirmed, 'articles')).toBe(3);
    expect(weightOf(affirmed, 'reports')).toBe(2);
    expect(contested).toBe(false);
  });
  it('is contested only when it is both said and denied', () => {
    const both = provenanceOf([said('x00', 'gull'), said('x03', 'own-x03', true)], catalogue);
    expect(both.contested).toBe(true);
    expect(both.denied.groups.map((g) => g.letters)).toEqual([['D']]);
    expect(provenanceOf([said('x03', 'own-x03', true)], catalogue).contested).toBe(false);
  });
  it('counts an article once for each report, however often it says it', () => {
    const { affirmed } = provenanceOf([said('x00', 'gull'), claim('again', 'x00', 'gull'), said('x00', 'own-x00')], catalogue);
    expect(affirmed).toMatchObject({ articles: 1, reports: 2 });
    expect(affirmed.claims).toHaveLength(3);
  });
  it('has nothing to show of no claims', () => {
    expect(provenanceOf([], catalogue)).toMatchObject({ affirmed: { groups: [], articles: 0, reports: 0 }, denied: { groups: [] }, contested: false });
  });
  it('puts B before AA', () => {
    const { affirmed } = provenanceOf([said('x26', 'gull'), said('x01', 'gull'), said('x27', 'own-x27'), said('x02', 'own-x02')], catalogueWith(28));
    expect(affirmed.groups.map((g) => g.letters)).toEqual([['B', 'AA'], ['C'], ['AB']]);
  });
  it('does not depend on the order of the claims', () => {
    const claims = [said('x00', 'gull'), said('x02', 'gull'), said('x01', 'own-x01'), said('x04', 'tern', true), said('x03', 'tern', true)];
    expect(provenanceOf([...claims].reverse(), catalogue).affirmed.groups).toEqual(provenanceOf(claims, catalogue).affirmed.groups);
    expect(provenanceOf([...claims].reverse(), catalogue).denied.groups).toEqual(provenanceOf(claims, catalogue).denied.groups);
  });
});
