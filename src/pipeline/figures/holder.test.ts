import { expect, it } from 'vitest';
import { findFigures } from './figure';
import { markedSentence } from './markedSentence';

const holder = (marked: string): string | undefined => findFigures(markedSentence(marked))[0]?.subject;

it.each<readonly [string, string]>([
  ['{north:The League} has 500 rockets.', 'north'],
  ['{north=Its} 500 rockets are old.', 'north'],
  ['{north:League} rockets: {south:Union} troops found 500 {north:League} rockets.', 'north'],
  ['{south:The Union} says {north:the League} has 500 rockets.', 'north'],
  ['{north:The League}, in a feud with {south:the Union}, has 500 rockets.', 'north'],
  ['{north:League}-backed {east:Eastern} fighters have 500 rockets.', 'east'],
  ['500 rockets belonging to {north:the League} were found.', 'north'],
  ['Over 500 fighters loyal to {north:the League} came.', 'north'],
  ['500 rockets were launched by {north:the League}.', 'north'],
  ['{north:The League} left, and has 500 rockets.', 'north'],
  ['{north:The League} received 500 {east:Eastern} missiles.', 'north'],
  ['{north:The League} has 500 {east:Eastern} missiles.', 'north'],
  ['{south:The Union} found 500 {north:League} rockets.', 'north'],
  ['{south:The Union} intercepted 500 {north:League} rockets.', 'north'],
  ['Units of {north:the League} have 500 rockets.', 'north'],
  ['Rebels in a deal with {south:the Union} have 500 rockets.', ''],
  ['500 rockets were found.', ''],
  ['500 anti-{north:League} fighters came.', ''],
  ['500 rockets fell near {south:the Union}.', ''],
])('%s', (marked, expected) => {
  expect(holder(marked)).toBe(expected);
});
