import { expect, it } from 'vitest';
import { quotationsOf } from '../quotation';
import { quoteSpeakers } from './quoteSpeakers';
import { readingOf } from './sample.fixture';

it.each<readonly [string, string, readonly string[]]>([
  ['“We know that Iran thinks we are weak,” Sergei Lavrov said.', 'we are', ['sergei-lavrov']],
  ['“We left. They told us to go,” said Sergei Lavrov.', 'us to', ['sergei-lavrov']],
  ['“We left,” somebody wrote on the wall.', 'We', []],
  ['Sergei Lavrov said that we left.', 'we left', []],
])('%s at “%s”', (text, words, expected) => {
  const { statements, passages } = readingOf(text);
  expect(quoteSpeakers(statements, quotationsOf(text, passages))(text.indexOf(words))).toEqual(expected);
});
