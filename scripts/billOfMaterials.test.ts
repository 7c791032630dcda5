import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { billOf, componentsOf } from './billOfMaterials';

const root = join(import.meta.dirname, '..');
const components = componentsOf(root);
const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

it('has every package that the site needs and what that needs in turn, and none that only tests need', () => {
  const names = new Set(components.map(({ name }) => name));
  expect(manifest).toMatchObject({ dependencies: expect.any(Object) });
  for (const name of ['d3', 'd3-force', 'internmap', 'svelte', 'wink-nlp', 'papaparse', 'htmlparser2', 'hyparquet']) expect(names).toContain(name);
  for (const name of ['vitest', 'eslint', 'playwright-core', 'typescript', 'fast-check', 'hyparquet-writer']) expect(names).not.toContain(name);
});

it('has nothing under a licence that binds those who use the site', () => {
  const free = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'CC0-1.0']);
  expect(components.filter(({ licence }) => !free.has(licence)).map(({ name, licence }) => `${name}: ${licence || 'no licence'}`)).toEqual([]);
});

it('writes CycloneDX: names, package addresses, digests and licences', () => {
  const bill: unknown = JSON.parse(billOf('site', '1.0.0', [{ path: 'node_modules/@a/b', name: '@a/b', version: '2.0.0', integrity: 'sha512-AQID', licence: 'MIT' }]));
  expect(bill).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'site', version: '1.0.0' } },
    components: [{ type: 'library', 'bom-ref': 'pkg:npm/%40a/b@2.0.0#node_modules/@a/b', name: '@a/b', version: '2.0.0', purl: 'pkg:npm/%40a/b@2.0.0', hashes: [{ alg: 'SHA-512', content: '010203' }], licenses: [{ license: { id: 'MIT' } }] }],
  });
  expect(components.every(({ version, integrity }) => /^\d+\.\d+\.\d+/.test(version) && /^sha\d+-/.test(integrity))).toBe(true);
});

it('names exact versions alone in package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(`${name} ${String(version)}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/);
});
