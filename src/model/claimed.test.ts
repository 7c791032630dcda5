import { expect, it } from 'vitest';
import type { Actor } from './actor';
import { sentenceOf } from './claimed';
import type { RelationshipType } from './relationship';

const actor = (name: string, kind: Actor['kind']): Actor => ({ id: name, name, kind, country: '', part_of: '', role: '', aliases: [], wikidata: '', known: 'lexicon', mentions: 1, articles: 1, reports: 1, pseudonym: '', x: null, y: null });
const said = (source: Actor, type: RelationshipType, denied = false): string => {
  const norland = actor('Norland', 'state');
  return sentenceOf({ claim: 'c', source: source.id, target: norland.id, type, family: '', plover: '', cameo: '', weapons: [] }, denied, { actors: new Map([source, norland].map((one) => [one.id, one])) });
};

it.each([
  ['Northern armed forces', 'armed_force', 'backs', 'Northern armed forces back Norland'],
  ['dock militias', 'group', 'supplies_arms', 'Dock militias supply arms to Norland'],
  ['Harbour Guards', 'armed_group', 'allied_with', 'Harbour Guards are allied with Norland'],
  ['Harbour Front', 'armed_group', 'backs', 'Harbour Front backs Norland'],
  ['Hamas', 'armed_group', 'backs', 'Hamas backs Norland'],
  ['Saraya al-Quds', 'armed_group', 'criticises', 'Saraya al-Quds criticises Norland'],
  ['United States', 'state', 'gives_air_support', 'United States gives air support to Norland'],
] as const)('%s: the verb agrees', (name, kind, type, sentence) => expect(said(actor(name, kind), type)).toBe(sentence));

it.each([
  ['attacks', 'Harbour Guards have not attacked Norland'],
  ['criticises', 'Harbour Guards do not criticise Norland'],
  ['communicates_with', 'Harbour Guards keep no contact with Norland'],
] as const)('%s: so does a denial', (type, sentence) => expect(said(actor('Harbour Guards', 'armed_group'), type, true)).toBe(sentence));
