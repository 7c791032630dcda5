import { expect, it } from 'vitest';
import { saidIn } from '../statements/sample.fixture';

it.each([
  ['The road is shut, the Ministry of Roads and Bridges said.', ['the Ministry of Roads and Bridges | said | The road is shut']],
  ['The road is shut, Kenya and Uganda said.', ['Kenya and Uganda | said | The road is shut']],
])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));
