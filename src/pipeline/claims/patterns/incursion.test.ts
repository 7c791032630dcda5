import { expect, it } from 'vitest';
import { relationsIn } from '../sample.fixture';

it.each([
  ['Hamas fighters crossed into Israel and killed two men.', 'hamas attacks israel'],
  ['Al-Shabaab gunmen slipped into Kenya, killing four policemen.', 'al-shabaab attacks kenya'],
  ['Al-Shabaab fighters crossed the border into Kenya, killed three villagers and fled.', 'al-shabaab attacks kenya'],
  ['Pakistani troops crossed into India and shot two farmers dead.', 'pakistan-armed-forces attacks india'],
])('reads %s', (text, expected) => {
  expect(relationsIn(text)).toBe(expected);
});
it.each([
  'M23 fighters entered Goma and fled.',
  'Houthi fighters crossed into Saudi Arabia and killed two rebels.',
  'The Sudanese army marched into Khartoum and killed 12 people.',
  'Hamas fighters crossed into Israel and a landslide killed two men.',
])('reads nothing in %s', (text) => {
  expect(relationsIn(text)).toBe('');
});
