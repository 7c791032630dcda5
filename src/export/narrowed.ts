/**
 * The tables narrowed to some claims: those claims and what belongs to them (their details, the conflicts among them,
 * the mentions and dates in their sentences, the relays of their reports by their articles, the injected or repeated
 * text in their sentences), then every row that these refer to, and so on, so that no id points nowhere. Rows stay as they are.
 */
import type { Claim } from '../model/claim';
import { tableNames, tables, type Dataset, type TableName } from '../model/dataset';
import type { EntityKind } from '../model/mention';

type Cells = Readonly<Record<string, unknown>>;

const entityTables: Readonly<Record<EntityKind, TableName>> = { actor: 'actors', place: 'places', weapon: 'weapons' };

/** The columns of each table that refer to another, as the schema says. */
const referring: ReadonlyMap<TableName, readonly (readonly [column: string, table: string])[]> = new Map(
  tableNames.map((name) => [name, Object.entries(tables[name].fields).flatMap(([column, { references }]) => (references === undefined ? [] : [[column, references] as const]))]),
);
const isEntityKind = (kind: unknown): kind is EntityKind => typeof kind === 'string' && kind in entityTables;

/** What a row of a table refers to, as `table id`. */
const referencesOf = (name: TableName, row: Cells): readonly string[] => {
  const found: string[] = [];
  for (const [column, table] of referring.get(name) ?? []) {
    const cell = row[column];
    if (Array.isArray(cell)) for (const id of cell) found.push(`${table} ${String(id)}`);
    else if (cell !== '') found.push(`${table} ${String(cell)}`);
  }
  // Two columns of which the schema cannot say it.
  if (typeof row['attribution'] === 'string' && row['attribution'] !== '') for (const id of row['attribution'].split(/ > |\|/)) found.push(`actors ${id}`);
  if (name === 'mentions' && isEntityKind(row['entity_kind'])) found.push(`${entityTables[row['entity_kind']]} ${String(row['entity'])}`);
  return found;
};

/** The rows that are kept by what they belong to, before anything that they refer to. */
const own = (chosen: ReadonlySet<string>, dataset: Dataset): Partial<Dataset> => {
  const ofClaim = ({ claim }: { readonly claim: string }): boolean => chosen.has(claim);
  return {
    claims: dataset.claims.filter(({ id }) => chosen.has(id)),
    relationships: dataset.relationships.filter(ofClaim),
    figures: dataset.figures.filter(ofClaim),
    events: dataset.events.filter(ofClaim),
    conflicts: dataset.conflicts.filter(({ claim_a, claim_b }) => chosen.has(claim_a) && chosen.has(claim_b)),
  };
};

/** The ids of all rows that are referred to from these, directly or through others, as `table id`. */
const closure = (rows: Partial<Dataset>, dataset: Dataset): ReadonlySet<string> => {
  const byId = new Map<string, { readonly name: TableName; readonly row: Cells }>();
  for (const name of tableNames) if ('id' in tables[name].fields) for (const row of dataset[name]) if ('id' in row) byId.set(`${name} ${row.id}`, { name, row });
  const kept = new Set<string>();
  const open = tableNames.flatMap((name) => (rows[name] ?? []).flatMap((row) => referencesOf(name, row)));
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const found = byId.get(key);
    if (!found || kept.has(key)) continue;
    kept.add(key);
    for (const next of referencesOf(found.name, found.row)) open.push(next);
  }
  return kept;
};

/** What stands in the sentences kept so far, and who relays the reports kept so far. */
const within = (kept: ReadonlySet<string>, dataset: Dataset): Partial<Dataset> => {
  const sentences = dataset.sentences.filter(({ id }) => kept.has(`sentences ${id}`));
  const inSentence = ({ sentence }: { readonly sentence: string }): boolean => kept.has(`sentences ${sentence}`);
  return {
    mentions: dataset.mentions.filter(inSentence),
    dates: dataset.dates.filter(inSentence),
    relays: dataset.relays.filter(({ article, report }) => kept.has(`articles ${article}`) && kept.has(`reports ${report}`)),
    removed: dataset.removed.filter((row) => sentences.some((s) => s.article === row.article && (s.start ?? 0) < (row.end ?? 0) && (row.start ?? 0) < (s.end ?? 0))),
  };
};

export const narrowed = (claims: readonly Claim[], dataset: Dataset): Dataset => {
  const chosen = own(new Set(claims.map(({ id }) => id)), dataset);
  const rest = within(closure(chosen, dataset), dataset);
  const kept = closure({ ...chosen, ...rest }, dataset);
  const known = <R extends { readonly id: string }>(name: TableName, rows: readonly R[]): readonly R[] => rows.filter(({ id }) => kept.has(`${name} ${id}`));
  return {
    ...dataset,
    ...chosen,
    ...rest,
    articles: known('articles', dataset.articles),
    reports: known('reports', dataset.reports),
    sentences: known('sentences', dataset.sentences),
    actors: known('actors', dataset.actors),
    places: known('places', dataset.places),
    weapons: known('weapons', dataset.weapons),
    statements: known('statements', dataset.statements),
  };
};
