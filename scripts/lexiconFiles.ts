/** The lexicon as files: the built-in tables, and those of an input folder, whose rows are added. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actorKinds } from '../src/model/actor';
import { weaponCategories } from '../src/model/weapon';
import { lexiconOf, type Lexicon, type LexiconRow } from '../src/pipeline/lexicon';
import { rowsOf, type Findings } from './rows';

const TABLES = {
  actors: ['id', 'name', 'kind', 'country', 'part_of', 'role', 'since', 'until', 'aliases', 'metonyms', 'adjectives', 'people', 'descriptions', 'wikidata'],
  places: ['id', 'name', 'kind', 'country', 'latitude', 'longitude', 'aliases', 'adjectives', 'wikidata'],
  weapons: ['id', 'name', 'category', 'parent', 'aliases', 'wikidata'],
  'given-names': ['name', 'gender'],
} as const;
type TableName = keyof typeof TABLES;

const isDegrees = (cell: string | undefined, most: number): boolean => !cell || (/^-?\d+(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most);

const rowFault = (table: TableName, { id = '', name = '', kind = '', category = '', gender = '', latitude, longitude }: LexiconRow): string => {
  if (table === 'given-names') return name.trim() === '' ? 'no name' : /^[mf]?$/.test(gender) ? '' : `unknown gender: ${gender}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id === '' ? 'no id' : `not a slug of a-z, 0-9 and hyphens: ${id}`;
  if (name.trim() === '') return `no name: ${id}`;
  if (table === 'actors' && !actorKinds.some((k) => k === kind)) return `unknown kind of actor: ${kind || 'none'}`;
  if (table === 'weapons' && category !== '' && !weaponCategories.some((c) => c === category)) return `unknown category of weapon: ${category}`;
  if (table === 'places' && !(isDegrees(latitude, 90) && isDegrees(longitude, 180))) return `not degrees: ${latitude ?? ''}, ${longitude ?? ''}`;
  return '';
};

/** `own` may be the built-in folder itself, or not be there; adds a line to the findings for each thing wrong. */
export const readLexicon = (builtIn: string, own: string, findings: Findings): Lexicon => {
  const { faults } = findings;
  const added = own !== builtIn && existsSync(own);
  const names = new Set(Object.keys(TABLES).map((name) => `${name}.csv`));
  if (added) for (const file of readdirSync(own).sort()) if (file.endsWith('.csv') && !names.has(file)) faults.push(`lexicon/${file}: unknown table: ${[...names].join(', ')} are read`);
  const read = (table: TableName): readonly LexiconRow[] =>
    [builtIn, ...(added ? [own] : [])].flatMap((folder) => {
      const seen = new Set<string>();
      return rowsOf(join(folder, `${table}.csv`), `lexicon/${table}.csv`, TABLES[table], findings).flatMap(({ place, cells }) => {
        const key = cells[table === 'given-names' ? 'name' : 'id'] ?? '';
        const fault = rowFault(table, cells) || (seen.has(key) ? `the same ${table === 'given-names' ? 'name' : 'id'} twice: ${key}` : '');
        seen.add(key);
        if (fault) faults.push(`${place}: ${fault}`);
        return fault ? [] : [cells];
      });
    });
  const rows = { actors: read('actors'), places: read('places'), weapons: read('weapons'), givenNames: read('given-names') };
  const actors = new Set(rows.actors.map((row) => row['id']));
  for (const { id = '', part_of: whole = '' } of rows.actors) if (whole !== '' && !actors.has(whole)) faults.push(`lexicon/actors.csv, ${id}: part of an unknown actor: ${whole}`);
  return lexiconOf(rows);
};
