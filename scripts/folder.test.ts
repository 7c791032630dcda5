import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, keepFaults, writeFolder } from './folder';

/** No process has this id: it is beyond the largest that systems give. */
const GONE = 2 ** 30;
const first = new Map([['a.csv', 'one\n'], ['b.json', '{}\n']]);
const second = new Map([['a.csv', 'two\n']]);

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'folder-'));
  folder = join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const contents = (): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('the output folder', () => {
  it('is made, with the folders above it', () => {
    folder = join(home, 'deep', 'er', 'data');
    writeFolder(folder, first);
    expect(contents()).toEqual({ 'a.csv': 'one\n', 'b.json': '{}\n' });
  });
  it('is replaced whole, and nothing is left beside it', () => {
    writeFolder(folder, first);
    writeFolder(folder, second);
    expect(contents()).toEqual({ 'a.csv': 'two\n' });
    expect(readdirSync(home)).toEqual(['data']);
  });
  it('takes bytes as they are, and knows when they are others', () => {
    const bytes = (last: number): ReadonlyMap<string, Uint8Array> => new Map([['a.parquet', Uint8Array.of(80, 0, 255, last)]]);
    writeFolder(folder, bytes(7));
    expect([...readFileSync(join(folder, 'a.parquet'))]).toEqual([80, 0, 255, 7]);
    expect(differences(folder, bytes(7))).toEqual([]);
    expect(differences(folder, bytes(8))).toEqual(['not what the articles give: a.parquet']);
    expect(keepFaults(folder, new Map())).toEqual([]);
  });
  it('stays as it was when one file cannot be written', () => {
    writeFolder(folder, first);
    expect(() => writeFolder(folder, new Map([['a.csv', 'two\n'], ['no/such/folder.csv', '']]))).toThrow(/ENOENT/);
    expect(contents()).toEqual({ 'a.csv': 'one\n', 'b.json': '{}\n' });
    expect(readdirSync(home)).toEqual(['data']);
  });
  it('is not made below a file', () => {
    writeFileSync(join(home, 'file'), 'mine');
    expect(() => writeFolder(join(home, 'file', 'data'), first)).toThrow();
    expect(readFileSync(join(home, 'file'), 'utf8')).toBe('mine');
  });
  it('follows a link to the folder that it names', () => {
    mkdirSync(join(home, 'real'));
    symlinkSync(join(home, 'real'), folder);
    writeFolder(folder, first);
    expect(readdirSync(join(home, 'real')).sort()).toEqual(['a.csv', 'b.json']);
    expect(readdirSync(home).sort()).toEqual(['data', 'real']);
  });
});

describe('a run that was stopped half-way', () => {
  it('leaves nothing after the next one', () => {
    mkdirSync(join(home, `.data.tmp-${GONE}`));
    writeFileSync(join(home, `.data.tmp-${GONE}`, 'a.csv'), 'half');
    mkdirSync(join(home, `.data.old-${GONE}`));
    writeFolder(folder, first);
    expect(readdirSync(home)).toEqual(['data']);
    expect(contents()).toEqual({ 'a.csv': 'one\n', 'b.json': '{}\n' });
  });
  it('gives back the old output when it was stopped between taking it away and putting the new one there', () => {
    mkdirSync(join(home, `.data.old-${GONE}`));
    writeFileSync(join(home, `.data.old-${GONE}`, 'a.csv'), 'old\n');
    expect(() => writeFolder(folder, new Map([['no/such/folder.csv', '']]))).toThrow();
    expect(contents()).toEqual({ 'a.csv': 'old\n' });
  });
  it('is left alone while it runs, as are others with a like name', () => {
    mkdirSync(join(home, `.data.tmp-${process.ppid}`));
    mkdirSync(join(home, `.other.tmp-${GONE}`));
    writeFolder(folder, first);
    expect(readdirSync(home).sort()).toEqual([`.data.tmp-${process.ppid}`, `.other.tmp-${GONE}`, 'data'].sort());
  });
});

describe('what would be lost', () => {
  it('is nothing where there is no folder, or an earlier output', () => {
    expect(keepFaults(folder, first)).toEqual([]);
    writeFolder(folder, new Map([...first, ['former.csv', ''], ['former.gexf', ''], ['.gitkeep', '']]));
    expect(keepFaults(folder, second)).toEqual([]);
  });
  it('is named: files of another kind, and folders', () => {
    writeFolder(folder, first);
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'notes.txt'), '');
    writeFileSync(join(folder, '.profile'), '');
    expect(keepFaults(folder, first)).toEqual(['.profile', 'notes.txt', 'photos'].map((name) => `not written by the script: ${name}`));
  });
  it('is a file in place of the folder', () => {
    writeFileSync(folder, 'mine');
    expect(keepFaults(folder, first)).toEqual(['not a folder']);
  });
});

it('writes and compares a file in pieces as one', () => {
  const pieces = new Map([['a.json', ['{"a":', ' “1”', '}\n']]]);
  writeFolder(folder, pieces);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{"a": “1”}\n');
  expect(differences(folder, pieces)).toEqual([]);
  expect(differences(folder, new Map([['a.json', ['{"a":', ' “2”', '}\n']]]))).toEqual(['not what the articles give: a.json']);
  expect(differences(folder, new Map([['a.json', ['{"a":']]]))).toEqual(['not what the articles give: a.json']);
});

describe('differences', () => {
  it('are none after writing', () => {
    writeFolder(folder, first);
    expect(differences(folder, first)).toEqual([]);
  });
  it('are named file by file', () => {
    writeFolder(folder, new Map([['a.csv', 'one \n'], ['c.csv', '']]));
    mkdirSync(join(folder, 'd.csv'));
    expect(differences(folder, new Map([...first, ['d.csv', '']]))).toEqual(['not what the articles give: a.csv', 'missing: b.json', 'not what the articles give: d.csv', 'not written by the script: c.csv']);
  });
  it('are all files where there is no folder', () => {
    expect(differences(folder, first)).toEqual(['missing: a.csv', 'missing: b.json']);
    writeFileSync(folder, '');
    expect(differences(folder, first)).toEqual(['not a folder']);
  });
});
