import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('verbs with a particle', () => {
  it.each([
    ['Armenia has moved closer to Iran.', 'armenia allied_with iran'],
    ['Antonio Guterres was declared persona non grata by Israel.', 'israel opposes antonio-guterres'],
    ['Lavrov hit out at Washington.', 'sergei-lavrov criticises united-states'],
    ['Lavrov tore into Washington over its arms deliveries.', 'sergei-lavrov criticises united-states'],
    ['Lavrov rounded on Washington.', 'sergei-lavrov criticises united-states'],
    ['The European Union took Israel to task.', 'european-union criticises israel'],
    ['Iran put Israel on notice.', 'iran threatens israel'],
    ['Rwanda threw in with Uganda.', 'rwanda allied_with uganda'],
    ['The tribes rallied behind Khalifa Haftar.', ''],
    ['Egypt lined up behind Khalifa Haftar.', 'egypt backs khalifa-haftar'],
    ['China has stood up for Iran.', 'china backs iran'],
    ['Peshmerga fighters fought off the Islamic State.', 'peshmerga fights islamic-state'],
    ['The Houthis fought off an attack.', ''],
    ['Iran reached out to Saudi Arabia.', 'iran communicates_with saudi-arabia'],
    ['Hezbollah took Hamas under its wing.', 'hezbollah backs hamas'],
    ['The army moved into Tripoli.', ''],
    ['Egypt looked into Iran’s offer.', ''],
    ['Russia came down on the side of Armenia.', 'russia backs armenia'],
    ['Israel bumped off a Hezbollah commander.', 'israel attacks hezbollah'],
  ])('%s', (text, relations) => expect(relationsIn(text)).toBe(relations));
});
