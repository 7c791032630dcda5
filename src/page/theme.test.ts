import { describe, expect, it } from 'vitest';
import { nextTheme, storedTheme, type Theme } from './theme';

describe('turning the theme', () => {
  it.each([
    [false, ['dark', 'light', 'auto']],
    [true, ['light', 'dark', 'auto']],
  ] as const)('changes what is seen at the first step, and comes round (system dark: %s)', (systemDark, steps) => {
    let theme: Theme = 'auto';
    expect(steps.map(() => (theme = nextTheme(theme, systemDark)))).toEqual(steps);
  });
  it('follows the system where there is no page', () => {
    expect(storedTheme()).toBe('auto');
  });
});
