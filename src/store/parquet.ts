/**
 * The tables of a large set, read from the Parquet files beside its dataset.json: a small file in one piece; of a larger
 * one its end, which says where its columns are, and then the columns that we know.
 */
import { parquetMetadataAsync, parquetRead, type AsyncBuffer } from 'hyparquet';
import type { Table } from '../model/table';
import { isSound, type CellFault, type Cells, type Columns } from './sound';

type Get = (address: string, init?: RequestInit) => Promise<Response>;

/** Up to so many bytes a file is fetched whole: nearly all of it is asked for, and each piece waits for the one before it. */
const WHOLE = 1 << 20;
/** So many are fetched of the end of a larger one. */
const PIECE = 1 << 16;

const TABLES = '"tables": {';

/** A file is not there, or is not that of this dataset.json: a browser or a server may keep one of them longer than the other. */
class Missing extends Error {}

/** A file that is fetched in pieces; whole, where the server gives no pieces. */
const fileAt = (address: string, byteLength: number, get: Get): AsyncBuffer => {
  if (!(byteLength > 0)) throw new Missing();
  let whole: Promise<ArrayBuffer> | null = null;
  const fetched = async (start: number, end: number): Promise<ArrayBuffer> => {
    // From another place a browser may not be let ask for pieces.
    const response = await get(address, { headers: { Range: `bytes=${start}-${end - 1}` } }).catch(() => get(address));
    if (response.status === 404 || response.status === 416) throw new Missing();
    if (!response.ok) throw new Error(`could not be fetched: ${response.status} ${response.statusText}`.trim());
    const bytes = await response.arrayBuffer();
    const asked = response.status === 206 ? end - start : byteLength;
    if (bytes.byteLength !== asked) throw new Missing();
    if (response.status === 206) return bytes;
    whole = Promise.resolve(bytes);
    return bytes.slice(start, end);
  };
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      if (byteLength <= WHOLE) whole ??= fetched(0, byteLength);
      return whole ? (await whole).slice(start, end) : fetched(start, end);
    },
  };
};

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Texts of a page are cut from the page, decoded once as one byte a character: to decode each takes several times as long.
 * That is right for ASCII alone; any other is decoded by itself.
 */
const textsFromBytes = (): ((bytes: Uint8Array | undefined) => string | undefined) => {
  const bytewise = new TextDecoder('latin1');
  const utf8 = new TextDecoder();
  let page: ArrayBufferLike | null = null;
  let characters = '';
  return (bytes) => {
    if (!bytes) return undefined;
    if (bytes.buffer !== page) characters = bytewise.decode((page = bytes.buffer));
    const text = characters.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    return BEYOND_ASCII.test(text) ? utf8.decode(bytes) : text;
  };
};

const NONE: readonly unknown[] = [];
const asList = (piece: Cells): readonly unknown[] => (Array.isArray(piece) ? piece : Array.from(piece));
/** Pages and groups of rows in one. */
const joined = (pieces: readonly Cells[]): Cells => (pieces.length === 1 && pieces[0] ? pieces[0] : NONE.concat(...pieces.map(asList)));
/** Numbers of 64 bits come as BigInt. */
const plain = (cells: Cells): Cells => Array.from(cells, (cell) => (typeof cell === 'bigint' ? Number(cell) : cell));

/** Rows of one shape, as those from JSON are: put together name by name they would take five times as long. */
const rowsOf = (columns: Columns): readonly unknown[] => {
  const entries = [...columns];
  const count = entries[0]?.[1].length ?? 0;
  const blank: Record<string, unknown> = Object.fromEntries(entries.map(([name]) => [name, null]));
  return Array.from({ length: count }, (_, i) => {
    const row = { ...blank };
    for (const [name, cells] of entries) row[name] = cells[i];
    return row;
  });
};

/** A table by columns, each as long as there are rows; what is not there is undefined. */
interface Read {
  readonly name: string;
  readonly columns: Columns;
}
const tableIn = async ({ name, fields }: Table, file: AsyncBuffer, version: string): Promise<Read> => {
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: PIECE });
  if (metadata.key_value_metadata?.find(({ key }) => key === 'version')?.value !== version) throw new Missing();
  const there = new Map(metadata.schema.map((element) => [element.name, element.type]));
  const pieces = new Map(Object.keys(fields).flatMap((column): readonly [string, Cells[]][] => (there.has(column) ? [[column, []]] : [])));
  await parquetRead({ file, metadata, columns: [...pieces.keys()], parsers: { stringFromBytes: textsFromBytes() }, onChunk: ({ columnName, columnData }) => pieces.get(columnName)?.push(columnData) });
  const none = new Array<unknown>(Number(metadata.num_rows));
  const cellsOf = (column: string): Cells => {
    const cells = joined(pieces.get(column) ?? [none]);
    return there.get(column) === 'INT64' ? plain(cells) : cells;
  };
  return { name, columns: new Map(Object.keys(fields).map((column) => [column, cellsOf(column)])) };
};

/** Rows are put together when they are first asked for: half of them are only needed for evidence. */
const tablesOf = (all: readonly Read[]): Readonly<Record<string, readonly unknown[]>> => {
  const tables = {};
  for (const { name, columns } of all) {
    let rows: readonly unknown[] | null = null;
    Object.defineProperty(tables, name, { enumerable: true, get: () => (rows ??= rowsOf(columns)) });
  }
  return tables;
};

export interface Beside {
  /** The content of dataset.json. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether nothing is wrong with its tables. */
  readonly isSound: boolean;
}

/** What stands before the tables in dataset.json: `{ …, "version": …, "parquet": { "claims": bytes, … },`. */
const headOf = async ({ body }: Response): Promise<string> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await reader?.read(); piece && !piece.done && !text.includes(TABLES); piece = await reader?.read()) text += decoder.decode(piece.value, { stream: true });
  void reader?.cancel();
  return text.slice(0, text.indexOf(TABLES));
};

/** `response` is that of dataset.json, which need not come to its end. Null where one of the files is not there, or not of it: then it can still be read. */
export const datasetBeside = async (address: string, response: Response, get: Get, tables: readonly Table[], faultIn: CellFault): Promise<Beside | { readonly faults: readonly string[] } | null> => {
  const { parquet, version, ...more } = JSON.parse(`${(await headOf(response.clone())).trimEnd().slice(0, -1)}}`);
  const read = async (table: Table): Promise<Read | string | null> => {
    const path = address.replace('dataset.json', `${table.name}.parquet`);
    try {
      return await tableIn(table, fileAt(`${path}?${version}`, Number(parquet[table.name]), get), version);
    } catch (error) {
      return error instanceof Missing ? null : `${path}: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const all = await Promise.all(tables.map(read));
  if (all.includes(null)) return null;
  void response.body?.cancel();
  const faults = all.filter((one) => typeof one === 'string');
  if (faults.length > 0) return { faults };
  const some = all.flatMap((one) => (one === null || typeof one === 'string' ? [] : [one]));
  return { value: { ...more, version, tables: tablesOf(some) }, isSound: isSound(tables, new Map(some.map(({ name, columns }) => [name, columns])), faultIn) };
};
