import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('nouns of relationship', () => {
  it.each([
    ['Joint patrols by Chad and Niger continue.', 'chad coordinates_with niger'],
    ['A military pact between Mali, Niger and Chad has failed.', 'mali allied_with niger; mali allied_with chad; niger allied_with chad'],
    ['The M23 has denied any Rwandan support.', 'rwanda backs m23 denied'],
    ['The Arakan Army, whose alliance with the MNDAA shook the north, is strong.', 'arakan-army allied_with myanmar-national-democratic-alliance-army'],
    ['Kinshasa is hardly innocent. Its backing for the FDLR angered many.', 'democratic-republic-of-the-congo backs fdlr'],
    ['A meeting between Vladimir Putin and Emmanuel Macron never took place.', 'vladimir-putin meets emmanuel-macron denied'],
    ['Coordination between Russia and Iran has grown.', 'russia coordinates_with iran'],
    ["Russia's support for Bashar al-Assad has not wavered.", 'russia backs bashar-al-assad'],
    ['Turkish airstrikes on the PKK killed eight people.', 'turkey strikes pkk'],
    ['Egypt held talks with Hamas in Cairo.', 'egypt meets hamas'],
    ['China maintains contacts with the Taliban.', 'china communicates_with taliban'],
    ['Al-Shabaab claimed responsibility for the attack on Kenya.', 'al-shabaab attacks kenya'],
    ['The attack by Islamic State on the Taliban lasted an hour.', 'islamic-state attacks taliban'],
    ['Airstrikes were carried out by France against Islamic State.', 'france strikes islamic-state'],
    ['Japan and South Korea have resumed cooperation.', 'japan coordinates_with south-korea'],
    ['Manila and Washington held joint exercises in May.', 'philippines coordinates_with united-states'],
    ['Ethiopia signed a defence pact with Somaliland.', 'ethiopia allied_with somaliland'],
    ["Israel expressed alarm at Iran's missiles.", 'israel criticises iran'],
    ['Sudan has severed ties with Iran.', 'sudan communicates_with iran denied'],
    ['The alliance between Mali and Niger is new.', 'mali allied_with niger'],
    ["Rwanda's war against the FDLR began in 1996.", 'rwanda fights fdlr'],
    ['Ukraine flew to Jeddah for talks with Russia.', 'ukraine meets russia'],
    ['Hungary blocked EU aid to Ukraine.', 'european-union aids ukraine planned'],
    ['The US suspended its military aid to Ukraine.', 'united-states aids ukraine denied'],
    ["Israel wants to end Iran's support for Hezbollah.", 'iran backs hezbollah'],
    ["Iran's alleged support for Hamas angered many.", 'iran backs hamas reported'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Talks between the unions and the bus company failed.',
    'Relations between neighbours matter.',
    'Relations between Kenya and Somalia have soured.',
    'Support for the bill grew in Congress.',
    'A raid on a bakery in Kharkiv netted nothing.',
    'The fight against malaria goes on in Chad.',
    'Attacks on health workers rose.',
    'An Iranian meeting was cancelled.',
    'War is hell, said Sherman.',
    'Contact with the pilot was lost over Sudan.',
    "Turkey's cooperation agreement was long.",
    'The bombing of Dresden is remembered.',
    'Kenya had no information on the flight.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
