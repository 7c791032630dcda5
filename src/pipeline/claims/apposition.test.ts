import { expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

it.each([
  ['A Somali militia, al-Shabaab, ambushed Burundian soldiers.', 'al-shabaab attacks burundi'],
  ['Rwanda fought the Forces démocratiques de libération du Rwanda (FDLR).', 'rwanda fights fdlr'],
  ['The Syrian National Army, a coalition of factions backed by Turkey, went on.', 'turkey backs syrian-national-army'],
  ['The M23 shelled a truck belonging to the FDLR.', 'm23 strikes fdlr'],
  ["China, Pakistan's closest ally and biggest arms supplier, is silent.", 'china allied_with pakistan; china supplies_arms pakistan'],
  ['Al-Shabaab was responsible for the attack on Kenya.', 'al-shabaab attacks kenya'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['A militia, Kenya, and the police fought crime.', 'Kenya was responsible for the catering.', "China, Pakistan's largest neighbour and biggest gas supplier, is silent."])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
