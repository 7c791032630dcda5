import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('whose blow it is', () => {
  it.each([
    ['Boko Haram lost much of its land during an offensive by Chad.', 'chad fights boko-haram'],
    ['Omar Hadi was captured in an Egyptian raid.', 'egypt attacks omar-hadi'],
    ['Omar Hadi was assassinated in a joint Egyptian-Turkish operation.', 'egypt attacks omar-hadi; turkey attacks omar-hadi; egypt coordinates_with turkey'],
    ['Egypt killed Omar Hadi along with his deputy, Ali Saad.', 'egypt attacks omar-hadi; egypt attacks ali-saad'],
    ['Al-Shabaab fled and its leader, Omar Hadi, was killed in a Kenyan raid.', 'kenya attacks omar-hadi'],
    ['Turkey bombed Hezbollah on Friday. Two Hamas commanders were killed in the raid.', 'turkey strikes hezbollah; turkey attacks hamas'],
    ['Turkey bombed Hezbollah on Friday. Two Hamas commanders were killed in the raid by Egypt.', 'turkey strikes hezbollah; egypt attacks hamas'],
    ['Turkey carried out strikes targeting Hezbollah.', 'turkey strikes hezbollah'],
    ['Turkish raids targeting Hezbollah killed ten people.', 'turkey strikes hezbollah'],
    ['A Turkish strike killed two Hezbollah commanders.', 'turkey attacks hezbollah'],
    ['A raid by Kenya killed five al-Shabaab fighters.', 'kenya attacks al-shabaab'],
    ['Six Chadian soldiers were killed in an ambush laid by Boko Haram.', 'boko-haram attacks chadian-army'],
    ['Two Hamas commanders died in an Israeli airstrike.', 'israel attacks hamas'],
    ['Mortars fired by Boko Haram killed two Chadian soldiers.', 'boko-haram attacks chadian-army'],
    ['An ambush blamed on Boko Haram killed two Chadian soldiers.', 'boko-haram attacks chadian-army'],
    ['Nine people were killed in Odesa in a Russian strike.', 'russia attacks ukraine'],
    ['Nine people were killed in Odesa during a Russian assault.', 'russia attacks ukraine'],
    ['Three Hamas commanders died in Saudi-led air raids.', 'saudi-arabia attacks hamas'],
    ['French-led airstrikes hit al-Shabaab.', 'france strikes al-shabaab'],
    ['A French-led force hit al-Shabaab.', ''],
  ])('%s', (text, read) => {
    expect(relationsIn(text)).toBe(read);
  });

  it.each([['A strike killed two Hezbollah commanders.'], ['Two Hamas commanders died in an explosion.'], ['Two Hamas commanders died in a Turkish hospital.']])('%s (nobody’s)', (text) => {
    expect(relationsIn(text)).toBe('');
  });
});
