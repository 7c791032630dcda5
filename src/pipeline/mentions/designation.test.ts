import { describe, expect, it } from 'vitest';
import { idsAt, kindAt } from './sample.fixture';

describe('weapons by their head noun', () => {
  it.each([
    ['They fired a [Dorun-5H missile] at the port.', 'missile'],
    ['He hid [truck-mounted missiles] in a barn.', 'missile'],
    ['The depot held [155mm shells] and fuel.', 'artillery'],
    ['Crews repaired [Type 88 tanks] at night.', 'armour'],
    ['They have [7.62mm rifles].', 'small_arms'],
    ['A [wire-guided missile] hit the jeep.', 'missile'],
    ['He bought [KZ-14 drones] abroad.', 'drone'],
    ['They dropped [FB-300 bombs].', 'bomb'],
    ['A [Zelzal-9 rocket] fell.', 'rocket'],
    ['Two [M-88 howitzers] were lost.', 'artillery'],
    ['The missiles, thought to be [KX-23s], flew far.', 'missile'],
    ['They used [sniper rifles].', 'small_arms'],
    ['They saw [armoured vehicles] pass.', 'armour'],
    ['A Russian-made [wire-guided missile] hit the jeep.', 'missile'],
  ])('reads: %s', (text, category) => expect(kindAt(text)).toBe(category));

  it.each([
    'He took the [school bus] home.',
    'The [coal mines] closed.',
    'It hit a [tour boat].',
    'The [think tank] wrote a paper.',
    'The [final round] was dull.',
    'She held him in her [arms].',
    'The [suicide bomber] was 19.',
    'The [M-12 motorway] was shut.',
    'They drove a [rental vehicle].',
    'She found [sea shells].',
    'An [eggshell] broke.',
  ])('must not: %s', (text) => expect(kindAt(text)).toBe(''));

  it('gives no owner’s name to a weapon', () => expect(idsAt('They bought Russian [missiles].')).toBe('missiles'));
  it('prefers the lexicon’s weapon', () => expect(idsAt('They lost [T-72 tanks].')).toBe('t-72'));
});
