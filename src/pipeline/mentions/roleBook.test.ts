import { describe, expect, it } from 'vitest';
import { answersTo } from './roleBook';

describe('roles answer to nouns', () => {
  it.each([
    ['Turkish defence minister', 'minister', []],
    ['Turkish defence minister', 'minister', ['defence']],
    ['US defense secretary', 'secretary', ['defence']],
    ['Lt. Gen.', 'general', []],
    ['Col.', 'officer', []],
    ['Likud MK', 'lawmaker', []],
    ['director of Intelligence at X', 'analyst', []],
    ['spokeswoman for Y', 'spokeswoman', []],
    ['prime minister', 'premier', []],
    ['president of Z', 'president', ['former']],
    ['head of the front', 'leader', []],
    ['UN special envoy', 'diplomat', []],
  ])('%s: the %s', (role, noun, modifiers) => expect(answersTo(role, noun, modifiers)).toBe(true));
  it.each([
    ['Turkish defence minister', 'minister', ['finance']],
    ['nurse', 'general', []],
    ['', 'minister', []],
    ['analyst', 'minister', []],
    ['farmer', 'army', []],
    ['president', 'residents', []],
    ['spokesman', 'man', []],
    ['commander', 'president', []],
    ['mayor', 'minister', []],
    ['administrator', 'minister', []],
  ])('%s is not the %s', (role, noun, modifiers) => expect(answersTo(role, noun, modifiers)).toBe(false));
});
