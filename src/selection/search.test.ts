import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../model/catalogue';
import { actor, claim, emptyDataset, ferry, relationship } from '../store/dataset.fixture';
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

describe('the words in which is searched', () => {
  const harbour = catalogueOf({
    ...emptyDataset,
    actors: [actor('pilots', 'Guild of Pilots', { aliases: ['the Émeraude crew', 'pilotage'] }), actor('finn', 'Finn')],
    sentences: [{ id: 's1', article: 'pier', start: 0, end: 40, role: 'body', text: 'Late that year the lantern was lit again.' }],
    claims: [claim('c1', 'pier', 'gull', { quote: 'a ﬁne boat', sentence: 's1' }), claim('c2', 'pier', 'gull', { quote: 'rope', sentence: 'lost', speakers: ['finn', 'the-mate'] })],
    relationships: [relationship('c2', 'pilots', 'meets', 'finn')],
  });
  const find = finderOf(columnsOf(harbour), harbour);
  const placesOf = (text: string) => [...(find(text) ?? [])].sort();
  it.each([
    // Of the sentence around the quotation.
    ['lantern', [0]],
    ['boat lantern', [0]],
    // Of names, other names, and ids of those who have no name.
    ['guild', [1]],
    ['emeraude', [1]],
    ['pilotage', [1]],
    ['finn', [1]],
    ['mate', [1]],
    ['guild emeraude rope', [1]],
    ['lantern rope', []],
    // A ligature is its letters.
    ['fine', [0]],
    // No word of anything.
    ['undefined', []],
    ['null', []],
    ['pilotsguild', []],
  ])('finds “%s”', (text, places) => {
    expect(placesOf(text)).toEqual(places);
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
