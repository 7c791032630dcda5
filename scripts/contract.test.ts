/** The data contract on real articles: columns, codes, lists, keys, references, spans and dates of the files as written. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames, tables, type TableName } from '../src/model/dataset';
import type { Field } from '../src/model/field';
import { relationshipTypes, typeNames } from '../src/model/relationship';
import { rangeOf } from '../src/pipeline/dates/edtf';
import { readIsoDay } from '../src/pipeline/dates/calendar';
import { datasetOf } from '../src/pipeline/pipeline';
import { writeFolder } from './folder';
import { readInput } from './input';
import { filesOf } from './output';
import { scratch, type Cells } from './run.fixture';

/** The columns that other programs rely on, in their order; more may follow. */
const COLUMNS = {
  articles: 'id file sha256 title publisher author url published published_basis language words removed_characters',
  reports: 'id outlet kind published articles',
  relays: 'article report via start end quote',
  sentences: 'id article start end role text',
  removed: 'article start end reason text',
  actors: 'id name kind country part_of role aliases wikidata known mentions articles reports',
  places: 'id name kind country latitude longitude wikidata mentions articles',
  weapons: 'id name category suppliers holders mentions articles reports',
  mentions: 'article sentence start end text entity entity_kind basis',
  statements: 'id article sentence start end quote form cue cue_start cue_end source_start source_end speakers attribution report',
  dates: 'article sentence start end text date date_start date_end basis kind duration',
  claims: 'id kind article sentence start end quote speakers attribution report polarity modality date date_start date_end date_text date_basis place',
  relationships: 'claim source target type family plover cameo weapons',
  figures: 'claim measure unit low high bound text subject object place caveat',
  events: 'claim event title type actors',
  conflicts: 'claim_a claim_b about why',
} as const satisfies Record<TableName, string>;

const CODES: Readonly<Record<string, string>> = {
  'articles.published_basis': 'stated inferred supplied unknown',
  'reports.kind': 'news_report interview briefing statement own_reporting',
  'sentences.role': 'headline dek body caption byline boilerplate repeat',
  'removed.reason': 'boilerplate repeat injected',
  'actors.kind': 'state government_body armed_force armed_group party person media organisation group',
  'actors.known': 'lexicon discovered',
  'weapons.category': 'missile rocket anti_tank bomb small_arms armour artillery air_defence aircraft drone unspecified',
  'mentions.entity_kind': 'actor place weapon',
  'mentions.basis': 'name alias metonym pronoun description',
  'statements.form': 'direct indirect mixed',
  'dates.basis': 'stated resolved inferred publication',
  'dates.kind': 'date time duration set',
  'claims.kind': 'relationship figure event',
  'claims.polarity': 'affirmed denied',
  'claims.modality': 'stated estimated reported possible planned',
  'claims.date_basis': 'stated resolved inferred publication',
  'relationships.type': 'supplies_arms trains gives_air_support funds aids coordinates_with fights_alongside shares_intelligence allied_with backs meets communicates_with strikes fights attacks threatens opposes criticises designates_terrorist',
  'relationships.family': 'material_support cooperation contact conflict position',
  'figures.bound': 'exact approx at_least at_most more_than less_than range vague',
  'conflicts.why': 'opposite_polarity disjoint_ranges first_vs_prior',
};
/** Codes that may not be empty. */
const GIVEN = ['sentences.role', 'removed.reason', 'actors.kind', 'actors.known', 'weapons.category', 'mentions.entity_kind', 'mentions.basis', 'statements.form', 'dates.kind', 'claims.kind', 'claims.polarity', 'claims.modality', 'relationships.type', 'relationships.family', 'figures.bound', 'conflicts.why', 'articles.published_basis', 'reports.kind'];

const folder = join(scratch(), 'data');
const seeds = join(import.meta.dirname, '..', 'seeds');
const texts = new Map<string, string>();
const rows = new Map<string, readonly Cells[]>();
const headers = new Map<string, readonly string[]>();
const of = (name: TableName): readonly Cells[] => rows.get(name) ?? [];
const cell = (row: Cells, name: string): string => row[name] ?? '';
const items = (value: string): readonly string[] => (value === '' ? [] : value.split('|'));
const fieldsOf = (name: TableName): readonly (readonly [string, Field])[] => Object.entries(tables[name].fields);
const every = (check: (name: TableName, field: string, spec: Field, value: string, row: Cells) => boolean): readonly string[] =>
  tableNames.flatMap((name) => fieldsOf(name).flatMap(([field, spec]) => of(name).filter((row) => !check(name, field, spec, cell(row, field), row)).map((row) => `${name}.${field}: ${cell(row, field)}`)));

beforeAll(() => {
  const { articles, lexicon } = readInput(seeds, join(seeds, 'lexicon'));
  for (const { id, text } of articles) texts.set(id, text);
  writeFolder(folder, filesOf(datasetOf(articles, lexicon)));
  for (const name of tableNames) {
    const { data, errors, meta } = Papa.parse<Cells>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    rows.set(name, data);
    headers.set(name, meta.fields ?? []);
  }
}, 120_000);
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('the tables', () => {
  it.each(tableNames)('%s.csv has the agreed columns first, in the agreed order', (name) => {
    const agreed = COLUMNS[name].split(' ');
    expect(headers.get(name)?.slice(0, agreed.length)).toEqual(agreed);
    expect(of(name).length).toBeGreaterThan(0);
  });
  it('use the agreed codes, and no others', () => {
    const coded = tableNames.flatMap((name) => fieldsOf(name).filter(([field, spec]) => spec.type === 'code' && COLUMNS[name].split(' ').includes(field)).map(([field]) => `${name}.${field}`));
    expect(coded.sort()).toEqual(Object.keys(CODES).sort());
    expect(every((name, field, _, value) => (value === '' ? !GIVEN.includes(`${name}.${field}`) : (CODES[`${name}.${field}`]?.split(' ').includes(value) ?? true)))).toEqual([]);
  });
  it('hold numbers where numbers belong', () => {
    expect(every((_name, _field, { type }, value) => value === '' || (type === 'integer' ? /^-?\d+$/.test(value) : type === 'number' ? Number.isFinite(Number(value)) : true))).toEqual([]);
  });
  it('join lists without empty items', () => {
    expect(every((_name, _field, { type }, value) => type !== 'list' || (items(value).every((item) => item.trim() !== '') && new Set(items(value)).size === items(value).length))).toEqual([]);
  });
  it('have a key that no two rows share and no row lacks', () => {
    for (const name of tableNames) {
      const keys = of(name).map((row) => tables[name].key.map((field) => cell(row, field)).join('\n'));
      expect([name, keys.length - new Set(keys).size]).toEqual([name, 0]);
      for (const row of of(name)) for (const field of tables[name].key) expect(cell(row, field)).not.toBe('');
    }
  });
  it('refer to rows that are there, one by one or in lists', () => {
    const ids = new Map(tableNames.map((name) => [name, new Set(of(name).map((row) => cell(row, 'id')))]));
    const target = (table: string) => ids.get(tableNames.find((name) => name === table) ?? 'articles');
    expect(every((_name, _field, { type, references }, value) => references === undefined || (type === 'list' ? items(value) : [value]).every((id) => id === '' || target(references)?.has(id) === true))).toEqual([]);
    const [actors, places, weapons] = [target('actors'), target('places'), target('weapons')];
    expect(of('mentions').filter((row) => !(cell(row, 'entity_kind') === 'actor' ? actors : cell(row, 'entity_kind') === 'place' ? places : weapons)?.has(cell(row, 'entity')))).toEqual([]);
    expect([...of('claims'), ...of('statements')].flatMap((row) => cell(row, 'attribution').split(' > ').filter((id) => id !== '' && !actors?.has(id)))).toEqual([]);
  });
  it('have the rest of each claim in the table that its kind names, once', () => {
    const kinds = { relationship: 'relationships', figure: 'figures', event: 'events' } as const;
    for (const kind of ['relationship', 'figure', 'event'] as const) {
      const claims = of('claims').filter((row) => cell(row, 'kind') === kind).map((row) => cell(row, 'id'));
      expect(of(kinds[kind]).map((row) => cell(row, 'claim')).sort()).toEqual(claims.sort());
    }
  });
  it('are sorted by id, so that a change of one row changes one line', () => {
    for (const [name, field] of [['reports', 'id'], ['actors', 'id'], ['places', 'id'], ['weapons', 'id'], ['claims', 'id'], ['relationships', 'claim'], ['figures', 'claim'], ['events', 'claim']] as const) {
      const ids = of(name).map((row) => cell(row, field));
      expect(ids).toEqual([...ids].sort());
    }
  });
});

describe('evidence', () => {
  const quoting = [['relays', 'quote'], ['sentences', 'text'], ['removed', 'text'], ['mentions', 'text'], ['statements', 'quote'], ['dates', 'text'], ['claims', 'quote']] as const;
  it.each(quoting)('%s.%s is the text at its span', (name, field) => {
    for (const row of of(name)) {
      const [start, end] = [Number(cell(row, 'start')), Number(cell(row, 'end'))];
      expect(texts.get(cell(row, 'article'))?.slice(start, end)).toBe(cell(row, field));
      expect(end).toBeGreaterThan(start);
    }
  });
  it('has the cue of each statement where it says', () => {
    for (const row of of('statements')) expect(texts.get(cell(row, 'article'))?.slice(Number(cell(row, 'cue_start')), Number(cell(row, 'cue_end')))).toBe(cell(row, 'cue'));
  });
  it('stands in the sentence that it names', () => {
    const sentences = new Map(of('sentences').map((row) => [cell(row, 'id'), row]));
    for (const name of ['mentions', 'dates', 'claims'] as const)
      for (const row of of(name)) {
        const sentence = sentences.get(cell(row, 'sentence'));
        expect(cell(sentence ?? {}, 'article')).toBe(cell(row, 'article'));
        expect(Number(cell(row, 'start'))).toBeGreaterThanOrEqual(Number(cell(sentence ?? {}, 'start')));
      }
  });
});

describe('dates', () => {
  const dated = [['claims', 'date', 'date_start', 'date_end'], ['dates', 'date', 'date_start', 'date_end'], ['articles', 'published', 'published_start', 'published_end']] as const;
  it.each(dated)('of %s are Extended Date/Time Format with its first and last day', (name, date, from, to) => {
    for (const row of of(name)) {
      const [edtf, start, end] = [cell(row, date), readIsoDay(cell(row, from)), readIsoDay(cell(row, to))];
      const range = edtf === '' ? null : rangeOf(edtf);
      expect([edtf === '', start === null, end === null]).toEqual([range === null, range === null, range === null]);
      if (start === null || end === null || !range) continue;
      expect(start).toBeLessThanOrEqual(end);
      expect(start).toBeGreaterThanOrEqual(range.start);
      expect(end).toBeLessThanOrEqual(range.end);
    }
  });
  it('of durations and sets are empty: they have a duration', () => {
    for (const row of of('dates')) {
      const long = cell(row, 'kind') === 'duration' || cell(row, 'kind') === 'set';
      if (long) expect([cell(row, 'date'), cell(row, 'date_start'), cell(row, 'date_end'), cell(row, 'basis')]).toEqual(['', '', '', '']);
      expect(/^(?:R\d*\/)?P/.test(cell(row, 'duration')) || cell(row, 'duration') === '').toBe(true);
      if (!long) expect(cell(row, 'duration')).toBe('');
    }
  });
});

describe('relationships and figures', () => {
  it('have the family and event codes of their type, and two ends', () => {
    for (const row of of('relationships')) {
      const type = typeNames.find((name) => name === cell(row, 'type'));
      const { family, plover, cameo } = type ? relationshipTypes[type] : { family: '', plover: '', cameo: '' };
      expect([cell(row, 'family'), cell(row, 'plover'), cell(row, 'cameo')]).toEqual([family, plover, cameo]);
      expect(cell(row, 'source')).not.toBe(cell(row, 'target'));
    }
  });
  it('have the bounds that their words allow', () => {
    for (const row of of('figures')) {
      const [low, high] = [cell(row, 'low'), cell(row, 'high')];
      const empty = { exact: '', approx: '', range: '', at_least: 'high', more_than: 'high', at_most: 'low', less_than: 'low', vague: 'either' }[cell(row, 'bound')];
      if (empty === '') expect([low === '', high === '']).toEqual([false, false]);
      if (empty === 'high') expect([low === '', high === '']).toEqual([false, true]);
      if (empty === 'low') expect(high).not.toBe('');
      if (low !== '' && high !== '') expect(Number(low)).toBeLessThanOrEqual(Number(high));
    }
  });
});

describe('what describes the tables', () => {
  it('is a Data Package 2.0', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/dataPackage.schema.json'), 'utf8')));
    validate(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });
  it('has the same rows in dataset.json', () => {
    const dataset: { readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> } = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'));
    for (const name of tableNames) {
      const printed = (dataset.tables[name] ?? []).map((row) => Object.fromEntries(fieldsOf(name).map(([field]) => [field, Array.isArray(row[field]) ? row[field].join('|') : String(row[field] ?? '')])));
      expect(printed).toEqual(of(name));
    }
  });
});
