import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesIn } from './lineFile';
import { scratch } from './run.fixture';

it.each([
  ['', []],
  ['pier', [[1, 'pier']]],
  ['pier\nquay\n', [[1, 'pier'], [2, 'quay']]],
  ['pier\r\n\r\n  \nquäy', [[1, 'pier'], [4, 'quäy']]],
])('gives the lines of %j with their numbers, and where they stand', (content, expected) => {
  const path = join(scratch(), 'lines');
  writeFileSync(path, content);
  const lines = [...linesIn(path)];
  expect(lines.map(({ number, text }) => [number, text])).toEqual(expected);
  for (const { text, part: [from, to] } of lines) expect(readFileSync(path).subarray(from, to).toString().trim()).toBe(text);
});

it('gives a line whole that is longer than a piece', () => {
  const path = join(scratch(), 'lines');
  const [long, longer] = ['é'.repeat(700_000), 'x'.repeat(3_000_000)];
  writeFileSync(path, `${long}\n${longer}\nend`);
  expect([...linesIn(path)].map(({ text }) => text)).toEqual([long, longer, 'end']);
});
