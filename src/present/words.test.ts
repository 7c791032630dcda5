import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { claim, emptyDataset, report } from '../store/dataset.fixture';
import { wordsOf } from './words';

const catalogue = catalogueOf({ ...emptyDataset, reports: [report('gull', { kind: 'news_report' }), report('own-quay')] });
const claims = [claim('c1', 'pier', 'gull'), claim('c2', 'quay', 'gull'), claim('c3', 'quay', 'own-quay')];

describe('the words of a step', () => {
  it('take their numbers from the claims', () => {
    expect(wordsOf('{claims} claims in {articles} articles, from {reports} original reports; {contested} contested.', claims, catalogue)).toEqual(['3 claims in 2 articles, from 1 original report; 0 contested.']);
  });
  it('are paragraphs parted by an empty line', () => expect(wordsOf('One\nline.\n\nTwo.\n', claims, catalogue)).toEqual(['One line.', 'Two.']));
  it('leave other braces alone', () => expect(wordsOf('{toString} {}', claims, catalogue)).toEqual(['{toString} {}']));
});
