import { expect, it } from 'vitest';
import { relationsIn } from '../claims/sample.fixture';

it.each([
  ['Damascus calls the Kurds tools of a plan.', 'syria criticises kurds'],
  ['Iran has called the Americans invaders.', 'iran criticises united-states'],
  ['Iran called Reuters reporters.', ''],
])('%s', (text, expected) => expect(relationsIn(text)).toBe(expected));
