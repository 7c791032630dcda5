import { describe, expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

describe('answers to a blow told before', () => {
  it.each([
    ['Kenya called the Ugandan raid a crime. Chad described it as a “flagrant violation”.', 'kenya criticises uganda; chad criticises uganda'],
    ['Hezbollah shelled Israel. Israel responded with air strikes.', 'hezbollah strikes israel; israel strikes hezbollah'],
    ['Hezbollah shelled Israel. Israel responded using artillery.', 'hezbollah strikes israel; israel strikes hezbollah'],
    ['Hamas fired rockets at Israel, which replied with artillery.', 'hamas strikes israel; israel strikes hamas'],
    ['The Houthis attacked Saudi Arabia.\n\nSaudi Arabia retaliated on Monday.', 'houthis attacks saudi-arabia; saudi-arabia attacks houthis'],
    ['Hamas fired rockets at Israel. France condemned the attack.', 'hamas strikes israel; france criticises hamas'],
    ['Kenya bombed al-Shabaab.\n\nEgypt and Chad denounced the raids.', 'kenya strikes al-shabaab; egypt criticises kenya; chad criticises kenya'],
    ['Kenya bombed al-Shabaab. Egypt fully supported the strikes.', 'kenya strikes al-shabaab; egypt backs kenya'],
    ['Kenya bombed al-Shabaab, and al-Shabaab hit back.', 'kenya strikes al-shabaab; al-shabaab attacks kenya'],
    ['Israel killed a Hamas commander in Gaza. It was hot. Prices rose. The wind fell. Nobody came. France condemned the killing, and Jordan called the strike a cowardly crime.', 'israel attacks hamas; france criticises israel; jordan criticises israel'],
    ['Kenya bombed al-Shabaab. The raid killed ten fighters of Boko Haram.', 'kenya strikes al-shabaab; kenya strikes boko-haram'],
    ['Kenya bombed al-Shabaab. Nairobi said the operation had targeted Boko Haram.', 'kenya strikes al-shabaab; kenya strikes boko-haram'],
  ])('reads the answer to a blow: %s', (text, relations) => expect(relationsIn(text)).toBe(relations));

  it.each([
    ['Hamas fired rockets at Israel. France condemned the delay.', 'hamas strikes israel'],
    ['Hamas fired rockets at Israel. Hamas condemned the attack.', 'hamas strikes israel'],
    ['Kenya bombed al-Shabaab. A raid killed ten fighters of Boko Haram.', 'kenya strikes al-shabaab'],
    ['Kenya bombed al-Shabaab. The raid killed ten Kenyan soldiers.', 'kenya strikes al-shabaab'],
    ['Hamas fired rockets at Israel. France did not condemn the attack.', 'hamas strikes israel'],
    ['France condemned the attack.', ''],
    ['Kenya bombed al-Shabaab. Egypt supported the builders.', 'kenya strikes al-shabaab'],
    ['Hamas fired rockets at Israel. France called the attack a surprise.', 'hamas strikes israel'],
    ['Kenya rested. Uganda slept. Chad waited. Niger left. Egypt came. Hamas fired rockets at Israel. It rained. It snowed. The sun rose. The moon rose. France condemned the attack.', 'hamas strikes israel'],
    ['Hezbollah shelled Israel. Israel responded with a letter.', 'hezbollah strikes israel'],
    ['Hezbollah shelled Israel. Egypt responded with air strikes.', 'hezbollah strikes israel'],
    ['Israel responded with air strikes.', ''],
    ['Hezbollah shelled Israel. Israel did not respond with air strikes.', 'hezbollah strikes israel'],
    ['Hezbollah shelled Israel. It rained. It snowed. The sun rose. Israel hit back.', 'hezbollah strikes israel'],
  ])('reads no answer in %s', (text, relations) => expect(relationsIn(text)).toBe(relations));
});
