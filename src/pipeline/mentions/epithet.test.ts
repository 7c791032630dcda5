import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('what an article calls its actors', () => {
  it.each([
    ['Yemen’s Houthi rebels left. Hezbollah met Hamas. Rain fell on the road to the port. Nobody knew where [the rebels] had gone.', 'houthis'],
    ['The paramilitary Rapid Support Forces took the town. Chad met the Egyptian army. Rain fell. [The paramilitaries] left.', 'rapid-support-forces'],
    ['Fighting began near the mine. The M23, a Tutsi-led rebel group, denied it. Congo’s army met Burundi’s army. [The rebels] fled.', 'm23'],
    ['Myanmar’s junta lost the town. The Arakan Army held it. Rain fell all week on the hills. [The junta] sent jets.', 'state-administration-council'],
    ['Tuareg separatists of the Permanent Strategic Framework took Tinzaouaten. Hezbollah met Hamas. Rain fell. Days passed. [The rebels] left.', 'permanent-strategic-framework'],
    ['The M23, an alliance of Tutsi militias, left. Hezbollah met Hamas. Rain fell. Days passed. [The militias] left.', 'm23'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));
  it.each([
    ['Houthi rebels and Tuareg rebels of the National Movement for the Liberation of Azawad met Hezbollah. Rain fell. Days passed. Weeks passed. [The rebels] left.', 'hezbollah'],
    ['The M23, a former rebel group, left. Hezbollah met Hamas. Rain fell. Days passed. [The rebels] left.', 'm23'],
    ['The Rapid Support Forces took the town. Hezbollah met the Houthis. [The paramilitaries] left.', 'hezbollah'],
    ['A rebel attack hit Hezbollah. Hamas and the Houthis met. [The rebels] left.', 'hezbollah'],
  ])('must not: %s', (text, id) => expect(linked(text)).not.toBe(id));

  it('tells the receiver from what is given', () => expect(linked('The Houthis lost the port in May. Tehran has given [the rebels] drones.')).toBe('houthis'));
});
