import { describe, expect, it } from 'vitest';
import { fragmentOfStep, moveOfKey, moveOfSwipe, stepAfter, stepIn, withoutStep } from './walk';

const key = (name: string, more: Partial<KeyboardEvent> = {}) => moveOfKey({ key: name, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more });

describe('walking through a story', () => {
  it.each<readonly [string, string | null]>([['ArrowRight', 'next'], [' ', 'next'], ['PageUp', 'back'], ['Home', 'first'], ['End', 'last'], ['Escape', 'leave'], ['x', null]])('%s', (name, move) => expect(key(name)).toBe(move));
  it('leaves the browser its keys', () => expect([key('ArrowRight', { altKey: true }), key('p', { ctrlKey: true }), key(' ', { shiftKey: true })]).toEqual([null, null, 'back']));
  it.each<readonly [number, number, string | null]>([[-90, 4, 'next'], [90, -20, 'back'], [-30, 0, null], [-90, 90, null]])('a finger by %i, %i', (dx, dy, move) => expect(moveOfSwipe(dx, dy)).toBe(move));
  it('stops at both ends', () => {
    expect([stepAfter('next', 0, 3), stepAfter('next', 2, 3), stepAfter('back', 0, 3), stepAfter('last', 0, 3), stepAfter('first', 2, 3)]).toEqual([1, 2, 0, 2, 0]);
  });
  it.each<readonly [string, number | null]>([['#step=3', 2], ['#step=0', 0], ['#step=99', 4], ['', null], ['#step=x', null], ['#family=conflict&step=2', 1], ['#laststep=2', null]])('%s', (fragment, step) => expect(stepIn(fragment, 5)).toBe(step));
  it('is written as it is read, and taken out of what the dashboard reads', () => {
    expect(stepIn(fragmentOfStep(2), 5)).toBe(2);
    expect(withoutStep('#family=conflict&step=2')).toBe('#family=conflict');
    expect(withoutStep('#step=2')).toBe('');
    expect(withoutStep('#step=abc')).toBe('#step=abc');
  });
});
