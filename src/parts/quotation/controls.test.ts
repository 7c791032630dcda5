import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersOf } from './controls';

const shown = (text: string): string => lettersOf(text).map(({ text: own, control }) => (control ? `[${control}]` : own)).join('');

it.each([
  ['Norland \u202edenied\u202c it', 'Norland [RLO]denied[PDF] it'],
  ['a\u200bb\u2066c\u2069', 'a[ZWSP]b[LRI]c[PDI]'],
  ['nul\u0000 and bell\u0007', 'nul[U+0000] and bell[U+0007]'],
  ['soft\u00adhyphen', 'soft[SHY]hyphen'],
  ['pa\u200dss', 'pa[ZWJ]ss'],
  ['z' + '\u0300'.repeat(12) + 'a', 'z' + '\u0300'.repeat(4) + '[8 marks]a'],
])('shows what is hidden: %j', (text, words) => expect(shown(text)).toBe(words));

it.each(['Plain words, “quoted”.', 'tab\tand\nline', 'é and e\u0301', 'نمی\u200cخواهم', '👩\u200d🚀', 'Việt Nam', ''])('leaves writing as it is: %j', (text) => expect(shown(text)).toBe(text));

it('keeps every character, and draws none of the hidden ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('\u202e', '\u200b', '\u0000', '\u0301', 'a', ' '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }), (text) => {
      const letters = lettersOf(text);
      expect(letters.map((l) => l.text).join('')).toBe(text);
      for (const { text: own, control } of letters) if (control === '') expect(own).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u200b]/);
    }),
    { numRuns: 50 },
  );
});
