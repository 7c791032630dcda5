import { describe, expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

describe('compound adjectives', () => {
  it.each([
    ['Iran-backed Houthi fighters seized a ship.', 'iran backs houthis'],
    ['The Rwanda-backed M23 took Goma.', 'rwanda backs m23'],
    ['A pro-Hezbollah daily, al-Akhbar, ran the story.', 'al-akhbar backs hezbollah'],
    ['US-trained Afghan commandos fled to Iran.', 'united-states trains afghanistan'],
    ['The Chadian-backed Rapid Support Forces shelled the town.', 'chad backs rapid-support-forces'],
    ['Al-Qaeda-linked group Ansar Dine took Kidal.', 'al-qaeda allied_with ansar-dine'],
    ['The Saudi-funded Yemeni army retreated.', 'saudi-arabia funds yemeni-armed-forces'],
    ['The Russian-armed Libyan National Army advanced.', 'russia supplies_arms libyan-national-army'],
    ['Iran-aligned Kataib Hezbollah was blamed.', 'iran allied_with kataib-hezbollah'],
    ['The anti-Taliban National Resistance Front fought on.', 'national-resistance-front-of-afghanistan opposes taliban'],
    ['The Emirati-supported Southern Transitional Council holds Aden.', 'united-arab-emirates backs southern-transitional-council'],
    ['The Iranian-sponsored Badr Organization won seats.', 'iran backs badr-organization'],
    ['Iran’s pro-Iran militia, the Salt River Front, left.', 'salt-river-front backs iran'],
  ])('reads %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

  it.each([
    'The Iran-Iraq war lasted eight years.',
    'A Kenya-based charity helped Sudan.',
    'A China-made drone crashed in Chad.',
    'The Russia-Ukraine border is closed.',
    'US-born singers toured Israel.',
    'An India-bound flight left Pakistan.',
    'The French-speaking north of Mali is dry.',
    'Turkey-style coffee is sold in Syria.',
    'A Japan-educated engineer works in Iran.',
    'The Israel-Lebanon line was quiet.',
    'The Moscow-Beijing train left Russia.',
    'German-owned firms left Niger.',
  ])('reads nothing in %s', (sentence) => expect(relationsIn(sentence)).toBe(''));
});
