/** The script as a person runs it, on small folders of made-up articles about a made-up war. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';

export interface Outcome {
  readonly code: number | null;
  /** Lines of standard output and of standard error. */
  readonly said: readonly string[];
  readonly faults: readonly string[];
}

const root = dirname(import.meta.dirname);
const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

export interface Piped extends Outcome {
  /** Standard output as it came. */
  readonly output: string;
}
/** A script of this folder, with `input` on its standard input. */
export const runScript = (name: string, options: readonly string[], { env = {}, input = '' }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {}): Promise<Piped> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'compiled.mjs'), name, ...options], { env: { ...process.env, NO_COLOR: '1', ...env } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += String(chunk)));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += String(chunk)));
    child.on('error', failed);
    child.on('close', (code) => done({ code, output: out, said: linesOf(out), faults: linesOf(err) }));
    child.stdin.on('error', () => undefined).end(input);
  });
export const run = (options: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> => runScript('build-data', options, { env }).then(({ code, said, faults }) => ({ code, said, faults }));

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'attested-'));

/** Writes files by path, in the order given. */
export const fill = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** Contents by file name. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

export type Cells = Readonly<Record<string, string>>;
export const rowsOf = (folder: string, table: string): readonly Cells[] => Papa.parse<Cells>(readFileSync(join(folder, `${table}.csv`), 'utf8'), { header: true, skipEmptyLines: true }).data;

export const crates = `Crates at the pier

Norland shipped mortars to the Harbour Front on Tuesday, the newspaper The Courier reported.

“We have never armed the Harbour Front,” said Norland’s foreign minister, Ada Fell.
`;
export const ferry = `March 9, 2021

Ferry held for a third day

At least 40 fighters of the Harbour Front were killed near the lighthouse, The Courier reported on Tuesday.
The Harbour Front attacked Norland’s coastguard last week.
`;
export const lexicon = {
  'lexicon/actors.csv': 'id,name,kind,country,aliases,adjectives\nnorland,Norland,state,,,Norlandic\nharbour-front,Harbour Front,armed_group,,the Front,\nthe-courier,The Courier,media,,,\n',
  'lexicon/weapons.csv': 'id,name,category\nmortars-of-norland,Norlandic mortars,artillery\n',
} as const;
