/** Walking through a story: where a key, a swipe or an address leads. Steps count from 0 here, from 1 in addresses. */

export type Move = 'next' | 'back' | 'first' | 'last' | 'leave' | 'play' | 'full' | 'notes';

const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  p: 'play',
  f: 'full',
  n: 'notes',
};

/** Null for keys that mean nothing here, and with Ctrl, Alt or Meta; Shift with Space goes back. */
export const moveOfKey = ({ key, ctrlKey, altKey, metaKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>): Move | null => {
  if (ctrlKey || altKey || metaKey) return null;
  return key === ' ' && shiftKey ? 'back' : (KEYS[key] ?? null);
};

/** A finger's way in px: to the left is on, to the right is back; what goes up or down more than across scrolls. */
export const moveOfSwipe = (dx: number, dy: number): Move | null => (Math.abs(dx) < 48 || Math.abs(dx) < 1.5 * Math.abs(dy) ? null : dx < 0 ? 'next' : 'back');

export const stepAfter = (move: Move, step: number, steps: number): number =>
  move === 'next' ? Math.min(step + 1, steps - 1)
  : move === 'back' ? Math.max(step - 1, 0)
  : move === 'first' ? 0
  : move === 'last' ? steps - 1
  : step;

/** The step that a fragment names, or null: `#step=3` is the third. */
export const stepIn = (fragment: string, steps: number): number | null => {
  const written = /(?:^#|&)step=(\d{1,4})(?=&|$)/.exec(fragment)?.[1];
  if (written === undefined || steps === 0) return null;
  return Math.min(Math.max(Number(written), 1), steps) - 1;
};
export const fragmentOfStep = (step: number): string => `#step=${step + 1}`;
/** The fragment without its step: what the dashboard reads, and names where it knows it not (`step=abc`). */
export const withoutStep = (fragment: string): string => {
  const rest = fragment.replace(/^#/, '').split('&').filter((part) => part !== '' && !/^step=\d{1,4}$/.test(part));
  return rest.length > 0 ? `#${rest.join('&')}` : '';
};
