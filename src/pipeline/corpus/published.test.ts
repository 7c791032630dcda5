import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline';
import { datesOf } from './published';
import { readingOf, reportsOf, type Given } from './reading.fixture';

const actors = { Norland: 'norland', 'the Harbour Front': 'harbour-front' };
const sold = (when: string): string => `Norland has sold mortars and rifles to the Harbour Front, smuggled across the border, The Courier reported${when && ` ${when}`}.`;
const courier = { line: 0, outlet: 'courier', source: 'The Courier', cue: 'reported' };
const relaying = (id: string, when: string, more: Partial<Given> = {}) => readingOf(id, { lines: [sold(when)], told: [courier], actors, ...more });
const dated = (...readings: readonly ReturnType<typeof readingOf>[]) => datesOf(readings.map(outlineOf), reportsOf(readings));

describe('the day of writing', () => {
  it('is the printed date, in words that say so', () => {
    expect(dated(relaying('pier', 'on Monday', { published: '2021-03-10' })).written[0]).toEqual({ anchor: { start: '2021-03-10', end: '2021-03-10', basis: 'stated' }, edtf: '2021-03-10', grounds: 'printed in the article' });
  });
  it('is the date supplied from outside', () => {
    expect(dated(relaying('pier', '', { published: '2021-03', supplied: true })).written[0]).toMatchObject({ anchor: { start: '2021-03-01', end: '2021-03-31', basis: 'supplied' }, grounds: 'supplied with the article' });
  });
  it('is within a week of the day of a caption', () => {
    expect(dated(readingOf('pier', { lines: [['caption', 'The pier, 4 March 2021.'], 'Nothing moved.'] })).written[0]).toEqual({
      anchor: { start: '2021-03-04', end: '2021-03-10', basis: 'inferred' },
      edtf: '2021-03-04/2021-03-10',
      grounds: 'a caption is dated 4 March 2021; written within a week of it',
    });
  });
  it('is unknown where nothing tells it', () => {
    expect(dated(relaying('pier', 'on Monday')).written[0]).toEqual({ anchor: null, edtf: '', grounds: '' });
  });
});

describe('articles that relay one report', () => {
  it('lend each other its day: who says “on Monday” wrote within the week', () => {
    const { written, reports } = dated(relaying('pier', 'on Monday', { published: '2021-03-10', title: 'Mortars' }), relaying('quay', 'on Monday'));
    expect(reports.get('courier')).toMatchObject({ start: '2021-03-08', end: '2021-03-08', basis: 'inferred' });
    expect(written[1]).toEqual({
      anchor: { start: '2021-03-08', end: '2021-03-14', basis: 'inferred' },
      edtf: '2021-03-08/2021-03-14',
      grounds: '“Monday” is said of a report that is dated 8 March 2021 by “Mortars”; written between 8 March 2021 and 14 March 2021',
    });
  });
  it('take the exact day from the one that tells it when the dated one does not', () => {
    const { written, reports } = dated(relaying('pier', '', { published: '2021-03-10' }), relaying('quay', 'on Monday'));
    expect(reports.get('courier')).toMatchObject({ start: '2021-03-08', end: '2021-03-08' });
    expect(written[1]?.edtf).toBe('2021-03-08/2021-03-14');
  });
  it('take a day within the week that the dated one tells, and no other', () => {
    expect(dated(relaying('pier', 'last week', { published: '2021-03-10' }), relaying('quay', 'on Friday')).reports.get('courier')).toMatchObject({ start: '2021-03-05', end: '2021-03-05' });
    expect(dated(relaying('pier', 'last week', { published: '2021-03-10' }), relaying('quay', 'on Tuesday')).reports.get('courier')).toMatchObject({ start: '2021-03-01', end: '2021-03-07' });
  });
  it('pass days on from article to article', () => {
    const both = readingOf('mole', {
      lines: [sold('on Monday'), 'Norland trains divers of the Harbour Front beneath the lighthouse, The Gull reported on Sunday.'],
      told: [courier, { line: 1, outlet: 'gull', source: 'The Gull', cue: 'reported' }],
      actors,
    });
    const last = readingOf('reef', { lines: ['Norland trains divers of the Harbour Front beneath the lighthouse, The Gull reported yesterday.'], told: [{ line: 0, outlet: 'gull', source: 'The Gull', cue: 'reported' }], actors });
    const { written, reports } = dated(last, both, relaying('pier', 'on Monday', { published: '2021-03-10' }));
    expect(written[1]?.edtf).toBe('2021-03-08/2021-03-14');
    expect(reports.get('gull')?.start).toBe('2021-03-07');
    expect(written[0]?.anchor).toMatchObject({ basis: 'inferred' });
  });
  it('take a stated day before an inferred one, whatever the order', () => {
    const caption = readingOf('a-caption', { lines: [sold('on Monday'), ['caption', 'The pier, 4 March 2021.']], told: [courier], actors });
    const printed = relaying('b-printed', 'on Monday', { published: '2021-03-04' });
    expect(dated(caption, printed, relaying('c', 'on Monday')).reports.get('courier')?.start).toBe('2021-03-01');
    expect(dated(printed, caption, relaying('c', 'on Monday')).reports.get('courier')?.start).toBe('2021-03-01');
  });
  it('learn nothing from a day that is part of what is told', () => {
    const inside = readingOf('quay', { lines: ['The Courier reported that Norland, which had for years refused to arm anybody in the region, sold mortars and rifles to the Harbour Front on Monday.'], told: [{ line: 0, outlet: 'courier', source: 'The Courier', cue: 'reported' }], actors });
    expect(dated(relaying('pier', '', { published: '2021-03-10' }), inside).written[1]?.anchor).toBeNull();
  });
  it('learn nothing from a report of another outlet', () => {
    const gull = readingOf('quay', { lines: ['Norland has sold mortars and rifles to the Harbour Front, smuggled across the border, The Gull reported on Monday.'], told: [{ line: 0, outlet: 'gull', source: 'The Gull', cue: 'reported' }], actors });
    expect(dated(relaying('pier', 'on Monday', { published: '2021-03-10' }), gull).written[1]?.anchor).toBeNull();
  });
});
