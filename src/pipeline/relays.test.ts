import { describe, expect, it } from 'vitest';
import type { Entity, Statement } from './reading';
import { outletOf, relaysOf } from './relays';

const kinds: Readonly<Record<string, Entity['actorKind']>> = { gazette: 'media', herald: 'media', ministry: 'government_body', mara: 'person' };
const entityOf = (id: string): Entity | undefined => {
  const actorKind = kinds[id];
  if (!actorKind) return undefined;
  return { id, kind: 'actor', name: id, actorKind, weaponCategory: '', country: '', partOf: '', role: '', aliases: [], wikidata: '', known: 'discovered', pseudonym: false };
};

describe('the outlet behind a chain', () => {
  it.each<readonly [readonly string[], string]>([
    [['mara', 'gazette'], 'gazette'],
    [['mara', 'herald', 'gazette'], 'gazette'],
    [['mara', 'ministry'], 'ministry'],
    [['gazette'], 'gazette'],
    [['ministry'], ''],
    [['mara'], ''],
    [[], ''],
  ])('%j: %s', (chain, outlet) => expect(outletOf(chain, (id) => kinds[id])).toBe(outlet));
});

const said = (at: number, chain: readonly string[]): Statement => ({ start: at + 10, end: at + 20, sentence: 0, form: 'indirect', cue: { start: at + 5, end: at + 9 }, source: { start: at, end: at + 4 }, speakers: chain.slice(0, 1), chain, rule: 'test' });
const first = 'Mara said in an interview. ';
const second = 'The paper said. ';
const text = first + second + first;
const sentences = [{ start: 0, end: first.length - 1 }, { start: first.length, end: first.length + second.length - 1 }, { start: first.length + second.length, end: text.length }];

it('gives one relay for each outlet, where it is first a source', () => {
  const relays = relaysOf(text, [said(0, ['mara', 'gazette']), said(first.length, ['herald']), said(first.length + second.length, ['mara', 'gazette'])], sentences, entityOf, '');
  expect(relays.map(({ start, outlet, kind }) => [start, outlet, kind])).toEqual([[0, 'gazette', 'interview'], [first.length, 'herald', 'news_report']]);
});
it('leaves out the agency that the article came through, and what nobody stands behind', () => {
  expect(relaysOf(text, [said(0, ['mara', 'gazette']), said(first.length, [])], sentences, entityOf, 'gazette')).toEqual([]);
});
