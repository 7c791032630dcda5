import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('stances', () => {
  it.each([
    ['Turkey threatened to crush the heads of Hamas.', 'turkey threatens hamas planned'],
    ['Egypt has long seen Hamas as a threat.', 'egypt opposes hamas'],
    ['Israel will pay a heavy price, Hezbollah said.', 'hezbollah threatens israel planned'],
    ['Israel will pay for the repairs, Hezbollah said.', ''],
    ['Iran said that Israel would regret it.', 'iran threatens israel planned'],
    ['Israel warned that Iran was close to a bomb.', 'israel criticises iran'],
    ['India protested to Pakistan over the shelling.', 'india criticises pakistan'],
    ['Pakistan warned India against any strike.', 'pakistan criticises india'],
    ['Ukraine complained about Hungary.', 'ukraine criticises hungary'],
    ["Japan warned of China's growing fleet.", 'japan criticises china'],
    ["Armenia cautioned that Azerbaijan's troops were on the move.", 'armenia criticises azerbaijan'],
    ['South Korea warned North Korea not to fire.', 'south-korea criticises north-korea'],
    ["Rwanda protested against Burundi's raids.", 'rwanda criticises burundi'],
    ['Ethiopia warned Egypt.', 'ethiopia criticises egypt'],
    ["Chad complained that Sudan's army had crossed the border.", 'chad criticises sudanese-armed-forces'],
    ['Turkey warned Greece over the islands.', 'turkey criticises greece'],
    ["Qatar complained about Saudi Arabia's blockade.", 'qatar criticises saudi-arabia'],
    ['Chad had warned Kenya of an impending attack.', 'chad communicates_with kenya'],
    ['Chad warned Kenya of a plot.', 'chad communicates_with kenya'],
    ['Kenya threatened to arrest FDLR envoys.', 'kenya threatens fdlr planned'],
    ['The United States was extremely worried by the presence of Rwandan troops in Congo.', 'united-states criticises rwandan-army'],
    ['The United States was worried about the weather.', ''],
    ['Turkey said it would strike Syria again.', 'turkey threatens syria planned'],
    ['Turkey would hit Syria hard, its minister warned.', 'turkey threatens syria planned'],
    ['Turkey said it might strike Syria.', 'turkey strikes syria possible'],
    ['Turkey said it would not strike Syria.', 'turkey strikes syria denied'],
    ['Turkey will respond to any attack by Syria, its minister said.', 'turkey threatens syria planned'],
    ['Israel warned Hamas that it would pay a heavy price.', 'israel threatens hamas planned'],
    ['Spain refuses to recognise Morocco’s rule.', 'spain opposes morocco'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Doctors in Sudan warned of cholera.',
    'The United Nations warned that time was short.',
    'Students protested in Kenya.',
    "Iran's weather service warned of storms.",
    'The bank complained about fees.',
    'Officials warned that it would rain.',
    'Nigeria warned its citizens.',
    'Farmers protested to the mayor.',
    'The guide cautioned that the path was steep.',
    'Economists warned of inflation in Turkey.',
    'Hikers in Georgia were warned.',
    'The union complained about heat.',
    'In time, Omar Hadi warned, Hezbollah would win.',
    'Turkey responded to the survey by Syria.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
