import { expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

it.each([
  ['Turkey bombed 40 sites linked to Hezbollah.', 'turkey strikes hezbollah'],
  ['Turkey carried out airstrikes against camps connected to Hezbollah.', 'turkey strikes hezbollah'],
  ['Turkey bombed a depot linked to Hezbollah and Hamas.', 'turkey strikes hezbollah; turkey strikes hamas'],
  ['Turkey bombed a depot used by Hezbollah.', 'turkey strikes hezbollah'],
])('reads %s', (text, expected) => {
  expect(relationsIn(text)).toBe(expected);
});
it.each(['Turkey bombed a camp in a town linked to Ankara by rail.', 'Turkey arrested militants linked to the Egyptian bombing.', 'Turkey arrested two men linked to Hezbollah.'])('reads nothing in %s', (text) => {
  expect(relationsIn(text)).toBe('');
});
