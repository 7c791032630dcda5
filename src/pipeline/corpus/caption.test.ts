import { describe, expect, it } from 'vitest';
import { captionDay } from './caption';
import { readingOf } from './reading.fixture';

const captioned = (caption: string, ...body: readonly string[]): string => captionDay(readingOf('pier', { lines: [['caption', caption], ...body] }));

describe('the day of a caption', () => {
  it.each([
    ['Smoke over Port Adra on 4 March 2021. (Photo: M. Fell)', '2021-03-04'],
    ['Soldiers patrol Adra, Norland, Thursday, March 4, 2021.', '2021-03-04'],
    ['A picture taken on March 4, 2021 shows the pier.', '2021-03-04'],
    ['The pier on 2 March 2021, and again on 4 March 2021.', '2021-03-04'],
  ])('%s', (caption, day) => {
    expect(captioned(caption)).toBe(day);
  });
  it.each([
    ['a month', 'The pier in March 2021.'],
    ['a day without its year', 'The pier on March 4.'],
    ['a file photo', 'FILE PHOTO: The pier, March 4, 2021.'],
    ['a file photo in brackets', 'The pier, March 4, 2021. (File photo)'],
    ['a file photo as agencies print it', 'FILE - In this March 4, 2021, file photo, the pier stands empty.'],
    ['an archive', 'The pier on 4 March 2021 (archive).'],
    ['no day at all', 'The pier.'],
  ])('is not %s', (_, caption) => {
    expect(captioned(caption)).toBe('');
  });
  it('is the latest of several captions, and a file photo among them does not count', () => {
    expect(captionDay(readingOf('pier', { lines: [['caption', 'The pier, 4 March 2021.'], ['caption', 'The quay, 6 March 2021.'], ['caption', 'File photo: the mole, 8 March 2021.']] }))).toBe('2021-03-06');
  });
  it('does not count when the article tells of later days as past', () => {
    expect(captioned('The pier, 4 March 2018.', 'The pier was shelled on 12 May 2020.')).toBe('');
  });
  it('counts when later days are yet to come', () => {
    expect(captioned('The pier, 4 March 2018.', 'Talks will open on 12 May 2018.')).toBe('2018-03-04');
  });
  it('is no day of the text', () => {
    expect(captionDay(readingOf('pier', { lines: ['The pier was shelled on 4 March 2021.'] }))).toBe('');
  });
});
