import { describe, expect, it } from 'vitest';
import { article, ferry } from '../store/dataset.fixture';
import { articleDate } from '../parts/articleDate';
import { listingOf } from './listing';
import { noticeOf } from './notice';
import { capitalised, numberWord } from './numberWord';

describe('the list of articles', () => {
  it('gives letter, title and date of each', () => {
    expect(listingOf(ferry)).toEqual([
      { id: 'harbour', letter: 'A', title: 'Kestrel trains Otter', facts: '4 Mar 2021, as printed', paper: 'publisher not known; address not known' },
      {
        id: 'island',
        letter: 'B',
        title: 'Untitled: “The ferry to the island was late again on Thursday, as the …”',
        facts: 'no date printed; worked out: 4–10 Mar 2021',
        paper: 'publisher not known; address not known',
      },
      { id: 'pier', letter: 'C', title: 'The crates', facts: 'The Pier; no date known', paper: 'address not known' },
    ]);
  });
  it('says where a date comes from', () => {
    const dated = { published: '2021-03', published_start: '2021-03-01', published_end: '2021-03-31' };
    expect(articleDate(article('x', { ...dated, published_basis: 'supplied' }))).toBe('Mar 2021, as supplied');
    expect(articleDate(article('x', { ...dated, published_basis: 'unknown' }))).toBe('Mar 2021');
    expect(articleDate(article('x'))).toBe('no date known');
  });
});

describe('small numbers', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
    [1200, '1,200'],
  ])('%d is %s', (n, word) => {
    expect(numberWord(n)).toBe(word);
  });
  it('begin a sentence with a capital', () => {
    expect(capitalised('three')).toBe('Three');
  });
});

describe('what is said of a link', () => {
  it('is nothing when all of it was followed', () => {
    expect(noticeOf([], false)).toBe('');
  });
  it('names what is not known', () => {
    expect(noticeOf(['tide=high', 'x'], false)).toBe('The link asks for “tide=high”, “x”, which this page does not know. The rest is shown.');
  });
  it('says that what it points at is not there', () => {
    expect(noticeOf([], true)).toBe('What the link points at is not in these data. The rest is shown.');
  });
});
