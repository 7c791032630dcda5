import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Kenya seized Iranian weapons at sea.', ''],
  ['The M23 captured a Kenyan convoy.', 'm23 attacks kenya'],
  ['Ethiopia went to war against Eritrea.', 'ethiopia fights eritrea'],
  ['The clashes pitted the M23 against the FDLR.', 'm23 fights fdlr'],
  ['The M23 fended off an assault by the FDLR.', 'm23 fights fdlr; fdlr attacks m23'],
  ['Kenya has clamped down on al-Shabaab.', 'kenya attacks al-shabaab'],
  ['Iranian drones slammed into Ukraine.', 'iran strikes ukraine'],
  ['Rockets fired by Hamas fell on Israeli positions.', 'hamas strikes israel'],
  ['Chadian troops joined the Nigerian army in the fight against Boko Haram.', 'chadian-army fights boko-haram; chadian-army fights_alongside nigerian-armed-forces'],
  ["Eritrea joined Ethiopia's campaign.", 'eritrea fights_alongside ethiopia'],
  ['Iran seized a Greek tanker.', 'iran attacks greece'],
  ['Niger threw out French troops.', 'niger opposes french-armed-forces'],
  ['American missiles tore through a Houthi camp.', 'united-states strikes houthis'],
  ['The junta in Niger threw out the French ambassador.', 'niger opposes france'],
  ['Russian missiles slammed into Kharkiv.', 'russia strikes ukraine'],
  ['Russian missiles hit an apartment building in the Ukrainian city of Dnipro.', 'russia strikes ukraine'],
  ['Iran fired missiles at what it said was an Israeli base.', 'iran strikes israel'],
  ['The Islamic State claimed responsibility for a bombing that killed 20 Taliban fighters.', 'islamic-state attacks taliban'],
  ['Syrian forces captured the town of Raqqa from rebels.', ''],
  ['Hezbollah and Israel have traded fire almost daily since May.', 'hezbollah fights israel'],
  ['Hayat Tahrir al-Sham fought off an advance by Syrian troops and their Iranian-backed allies.', 'hayat-tahrir-al-sham fights syrian-army'],
  ["Kosovo's prime minister blamed Belgrade for the attack on a patrol.", 'kosovo criticises serbia'],
  ['The Libyan army, which Egypt and the United Arab Emirates support, left.', 'egypt backs libyan-army; united-arab-emirates backs libyan-army'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each([
  'Kenya went to Uganda for the match.',
  'The final pitted Kenya against a team of amateurs.',
  'Kenya repelled an attack of nerves.',
  'The share price of the Turkish firm fell in Egypt.',
  'Rain fell on Ukraine.',
  'Estonia joined the European Union.',
  'Chad joined Niger in the parade.',
  'Iran seized a shipment of tea.',
  'Kenya told its troops to leave.',
  'A storm tore through Lebanon.',
])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
