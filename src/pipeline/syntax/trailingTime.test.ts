import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['Israeli jets struck a Hamas base overnight.', 'israel strikes hamas'],
  ['Hezbollah attacked the Islamic State two days later.', 'hezbollah attacks islamic-state'],
  ['Ukraine shelled the two days later.', ''],
])('%s', (text, expected) => expect(relationsIn(text)).toBe(expected));
