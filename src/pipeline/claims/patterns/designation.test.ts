import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('designations', () => {
  it.each([
    ['Turkey regards the YPG, armed by Egypt against Hamas, as a terrorist organisation.', 'turkey designates_terrorist ypg; egypt supplies_arms ypg'],
    ['Turkey regards Hezbollah, armed by Iran, as a terrorist organisation.', 'turkey designates_terrorist hezbollah; iran supplies_arms hezbollah'],
    ['Canada relisted the Houthis as a terrorist group.', 'canada designates_terrorist houthis'],
    ['Turkey calls Hamas terrorists.', 'turkey designates_terrorist hamas'],
    ['The United States designated the Houthis a terrorist organization.', 'united-states designates_terrorist houthis'],
    ["Canada's designation of the Houthis as terrorists came late.", 'canada designates_terrorist houthis'],
    ['Russia took the Taliban off its list of terrorist groups.', 'russia designates_terrorist taliban denied'],
    ['The Houthis were branded terrorists by the United States.', 'united-states designates_terrorist houthis'],
    ['Canada put the Houthis back on its terrorism list.', 'canada designates_terrorist houthis'],
    ['Turkey considers the PKK a terrorist group.', 'turkey designates_terrorist pkk'],
    ['The PKK is on the American list of terrorist organisations.', 'united-states designates_terrorist pkk'],
    ['Russia does not consider Hezbollah to be a terrorist organisation.', 'russia designates_terrorist hezbollah denied'],
    ['Hamas is listed as a terrorist organization by the European Union.', 'european-union designates_terrorist hamas'],
    ['Canada has labelled the Wagner Group a terrorist entity.', 'canada designates_terrorist wagner-group'],
    ['Israel regards Hezbollah as a terrorist movement.', 'israel designates_terrorist hezbollah'],
    ['The PKK, which Turkey calls a terrorist organisation, disbanded.', 'turkey designates_terrorist pkk'],
    ['India blacklisted Lashkar-e-Taiba as a terrorist outfit.', 'india designates_terrorist lashkar-e-taiba'],
    ['Germany never classified Hamas as a terrorist group.', 'germany designates_terrorist hamas denied'],
    ['The Houthis were redesignated a terrorist organization by the United States.', 'united-states designates_terrorist houthis'],
    ['Saudi Arabia put Hezbollah on its list of terrorist groups.', 'saudi-arabia designates_terrorist hezbollah'],
    ['Egypt has long deemed Hamas a terrorist group.', 'egypt designates_terrorist hamas'],
    ['Hamas, designated a terrorist group by Israel, left.', 'israel designates_terrorist hamas'],
    ['Israel removed Hezbollah from its list of terrorist groups.', 'israel designates_terrorist hezbollah denied'],
    ['Israel revoked Hezbollah’s designation as a terrorist group.', 'israel designates_terrorist hezbollah denied'],
    ['In Israel’s eyes, Hezbollah is a terrorist group.', 'israel designates_terrorist hezbollah'],
    ['Washington took the Houthis off its terror list in 2021.', 'united-states designates_terrorist houthis denied'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'Turkey considers the PKK a nuisance.',
    'Kenya took Uganda off its list of friends.',
    'The listing of Kenya as a bank for Uganda came late.',
    'A terrorist attack shook Kenya.',
    'The United States listed Iran as a buyer.',
    'Terrorist groups operate in Mali.',
    'Russia called Ukraine a neighbour.',
    'Hamas described the plan as a list of demands.',
    'France sees Mali as a partner in the fight against terrorist groups.',
    'The terror in Syria went on.',
    'India added Nepal to its list of friends.',
    'Nobody considers Chad a terrorist haven.',
    'Should Britain call Hezbollah a terrorist group?',
    'If Israel designates Hamas a terrorist group, talks end.',
    'Israel removed Lebanon from the list of safe countries.',
    'In London, Hezbollah is a terrorist group.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
