import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['The town was ruined in the Israel-Hamas war.', 'israel fights hamas'],
  ['The town was ruined in the Chad-Niger war.', ''],
  ['US-Iran talks went on in Rome.', 'united-states meets iran'],
  ['Russian-Turkish patrols ended in May.', 'russia coordinates_with turkey'],
  ['The Iranian-Syrian alliance is old.', 'iran allied_with syria'],
  ['Ethiopia and Eritrea have fought two wars.', 'ethiopia fights eritrea'],
  ['Kenya is locked in a dispute with Somalia.', 'kenya opposes somalia'],
  ['Sudan and Ethiopia are embroiled in a war.', 'sudan fights ethiopia'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['The Kenya-Uganda railway is slow.', 'The Franco-German talks went on.', 'A US-made tank stood in Iran.', 'Kenya and Uganda have fought two forest fires.', 'Kenya was locked in a hotel with Uganda.'])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
