import { describe, expect, it } from 'vitest';
import type { Passage } from './reading';
import { quotationAt, quotationsOf } from './quotation';

const passages = (text: string): readonly Passage[] => {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { start, end: start + line.length, role: 'body' };
  });
};
const quoted = (text: string): readonly string[] => quotationsOf(text, passages(text)).map(({ inner, unclosed, continues }) => `${continues ? '…' : ''}${text.slice(inner.start, inner.end)}${unclosed ? '…' : ''}`);

describe('reads', () => {
  it.each<readonly [string, readonly string[]]>([
    ['“We left,” she said. “Nobody stayed.”', ['We left,', 'Nobody stayed.']],
    ['"We left," she said.', ['We left,']],
    ["``We left,'' she said.", ['We left,']],
    ['‘We left,’ she told the paper.', ['We left,']],
    ['‘The rebels’ guns are ours,’ he said.', ['The rebels’ guns are ours,']],
    ["'We left,' she said.", ['We left,']],
    ['The army ‘officially’ left.', ['officially']],
    ['“We left. Nobody stayed.\n“We came back.”', ['We left. Nobody stayed.…', '…We came back.']],
    ['“We left. “Nobody stayed,” he said.', ['We left.…', 'Nobody stayed,']],
    ['He said “he calls us ‘dogs’ every day” and left.', ['he calls us ‘dogs’ every day']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});
it.each(['The rebels’ guns and the army’s guns.', "It isn't the mayor's.", 'A 12" gun.', "Back in the '90s they left."])('%s: nothing quoted', (text) => expect(quoted(text)).toEqual([]));
it('finds the quotation at an offset', () => {
  const text = 'He said “go” and “stay”.';
  const all = quotationsOf(text, passages(text));
  expect([quotationAt(all, 10)?.start, quotationAt(all, 14), quotationAt(all, 19)?.start]).toEqual([8, null, 17]);
});
