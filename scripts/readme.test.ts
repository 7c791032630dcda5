import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueOnDisk, root, showsOf, withNumbers } from './readme';

it('says in the README what the tables hold', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toBe(withNumbers(readme, showsOf(catalogueOnDisk())));
  expect(readme).toMatch(/\d+ articles relay \d+ original reports/);
});

it('gives the README a reason for every package that is used when it runs', () => {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, list = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## What it is built with');
  expect(Object.keys(dependencies).filter((name) => !list.split('\n## ')[0]?.includes(`\`${name}\``))).toEqual([]);
});
