import { expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

it.each([
  ['Kenya says Uganda is lying.', 'kenya criticises uganda'],
  ['Kenya says Uganda violated its airspace.', 'kenya criticises uganda'],
  ['Kenya said that Uganda had committed war crimes.', 'kenya criticises uganda'],
  ['“Uganda is spreading lies,” Kenya said.', 'kenya criticises uganda'],
  ['Uganda was guilty of aggression, Kenya’s foreign minister said.', 'kenya criticises uganda'],
  ['Kenya insists that Uganda is responsible for the massacre.', 'kenya criticises uganda'],
  ['Kenya said Uganda broke its promises.', 'kenya criticises uganda'],
  ['Egypt said Ethiopia could not be trusted.', 'egypt criticises ethiopia'],
  ['Egypt said Ethiopia was behind the attack.', 'egypt criticises ethiopia'],
])('reads %s', (text, expected) => expect(relationsIn(text)).toBe(expected));

it.each([
  'Kenya says Uganda is right.',
  'Kenya said Uganda was behind schedule.',
  'Kenya said its army had broken the truce.',
  'Kenya said Uganda broke the silence.',
  'Kenya said Uganda told the truth.',
  'Uganda broke the truce.',
  'Kenya asked whether Uganda was to blame.',
  'Kenya said Uganda might be to blame.',
  'Egypt said Ethiopia was behind the dam plan.',
  'Egypt said Ethiopia was wrong-footed by the rain.',
])('reads none in %s', (text) => expect(relationsIn(text)).toBe(''));
