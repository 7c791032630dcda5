import { expect, it } from 'vitest';
import { linked } from './sample.fixture';

it.each([
  ['Ana Kordo runs the mill. Her brother, Luis Kordo, left. “It is shut,” Ms. [Kordo] said.', 'ana-kordo'],
  ['Ana Kordo runs the mill. Her brother, Luis Kordo, left. “It is shut,” Mr. [Kordo] said.', 'luis-kordo'],
  ['Ana Kordo runs the mill. Her brother, Luis Kordo, left. “It is shut,” [Kordo] said.', 'luis-kordo'],
  ['Luis Kordo left. His sister, Ana Kordo, runs the mill. “It is shut,” [Kordo] said.', 'ana-kordo'],
  ['Luis Kordo left. His brother, Omar Kordo, runs the mill. “It is shut,” Mr. [Kordo] said.', ''],
])('%s', (marked, id) => expect(linked(marked)).toBe(id));
