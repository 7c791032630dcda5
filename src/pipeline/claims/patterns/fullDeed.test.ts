import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Egypt and Sudan each blamed the other for the raid.', 'egypt criticises sudan; sudan criticises egypt'],
  ['On Monday Egypt and Sudan each accused the other of breaking the truce.', 'egypt criticises sudan; sudan criticises egypt'],
  ['Hezbollah is fighting to drive Hamas out of the camp.', 'hezbollah fights hamas'],
  ['Chadian soldiers sent to help Niger were battling to oust Boko Haram.', 'chadian-army aids niger; chadian-army fights boko-haram'],
  ['Chad accused Boko Haram and allied Tuareg fighters of bombing Niger.', 'chad criticises boko-haram; chad criticises tuareg; boko-haram strikes niger reported; tuareg strikes niger reported; boko-haram allied_with tuareg'],
  ['India and Pakistan launched a series of drone strikes on each other.', 'india fights pakistan'],
  ['India launched 40 drones across Pakistan on Sunday.', 'india strikes pakistan'],
  ['The M23 was driven into Uganda by the Congolese army.', 'congolese-army fights m23'],
  ['Boko Haram serves in the Chadian army.', 'boko-haram fights_alongside chadian-army'],
  ['The Congolese army and allied fighters of the FDLR left.', 'congolese-army allied_with fdlr'],
  ['Al-Shabaab is the only group known to have carried out a raid on the Kenyan army.', 'al-shabaab strikes kenya-defence-forces'],
  ['Speaking in Nairobi, Paul Kagame and Felix Tshisekedi praised the talks.', ''],
  ['Chadian troops are fighting Boko Haram in Nigeria on behalf of the Nigerian army.', 'chadian-army backs nigerian-armed-forces; chadian-army fights boko-haram'],
  ['Eritrean troops entered the war on the side of Ethiopia.', 'eritrean-armed-forces fights_alongside ethiopia'],
  ['M23 fighters have been trained in Rwanda.', 'rwanda trains m23'],
  ['Ugandan troops fought the M23 alongside the Congolese army.', 'ugandan-army fights_alongside congolese-army; ugandan-army fights m23'],
  ['Emmanuel Macron paid Khalifa Haftar a visit.', 'emmanuel-macron meets khalifa-haftar'],
  ['Kenyan jets struck what the army said were al-Shabaab camps.', 'kenya strikes al-shabaab'],
  ['Rwanda vowed on Monday to "crush the FDLR".', 'rwanda threatens fdlr planned'],
  ['Thai F-16s bombed Cambodian positions.', 'thailand strikes cambodia'],
  ['Hamas used drones against Israel.', 'hamas attacks israel'],
  ['Ugandan instructors are embedded with the Congolese army.', 'uganda trains congolese-army'],
  ['Niger, whose soldiers the M23 accused, went on while its men, backed by Chad, fought.', 'm23 criticises niger; chad backs niger'],
  ['Uganda rushed to Kenya’s rescue.', 'uganda aids kenya'],
  ['Kenya has rejected the Somali government.', 'kenya opposes somali-government'],
  ['Sweden threw Norway out of the cup.', ''],
  ['Sweden threw Norway out of the town.', 'sweden fights norway'],
  ['American destroyers shot down three drones that the Houthis had launched.', 'united-states attacks houthis'],
  ['Hezbollah shot down a drone launched by Israel.', 'hezbollah attacks israel'],
  ["Nigeria's military killed dozens of Boko Haram fighters.", 'nigerian-armed-forces attacks boko-haram'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each(['Kenyan athletes have been trained in Kenya.', 'Emmanuel Macron paid Khalifa Haftar no attention.', 'Kenya did what Uganda said was right.'])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
