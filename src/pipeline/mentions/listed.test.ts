import { describe, expect, it } from 'vitest';
import { kindsInLists, type Member } from './listed';
import { kindAt, tokensOf } from './sample.fixture';

/** The members of a list are written "Name/kind" or "Name/?". */
const told = (text: string): string => {
  const tokens = tokensOf(text.replace(/\/(?:place|person|media|\?)/gu, ''));
  const members = [...text.matchAll(/(\p{Lu}\p{L}+)\/(place|person|media|\?)/gu)].map(([, name, kind]): Member => {
    const from = tokens.findIndex((t) => t.text === name);
    return { from, to: from + 1, kind: kind === 'place' || kind === 'person' || kind === 'media' ? kind : null };
  });
  return [...kindsInLists(tokens, members)].map(([i, kind]) => `${tokens[members[i]?.from ?? 0]?.text ?? ''} ${kind}`).join(', ');
};

describe('members of a list', () => {
  it.each([
    ['They crossed Ordeza/place and Tessit/? at dawn.', 'Tessit place'],
    ['They crossed Tessit/? and Ordeza/place at dawn.', 'Tessit place'],
    ['They crossed Tessit/?, Belnar/? and Ordeza/place at dawn.', 'Tessit place, Belnar place'],
    ['They crossed Ordeza/place, and Tessit/? at dawn.', 'Tessit place'],
    ['They told Veritas/media or Tessit/? first.', 'Tessit media'],
    ['They met in Ordeza/place and in Tessit/? at dawn.', 'Tessit place'],
  ])('%s', (text, kinds) => expect(told(text)).toBe(kinds));
  it.each([
    ['They crossed Ordeza/place, Tessit/? said.'],
    ['They met Malko/person in Tessit/? at dawn.'],
    ['They met Malko/person, Tessit/? and Ordeza/place at dawn.'],
    ['They crossed Tessit/? and Belnar/? at dawn.'],
    ['They crossed Ordeza/place before Tessit/? at dawn.'],
  ])('are not typed: %s', (text) => expect(told(text)).toBe(''));

  it.each([
    ['The road between Aleppo and [Tessarin] was cut.', 'place'],
    ['The road between [Tessarin] and Aleppo was cut.', 'place'],
    ['The villages of Belnar, [Tessarin] and Ordemma were empty.', 'place'],
    ['Two banks, Karvonel and [Tessarin], were fined.', 'organisation'],
    ['The four villages – Belnar, [Tessarin] and Ordemma – were empty.', 'place'],
    ['It belongs to Reuters and [Tessarin] now.', 'media'],
    ['The Belnar and [Tessarin] villages were empty.', 'place'],
    ['They rowed to Belnar Island ([Haweeza Belnar]) at dawn.', 'place'],
    ['The Belnar Brigade ([Ordemma Tessarin]) claimed it.', 'armed_group'],
  ])('are typed in an article: %s', (text, kind) => expect(kindAt(text)).toBe(kind));
});
