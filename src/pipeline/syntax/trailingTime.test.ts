import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['Israeli jets struck a Hamas base overnight.', 'israel strikes hamas'],
  ['Hezbollah attacked the Islamic State two days later.', 'hezbollah attacks islamic-state'],
  ['Ukraine shelled the two days later.', ''],
  ['Chad fired six rockets at Sudan late Tuesday.', 'chad strikes sudan'],
  ['Paul Kagame met Felix Tshisekedi Friday night in Luanda.', 'paul-kagame meets felix-tshisekedi'],
  ['Rwanda criticised the marchers of Bloody Sunday.', ''],
  ["A militia allied with Libya's widely recognised government attacked Egypt.", ''],
])('%s', (text, expected) => expect(relationsIn(text)).toBe(expected));
