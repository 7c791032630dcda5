import { expect, it } from 'vitest';
import { relationsIn } from './sample.fixture';

it.each([
  ['Turkish backing for Hamas is a myth.', 'turkey backs hamas denied'],
  ["Talk of Egypt's aid to Khalifa Haftar is exaggerated, diplomats say.", 'egypt aids khalifa-haftar denied'],
  ['Reports of Iranian arms shipments to the Houthis are false, an aide said.', 'iran supplies_arms houthis denied'],
  ['Stories of Russian support for Haftar have been greatly exaggerated.', 'russia backs khalifa-haftar denied'],
  ['The government has denied all reports of Russian strikes on Hamas.', 'russia strikes hamas denied'],
  ['Reports of Russian strikes on Hamas angered the mayor.', 'russia strikes hamas reported'],
  ['Claims that Rwanda is arming the M23 are overblown.', 'rwanda supplies_arms m23 denied'],
  ['Two envoys think the rumours that China is arming Hamas are nonsense.', 'china supplies_arms hamas denied'],
])('%s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));

it.each([
  ['The charge is false, but Iranian arms shipments to the Houthis go on.', 'iran supplies_arms houthis'],
  ['Reports of a truce were false, and Russian strikes on Hamas went on.', 'russia strikes hamas'],
])('takes nothing from %s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));
