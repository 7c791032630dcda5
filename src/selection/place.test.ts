import { describe, expect, it } from 'vitest';
import { placeIn, withoutPlace } from './place';

const names = ['network', 'timeline'];

describe('a place in the address', () => {
  it.each([
    ['', '', ''],
    ['#network', 'network', ''],
    ['#network&family=conflict', 'network', '#family=conflict'],
    ['#family=conflict&timeline', 'timeline', '#family=conflict'],
    ['#text=network', '', '#text=network'],
    ['#weather', '', '#weather'],
  ])('“%s” begins at “%s” and selects “%s”', (fragment, place, rest) => {
    expect(placeIn(fragment, names)).toBe(place);
    expect(withoutPlace(fragment, names)).toBe(rest);
  });
});
