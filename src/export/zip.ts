/** A zip file of texts: the same texts give the same bytes, and no name leads out of the folder it is unpacked in. */
import { strToU8, zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/**
 * The zip format keeps no time zone: a day without one gives the same bytes everywhere. Noon, because there are zones
 * in which a day begins late. 1980 is the first year that the format knows.
 */
const fixedTime = (): Date => new Date(1980, 0, 1, 12);

/** A plain file name: no folder, no drive, no leading dot, nothing that a system forbids. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

export const zipped = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> => {
  const files: Record<string, Uint8Array> = {};
  for (const { name, text } of entries) {
    if (!PLAIN.test(name) || name in files) throw new Error(`zip: not a plain name, or twice: ${name}`);
    files[name] = strToU8(text);
  }
  return new Uint8Array(zipSync(files, { level: 6, mtime: fixedTime(), os: 0 }));
};
