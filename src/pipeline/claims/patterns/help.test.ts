import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('help', () => {
  it.each([
    ['The Ethiopian army retook Lalibela with the help of Eritrea.', 'eritrea aids ethiopian-national-defence-force'],
    ['Haftar took Derna with Egyptian support.', 'egypt backs khalifa-haftar'],
    ["With Egypt's support, Khalifa Haftar took Derna.", 'egypt backs khalifa-haftar'],
    ['With the help of Eritrea, the Ethiopian army retook Lalibela.', 'eritrea aids ethiopian-national-defence-force'],
    ['American intelligence helped Ukraine to sink the ship.', 'united-states shares_intelligence ukraine'],
    ['Rifles from Uganda helped the M23 to take Goma.', 'uganda supplies_arms m23'],
    ['Mali thanked Russia for its help.', 'russia aids mali'],
    ["Russian help was essential to Hezbollah's success.", 'russia aids hezbollah'],
    ['The M23 took Goma with the backing of Rwanda.', 'rwanda backs m23'],
    ['Bashar al-Assad survived thanks to the support of Iran.', 'iran backs bashar-al-assad'],
    ['Armenia credited France for its support.', 'france backs armenia'],
    ["The Houthis fought on with Iran's assistance.", 'iran aids houthis'],
    ['The Somali army held the town with Kenyan help.', 'kenya aids somali-national-army'],
    ['Iranian assistance was vital to Iraq.', 'iran aids iraq'],
    ['The Taliban won with the aid of Pakistan.', 'pakistan aids taliban'],
    ['The Congolese army was rescued with the help of Burundi.', 'burundi aids congolese-army'],
    ['With rifles and training from Rwanda, the M23 took Goma.', 'rwanda supplies_arms m23; rwanda trains m23'],
    ['The M23 took Goma with cash from Rwanda.', 'rwanda funds m23'],
    ['Support from Rwanda for the M23 has grown.', 'rwanda backs m23'],
    ['Thanks to Russian jets, Syria retook Palmyra.', 'russia gives_air_support syria'],
    ['Mali held the town thanks to France.', 'france aids mali'],
    ['Mali held the town thanks to the help of France.', 'france aids mali'],
    ['Mali held the town thanks to help from France.', 'france aids mali'],
    ["Without Rwanda's help, the M23 would not have taken Goma.", 'rwanda aids m23'],
    ['Sudan hit Chad with rockets from Ethiopia.', 'sudan strikes chad'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'The village rebuilt its school with the help of neighbours.',
    'Rain helped the M23 to take Goma.',
    'Kenyan doctors in Uganda keep rifles from children.',
    'Kenya won with the help of its goalkeeper.',
    'Thanks to the rain, Kenya grew maize in Uganda.',
    'The minister of Kenya gave thanks to Uganda.',
    "Without Rwanda's help, the M23 left.",
    'Help was essential.',
    'Mali thanked its voters for their support.',
    'The army advanced with the support of artillery.',
    'Support was important to the team from Chad.',
    'With help, the boy crossed the river in Niger.',
    'France needs help with its debt.',
    'The bank was rescued with the backing of investors.',
    'Sudan asked for help.',
    'A nurse thanked the clinic for its help.',
    'The help desk in Cairo is closed.',
    'The M23 took Goma with officers from Rwanda.',
    'With rifles from a depot, the M23 left Rwanda.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
