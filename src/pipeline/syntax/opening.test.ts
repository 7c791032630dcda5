import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['In Idlib Turkish troops shelled the Nusra Front.', 'turkish-armed-forces strikes nusra-front'],
  ['In Yemen Saudi jets bombed the Houthis.', 'saudi-arabia strikes houthis'],
  ['In Gaza Hamas attacked Israeli soldiers.', 'hamas attacks israel-defense-forces'],
  ['In Bashar al-Assad Russia has an ally.', ''],
  ['In Turkish towns soldiers trained.', ''],
])('%s', (sentence, expected) => expect(relationsIn(sentence)).toBe(expected));
