import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('air support', () => {
  it.each([
    ['Emirati jets bombed Hamas on behalf of Khalifa Haftar.', 'united-arab-emirates gives_air_support khalifa-haftar; united-arab-emirates strikes hamas'],
    ['With American aircraft overhead, Somali troops took the town.', 'united-states gives_air_support somali-national-army'],
    ['American aircraft gave Somali troops cover.', 'united-states gives_air_support somali-national-army'],
    ['Emirati jets turned the tide for Khalifa Haftar.', 'united-arab-emirates gives_air_support khalifa-haftar'],
    ['French jets came to the aid of Malian troops.', 'france gives_air_support malian-army'],
    ['Hezbollah fighters call in strikes by Russian jets.', 'russia gives_air_support hezbollah'],
    ['The Somali army, helped by American bombing, took the town.', 'united-states gives_air_support somali-national-army'],
    ['The Syrian Democratic Forces called in American air strikes.', 'united-states gives_air_support syrian-democratic-forces'],
    ['The Syrian army, backed by Hezbollah and Russian air power, withdrew.', 'russia gives_air_support syrian-army; hezbollah backs syrian-army'],
    ['Russia supported the Syrian army with air strikes.', 'russia gives_air_support syrian-army'],
    ['Syrian troops helped by Russian air power and by militias from Iraq broke the siege.', 'russia gives_air_support syrian-army'],
    ['American aircraft cleared the way for Somali troops.', 'united-states gives_air_support somali-national-army'],
    ['Egyptian pilots flew sorties on behalf of Khalifa Haftar.', 'egypt gives_air_support khalifa-haftar'],
    ['Somali troops advanced under cover of American helicopters.', 'united-states gives_air_support somali-national-army'],
    ['The Libyan National Army was backed by Emirati warplanes.', 'united-arab-emirates gives_air_support libyan-national-army'],
    ['Somali troops, backed by American airstrikes, took the town.', 'united-states gives_air_support somali-national-army'],
    ['The Syrian army advanced with the support of Russian airstrikes.', 'russia gives_air_support syrian-army'],
    ['French jets supported Malian troops from the air.', 'france gives_air_support malian-army'],
    ['American helicopters covered Afghan commandos from the air.', 'united-states gives_air_support afghanistan'],
    ['Russian planes carried out raids in support of the Syrian army.', 'russia gives_air_support syrian-army'],
    ['Saudi Arabia gave the Yemeni army air cover.', 'saudi-arabia gives_air_support yemeni-armed-forces'],
    ["Russian air strikes have been critical in backing Hezbollah's ground forces.", 'russia gives_air_support hezbollah'],
    ['The Ethiopian army fought with the help of Emirati drones and Turkish air support.', 'turkey gives_air_support ethiopian-national-defence-force; united-arab-emirates aids ethiopian-national-defence-force'],
    ['The Peshmerga were backed by airstrikes from the United States.', 'united-states gives_air_support peshmerga'],
    ['Moscow provides Damascus with air support.', 'russia gives_air_support syria'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Russia shut its airspace over the Syrian army.',
    'With Kenyan aircraft overhead, tourists fled Somalia.',
    'American jets turned for home from Somalia.',
    'Kenya’s pilots came to the aid of the party.',
    'The Syrian army was backed by farmers.',
    'Air support crews in Kenya went on strike.',
    'Egyptian pilots flew to Libya for the holidays.',
    "Sudan's jets stayed on the ground.",
    'American jets flew over Syria.',
    'The Libyan National Army parked its warplanes.',
    'The president backed the air force budget of Chad.',
    'French jets landed in Mali.',
    'Helicopters of the United Nations were grounded in Congo.',
    'Turkish drones fell in Armenia.',
    'Iraq has no air cover.',
    'Without air support, Ukraine lost the town.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
