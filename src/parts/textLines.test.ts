import { describe, expect, it } from 'vitest';
import { textWidth } from './text';
import { textClipped, textLines } from './textLines';

describe('words cut to fit', () => {
  it('stay whole when they fit', () => expect(textClipped('short', 100, 12)).toBe('short'));
  it('end in an ellipsis and stay inside the room', () => {
    const cut = textClipped('a rather long title of an event', 80, 12);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(80);
  });
  it('keep at least one letter', () => expect(textClipped('word', 0, 12)).toBe('w…'));
});
describe('words in lines', () => {
  it('break at spaces', () => expect(textLines('Material support', 60, 12.3, 600, 2)).toEqual(['Material', 'support']));
  it('never exceed the lines allowed', () => expect(textLines('one two three four five six', 30, 12, 400, 2)).toHaveLength(2));
});
