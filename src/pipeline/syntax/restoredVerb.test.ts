import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['Russia denies arming Hamas.', 'russia supplies_arms hamas denied'],
  ['Rwanda denies giving rifles to the M23.', 'rwanda supplies_arms m23 denied'],
  ['The M23 are armed and trained by Rwanda.', 'rwanda supplies_arms m23; rwanda trains m23'],
  ['Rwanda is arming and training the M23.', 'rwanda supplies_arms m23; rwanda trains m23'],
  ['Equipped by Rwanda, the M23 went on.', 'rwanda supplies_arms m23'],
  ['It was Qatar that funded Hamas.', 'qatar funds hamas'],
  ['Rwanda armed, trained and paid the M23.', 'rwanda supplies_arms m23; rwanda trains m23; rwanda funds m23'],
  ['The M23, which the Rwandan government supports, went on.', 'rwanda backs m23'],
  ['The M23, which Kinshasa says Rwanda arms and trains, went on.', 'rwanda supplies_arms m23; rwanda trains m23'],
  ['The M23, which Rwanda denies that it arms, took the town.', 'rwanda supplies_arms m23 denied'],
  ['It was from Rwanda that the M23 received its mortars.', 'rwanda supplies_arms m23'],
  ['It is the M23 that Rwanda arms.', 'rwanda supplies_arms m23'],
  ['The M23, armed, trained and paid by Rwanda, went on.', 'rwanda supplies_arms m23; rwanda trains m23; rwanda funds m23'],
  ['Reporters met fighters of the M23 trained and paid by Rwanda.', 'rwanda trains m23; rwanda funds m23'],
  ['Joint drills between Kenya and Uganda ended.', 'kenya coordinates_with uganda'],
  ['Turkey shields Hamas.', 'turkey backs hamas'],
  ['Fighters of the Islamic State battle beside Boko Haram.', 'islamic-state fights_alongside boko-haram'],
  ['The M23, to which Rwanda has sent mortars, went on.', 'rwanda supplies_arms m23'],
  ['Qatar sides with Egypt.', 'qatar backs egypt'],
  ['Kenya began clashing with the Taliban in May.', 'kenya fights taliban'],
  ['The Houthis slaughter the Taliban.', 'houthis attacks taliban'],
  ['The Taliban are being harassed by Uganda.', 'uganda attacks taliban'],
  ['Kenya has ostracised Uganda for years.', 'kenya opposes uganda'],
  ['Qatar offered help to the M23.', 'qatar aids m23'],
  ['Turkey voiced alarm over the North Korean launch.', 'turkey criticises north-korea'],
  ['As Azerbaijan attacked Armenia, Russia looked on.', 'azerbaijan attacks armenia'],
  ['Russian soldiers stood aside as Azerbaijan attacked Armenian positions.', 'azerbaijan attacks armenia'],
  ['Vietnam and the Philippines held a joint coast guard drill.', 'vietnam coordinates_with philippines'],
  ['David Petraeus met Michel Suleiman in Beirut, offering further military support to Lebanon.', 'david-petraeus meets michel-suleiman; david-petraeus backs lebanon'],
])('reads the verb in %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each([
  'It was in Kenya that the Ugandan runner won.',
  'Both sides with ties to Egypt and Qatar stayed.',
  'Kenyan help desks and Ugandan offers of trade came.',
  'The Kenyan launch was seen in Uganda.',
  'Turkey shields are sold in Egypt.',
  'The exercises tire Kenya and Uganda.',
  'Egypt denies that its giving spirit is gone from Sudan.',
])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
