import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('ministries without their country', () => {
  it.each([
    ['Moscow denied it. Igor Konashenkov, the [Defence Ministry]’s spokesman, wept.', 'russian-defence-ministry'],
    ['Kyiv was shelled again. The [Foreign Ministry] said so.', 'ukrainian-foreign-ministry'],
    ['Ukraine met Russia. The [Foreign Ministry] said so.', 'foreign-ministry'],
    ['The [Foreign Ministry] said so.', 'foreign-ministry'],
    ['Israel struck again. It bombed the [Defense Ministry] in the heart of Damascus.', 'syrian-defence-ministry'],
    ['Israel bombed the [Defense Ministry].', 'defense-ministry'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));
});
