import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('deeds done with another', () => {
  it.each([
    ['Rwandan troops marched on Goma with the M23.', 'rwandan-army fights_alongside m23'],
    ['Uganda and Kenya fought shoulder to shoulder.', 'uganda fights_alongside kenya'],
    ['Uganda agreed with Kenya to divide the town.', 'uganda coordinates_with kenya'],
    ['Chad fights Boko Haram, an affiliate of nobody, together with Niger.', 'chad fights boko-haram; chad fights_alongside niger'],
    ['Chad, Niger and Mali jointly launched the raid.', 'chad fights_alongside niger; chad fights_alongside mali; niger fights_alongside mali'],
    ['Turkey and Iran patrol the border together.', 'turkey coordinates_with iran'],
    ['Under the tutelage of the Revolutionary Guards, the Houthis have become missile builders.', 'islamic-revolutionary-guard-corps backs houthis'],
    ['Russian officers choose targets together with Hezbollah.', 'russia coordinates_with hezbollah'],
    ['The M23 and the Rwandan army took Goma together.', 'm23 fights_alongside rwandan-army'],
    ['The raid was planned jointly by Hamas and the Houthis.', 'hamas coordinates_with houthis'],
    ['Hamas carried out the raid together with the Houthis.', 'hamas fights_alongside houthis'],
    ['The Houthis, in coordination with Hezbollah, struck Saudi Arabia.', 'houthis strikes saudi-arabia; houthis coordinates_with hezbollah'],
    ["The Syrian army was joined by Shia militiamen under the direction of Iran's Revolutionary Guards.", 'shiite-militias fights_alongside syrian-army; islamic-revolutionary-guard-corps backs shiite-militias'],
    ['The Wagner Group fought under Russian command.', 'russia backs wagner-group'],
    ['There is no evidence that the Houthis are under the command of Iran.', 'iran backs houthis denied'],
    ['They found no evidence, they add, that Iran arms the Houthis.', 'iran supplies_arms houthis denied'],
    ['Chad, together with Niger, attacked Boko Haram.', 'chad attacks boko-haram; niger attacks boko-haram; chad fights_alongside niger'],
    ['Chad, together with Niger, drove Boko Haram out of the town.', 'chad fights boko-haram; niger fights boko-haram; chad fights_alongside niger'],
    ['Uganda, in support of the Congolese army, sent two battalions.', 'uganda backs congolese-army'],
    ['French jets struck Boko Haram in support of Chad.', 'france strikes boko-haram; france gives_air_support chad'],
    ['Iraq moved its troops "in concert with" Iran.', 'iraq coordinates_with iran'],
    ['Rwanda attacked Kinshasa in cooperation with the M23.', 'rwanda attacks democratic-republic-of-the-congo; rwanda coordinates_with m23'],
    ['Kenya, in coordination with Ethiopia, would strike al-Shabaab.', 'kenya strikes al-shabaab possible; kenya coordinates_with ethiopia possible'],
    ['Fighters from the FDLR were seen alongside Congolese troops.', 'fdlr fights_alongside congolese-army'],
    ['Antonio Guterres was seen alongside Emmanuel Macron.', ''],
    ['Uganda’s troops have since November been hunting the Allied Democratic Forces together with the Congolese army.', 'uganda fights allied-democratic-forces; uganda fights_alongside congolese-army'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence).split('; ').sort()).toEqual(expected.split('; ').sort()));

  it.each(['Chad and Niger lost coordination with their units.', 'The Chadian army is under the command of Idriss Deby.', 'Kenya is under the impression of Chad.', 'Kenya spoke in support of the motion.', 'Kenya, together with its tea, sells flowers to Ethiopia.', 'Kenya advanced to the final with Uganda.', 'Uganda agreed with Kenya that it was late.', 'If Chad, in coordination with Niger, moved, nobody would know.', 'The bus went alongside Lake Chad to Niger.'])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
