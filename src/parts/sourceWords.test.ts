import { expect, it } from 'vitest';
import { article, ferry } from '../store/dataset.fixture';
import { sourceWords } from './sourceWords';

it('gives title, author, publisher, date and address', () => {
  const dated = { published: '2021-03-04', published_start: '2021-03-04', published_end: '2021-03-04', published_basis: 'stated' as const };
  expect(sourceWords(article('x', { title: 'The crates', author: 'Mia Wren', publisher: 'The Pier', url: 'https://pier.example/1', ...dated }), ferry)).toBe('The crates, Mia Wren, The Pier, 4 Mar 2021, as printed, https://pier.example/1');
});
it('says what is not known', () => {
  expect(sourceWords(article('x'), ferry)).toBe('Untitled, publisher not known, no date known, address not known');
});
