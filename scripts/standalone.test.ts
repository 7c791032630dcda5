import { describe, expect, it } from 'vitest';
import { forShadow } from './standalone';

describe('the style sheet of an element', () => {
  it.each([
    [':root{--a:1}', ':host{--a:1}'],
    [":root[data-theme='dark']{--a:1}", ":host([data-theme='dark']){--a:1}"],
    ['@media screen{:root:not([data-theme=light]){--a:1}}', '@media screen{:host(:not([data-theme=light])){--a:1}}'],
    ['html{color:red}body{margin:0}', ':host{color:red}:host{margin:0}'],
    ['.body{margin:0}', '.body{margin:0}'],
    ["@font-face{font-family:'X';src:url(x.woff2)}p{margin:0}", 'p{margin:0}'],
  ])('%s', (given, expected) => expect(forShadow(given)).toBe(expected));
});
