import { expect, it } from 'vitest';
import { inQuotes } from './inQuotes';

it.each([
  ['a ship left', '“a ship left”'],
  ['a “calm” crossing', '“a ‘calm’ crossing”'],
  ['full harmony” between the ports', '“‘full harmony’ between the ports”'],
  ['they spoke of “full', '“they spoke of ‘full’”'],
  ['calm” and “wind', '“‘calm’ and ‘wind’”'],
  ['the ferry’s crew', '“the ferry’s crew”'],
  ['', '“”'],
])('%s', (words, quoted) => expect(inQuotes(words)).toBe(quoted));
