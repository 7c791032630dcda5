import { expect, it } from 'vitest';
import { quotationsOf } from '../quotation';
import { speechIn } from './speech';
import { readingOf } from './sample.fixture';

it.each<readonly [string, string, readonly string[]]>([
  ['“We know that Iran thinks we are weak,” Sergei Lavrov said.', 'we are', ['sergei-lavrov']],
  ['“We left. They told us to go,” said Sergei Lavrov.', 'us to', ['sergei-lavrov']],
  ['“We left,” somebody wrote on the wall.', 'We', []],
  ['Sergei Lavrov said that we left.', 'we left', []],
  ['Sergei Lavrov spoke to the paper.\n\nQ: Who helps you?\n\nA: Iran sold us drones.\n\nQ: And who else?\n\nA: Nobody.', 'us drones', ['sergei-lavrov']],
  ['Sergei Lavrov spoke to the paper.\n\nQ: Who helps you?\n\nA: Iran sold us drones.\n\nQ: And who else?\n\nA: Nobody.', 'helps', []],
  ['Ana Kordo spoke to the paper.\n\nQ: Who helps you?\n\nA: Iran sold us drones.\n\nQ: And who else?\n\nA: Nobody.', 'us drones', ['ana-kordo']],
])('%s at “%s”', (text, words, expected) => {
  const { statements, passages } = readingOf(text);
  expect(speechIn(statements, quotationsOf(text, passages), () => true).speakersAt(text.indexOf(words))).toEqual(expected);
});
