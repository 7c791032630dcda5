import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueOnDisk, root, showsOf, withNumbers } from './readme';

it('says in the README what the tables hold', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toBe(withNumbers(readme, showsOf(catalogueOnDisk())));
  expect(readme).toMatch(/\d+ articles relay \d+ original reports/);
});
