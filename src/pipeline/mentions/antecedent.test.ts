import { describe, expect, it } from 'vitest';
import { isNoun } from '../syntax/chunk';
import { parseSentence } from '../syntax/parse';
import { candidatesEarlier, candidatesIn, headMentions, phraseAt } from './antecedent';
import { foundOf, type Found } from './found';
import { tokensOf } from './sample.fixture';

/** A sentence with its names, each of one word, as mentions of actors of the same name. */
const sentence = (text: string, index: number, names: readonly string[]) => {
  const tokens = tokensOf(text);
  const found = tokens.flatMap((t, i): readonly Found[] => (names.includes(t.text) ? [foundOf(index, { tokens }, i, i + 1, { id: t.text, kind: 'actor' }, 'name', 'test')] : []));
  return { parse: parseSentence(tokens, found), found };
};
const text = (sentences: readonly { readonly parse: ReturnType<typeof parseSentence>; readonly found: readonly Found[] }[]) => ({ parses: new Map(sentences.map((s, i) => [i, s.parse])), found: new Map(sentences.map((s, i) => [i, s.found])) });
const entities = (candidates: ReturnType<typeof candidatesEarlier>) => candidates.map((c) => c.entities.join('+') || `(${c.unnamed})`);

describe('candidates', () => {
  it('puts subjects before objects in a sentence before', () => {
    const before = sentence('Ankara armed Kabul.', 0, ['Ankara', 'Kabul']);
    expect(entities(candidatesEarlier(1, text([before])))).toEqual(['Ankara', 'Kabul', 'Ankara']);
  });
  it('puts the nearest sentence first, and forgets the far', () => {
    const all = ['Oslo', 'Kabul', 'Cairo', 'Tunis', 'Rabat'].map((name, i) => sentence(`${name} spoke.`, i, [name]));
    expect([...new Set(entities(candidatesEarlier(5, text(all))))]).toEqual(['Rabat', 'Tunis', 'Cairo']);
  });
  it('keeps coordinated subjects together', () => expect(entities(candidatesEarlier(1, text([sentence('Oslo and Cairo spoke.', 0, ['Oslo', 'Cairo'])])))[0]).toBe('Oslo+Cairo'));
  it('counts people whom nobody names', () => expect(entities(candidatesEarlier(1, text([sentence('The villagers fled.', 0, [])])))[0]).toBe('(villagers)'));
  it('puts owners last', () => {
    const all = candidatesEarlier(1, text([sentence('They saw Oslo and then Cairo\'s ship.', 0, ['Oslo', 'Cairo'])]));
    expect(all.filter((c) => !c.subject).map((c) => c.entities.join())).toEqual(['Oslo', 'Cairo']);
  });
  it('sees only what stands before in its own sentence', () => {
    const { parse, found } = sentence('Oslo said it would pay Cairo.', 0, ['Oslo', 'Cairo']);
    expect([...new Set(entities(candidatesIn(0, 2, parse, found)))]).toEqual(['Oslo']);
  });
});

describe('noun phrases', () => {
  it('finds the phrase of a token', () => {
    const { parse } = sentence('The old army left.', 0, []);
    expect(phraseAt(parse, 1)?.phrase.to).toBe(3);
    expect(phraseAt(parse, 3)).toBeNull();
  });
  it('takes the widest mention over the head', () => {
    const { parse } = sentence('The Oslo army left.', 0, []);
    const phrase = parse.chunks.find(isNoun);
    const narrow = foundOf(0, parse, 1, 2, { id: 'oslo', kind: 'actor' }, 'name', 't');
    const wide = foundOf(0, parse, 1, 3, { id: 'oslo-army', kind: 'actor' }, 'name', 't');
    expect(phrase && headMentions(phrase, [narrow, wide]).map((m) => m.entity)).toEqual(['oslo-army']);
    expect(phrase && headMentions(phrase, [narrow])).toEqual([]);
  });
});
