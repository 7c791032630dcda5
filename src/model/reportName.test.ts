import { expect, it } from 'vitest';
import { emptyDataset, ferry, report } from '../store/dataset.fixture';
import { catalogueOf } from './catalogue';
import { reportName } from './reportName';

it.each([
  ['gull', 'The Gull'],
  ['own-pier', 'article C’s own reporting'],
  ['nobody', 'nobody'],
])('names %s “%s”', (id, name) => expect(reportName(id, ferry)).toBe(name));

it('names what has no outlet, and what has no claim', () => {
  const catalogue = catalogueOf({ ...emptyDataset, reports: [report('a', { kind: 'briefing' }), report('b'), report('c', { kind: 'interview', outlet: 'sea-wren' })] });
  expect(['a', 'b', 'c'].map((id) => reportName(id, catalogue))).toEqual(['a report whose outlet is not named', 'an article’s own reporting', 'sea wren']);
});
