import { expect, test } from 'vitest';
import { dragged, isClick, lifted, pressed, still } from './gesture';
import { whole } from './pane';

const size = { width: 800, height: 500 };
const close = { zoom: 2, x: 100, y: 100 };

test('a pointer drags the pane when there is more to see', () => {
  const after = dragged(pressed(still, 1, { x: 50, y: 50 }), 1, { x: 20, y: 60 }, close, size);
  expect(after.pane).toEqual({ zoom: 2, x: 130, y: 90 });
  expect(isClick(after.gesture)).toBe(false);
});

test('it drags nothing when the whole is in view, when it moved less than 5 px, or when it is not down', () => {
  expect(dragged(pressed(still, 1, { x: 50, y: 50 }), 1, { x: 0, y: 0 }, whole, size).pane).toEqual(whole);
  const little = dragged(pressed(still, 1, { x: 50, y: 50 }), 1, { x: 52, y: 51 }, close, size);
  expect(little.pane).toEqual(close);
  expect(isClick(little.gesture)).toBe(true);
  expect(dragged(lifted(pressed(still, 1, { x: 50, y: 50 }), 1), 1, { x: 0, y: 0 }, close, size).pane).toEqual(close);
});

test('two pointers moving apart come closer', () => {
  const two = pressed(pressed(still, 1, { x: 350, y: 250 }), 2, { x: 450, y: 250 });
  expect(dragged(two, 2, { x: 550, y: 250 }, whole, size).pane.zoom).toBe(2);
});
