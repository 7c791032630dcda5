import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentsOf, crates, ferry, fill, lexicon, run, runScript, scratch } from './run.fixture';

const MINUTES = 120_000;
const quay = 'A quay is closed\n\nOn 4 March 2021 the Harbour Front received 40 mortars from Norland, The Courier reported.\nNorland’s foreign minister, Ada Fell, denied it.\n';
const article = (id: string, text: string) => JSON.stringify({ id, text });
const parsed = (lines: readonly string[]): readonly unknown[] => lines.map((line): unknown => JSON.parse(line));
const said = (outcome: { readonly faults: readonly string[] }) => outcome.faults.join('\n');

it(
  'gives the same bytes as one run, from any number of parts in any order, and passes over what is no article',
  async () => {
    const folder = fill(scratch(), { 'crates.txt': crates, 'ferry.txt': ferry, 'quay.txt': quay, 'articles.csv': 'id,published,publisher\nquay,2021-03-09,The Courier\n', ...lexicon });
    const [whole, joined, parts] = [join(scratch(), 'whole'), join(scratch(), 'joined'), scratch()];
    expect(await run(['--in', folder, '--out', whole])).toMatchObject({ code: 0 });

    const lines = (await runScript('lines', ['--in', folder])).said;
    expect(parsed(lines)).toMatchObject([{ id: 'crates' }, { id: 'ferry' }, { id: 'quay' }]);
    const read = async (input: readonly string[]) => runScript('read', ['--in', folder], { input: `${input.join('\n')}\n` });
    const [last, first] = [await read([lines[2] ?? '']), await read(['{"id": "no-text"}', lines[1] ?? '', 'nonsense', '', lines[0] ?? ''])];
    expect(said(first)).toContain('line 1: passed over: text: missing');
    expect(said(first)).toContain('line 3: passed over: not JSON');
    expect(first).toMatchObject({ code: 0 });
    expect(parsed(first.said)).toMatchObject([{ reading: { id: 'ferry' } }, { reading: { id: 'crates' } }]);

    writeFileSync(join(parts, 'a.ndjson'), last.output);
    writeFileSync(join(parts, 'b.ndjson'), first.output);
    writeFileSync(join(parts, 'notes.txt'), 'not a part');
    expect(said(await runScript('join', [join(parts, '*.ndjson'), '--in', folder, '--out', joined]))).toBe('');
    expect(contentsOf(joined)).toEqual(contentsOf(whole));
    expect(Object.keys(contentsOf(joined)).length).toBeGreaterThan(10);

    // What does not fit is said by part and line, and nothing is written.
    writeFileSync(join(parts, 'c.ndjson'), `${first.said[0] ?? ''}\n${first.said[1]?.slice(0, 100) ?? ''}\n${(last.said[0] ?? '').replace(/"reader":"[^"]+"/, '"reader":"older"')}\n`);
    const refused = await runScript('join', [join(parts, '*.ndjson'), '--in', folder, '--out', joined]);
    expect(refused.code).toBe(1);
    expect(refused.faults).toEqual([expect.stringMatching(/c\.ndjson, line 1: the same article twice: ferry$/), expect.stringMatching(/line 2: not JSON, or cut off$/), expect.stringMatching(/line 3: read by another version: older, this is [0-9a-f]{16}: read it again$/)]);
    expect(contentsOf(joined)).toEqual(contentsOf(whole));
  },
  MINUTES,
);

it(
  'needs parts, and says which are not there',
  async () => {
    expect(await runScript('join', [])).toMatchObject({ code: 1, faults: [expect.stringContaining('no parts')] });
    const nowhere = join(scratch(), '*.ndjson');
    expect(await runScript('join', [nowhere])).toMatchObject({ code: 1, faults: [`${nowhere}: no such file`] });
    expect(await runScript('read', ['--nonsense'])).toMatchObject({ code: 1, faults: [expect.stringContaining('options:')] });
  },
  MINUTES,
);

it(
  'takes an article with its text alone, and no date that is none',
  async () => {
    const input = `${article('alone', crates)}\n${JSON.stringify({ id: 'dated', text: ferry, published: 'last week' })}\n`;
    const { said: out, faults } = await runScript('read', [], { input });
    expect(parsed(out)).toMatchObject([{ reading: { file: 'alone.txt' } }]);
    expect(faults).toEqual(['line 2: passed over: published: not a date (EDTF): last week']);
  },
  MINUTES,
);
