import { describe, expect, it } from 'vitest';
import { ferry } from '../store/dataset.fixture';
import { columnsOf } from './columns';
import { recogniser } from './recognise';
import { finderOf } from './search';
import { noFilters, noPicks, withChosen } from './picks';

describe('the search', () => {
  const find = finderOf(columnsOf(ferry), ferry);
  const ids = (text: string) => [...(find(text) ?? [])].map((place) => ferry.dataset.claims[place]?.id).sort();
  it.each([
    ['trained by night', ['c2']],
    ['TRAINÉD', ['c2']],
    ['nigh', ['c2']],
    ['night kestrel', ['c2']],
    ['night herring', []],
    ['finn', ['c1']],
    ['otter', ['c1', 'c2', 'c3', 'c6']],
    ['ight', []],
  ])('finds “%s”', (text, found) => {
    expect(ids(text)).toEqual(found);
  });
  it('has nothing to find where there is no word', () => {
    expect(find('“')).toBeNull();
  });
});

describe('what the data know of the picks', () => {
  it('stays, the rest is named', () => {
    const filters = withChosen(withChosen({ ...noFilters, text: 'x', without: 'tern' }, 'actor', ['otter', 'moon']), 'modality', ['planned']);
    expect(recogniser(columnsOf(ferry))({ ...noPicks, filters })).toEqual({
      picks: { ...noPicks, filters: { ...withChosen(filters, 'actor', ['otter']), without: '' } },
      unknown: ['actor=moon', 'without=tern'],
    });
  });
});
