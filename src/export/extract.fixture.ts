/** An extract for tests: the three articles about a ferry, and whichever claims are asked for. */
import { ferry } from '../store/dataset.fixture';
import type { Extract } from './extract';

export const extractOf = (ids: readonly string[] | null = null, more: Partial<Extract> = {}): Extract => ({
  catalogue: ferry,
  claims: ferry.dataset.claims.filter(({ id }) => ids === null || ids.includes(id)),
  words: 'All claims',
  link: 'https://page.example/',
  linkOf: ({ kind, id }) => `https://page.example/#focus=${kind}:${id}`,
  version: 'abc123abc123',
  ...more,
});
