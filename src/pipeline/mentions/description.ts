/**
 * Descriptions that take up an earlier name: "the terror group", "the Lebanese militia", "the news outlet", "the
 * commander", "the duo", "the two sides". Only definite ones; nationality must fit; the nearest that fits.
 */
import type { Entity } from '../reading';
import { isNoun } from '../syntax/chunk';
import type { Parse } from '../syntax/clause';
import { candidatesBefore, type Test } from './antecedent';
import { GROUP_HEADS, MEDIA_HEADS, MEMBER, MEMBERS, ROLES } from './cue';
import { foundOf, type Found } from './found';

const SIDES = /^(?:sides|parties|countries|allies|nations|governments|states|groups|organi[sz]ations|armies|militaries|neighbou?rs|powers)$/;
const PEOPLE = /^(?:duo|pair|trio|men|women|two|commanders|officials|fighters|leaders|ministers|presidents|officers|analysts|brothers)$/;
const ARMED: Test = (e) => e.actorKind === 'armed_group' || e.actorKind === 'group' && e.partOf === '';

const testFor = (noun: string): Test | null => {
  if (/^(?:group|militia|movement|faction|outfit|brigade|rebels|militants|terrorists|insurgents)$/.test(noun)) return ARMED;
  if (/^(?:organi[sz]ation|party|network)$/.test(noun)) return (e) => ARMED(e) || e.actorKind === 'organisation' || e.actorKind === 'party';
  if (/^(?:army|force|military|troops|forces)$/.test(noun)) return (e) => e.actorKind === 'armed_force';
  if (MEDIA_HEADS.has(noun) || noun === 'outlet') return (e) => e.actorKind === 'media';
  if (/^(?:ministry|department|agency|council|parliament|office)$/.test(noun)) return (e) => e.actorKind === 'government_body';
  if (/^(?:company|firm|institute|charity|watchdog|consultancy|monitor|think-tank)$/.test(noun)) return (e) => e.actorKind === 'organisation';
  if (/^(?:regime|government|administration)$/.test(noun)) return (e) => e.actorKind === 'government_body' || e.actorKind === 'state';
  if (ROLES.has(noun) || MEMBER.has(noun)) return (e) => e.actorKind === 'person' || (e.actorKind === 'group' && e.partOf !== '');
  return null;
};

export const descriptionsOf = (
  sentence: number,
  parse: Parse,
  parses: ReadonlyMap<number, Parse>,
  found: ReadonlyMap<number, readonly Found[]>,
  entityOf: (id: string) => Entity | undefined,
): readonly Found[] => {
  const own = found.get(sentence) ?? [];
  const result: Found[] = [];
  const make = (from: number, to: number, ids: readonly string[]) => {
    for (const id of ids) result.push(foundOf(sentence, parse, from, to, { id, kind: 'actor' }, 'description', 'description'));
  };
  for (const chunk of parse.chunks) {
    if (!isNoun(chunk)) continue;
    const head = parse.tokens[chunk.head];
    const first = parse.tokens[chunk.from];
    if (!head || !first || head.pos === 'PROPN') continue;
    const noun = head.lower;
    const definite = /^(?:the|this|that|these|those|both)$/.test(first.lower);
    if (!definite || chunk.owner) continue;
    if (own.some((m) => m.kind === 'actor' && m.from <= chunk.head && chunk.head < m.to)) continue;
    const words = parse.tokens.slice(chunk.from, chunk.to).map((t) => t.lower);
    const candidates = candidatesBefore(sentence, chunk.from, parses, new Map([...found, [sentence, [...own, ...result]]]));
    if (words.includes('two') || words.includes('both') || /^(?:duo|pair)$/.test(noun)) {
      if (SIDES.test(noun)) {
        const ids: string[] = [];
        for (const candidate of candidates) for (const id of candidate.entities) {
          const entity = entityOf(id);
          const whole = entity?.actorKind === 'group' && entity.partOf ? entity.partOf : id;
          const kind = entityOf(whole)?.actorKind;
          if (ids.length < 2 && !ids.includes(whole) && kind && kind !== 'person' && kind !== 'media' && kind !== 'organisation') ids.push(whole);
        }
        if (ids.length === 2) make(chunk.from, chunk.to, ids);
        continue;
      }
      if (PEOPLE.test(noun)) {
        const pair = candidates.find((c) => c.entities.length === 2 && c.entities.every((id) => entityOf(id)?.actorKind === 'person'));
        const group = candidates.find((c) => c.entities.some((id) => entityOf(id)?.actorKind === 'group'));
        const chosen = pair ?? group;
        if (chosen) make(chunk.from, chunk.to, chosen.entities);
        continue;
      }
    }
    const test = testFor(noun);
    if (!test || (!GROUP_HEADS.has(noun) && chunk.to - chunk.from > 4)) continue;
    // "the Lebanese militia": the adjective must fit; an adjective before a hyphen belongs to another ("Iranian-backed").
    const nationalities = own.filter((m) => m.from >= chunk.from && m.to <= chunk.head && parse.tokens[m.to]?.text !== '-').map((m) => entityOf(m.entity)?.country ?? '').filter(Boolean);
    const fits = (id: string): boolean => {
      const entity = entityOf(id);
      return entity !== undefined && test(entity) && (nationalities.length === 0 || entity.country === '' || nationalities.includes(entity.country)) && (!MEMBERS.has(noun) || entity.actorKind !== 'person');
    };
    const chosen = candidates.find((c) => c.entities.some(fits));
    if (chosen) make(chunk.from, chunk.to, chosen.entities.filter(fits).slice(0, noun.endsWith('s') ? 4 : 1));
  }
  return result;
};
