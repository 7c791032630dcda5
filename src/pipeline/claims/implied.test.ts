import { describe, expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

describe('gifts whose receiver the sentence leaves out', () => {
  it.each([
    ['India has sold Armenia rockets, and France has delivered radars.', 'india supplies_arms armenia; france supplies_arms armenia'],
    ['Iran arms Hezbollah. Russia has supplied missiles.', 'iran supplies_arms hezbollah; russia supplies_arms hezbollah'],
    ['Russia is Mali’s biggest arms supplier. Drones were seen in May. Turkey delivered drones, to the fury of Algeria.', 'russia supplies_arms mali; turkey supplies_arms mali'],
    ['Egypt backs the Sudanese army. It has sent drones.', 'egypt backs sudanese-armed-forces; egypt supplies_arms sudanese-armed-forces'],
    ['Raids hit the Iran-backed Houthis. Canada provided support, a statement said.', 'iran backs houthis'],
    ['France sold Armenia jets. India has promised missiles.', 'france supplies_arms armenia; india supplies_arms armenia planned'],
    ['Iran arms Hezbollah. Amina Yusuf shrugged. Russia has supplied missiles.', 'iran supplies_arms hezbollah; russia supplies_arms hezbollah'],
    ['Iran arms Hezbollah. Snow fell in France. Russia has supplied missiles.', 'iran supplies_arms hezbollah; russia supplies_arms hezbollah'],
  ])('%s', (text, relations) => expect(relationsIn(text)).toBe(relations));

  it.each([
    ['Iran arms Hezbollah.\n\nRussia has supplied missiles.', 'iran supplies_arms hezbollah'],
    ['Iran arms Hezbollah. Israel has sent troops.', 'iran supplies_arms hezbollah'],
    ['Israel bombed Hezbollah. Iran arms Hezbollah. Israel has delivered bombs.', 'israel strikes hezbollah; iran supplies_arms hezbollah'],
    ['Iran arms Hezbollah. Chad said nothing. Russia has supplied missiles.', 'iran supplies_arms hezbollah'],
    ['Iran arms Hezbollah and Hamas. Russia has supplied missiles.', 'iran supplies_arms hezbollah; iran supplies_arms hamas'],
    ['Iran arms Hezbollah. Russia sold missiles to Chad.', 'iran supplies_arms hezbollah; russia supplies_arms chad'],
    ['Iran arms Hezbollah. Russia has sold oil.', 'iran supplies_arms hezbollah'],
    ['Iran denied that it armed Hezbollah. Russia has supplied missiles.', 'iran supplies_arms hezbollah denied'],
  ])('must not: %s', (text, relations) => expect(relationsIn(text)).toBe(relations));
});
