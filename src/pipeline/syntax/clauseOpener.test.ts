import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['Egypt closed the crossing on Monday after Israeli jets struck Hamas.', 'israel strikes hamas'],
  ['The truce fell apart hours before Antony Blinken met Emmanuel Macron.', 'antony-blinken meets emmanuel-macron'],
  ['Turkey itself has armed the Sultan Murad Division.', 'turkey supplies_arms sultan-murad-division'],
  ['Since August 2023 North Korea has armed Hamas. It has armed Hezbollah.', 'north-korea supplies_arms hamas; north-korea supplies_arms hezbollah'],
  // the verb after it is the main one
  ['The fighters who fled after the battle with Hamas were arrested.', ''],
  ['Egypt closed the crossing after talks with Hamas.', 'egypt meets hamas'],
])('%s', (text, expected) => expect(relationsIn(text)).toBe(expected));
