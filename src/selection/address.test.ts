import { expect, it } from 'vitest';
import { addressOf } from './address';

it('reads the fragment, and puts another in its place, or none', () => {
  const pushed: unknown[] = [];
  const bar = addressOf({ location: { hash: '#family=contact', pathname: '/boats/', search: '?lang=en' }, history: { pushState: (...step) => void pushed.push(step) } });
  expect(bar.read()).toBe('#family=contact');
  bar.push('#actor=otter');
  bar.push('');
  expect(pushed).toEqual([
    [null, '', '#actor=otter'],
    [null, '', '/boats/?lang=en'],
  ]);
});
