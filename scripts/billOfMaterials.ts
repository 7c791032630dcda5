/** What the site is made of: every package that may be in it, as a CycloneDX 1.5 bill of materials (ECMA-424). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';

const names = v.optional(v.record(v.string(), v.string()), {});
const entry = v.object({ version: v.optional(v.string(), ''), integrity: v.optional(v.string(), ''), license: v.optional(v.string(), ''), dependencies: names, peerDependencies: names, peerDependenciesMeta: v.optional(v.record(v.string(), v.object({ optional: v.optional(v.boolean(), false) })), {}) });
const lock = v.object({ name: v.string(), version: v.string(), packages: v.record(v.string(), entry) });
type Packages = v.InferOutput<typeof lock>['packages'];

export interface Component {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** SPDX, or '' where the package does not say. */
  readonly licence: string;
}

/** Compiled into the pages, though only needed to build them. */
const BUILT_IN = ['svelte', 'vite'];

/** The path of `name` as a package at `from` sees it: beside it, or in a folder above. */
const pathOf = (packages: Packages, name: string, from: string): string | null => {
  for (let base = from; ; base = base.includes('/node_modules/') ? base.slice(0, base.lastIndexOf('/node_modules/')) : '') {
    const path = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (base === '') return null;
  }
};

/** MIT is said in a file alone by some. */
const licenceIn = (folder: string): string => ['LICENSE', 'LICENSE.md', 'LICENCE'].flatMap((name) => (existsSync(join(folder, name)) ? [/\b(?:MIT|ISC|Apache)\b/.exec(readFileSync(join(folder, name), 'utf8'))?.[0] ?? ''] : []))[0] ?? '';

/** The packages that `package-lock.json` of `root` names for the site, and those they need, by name. */
export const componentsOf = (root: string): readonly Component[] => {
  const { packages } = v.parse(lock, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const found = new Map<string, Component>();
  const add = (name: string, from: string, within: boolean): void => {
    const path = pathOf(packages, name, from);
    const known = path === null ? undefined : packages[path];
    if (path === null || !known || found.has(path)) return;
    found.set(path, { path, name, version: known.version, integrity: known.integrity, licence: known.license || licenceIn(join(root, path)) });
    const peers = Object.keys(known.peerDependencies).filter((peer) => !known.peerDependenciesMeta[peer]?.optional);
    if (within) for (const needed of [...Object.keys(known.dependencies), ...peers]) add(needed, path, true);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) add(name, '', true);
  for (const name of BUILT_IN) add(name, '', false);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
};

/** A Subresource Integrity digest as CycloneDX writes it: name of the algorithm and hexadecimal. */
const hashOf = (integrity: string) => {
  const [, bits = '', digest = ''] = /^sha(\d+)-(\S+)/.exec(integrity) ?? [];
  return bits === '' ? [] : [{ alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') }];
};
const purlOf = ({ name, version }: Component): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Without time and serial number, so that the same packages give the same bytes. */
export const billOf = (name: string, version: string, components: readonly Component[]): string =>
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: { type: 'application', name, version } },
      components: components.map((c) => ({ type: 'library', 'bom-ref': `${purlOf(c)}#${c.path}`, name: c.name, version: c.version, purl: purlOf(c), hashes: hashOf(c.integrity), ...(c.licence ? { licenses: [{ license: { id: c.licence } }] } : {}) })),
    },
    null,
    2,
  )}\n`;

/** `sbom.cdx.json` beside the pages. */
export const withBill = (root: string): Plugin => ({
  name: 'attested:bill-of-materials',
  apply: 'build',
  generateBundle() {
    const { name, version } = v.parse(lock, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
    this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: billOf(name, version, componentsOf(root)) });
  },
});
