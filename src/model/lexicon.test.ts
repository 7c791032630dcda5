/** The built-in lexicon keeps its promises: known kinds, resolved references, and no name that means two things. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { actorKinds } from './actor';
import { weaponCategories } from './weapon';

type Cells = Readonly<Record<string, string>>;

const headers = {
  actors: 'id,name,kind,country,part_of,role,since,until,aliases,metonyms,adjectives,people,descriptions,wikidata',
  places: 'id,name,kind,country,latitude,longitude,aliases,adjectives,wikidata',
  weapons: 'id,name,category,parent,aliases,wikidata',
} as const;
const placeKinds = ['city', 'town', 'region', 'country', 'sea', 'river', 'mountain', 'base', 'continent'];

/** Normalised forms that two rows share on purpose: the reader needs context to choose. */
const shared = {
  actors: [],
  places: [],
  weapons: [],
} as const satisfies Record<keyof typeof headers, readonly string[]>;

/** Words of ordinary prose, and dates, that a careless alias would swallow. */
const ordinary = [
  'let', 'male', 'pale', 'nice', 'mend', 'nina', 'rand', 'law', 'spike', 'mines', 'shells', 'bombers', 'radar', 'force', 'forces', 'party',
  'foreign affairs', 'foreign policy', 'national', 'hill', 'november 17', 'march 14', 'typhoon', 'tornado', 'mirage',
  'lancet', 'caesar', 'bradley', 'regime', 'opposition', 'coalition', 'militia', 'rebels', 'army', 'government', 'commander', 'think tank',
];

const source = (name: string): string => readFileSync(new URL(`../../seeds/lexicon/${name}.csv`, import.meta.url), 'utf8');
const rowsOf = (name: string): readonly Cells[] => Papa.parse<Cells>(source(name), { header: true, skipEmptyLines: true }).data;
const items = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);
/** Case, accents, apostrophes, hyphens and a leading article make no difference. */
const normalised = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-\s]+/g, ' ').trim().replace(/^the /, '');
const namesOf = (row: Cells): readonly string[] =>
  [row['name'] ?? '', ...['aliases', 'metonyms', 'people', 'descriptions'].flatMap((column) => items(row[column]))];

/** Form → ids of the rows that claim it, for forms that more than one row claims. */
const claimedTwice = (rows: readonly Cells[]): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, Set<string>>();
  for (const row of rows)
    for (const form of namesOf(row).map(normalised)) owners.set(form, (owners.get(form) ?? new Set()).add(row['id'] ?? ''));
  return new Map([...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, [...ids]]));
};

const actors = rowsOf('actors');
const places = rowsOf('places');
const weapons = rowsOf('weapons');
const files = [['actors', actors], ['places', places], ['weapons', weapons]] as const;

describe.each(files)('%s.csv', (name, rows) => {
  it('has the agreed columns, LF line ends and no parse errors', () => {
    expect(source(name).split('\n')[0]).toBe(headers[name]);
    expect(source(name)).not.toContain('\r');
    expect(Papa.parse(source(name), { header: true, skipEmptyLines: true }).errors).toEqual([]);
  });
  it('has unique slugs for ids, in order', () => {
    const ids = rows.map((row) => row['id'] ?? '');
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
  it('names every row, with trimmed items and straight apostrophes', () => {
    const cells = rows.flatMap((row) => Object.values(row).flatMap(items));
    expect(rows.filter((row) => !row['name'])).toEqual([]);
    expect(cells.filter((cell) => cell === '' || cell !== cell.trim() || /[’‘ʼ`]/.test(cell))).toEqual([]);
  });
  it('gives a Wikidata item or nothing', () => {
    expect(rows.filter((row) => !/^(Q\d+)?$/.test(row['wikidata'] ?? '')).map((row) => row['id'])).toEqual([]);
  });
  it('gives no Wikidata item to two rows', () => {
    const given = rows.map((row) => row['wikidata'] ?? '').filter((item) => item !== '');
    expect(given.filter((item, index) => given.indexOf(item) !== index)).toEqual([]);
  });
  it('lets no two rows claim a name, but for the shared ones', () => {
    const allowed: readonly string[] = shared[name];
    const twice = claimedTwice(rows);
    expect([...twice].filter(([form]) => !allowed.includes(form))).toEqual([]);
    expect(allowed.filter((form) => !twice.has(form))).toEqual([]);
  });
  it('claims no word of ordinary prose and no date', () => {
    expect(rows.flatMap(namesOf).filter((form) => ordinary.includes(normalised(form)))).toEqual([]);
  });
  it('has no name of one letter', () => {
    expect(rows.flatMap(namesOf).filter((form) => form.length < 2)).toEqual([]);
  });
});

describe('given-names.csv', () => {
  const rows = rowsOf('given-names');
  it('has the agreed columns and no parse errors', () => {
    expect(source('given-names').split('\n')[0]).toBe('name,gender');
    expect(source('given-names')).not.toContain('\r');
    expect(Papa.parse(source('given-names'), { header: true, skipEmptyLines: true }).errors).toEqual([]);
  });
  it('gives one word with a capital once, with m, f or nothing', () => {
    const names = rows.map((row) => row['name'] ?? '');
    expect(rows.filter((row) => !/^\p{Lu}[\p{L}'-]+$/u.test(row['name'] ?? '') || !/^[mf]?$/.test(row['gender'] ?? ''))).toEqual([]);
    const plain = names.map(normalised);
    expect(names.filter((_, i) => plain.indexOf(plain[i] ?? '') !== i)).toEqual([]);
  });
  it('holds no title and no word that opens the names of places', () => {
    const openers = ['tal', 'tell', 'deir', 'khan', 'ain', 'kafr', 'wadi', 'san', 'santa', 'port', 'new', 'sheikh', 'mullah', 'general', 'north'];
    expect(rows.map((row) => normalised(row['name'] ?? '')).filter((name) => openers.includes(name))).toEqual([]);
  });
});

describe('actors.csv', () => {
  const ids = new Set(actors.map((row) => row['id']));
  it('holds names in general use, no epithets of one writer', () => {
    const epithet = /\b(?:terror(?:ist)? (?:group|organi[sz]ation|army)|so-called|self-proclaimed|notorious|moderate|internationally recogni[sz]ed|state broadcaster|dissident fighters|ruling \p{Lu})/u;
    expect(actors.flatMap(namesOf).filter((form) => epithet.test(form))).toEqual([]);
  });
  it('leaves nationality and group noun to the reader', () => {
    const described = /^(?:\p{Lu}\p{L}+(?:an|ese|ish|i)) (?:(?:Shi'?ite|Shia|Sunni|Islamist|militant|armed|terrorist?) )*(?:group|movement|militia)$/u;
    expect(actors.flatMap((row) => items(row['descriptions'])).filter((form) => described.test(form))).toEqual([]);
  });
  it('uses the known kinds', () => {
    const kinds: readonly string[] = actorKinds;
    expect(actors.filter((row) => !kinds.includes(row['kind'] ?? ''))).toEqual([]);
  });
  it('resolves part_of, without circles', () => {
    const parents = new Map(actors.map((row) => [row['id'] ?? '', row['part_of'] ?? '']));
    expect(actors.filter((row) => row['part_of'] && !ids.has(row['part_of']))).toEqual([]);
    const circular = [...parents.keys()].filter((id) => {
      const seen = new Set<string>();
      for (let at = id; at; at = parents.get(at) ?? '') {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    });
    expect(circular).toEqual([]);
  });
  it('writes years of office as years, in order', () => {
    const wrong = actors.filter(({ since = '', until = '' }) => !/^(\d{4})?$/.test(since) || !/^(\d{4})?$/.test(until) || (since && until && since > until));
    expect(wrong.map((row) => row['id'])).toEqual([]);
  });
  it('gives every state a place of the same id, and every adjective a capital', () => {
    const placed = new Set(places.map((row) => row['id']));
    const nowhere = ['nazi-germany', 'ottoman-empire', 'serbia-and-montenegro', 'united-arab-republic'];
    expect(actors.filter((row) => row['kind'] === 'state' && !placed.has(row['id'] ?? '')).map((row) => row['id'])).toEqual(nowhere);
    expect(actors.flatMap((row) => items(row['adjectives'])).filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  });
});

describe('places.csv', () => {
  it('uses the known kinds', () => {
    expect(places.filter((row) => !placeKinds.includes(row['kind'] ?? ''))).toEqual([]);
  });
  it('gives both coordinates, in range, or neither', () => {
    const wrong = places.filter(({ latitude = '', longitude = '' }) =>
      (latitude === '') !== (longitude === '') || Math.abs(Number(latitude)) > 90 || !(Math.abs(Number(longitude)) <= 180));
    expect(wrong.map((row) => row['id'])).toEqual([]);
  });
});

describe.each([['actors', actors], ['places', places]] as const)('%s.csv', (_, rows) => {
  it('writes countries as ISO alpha-3', () => {
    expect(rows.filter((row) => !/^([A-Z]{3})?$/.test(row['country'] ?? '')).map((row) => row['id'])).toEqual([]);
  });
});

describe('weapons.csv', () => {
  it('uses the known categories', () => {
    const categories: readonly string[] = weaponCategories;
    expect(weapons.filter((row) => !categories.includes(row['category'] ?? ''))).toEqual([]);
  });
  it('resolves every parent up to a class, without circles', () => {
    const parents = new Map(weapons.map((row) => [row['id'] ?? '', row['parent'] ?? '']));
    const depth = (id: string, seen: number): number => {
      const parent = parents.get(id);
      if (parent === undefined || seen > 6) return Infinity;
      return parent === '' ? seen : depth(parent, seen + 1);
    };
    expect([...parents.keys()].filter((id) => depth(id, 0) > 6)).toEqual([]);
  });
});
