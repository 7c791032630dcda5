import { expect, it } from 'vitest';
import type { Entity } from '../reading';
import { isOtherOccasion, outletsOf, type Spoken } from './outlets';

const entity = (id: string, actorKind: Entity['actorKind'], partOf = '', pseudonym = false): Entity => ({ id, kind: 'actor', name: id, actorKind, weaponCategory: '', country: '', partOf, role: '', aliases: [], wikidata: '', known: 'discovered', pseudonym });
const entities = new Map([entity('mara', 'person'), entity('wolf', 'person', 'league', true), entity('league-commanders', 'group', 'league'), entity('league', 'armed_group')].map((e) => [e.id, e]));
const outlets = (...spoken: readonly Spoken[]) => outletsOf(spoken, (id) => entities.get(id));

it('stands behind what the speaker says later, and earlier when nothing else is known', () => {
  const at = outlets({ at: 100, speaker: 'mara', outlet: 'gazette' });
  expect([at('mara', 300), at('mara', 20), at('wolf', 300)]).toEqual(['gazette', 'gazette', '']);
});
it('changes with the outlet and ends with another occasion', () => {
  const at = outlets({ at: 100, speaker: 'mara', outlet: 'gazette' }, { at: 200, speaker: 'mara', outlet: 'herald' }, { at: 300, speaker: 'mara', outlet: '' });
  expect([at('mara', 150), at('mara', 250), at('mara', 350)]).toEqual(['gazette', 'herald', '']);
});
it('holds for the people of a group and those of them under false names, not for the group', () => {
  const at = outlets({ at: 100, speaker: 'league-commanders', outlet: 'gazette' });
  expect([at('wolf', 300), at('league', 300)]).toEqual(['gazette', '']);
});
it.each(['she said at a news conference', 'he tweeted', 'she told parliament', 'the ministry said in a statement'])('%s: another occasion', (words) => expect(isOtherOccasion(words)).toBe(true));
it.each(['she said on Monday', 'he added with a smile'])('%s: none', (words) => expect(isOtherOccasion(words)).toBe(false));
