/**
 * One reading as a line of JSON: what `npm run read` writes and `npm run join` takes. Before the reading stands its outline,
 * so that what the joining must know of all articles is had without reading the rest.
 */
import { outlineOf, type Outline } from '../src/pipeline/corpus/outline';
import type { Reading } from '../src/pipeline/reading';

/** `reader`: see `readerVersion`. */
export const readingLine = (reader: string, reading: Reading): string => JSON.stringify({ reader, outline: outlineOf(reading), reading });

const beginning = (reader: string): string => `{"reader":${JSON.stringify(reader)},"outline":{`;
/** No words of an article hold it: in JSON their quotation marks have a backslash before them. */
const BETWEEN = ',"reading":{';
const END = '}}';

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

/** Whether a line can be one of this reader, and is not cut off, as far as its beginning and its end tell, which may be all of it. */
export const isLine = (reader: string, line: Uint8Array, end = line): boolean => {
  const [begin, last] = [beginning(reader), asBuffer(end)];
  return asBuffer(line).toString('latin1', 0, begin.length) === begin && last.toString('latin1', Math.max(0, last.length - END.length)) === END;
};

/** The outline in a line of which that holds, or in its beginning, where that is long enough. */
export const outlineOfLine = (line: Uint8Array): Outline | undefined => {
  const bytes = asBuffer(line);
  const end = bytes.indexOf(BETWEEN);
  if (end < 0) return undefined;
  const { outline }: { readonly outline: Outline } = JSON.parse(`${bytes.toString('utf8', 0, end)}}`);
  return outline;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Of a reading that a reader of this version wrote, the rest is as it should be. */
const isReading = (value: unknown): value is Reading => isObject(value) && ['id', 'file', 'text'].every((key) => typeof value[key] === 'string') && ['sentences', 'mentions', 'statements'].every((key) => Array.isArray(value[key]));

/** The reading, or why the line is none. */
export const readingOfLine = (reader: string, line: string | Uint8Array): Reading | { readonly fault: string } => {
  let value: unknown;
  try {
    value = JSON.parse(typeof line === 'string' ? line : asBuffer(line).toString());
  } catch {
    return { fault: 'not JSON, or cut off' };
  }
  if (!isObject(value) || typeof value['reader'] !== 'string') return { fault: 'not a line of npm run read' };
  if (value['reader'] !== reader) return { fault: `read by another version: ${value['reader']}, this is ${reader}: read it again` };
  return isReading(value['reading']) ? value['reading'] : { fault: 'no reading' };
};
