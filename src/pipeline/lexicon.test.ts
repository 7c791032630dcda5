import { describe, expect, it } from 'vitest';
import { entityKey, lexiconOf } from './lexicon';

const lexicon = lexiconOf({
  actors: [
    { id: 'ruritania', name: 'Ruritania', kind: 'state', country: 'RUR', metonyms: 'Strelsau', adjectives: 'Ruritanian', people: 'Ruritanians' },
    { id: 'free-coast', name: 'Free Coast', kind: 'state', country: 'SYL' },
    { id: 'syldavia', name: 'Syldavia', kind: 'state', country: 'SYL', adjectives: 'Syldavian', wikidata: 'Q1' },
    { id: 'upper-coast', name: 'Upper Coast', kind: 'state', country: 'SYL' },
    { id: 'salt-front', name: 'Salt River Front', kind: 'armed_group', aliases: 'Salt Front|SRF', part_of: 'ruritania' },
    { id: 'hill-militias', name: 'hill militias', kind: 'group' },
  ],
  places: [{ id: 'strelsau', name: 'Strelsau', kind: 'city', country: 'RUR', latitude: '1.5', longitude: '' }],
  weapons: [{ id: 'zz-9', name: 'ZZ-9', category: 'missile', parent: 'missiles' }, { id: 'odd', name: 'odd', category: 'nothing' }],
  givenNames: [{ name: 'Zoë', gender: 'f' }, { name: 'Sacha', gender: '' }, { name: 'Max', gender: 'x' }],
});
const single = (word: string) => lexicon.names.get(word)?.single.map((n) => `${n.entity.kind} ${n.form}`) ?? [];

describe('the lexicon', () => {
  it('finds a name of one word', () => expect(single('ruritania')).toEqual(['actor name']));
  it('keeps all senses of a word', () => expect(single('strelsau')).toEqual(['actor metonym', 'place name']));
  it('keeps adjectives and peoples apart', () => expect([...single('ruritanian'), ...single('ruritanians')]).toEqual(['actor adjective', 'actor people']));
  it('finds longer names by their second word, longest first', () => {
    expect(lexicon.names.get('salt')?.longer.get('river')?.map((n) => n.text)).toEqual(['Salt River Front']);
    expect(lexicon.names.get('salt')?.longer.get('front')?.map((n) => n.text)).toEqual(['Salt Front']);
  });
  it('finds a designation by its parts', () => expect(lexicon.names.get('zz')?.longer.get('9')?.[0]?.entity.id).toBe('zz-9'));
  it('reads a group’s plural as an adjective too', () => expect(lexicon.names.get('hill')?.longer.get('militia')?.[0]?.form).toBe('adjective'));
  it('keeps what is known of an entity', () => expect(lexicon.entities.get(entityKey('actor', 'salt-front'))).toMatchObject({ actorKind: 'armed_group', partOf: 'ruritania', known: 'lexicon', aliases: ['Salt Front', 'SRF'] }));
  it('leaves unknown codes and numbers empty', () => {
    expect(lexicon.entities.get(entityKey('weapon', 'odd'))?.weaponCategory).toBe('');
    expect(lexicon.places.get('strelsau')).toEqual({ kind: 'city', latitude: 1.5, longitude: null });
  });
  it('gives broader weapons and adjectives by country', () => {
    expect(lexicon.broader.get('zz-9')).toBe('missiles');
    expect(lexicon.adjectives.get('RUR')).toEqual(['Ruritanian']);
  });
  it('takes the state that has a number of its own for a country', () => expect([lexicon.states.get('SYL')?.id, lexicon.adjectives.get('SYL')]).toEqual(['syldavia', ['Syldavian']]));
  it('knows given names by their plain letters', () => expect([...lexicon.givenNames]).toEqual([['zoe', 'f'], ['sacha', ''], ['max', '']]));
  it('does without given names', () => expect(lexiconOf({ actors: [], places: [], weapons: [] }).givenNames.size).toBe(0));
});
