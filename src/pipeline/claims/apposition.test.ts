import { expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

it.each([
  ['A Somali militia, al-Shabaab, ambushed Burundian soldiers.', 'al-shabaab attacks burundi'],
  ['Rwanda fought the Forces démocratiques de libération du Rwanda (FDLR).', 'rwanda fights fdlr'],
  ['Chad trains an elite force in Darfur, the Rapid Support Forces.', 'chad trains rapid-support-forces'],
  ['The M23, a Tutsi militia which beat the FDLR, went on.', 'm23 fights fdlr'],
  ['Chad accused Niger of sheltering Boko Haram and of sending it rifles.', 'niger supplies_arms boko-haram reported; chad criticises niger; niger backs boko-haram reported'],
  ['The Syrian National Army, a coalition of factions backed by Turkey, went on.', 'turkey backs syrian-national-army'],
  ['The M23 shelled a truck belonging to the FDLR.', 'm23 strikes fdlr'],
  ["China, Pakistan's closest ally and biggest arms supplier, is silent.", 'china allied_with pakistan; china supplies_arms pakistan'],
  ['Al-Shabaab was responsible for the attack on Kenya.', 'al-shabaab attacks kenya'],
  ['Kenyan gunmen of the Lord\'s Resistance Army attacked Ugandan troops.', 'lords-resistance-army attacks ugandan-army'],
  ['Chadian soldiers and their Russian partners from the Wagner Group left.', 'wagner-group allied_with chadian-army'],
  ['American, British and French jets struck Houthi camps.', 'united-states strikes houthis; united-kingdom strikes houthis; france strikes houthis'],
  ['Hezbollah, with whose fighters Russian pilots have cooperated, is silent.', 'russia coordinates_with hezbollah'],
  ['The M23 came out of the wood and encircled the Congolese army.', 'm23 fights congolese-army'],
  ['Egypt shelled the villa of a Yemeni trader, Omar Batuli, in Aden.', 'egypt strikes omar-batuli'],
  ['Hamas, the most secretive of the factions Iran nurtured, agreed.', 'iran backs hamas'],
  ['Fatah, one of the groups Egypt trained, agreed.', 'egypt trains fatah'],
  ["Turkey backs Ahmed al-Sharaa's government.", 'turkey backs ahmed-al-sharaa'],
  ['US Secretary of State Marco Rubio met Yoweri Museveni.', 'marco-rubio meets yoweri-museveni'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['A militia, Kenya, and the police fought crime.', 'Kenya was responsible for the catering.', 'Egypt shelled a villa, Omar Batuli, a trader, said.', 'Hamas, the most secretive of the men, feared the factions of Iran.',  "China, Pakistan's largest neighbour and biggest gas supplier, is silent."])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
