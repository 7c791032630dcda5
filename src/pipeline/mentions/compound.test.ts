import { describe, expect, it } from 'vitest';
import { kindAt, linked } from './sample.fixture';

describe('names that hold a name of the lexicon', () => {
  it.each([
    ['The [Timbuktu Institute] published a study.', 'timbuktu-institute'],
    ['The [Kivu Road Tracker] counted nine raids.', 'kivu-road-tracker'],
    ['She studied at the [American University of Armenia] for years.', 'american-university-of-armenia'],
    ['The [Ghanaian Parliament] voted.', 'ghanaian-parliament'],
    ['[Ferhat Kobani] met the envoy.', 'ferhat-kobani'],
    ['[Jordan Smithson] wrote the report.', 'jordan-smithson'],
    ['The [Basra Oil Company] shut two wells.', 'basra-oil-company'],
    ['A lecturer at the [University of Mosul] was shot.', 'university-of-mosul'],
    ['The [Iraqi Commission for Water Rights] complained.', 'iraqi-commission-for-water-rights'],
    ['Guards at [Erbil Central Airport] fired.', 'erbil-central-airport'],
    ['[Omar Assad], a baker, left.', 'omar-assad'],
    ['Pilots of [Air Norway] struck.', 'air-norway'],
    ['Fighters of [Liwaa Suqour Al-Sham] left.', 'liwaa-suqour-al-sham'],
    ['They met at the [Nineveh Supply Complex].', 'nineveh-supply-complex'],
    ['The [14th Tank Division] withdrew.', '14th-tank-division'],
    ['The [Mosul Defence Brigades] withdrew.', 'mosul-defence-brigades'],
  ])('reads the longer name: %s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    ['[Russia] Foreign Minister Ivan Belov spoke.', 'russia'],
    ['[Iraqi] Defence Minister Ivan Belov spoke.', 'iraq'],
    ['[Iraqi] officials met on Friday.', 'iraq'],
    ['President [Bashar al-Assad] smiled.', 'bashar-al-assad'],
    ['The president of [Syria] left.', 'syria'],
    ['A road from Basra to [Baghdad] was shut.', 'baghdad'],
    ['The movement [Hezbollah] denied it.', 'hezbollah'],
    ['The city of [Mosul] was quiet.', 'mosul'],
    ['Aid for [Yemen] was late.', 'yemen'],
    ['[Israel] army chief Dan Halevi left.', 'israel'],
    ['The [Pentagon] was silent.', 'us-department-of-defense'],
  ])('must not swallow: %s', (text, id) => expect(linked(text)).toBe(id));

  it('makes a body of a state part of it', () => expect(kindAt('The [Ghanaian Parliament] voted.')).toBe('government_body'));
});
