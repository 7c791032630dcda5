import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('supplies', () => {
  it.each([
    ['Sudan took delivery of Iranian-made drones in December.', 'iran supplies_arms sudan'],
    ['The M23 received Rwandan-supplied mortars.', 'rwanda supplies_arms m23'],
    ['Venezuela has long given sanctuary to the ELN.', 'venezuela aids eln'],
    ['Ukraine denied having supplied the M23 with drones.', 'ukraine supplies_arms m23 denied'],
    ['Rwanda has kept the M23 supplied with mortars.', 'rwanda supplies_arms m23'],
    ['Qatar bought rifles for Hamas.', 'qatar supplies_arms hamas'],
    ['Egypt has ordered French jets.', 'france supplies_arms egypt'],
    ['The Sudanese army distributes rifles to fighters of the M23.', 'sudanese-armed-forces supplies_arms m23'],
    ['Chad acquired mortars through the M23.', 'm23 supplies_arms chad'],
    ['American intelligence, shared with Colombia under a pact, was withheld.', 'united-states shares_intelligence colombia'],
    ['France is supplying Ukraine with Caesar howitzers.', 'france supplies_arms ukraine'],
    ['Iran gave the Houthis anti-ship missiles.', 'iran supplies_arms houthis'],
    ['The Houthis received drones from Iran.', 'iran supplies_arms houthis'],
    ['Rifles sent to the M23 by Rwanda were found near Goma.', 'rwanda supplies_arms m23'],
    ['Turkey sold Azerbaijan armed drones in 2020.', 'turkey supplies_arms azerbaijan'],
    ["Sudan's army bought warplanes from Egypt.", 'egypt supplies_arms sudanese-armed-forces'],
    ['Poland has handed over tanks to Ukraine.', 'poland supplies_arms ukraine'],
    ['Qatar provided Hamas with money.', 'qatar funds hamas'],
    ['The CIA passed intelligence to Ethiopia.', 'cia shares_intelligence ethiopia'],
    ['Japan shares radar data with South Korea.', 'japan shares_intelligence south-korea'],
    ['Germany has sent Ukraine ammunition, food and medicine.', 'germany supplies_arms ukraine'],
    ['The rockets that Iran shipped to Hezbollah came through Syria.', 'iran supplies_arms hezbollah'],
    ['Russia depends on North Korea for shells.', 'north-korea supplies_arms russia'],
    ['Eritrea provided training to Somali troops.', 'eritrea trains somali-national-army'],
    ['Uganda offered South Sudan tanks.', 'uganda supplies_arms south-sudan planned'],
    ['Rwanda denied supplying the M23 with weapons.', 'rwanda supplies_arms m23 denied'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Sudan bought Iranian-made carpets and drones.',
    'Egypt ordered French wine.',
    'Egypt bought rifles for the parade.',
    'Chad sent troops to Mali.',
    'The United States shares weapons with nobody.',
    'Egypt showed its missiles to reporters.',
    "Iran's missiles can reach Israel.",
    'Hezbollah keeps rockets in Lebanon.',
    'Ukraine shows Russian tanks in a museum.',
    'The army received a medal from the president.',
    'If China gave Russia weapons, Washington would respond.',
    'Did Turkey sell Ukraine drones?',
    'Iran could run out of missiles.',
    'The rebels bought fuel from smugglers.',
    'India gave its soldiers new rifles.',
    'Hezbollah tried to send missiles to Lebanon.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
