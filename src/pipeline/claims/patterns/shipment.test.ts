import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('shipments', () => {
  it.each([
    ['Rifles from Turkey turned up with Hamas.', 'turkey supplies_arms hamas'],
    ['Iranian rockets have reached Hezbollah.', 'iran supplies_arms hezbollah'],
    ['Denmark approved the sale of drones to Ukraine.', 'denmark supplies_arms ukraine planned'],
    ['Iran loaded a ship with rockets for the Houthis.', 'iran supplies_arms houthis'],
    ['Arms sent by Rwanda reached the M23 through Uganda.', 'rwanda supplies_arms m23'],
    ['Qatari money reaches Hamas by way of Egypt.', 'qatar funds hamas'],
    ['Weapons have flowed from Iran to Hezbollah for years.', 'iran supplies_arms hezbollah'],
    ['Iranian missiles ended up in the hands of Hezbollah.', 'iran supplies_arms hezbollah'],
    ['Iranian arms shipments to the Houthis continue.', 'iran supplies_arms houthis'],
    ['A boat with Iranian rockets bound for the Houthis sank.', 'iran supplies_arms houthis'],
    ['The delivery by Egypt of Chinese rifles to Somalia was stopped.', 'egypt supplies_arms somalia'],
    ["Armenia's new rockets came from India and from France.", 'india supplies_arms armenia; france supplies_arms armenia'],
    ['There have been no Egyptian arms shipments to Sudan.', 'egypt supplies_arms sudan denied'],
    ['Rwanda denies any arms deliveries to the M23.', 'rwanda supplies_arms m23 denied'],
    ['Iran has kept up weapons deliveries to Hamas.', 'iran supplies_arms hamas'],
    ['The navy seized a shipment of Iranian rifles for the Houthis.', 'iran supplies_arms houthis'],
    ['Weapons from Libya to Mali cross the desert.', 'libya supplies_arms mali'],
    ['Uganda’s firearms reached the M23.', 'uganda supplies_arms m23'],
    ["Britain's sale of jets to Saudi Arabia was criticised.", 'united-kingdom supplies_arms saudi-arabia'],
    ['The flow of weapons from Iran to Hezbollah has slowed.', 'iran supplies_arms hezbollah'],
    ["Germany's delivery of tanks to Ukraine began.", 'germany supplies_arms ukraine'],
    ['North Korean missile exports to Iran alarmed Israel.', 'north-korea supplies_arms iran; israel criticises north-korea'],
    ['Customs officers found ammunition from Rwanda for the M23.', 'rwanda supplies_arms m23'],
    ['American arms sales to Taiwan have angered China.', 'united-states supplies_arms taiwan; china criticises united-states'],
    ['A consignment of Turkish drones for Ethiopia arrived.', 'turkey supplies_arms ethiopia'],
    ['Russian deliveries of missiles to Syria resumed.', 'russia supplies_arms syria'],
    ['Deliveries of Chinese weapons to Myanmar were filmed.', 'china supplies_arms myanmar'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'The shipment of grain to Kenya was late.',
    'Kenyan tea reached Uganda.',
    'The money came to nothing in Uganda.',
    'Israeli rockets reached Hezbollah’s headquarters.',
    'Kenya loaded a ship with tea for Uganda.',
    'Denmark approved the sale of a bank to Sweden.',
    'Weapons from the museum went to the sale.',
    'Sales of rice to Iran rose.',
    'Iranian missiles are a threat to shipping.',
    'Rifles for hunters are sold in Turkey.',
    'The flow of refugees from Sudan to Chad continues.',
    'The delivery of mail to Mali stopped.',
    'Congress may block arms sales to Saudi Arabia.',
    'Arms dealers met in Dubai.',
    'Israel denied arms deliveries to Azerbaijan.',
    'Their rifles were handed to the police in Kenya.',
    'Exports from China to Russia grew.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
