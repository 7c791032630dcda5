import { expect, it } from 'vitest';
import { withoutStyles } from './withFirstLook';

it('turns the style of an element into a rule, the same once', () => {
  expect(withoutStyles('<p style="color: red">a</p><p style="color: red">b</p><p style="--face: &quot;X&quot;">c</p><p>d</p>')).toEqual({
    html: '<p data-style="0">a</p><p data-style="0">b</p><p data-style="1">c</p><p>d</p>',
    css: '[data-style="0"]{color: red}[data-style="1"]{--face: "X"}',
  });
});
