import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Inspectors saw drones supplied by Iran and launched by the Houthis.', 'iran supplies_arms houthis'],
  ['Russia handed over the first tanks that Egypt had ordered.', 'russia supplies_arms egypt'],
  ['Hamas has been armed with rockets which were delivered by Iran.', 'iran supplies_arms hamas'],
  ['Hezbollah killed Israeli soldiers with explosives furnished by Tehran.', 'hezbollah attacks israel-defense-forces; iran supplies_arms hezbollah'],
  ['The M23 took Goma with the help of drones supplied by Rwanda.', 'rwanda supplies_arms m23'],
  ['Niger uses drones bought from Turkey.', 'turkey supplies_arms niger'],
  ['The Houthis are laying sea mines supplied by Iran.', 'iran supplies_arms houthis'],
  ['The Malian army flies drones supplied by Turkey.', 'turkey supplies_arms malian-army'],
  ['The Malian army struck the village with Turkish-supplied drones.', 'turkey supplies_arms malian-army'],
  ['The Malian army flies Turkish drones.', 'turkey supplies_arms malian-army'],
  ['The Malian army bombed the village with Turkish drones.', 'turkey supplies_arms malian-army'],
  ["Azerbaijan's Israeli drones were seen over the pass.", 'israel supplies_arms azerbaijan'],
  ['The Ethiopian army is equipped with Turkish drones.', 'turkey supplies_arms ethiopian-national-defence-force'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['Russia handed over the bodies that Egypt had requested.', 'The Malian army fields old Soviet tanks.', 'Hamas can use the Russian arms.', 'The Malian army bombed the village with Turkish-made drones.', 'The Malian army attacked with captured French tanks.', "Mali showed its Russian jets.", 'The Malian army uses Turkish carpets.', 'Hezbollah was seen with flags furnished by Tehran.'])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
