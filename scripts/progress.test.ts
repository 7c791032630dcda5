import { expect, it } from 'vitest';
import { progressOn, progressWords } from './progress';

it('tells how many, how fast and how long still', () => {
  expect(progressWords({ articles: 1200, size: 3_600_000 }, { articles: 20_000, size: 60_000_000 }, 9)).toBe('1,200 of 20,000 articles read, 0.40 MB/s, 2 min left');
  expect(progressWords({ articles: 5, size: 1e6 }, { articles: 10, size: 2e6 }, 20)).toBe('5 of 10 articles read, 0.05 MB/s, 20 s left');
  expect(progressWords({ articles: 1, size: 1e3 }, { articles: 9e6, size: 9e9 }, 1)).toMatch(/, 2500\.0 h left$/);
  expect(progressWords({ articles: 0, size: 0 }, { articles: 10, size: 2e6 }, 20)).toBe('0 of 10 articles read, 0.00 MB/s');
  expect(progressWords({ articles: 10, size: 2e6 }, { articles: 10, size: 2e6 }, 20)).toBe('10 of 10 articles read, 0.10 MB/s');
  expect(progressWords({ articles: 5, size: 1e6 }, { articles: 10, size: 2e6 }, 2, 'joined')).toBe('5 of 10 articles joined, 0.50 MB/s, 2 s left');
});

const watched = (isTTY: boolean) => {
  const said: string[] = [];
  let time = 0;
  const stream = Object.assign(Object.create(process.stderr), { isTTY, write: (text: string) => said.push(text) > 0 });
  const progress = progressOn(stream, { articles: 100, size: 1e6 }, 'read', () => time);
  for (; time <= 60; time += 0.5) progress.add({ articles: 1, size: 1e4 });
  progress.end();
  return said;
};
it('writes one line over itself on a terminal, and takes it off at the end', () => {
  const said = watched(true);
  expect(said.length).toBeGreaterThan(50);
  expect(said.every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
  expect(said.at(-1)).toBe('\r\u001b[2K');
});
it('writes plain lines seldom elsewhere, and nothing in the first seconds', () => {
  const said = watched(false);
  expect(said).toHaveLength(4);
  expect(said.every((text) => /^\d+ of 100 articles read, [^\r\n]+\n$/.test(text))).toBe(true);
});
