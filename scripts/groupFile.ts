/** A group of rows in Parquet in a file: how long its head is, the head, which says what stands where, then its bytes. */
import { statSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { made, partsOf, wholeOf } from './folder';
import type { Group } from './parquet';

type Head = Pick<Group, 'rows' | 'indexes' | 'length'>;

/** Bytes of the number before the head. */
const FIRST = 4;

export const groupBytes = ({ bytes, ...head }: Group): readonly Uint8Array[] => {
  const asHead = serialize(head satisfies Head);
  const first = Buffer.alloc(FIRST);
  first.writeUInt32LE(asHead.length);
  return [first, asHead, ...bytes];
};

/** Throws where the file is not there, or is no whole group. */
export const groupAt = (path: string): Group => {
  const from = FIRST + wholeOf(partsOf(path, [[0, FIRST]])).readUInt32LE();
  const head: Head = deserialize(wholeOf(partsOf(path, [[FIRST, from]])));
  if (from + head.length !== statSync(path).size) throw new Error(`${path}: cut off`);
  return { ...head, bytes: made(() => partsOf(path, [[from, from + head.length]])) };
};
