/** Lines in and out of a script that stands in a pipe. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read what we write has enough.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** Writes a line to standard output, and waits while nobody takes it. */
export const put = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
};

/** Lines with their numbers, from 1, of a file or of standard input; empty ones are passed over. */
export const linesOf = async function* (path?: string): AsyncGenerator<readonly [string, number]> {
  const input = path === undefined ? process.stdin : createReadStream(path, 'utf8');
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield [line, number];
  }
};
