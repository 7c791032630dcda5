import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { spellingsOf } from './spelling';

describe('spellings of a name', () => {
  it.each([
    ['Tell Rifaat', 'Tal Rifaat'],
    ['Tell Rifaat', 'Tel Rifaat'],
    ['al-Suwayda', 'as Suwayda'],
    ['As-Suwayda', 'Al Suwayda'],
    ['Ahrar al-Sham', 'Ahrar ash Sham'],
    ['Salamiyah', 'Salamiyeh'],
    ['Harbour Defence Force', 'Harbour Defense Force'],
    ['Kata’ib al-Nur', 'Kataeb al Nur'],
    ['Aleppo Governorate', 'Aleppo Province'],
  ])('%s has %s', (name, other) => expect(spellingsOf(name)).toContain(other));
  it.each([['Mosul'], ['Homs'], ['Al'], ['United Nations'], ["Jane's"]])('%s has one', (name) => expect(spellingsOf(name)).toEqual([]));
});

describe('a lexicon', () => {
  const lexicon = lexiconOf({ actors: [], weapons: [], places: [{ id: 'a', name: 'Tell Ordeza' }, { id: 'b', name: 'Tal Ordeza' }, { id: 'c', name: 'Tell Belnar' }] });
  const owners = (first: string, second: string): readonly string[] => (lexicon.names.get(first)?.longer.get(second) ?? []).map((n) => n.entity.id);
  it('reads the other spellings too', () => expect(owners('tal', 'belnar')).toEqual(['c']));
  it('gives no row a spelling that is another row’s name', () => expect([owners('tal', 'ordeza'), owners('tell', 'ordeza')]).toEqual([['b'], ['a']]));
});
