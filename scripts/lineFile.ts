/** The lines of a file, each with its number, from 1, and where it stands; empty ones are passed over. */
import { statSync } from 'node:fs';
import { partsOf, type Part } from './folder';

export interface PlacedLine {
  readonly text: string;
  readonly number: number;
  readonly part: Part;
}

const LF = 10;

export const linesIn = function* (path: string): Generator<PlacedLine> {
  let [number, start] = [0, 0];
  let rest = Buffer.alloc(0);
  const line = (bytes: Buffer): readonly PlacedLine[] => {
    const text = bytes.toString().trim();
    number++;
    return text === '' ? [] : [{ text, number, part: [start, start + bytes.length] }];
  };
  for (const piece of partsOf(path, [[0, statSync(path).size]])) {
    const bytes = Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = bytes.indexOf(LF, rest.length); end >= 0; end = bytes.indexOf(LF, from)) {
      yield* line(bytes.subarray(from, end));
      start += end + 1 - from;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  yield* line(rest);
};
