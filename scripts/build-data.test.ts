import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames } from '../src/model/dataset';
import { contentsOf, crates, fill, ferry, lexicon, rowsOf, run, scratch, type Outcome } from './run.fixture';

const SLOW = 120_000;
const home = scratch();
afterAll(() => rmSync(home, { recursive: true, force: true }));

const seeds = join(home, 'war');
const files = {
  'articles/crates.txt': crates,
  'articles/2021/ferry.md': ferry,
  'plain.txt': '\ufeffA plain note\n\nNothing happened.\n',
  'articles/empty.txt': '',
  'README.md': 'Norland attacked the Harbour Front.',
  'articles/.hidden.txt': 'Norland attacked the Harbour Front.',
  'articles/picture.png': 'Norland attacked the Harbour Front.',
  'articles.csv': 'id,published,title,publisher,url,colour\ncrates,2021-03-10,Mortars for the Front,"Pier, The",https://example.org/crates,red\nplain,10-03-2021,,,,\n',
  ...lexicon,
} as const;
const NOTES = ['note: articles.csv: unknown column, left out: colour', 'note: articles.csv, row 3: not a date, left out: 10-03-2021'];
const out = join(home, 'out');
let first: Outcome = { code: null, said: [], faults: [] };

beforeAll(async () => {
  fill(seeds, files);
  first = await run(['--in', seeds, '--out', out]);
}, SLOW);

describe('npm run data', () => {
  it('writes every table, its description, the dataset and the network, and says so in one line', () => {
    expect(first).toMatchObject({ code: 0, faults: NOTES });
    expect(first.said).toHaveLength(1);
    expect(first.said[0]).toMatch(/^4 articles: \d+ claims/);
    expect(readdirSync(out).sort()).toEqual([...tableNames.map((name) => `${name}.csv`), 'datapackage.json', 'dataset.json', 'network.gexf', 'network.graphml'].sort());
    expect(readdirSync(home).sort()).toEqual(['out', 'war']);
  });
  it('reads articles at any depth, in articles or beside it, and nothing else', () => {
    expect(rowsOf(out, 'articles').map((r) => [r['id'], r['file']])).toEqual([['ferry', '2021/ferry.md'], ['crates', 'crates.txt'], ['empty', 'empty.txt'], ['plain', 'plain.txt']]);
  });
  it('takes what is supplied from outside before what is printed', () => {
    const [ferryRow, cratesRow, , plainRow] = rowsOf(out, 'articles');
    expect(plainRow).toMatchObject({ published: '', published_basis: 'unknown' });
    expect(cratesRow).toMatchObject({ title: 'Mortars for the Front', publisher: 'Pier, The', url: 'https://example.org/crates', published: '2021-03-10', published_basis: 'supplied' });
    expect(ferryRow).toMatchObject({ title: 'Ferry held for a third day', published: '2021-03-09', published_basis: 'stated' });
  });
  it('adds the lexicon of the folder to the built-in one', () => {
    expect(rowsOf(out, 'actors').filter((r) => r['known'] === 'lexicon').map((r) => r['id'])).toEqual(expect.arrayContaining(['harbour-front', 'norland', 'the-courier']));
    expect(rowsOf(out, 'weapons').map((r) => r['id'])).toContain('mortars');
  });
  it('quotes exactly, whatever marks the file begins with', () => {
    const plain = rowsOf(out, 'sentences').filter((r) => r['article'] === 'plain');
    for (const { start, end, text } of plain) expect(files['plain.txt'].slice(Number(start), Number(end))).toBe(text);
    expect(plain.map((r) => r['text'])).toEqual(['A plain note', 'Nothing happened.']);
  });
  it(
    'gives the same bytes again: in another time zone and language, with the files made in another order at another time',
    async () => {
      const again = join(home, 'again');
      fill(again, Object.fromEntries(Object.entries(files).reverse()));
      utimesSync(join(again, 'articles/crates.txt'), 1, 1);
      const [a, b] = await Promise.all([
        run(['--in', again, '--out', join(home, 'o1')], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
        run(['--in', seeds, '--out', join(home, 'o2')], { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' }),
      ]);
      expect([a.code, b.code]).toEqual([0, 0]);
      expect(contentsOf(join(home, 'o1'))).toEqual(contentsOf(out));
      expect(contentsOf(join(home, 'o2'))).toEqual(contentsOf(out));
    },
    SLOW,
  );
});

describe('--check', () => {
  it(
    'is content with what it would write, and writes nothing',
    async () => {
      const before = readdirSync(home).sort();
      expect(await run(['--check', '--no-review', '--in', seeds, '--out', out])).toMatchObject({ code: 0, faults: NOTES });
      expect(readdirSync(home).sort()).toEqual(before);
    },
    SLOW,
  );
  it(
    'names each file that differs, is missing or is too many, and leaves them so',
    async () => {
      const stale = join(home, 'stale');
      fill(stale, contentsOf(out));
      writeFileSync(join(stale, 'claims.csv'), 'id\n');
      writeFileSync(join(stale, 'former.csv'), '');
      rmSync(join(stale, 'network.gexf'));
      const before = contentsOf(stale);
      expect(await run(['--check', '--in', seeds, '--out', stale])).toEqual({
        code: 1,
        said: [],
        faults: [...NOTES, `${stale}: not what the articles give: claims.csv`, `${stale}: missing: network.gexf`, `${stale}: not written by the script: former.csv`],
      });
      expect(contentsOf(stale)).toEqual(before);
    },
    SLOW,
  );
});

describe('faults', () => {
  it(
    'are all said, one line each, and the old output stays',
    async () => {
      const faulty = join(home, 'faulty');
      fill(faulty, {
        'crates.txt': crates,
        'other/crates.md': ferry,
        'binary.txt': 'a\0b',
        'articles.csv': 'id,published,title\nnowhere,2021-03-10,A\ncrates,2021-03,B\ncrates,2021,\n,2021,\nferry,2021\n',
        'lexicon/actors.csv': 'id,name,kind,part_of\nHarbour Front,Harbour Front,armed_group,\nnorland,,state,\nfell,Ada Fell,minister,\nguard,Coastguard,armed_force,nowhere\nguard,Guard,armed_force,\n',
        'lexicon/places.csv': 'id,name,kind,latitude,longitude\npier,Pier,town,north,1\n',
        'lexicon/people.csv': 'id\n',
      });
      const before = contentsOf(out);
      const { code, said, faults } = await run(['--in', faulty, '--out', out]);
      expect({ code, said }).toEqual({ code: 1, said: [] });
      expect(faults).toEqual([
        'lexicon/people.csv: unknown table: actors.csv, places.csv, weapons.csv, given-names.csv are read',
        'lexicon/actors.csv, row 2: not a slug of a-z, 0-9 and hyphens: Harbour Front',
        'lexicon/actors.csv, row 3: no name: norland',
        'lexicon/actors.csv, row 4: unknown kind of actor: minister',
        'lexicon/actors.csv, row 6: the same id twice: guard',
        'lexicon/places.csv, row 2: not degrees: north, 1',
        'lexicon/actors.csv, guard: part of an unknown actor: nowhere',
        'articles.csv, row 6: too few fields: expected 3 fields but parsed 2',
        'articles.csv, row 4: the same article twice: crates',
        'articles.csv, row 5: no id',
        'binary.txt: not a text file: it holds a NUL byte',
        'other/crates.md: the same name as another article: crates.txt',
        'articles.csv: unknown article: nowhere',
        'articles.csv: unknown article: ferry',
      ]);
      for (const line of faults) expect(line).toMatch(/^[^:]+: [a-z]/);
      expect(contentsOf(out)).toEqual(before);
    },
    SLOW,
  );
  it.each([
    ['no such folder', ['--in', join(home, 'nowhere')], `${join(home, 'nowhere')}: not a folder`],
    ['an option that it does not know', ['--input', 'x'], "options: Unknown option '--input'"],
    ['an option without its value', ['--check=yes'], "options: Option '--check' does not take an argument"],
  ])(
    'are said of %s',
    async (_, options, fault) => {
      const { code, faults } = await run([...options, '--out', out]);
      expect(code).toBe(1);
      expect(faults).toHaveLength(1);
      expect(faults[0]?.startsWith(fault)).toBe(true);
    },
    SLOW,
  );
  it(
    'are said of a folder without articles and of an output that would cost somebody something',
    async () => {
      const empty = join(home, 'empty');
      mkdirSync(empty);
      const mine = join(home, 'mine.txt');
      writeFileSync(mine, 'mine');
      const [none, file, below, own] = await Promise.all([
        run(['--in', empty, '--out', out]),
        run(['--in', seeds, '--out', mine]),
        run(['--in', seeds, '--out', join(mine, 'data')]),
        run(['--in', seeds, '--out', seeds]),
      ]);
      expect([none.code, file.code, below.code, own.code]).toEqual([1, 1, 1, 1]);
      expect(none.faults).toEqual([`${empty}: no articles: put .txt, .md or .html files there`]);
      expect(file.faults).toEqual([...NOTES, `${mine}: not a folder`]);
      expect(below.faults).toHaveLength(NOTES.length + 1);
      expect(below.faults.at(-1)).toMatch(/: cannot be written: /);
      expect(own.faults).toContain(`${seeds}: not written by the script: articles`);
      expect(readFileSync(mine, 'utf8')).toBe('mine');
      expect(readFileSync(join(seeds, 'articles/crates.txt'), 'utf8')).toBe(crates);
    },
    SLOW,
  );
});
