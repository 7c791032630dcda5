import { describe, expect, it } from 'vitest';
import { discovered } from './discovered';
import { gendersBy } from './gender';
import { genderIn, isPeople, isSomebody } from './people';

describe('people', () => {
  it.each(['nurse', 'analyst', 'commander', 'conscript', 'woman'])('a %s is somebody', (noun) => expect(isSomebody(noun)).toBe(true));
  it.each(['villagers', 'officers', 'nurses', 'women', 'fighters'])('%s are people', (noun) => expect(isPeople(noun)).toBe(true));
  it.each(['bridge', 'army', 'missile', 'report', 'winter'])('a %s is neither', (noun) => expect(isSomebody(noun) || isPeople(noun)).toBe(false));
  it.each([['spokeswoman for X', 'f'], ['king of X', 'm'], ['minister', ''], ['gunman', 'm'], ['mother of two', 'f'], ['human rights lawyer', '']])('%s: %s', (words, sex) => expect(genderIn(words)).toBe(sex));
});
describe('sex of a person', () => {
  const genders = gendersBy(new Map([['ana', 'f'], ['pavel', 'm'], ['robin', '']]));
  const of = (name: string, role = '') => genders.of({ ...discovered(name, 'person'), role });
  it.each([['Ana Kordo', '', 'f'], ['Pavel Brusnik', '', 'm'], ['Robin Smith', '', ''], ['Robin Smith', 'spokeswoman', 'f'], ['Xu Li', '', '']])('%s, %s: %s', (name, role, sex) => expect(of(name, role)).toBe(sex));
  it('remembers what a pronoun showed, once', () => {
    const own = gendersBy(new Map());
    own.learn('xu-li', 'f');
    own.learn('xu-li', 'm');
    expect(own.of(discovered('Xu Li', 'person'))).toBe('f');
  });
});
