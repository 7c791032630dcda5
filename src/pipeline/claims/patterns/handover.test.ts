import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Russia handed over the first tanks that Egypt had ordered.', 'russia supplies_arms egypt'],
  ['Hamas has been armed with rockets which were delivered by Iran.', 'iran supplies_arms hamas'],
  ['Hezbollah killed Israeli soldiers with explosives furnished by Tehran.', 'hezbollah attacks israel-defense-forces; iran supplies_arms hezbollah'],
  ['The M23 took Goma with the help of drones supplied by Rwanda.', 'rwanda supplies_arms m23'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['Russia handed over the bodies that Egypt had requested.', 'Hezbollah was seen with flags furnished by Tehran.'])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
