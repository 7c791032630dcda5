import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Egypt accused Sudan of support for Hamas.', 'egypt criticises sudan; sudan backs hamas reported'],
  ['Turkey accused the SDF’s main component, the YPG, of links to Hezbollah.', 'turkey criticises ypg; ypg communicates_with hezbollah reported'],
  ['Egypt blamed the Islamic State for the attack on an Egyptian checkpoint.', 'egypt criticises islamic-state; islamic-state attacks egypt reported'],
  ['Kenya accused al-Shabaab of an attack on a Kenyan base.', 'kenya criticises al-shabaab; al-shabaab attacks kenya reported'],
  ['Jordan attributed the raid on a Jordanian patrol to Hamas.', 'hamas strikes jordan reported'],
  ['India has linked Lashkar-e-Taiba to a bombing that killed two Indian soldiers.', 'lashkar-e-taiba attacks indian-armed-forces reported'],
  ['The ambush on a Kenyan convoy was blamed on al-Shabaab.', 'al-shabaab attacks kenya reported'],
  ['Gunmen killed six Kenyan soldiers, officials said, blaming al-Shabaab.', 'al-shabaab attacks kenya-defence-forces reported'],
  ['Hezbollah was behind the bombing that claimed the lives of four Israeli soldiers.', 'hezbollah attacks israel-defense-forces'],
])('reads %s', (text, expected) => {
  expect(relationsIn(text)).toBe(expected);
});
it.each(['Hamas was blamed for the rise in prices in Egypt.', 'A storm was behind the fire that killed two Kenyan soldiers.', 'Jordan linked the talks with Hamas to the weather.'])('reads no blow in %s', (text) => {
  expect(relationsIn(text)).not.toMatch(/attacks|strikes|fights/);
});
