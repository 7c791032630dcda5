import { describe, expect, it } from 'vitest';
import { dataset, harbour } from './harbour.fixture';
import { flowOf, type Source } from './flow';
import { leftWords } from './left';
import { articleWords, ownLabel, relayLabel, reportWords, speakerWords, voiceLabel } from './words';

const flow = flowOf(dataset.claims, harbour, 'reports', 16);
const labels = <S extends Source>(sources: readonly S[], label: (source: S) => string): Readonly<Record<string, string>> => Object.fromEntries(sources.map((s) => [s.id, label(s)]));

describe('the names of the marks', () => {
  it('say of an article how much it says itself', () => {
    const words = labels(flow.articles, (s) => articleWords(s, harbour).label);
    expect(words['alder']).toBe('Article A, Kestrel is said to train Otter: 3 claims, 1 in its own voice');
    expect(words['birch']).toBe('Article B, Untitled: 2 claims');
  });
  it('say of a report who relays it and how much is repeated', () => {
    const words = labels(flow.reports, (s) => reportWords(s, harbour).label);
    expect(words['gull']).toBe('The Gull, report, 1 Mar 2021; articles A, B and C, one report: 5 claims, 3 different');
    expect(words['bureau']).toBe('Harbour Bureau, statement, no date; article C: 1 claim');
    expect(words['own-dogwood']).toBe('The article itself quotes Wren, article D: 1 claim');
  });
  it('say of speakers who they are, and where nobody is named', () => {
    const words = labels(flow.speakers, (s) => speakerWords(s, harbour).label);
    expect(words['~~finn']).toBe('Finn, an alias; a docker: 2 claims, 1 different');
    expect(words['~~finn.wren']).toBe('Finn and Wren, one an alias; together: 1 claim');
    expect(words['~gull~gull']).toBe('No speaker named, The Gull says: 1 claim');
    expect(words['~gull~-']).toBe('No speaker named, The Gull says: 1 claim');
  });
  it('say of bands from where to where they lead', () => {
    expect(flow.relays.map((band) => relayLabel(band, harbour))).toContain('Article A relays The Gull: 2 claims');
    expect(flow.relays.map((band) => relayLabel(band, harbour))).toContain('Article D relays people whom it quotes itself: 1 claim');
    expect(flow.own.map((band) => ownLabel(band, harbour))).toContain('Article A, in its own voice: 1 claim');
    expect(flow.voices.map((band) => voiceLabel(band, harbour))).toEqual(expect.arrayContaining(['Wren, harbour master, through Harbour Bureau: 1 claim', 'Wren, harbour master, quoted by article D itself: 1 claim']));
  });
});

describe('what is left without a report', () => {
  const left = (report: string) => leftWords(dataset.claims, report, harbour);
  it.each([
    ['', ''],
    ['gull', 'Without The Gull, 5 of the 10 claims are left. 2 of its 3 claims are made nowhere else: “Kestrel trains Otter” and “Kestrel funds Otter”.'],
    ['bureau', 'Without Harbour Bureau, 9 of the 10 claims are left. Its one claim is made nowhere else: “Kestrel does not train Otter”.'],
    ['own-birch', 'Without an article’s own reporting, 10 of the 10 claims are left. None of them is from it.'],
  ])('%s', (report, words) => expect(left(report)).toBe(words));
  it('says where all is said elsewhere, too', () => {
    const claims = dataset.claims.filter(({ id }) => id !== 'd2');
    expect(leftWords(claims, 'own-dogwood', harbour)).toBe('Without article D’s own reporting, 8 of the 9 claims are left. All that it says is said elsewhere, too.');
  });
});
