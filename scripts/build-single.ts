/**
 * The dashboard as one file.
 *   npm run build:single -- [--data DIR] [--out FILE]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { singlePage } from './single';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, 'data') }, out: { type: 'string', default: join(root, 'dist', 'attested.html') } } });
const out = resolve(values.out);
const page = await singlePage(root, resolve(values.data));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
console.log(`${relative(process.cwd(), out)}: ${Math.round(Buffer.byteLength(page) / 1000)} kB, with everything in it`);
