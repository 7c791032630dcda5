import { expect, test } from 'vitest';
import { tenseAt } from './tense';

test.each([
  ['They left on [Monday].', 'past'],
  ['The bank will close on [Monday].', 'future'],
  ['The ship is expected to be launched in [June].', 'future'],
  ['Markets stay closed until [Friday].', 'future'],
  ['He said it would open on [Monday].', 'future'],
  ['It will reopen after it burned in [June].', 'past'],
  ['The trial continues on [Monday].', 'future'],
  ['The trial, which continues to draw crowds, opened on [Monday].', 'past'],
  ['On [Monday], the court will decide.', 'future'],
  ['On [Monday], the court ruled.', 'past'],
  ['A hearing is due on [3 May].', 'future'],
  ['You will have heard that the raid on [Tuesday] was short.', 'past'],
  ['The bank will have closed by [Monday].', 'future'],
  ['They may have fled on [Monday].', 'past'],
  ['The [Monday] meeting', 'present'],
] as const)('%s is %s', (marked, tense) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  expect(tenseAt(text, { start, end: marked.indexOf(']') - 1 }, { start: 0, end: text.length })).toBe(tense);
});
