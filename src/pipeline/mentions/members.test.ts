import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('people who belong to somebody', () => {
  it.each([
    ['[Boko Haram commanders] met at night.', 'boko-haram-commanders'],
    ['They met [senior Chadian officers].', 'chadian-officers'],
    ['[A Hamas spokesman] called.', 'hamas-spokesmen'],
    ['[Turkish diplomats] left.', 'turkish-diplomats'],
    ['[Hamas terrorists] fled.', 'hamas'],
    ['Then [the Rwandan envoy] spoke.', 'rwandan-envoys'],
    ['[Two Kenyan pilots] ejected.', 'kenyan-pilots'],
    ['[Taliban negotiators] agreed.', 'taliban-negotiators'],
    ['[Russian instructors and] trainers left.', ''],
    ['Turkey hired [Syrian mercenaries].', 'syrian-mercenaries'],
    ['Turkey trains [Syrian proxies].', 'syrian-proxies'],
    ['[Colombia’s ELN rebels] left.', 'eln'],
    ['[Hezbollah jihadists] left.', 'hezbollah'],
    ['[Wagner mercenaries] left.', 'wagner-group'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));

  it.each([
    ['[The US envoy], Ana Kordo, left.'],
    ['[Some officers] left.'],
    ['[Anti-Hamas protesters] left.'],
    ['[The commander] left.'],
    ['[Pavel Brusnik’s fighters] left.'],
    ['[Reuters sources] left.'],
    ['[The officer] of Chad left.'],
    ['[A spokesman] for the army left.'],
    ['[Security forces] left.'],
    ['[The Lebanese militia] left.'],
  ])('must not: %s', (text) => expect(linked(text)).toBe(''));
});
