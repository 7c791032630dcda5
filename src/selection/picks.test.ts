import { describe, expect, it } from 'vitest';
import { dropped, facets, isChosen, MOST_TEXT, noFilters, searchText, toggled, withChosen, type Filters } from './picks';

const all: Filters = {
  date: { from: '2021-03-04', to: '' },
  chosen: { actor: ['otter'], family: ['contact'], type: ['trains'], weapon: ['nets'], place: ['pier'], speaker: ['finn'], report: ['gull'], polarity: ['denied'], modality: ['planned'] },
  text: 'nets',
  without: 'tern',
};

describe('a facet', () => {
  it.each(facets)('%s is chosen or not, and dropped alone', (facet) => {
    expect(isChosen(noFilters, facet)).toBe(false);
    expect(isChosen(all, facet)).toBe(true);
    const rest = dropped(all, facet);
    expect(facets.filter((one) => !isChosen(rest, one))).toEqual([facet]);
    expect(facets.reduce(dropped, all)).toEqual(noFilters);
  });
  it('has each value once, codes in the order of the model, and none that there is not', () => {
    expect(withChosen(noFilters, 'family', ['position', 'weather', 'contact', 'position']).chosen.family).toEqual(['contact', 'position']);
    expect(withChosen(noFilters, 'actor', ['otter', 'finn', 'otter']).chosen.actor).toEqual(['finn', 'otter']);
    expect(toggled(toggled(noFilters, 'actor', 'otter'), 'actor', 'otter')).toEqual(noFilters);
  });
});

describe('a text that is searched for', () => {
  it.each([
    ['  two   boats\t\nand a  crate ', 'two boats and a crate'],
    ['\ud800half', 'half'],
    [' ', ''],
    ['x'.repeat(MOST_TEXT + 1), 'x'.repeat(MOST_TEXT)],
    [`${'x'.repeat(MOST_TEXT - 1)}🚢`, 'x'.repeat(MOST_TEXT - 1)],
  ])('“%s” is kept as “%s”', (typed, text) => {
    expect(searchText(typed)).toBe(text);
  });
});
