import { describe, expect, it } from 'vitest';
import type { Discovery } from './discovery';
import { groupsOf } from './nameGroup';

const sentence = { start: 0, end: 0, index: 0, passage: 0, role: 'body' as const, tokens: [] };
const seen = (name: string, kind?: Discovery['kind'], sure: 1 | 2 = 1, pseudonym = false) => ({ name, sentence, run: { from: 0, to: 1 }, guess: kind ? { from: 0, to: 1, kind, sure } : null, pseudonym });
const best = (...all: readonly ReturnType<typeof seen>[]) => groupsOf(all).map((g) => `${g.name}: ${g.best?.kind ?? '-'}`);

describe('one name in an article', () => {
  it('has one kind, the surest', () => expect(best(seen('Karbuna', 'person', 1), seen('Karbuna', 'place', 2))).toEqual(['Karbuna: place']));
  it('among equals the commonest', () => expect(best(seen('Karbuna', 'person'), seen('Karbuna', 'place'), seen('Karbuna', 'place'))).toEqual(['Karbuna: place']));
  it('among these the first', () => expect(best(seen('Karbuna', 'person'), seen('Karbuna', 'place'))).toEqual(['Karbuna: person']));
  it('may have none', () => expect(best(seen('Karbuna'))).toEqual(['Karbuna: -']));
  it('is the same with other hyphens and accents', () => expect(best(seen('al-Násr', 'person'), seen('al Nasr'))).toEqual(['al-Násr: person']));
  it('keeps the order of the article', () => expect(best(seen('B', 'person'), seen('A', 'person'), seen('B'))).toEqual(['B: person', 'A: person']));
  it('is false when once said to be', () => expect(groupsOf([seen('Bakri', 'person'), seen('Bakri', 'person', 1, true)])[0]?.pseudonym).toBe(true));
});
