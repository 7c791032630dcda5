import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['“Iran [and Russia] are arming Hamas,” John Kirby said.', 'iran supplies_arms hamas; russia supplies_arms hamas'],
  ['“Iran is arming [the Houthis],” John Kirby said.', 'iran supplies_arms houthis'],
  ['John Kirby said that Russia “view[s] Hezbollah kindly, [and is] backing the Houthis in Yemen.”', 'russia backs houthis'],
  ['“They [the generals] left,” John Kirby said of Iran.', ''],
])('%s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));
