/** One reading as a line of JSON: what `npm run read` writes and `npm run join` takes. */
import type { Reading } from '../src/pipeline/reading';

/** `reader`: see `readerVersion`. */
export const readingLine = (reader: string, reading: Reading): string => JSON.stringify({ reader, reading });

/** Whether a line can be one of this reader, and is not cut off. */
export const isLine = (reader: string, line: string): boolean => line.startsWith(`{"reader":${JSON.stringify(reader)},"reading":{`) && line.endsWith('}}');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Of a reading that a reader of this version wrote, the rest is as it should be. */
const isReading = (value: unknown): value is Reading => isObject(value) && ['id', 'file', 'text'].every((key) => typeof value[key] === 'string') && ['sentences', 'mentions', 'statements'].every((key) => Array.isArray(value[key]));

/** The reading, or why the line is none. */
export const readingOfLine = (reader: string, line: string): Reading | { readonly fault: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'not JSON, or cut off' };
  }
  if (!isObject(value) || typeof value['reader'] !== 'string') return { fault: 'not a line of npm run read' };
  if (value['reader'] !== reader) return { fault: `read by another version: ${value['reader']}, this is ${reader}: read it again` };
  return isReading(value['reading']) ? value['reading'] : { fault: 'no reading' };
};
