/** Lines, each ended by LF, in pieces of many: all of them may be more than one text can hold. */
const MANY = 10_000;

export const piecesOf = function* (lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line, '\n');
    if (piece.length < MANY) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
};
