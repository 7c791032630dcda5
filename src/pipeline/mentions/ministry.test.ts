import { describe, expect, it } from 'vitest';
import { linked } from './sample.fixture';

describe('ministries without their country', () => {
  it.each([
    ['Moscow denied it. Igor Konashenkov, the [Defence Ministry]’s spokesman, wept.', 'russian-defence-ministry'],
    ['Kyiv was shelled again. The [Foreign Ministry] said so.', 'ukrainian-foreign-ministry'],
    ['Ukraine met Russia. The [Foreign Ministry] said so.', 'foreign-ministry'],
    ['The [Foreign Ministry] said so.', 'foreign-ministry'],
  ])('%s', (text, id) => expect(linked(text)).toBe(id));
});
