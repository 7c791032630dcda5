/**
 * "the Defence Ministry" without its country: that of the person whose office it is said to be, of the place that it is said
 * to be in, or of the state that the text named last, if nothing is done to it. The lexicon is asked for the name with the country's adjective in front; what it does not hold is left alone.
 */
import type { Parse } from '../syntax/clause';
import { lookUp } from './local';
import { entityKey, type Lexicon } from '../lexicon';
import type { Entity } from '../reading';
import type { Found } from './found';
import { normalWord } from './word';

const MINISTRY = /^(?:the )?(?:\p{L}+ )?(?:foreign|defen[cs]e|interior|information|finance|health|oil|economy|education|justice) ministry$|^(?:the )?ministry of (?:foreign affairs|defen[cs]e|the interior|health|interior)$/iu;
/** Sentences that a state is remembered. */
const BACK = 2;

interface MinistryContext {
  readonly lexicon: Lexicon;
  readonly entityOf: (id: string) => Entity | undefined;
  readonly foundIn: (sentence: number) => readonly Found[];
  readonly parses: ReadonlyMap<number, Parse>;
}
/** Tokens behind the name in which its place may stand. */
const NEAR = 7;
/** The country of the nearest person of a ministry in the sentence, else of the last state named; ''. */
const countryAt = (sentence: number, ministry: Found, { entityOf, foundIn, parses, lexicon }: MinistryContext): string => {
  const own = foundIn(sentence);
  const holder = own.find((m) => m.kind === 'actor' && Math.abs(m.from - ministry.to) < 8 && /-(?:ministry|department)$/.test(entityOf(m.entity)?.partOf ?? ''));
  if (holder) return entityOf(holder.entity)?.country ?? '';
  // "the Defence Ministry in the heart of Damascus"
  const parse = parses.get(sentence);
  const place = parse?.tokens[ministry.to]?.lower === 'in' ? own.find((m) => m.from > ministry.to && m.from < ministry.to + NEAR && (m.kind === 'place' || m.basis === 'metonym')) : undefined;
  if (place) return (place.kind === 'place' ? lexicon.entities.get(entityKey('place', place.entity)) : entityOf(place.entity))?.country ?? '';
  // "Israel bombed the Defence Ministry": rather another’s.
  if (parse?.clauses.some((c) => c.objects.some((o) => o.from < ministry.to && ministry.from < o.to))) return '';
  const isState = (m: Found): boolean => m.kind === 'actor' && entityOf(m.entity)?.actorKind === 'state';
  for (let s = sentence; s >= Math.max(0, sentence - BACK); s--) {
    const states = new Set((s === sentence ? own.filter((m) => m.to <= ministry.from) : foundIn(s)).filter(isState).map((m) => entityOf(m.entity)?.country ?? ''));
    const [only] = states;
    if (states.size === 1 && only) return only;
    if (states.size > 1) return '';
  }
  return '';
};
/** The mentions of a sentence with such names replaced by the ministry they stand for, and those ministries. */
export const ministriesIn = (text: string, sentence: number, context: MinistryContext): { readonly found: readonly Found[]; readonly entities: readonly Entity[] } => {
  const own = context.foundIn(sentence);
  const entities: Entity[] = [];
  const found = own.map((m): Found => {
    const name = text.slice(m.start, m.end);
    if (m.kind !== 'actor' || m.basis !== 'name' || context.entityOf(m.entity)?.known !== 'discovered' || !MINISTRY.test(name)) return m;
    const country = countryAt(sentence, m, context);
    const words = name.split(/\s+/u).map(normalWord).filter((w) => w !== 'the');
    const known = (context.lexicon.adjectives.get(country) ?? []).map((adjective) => lookUp(context.lexicon, [normalWord(adjective), ...words])).find((n) => n !== undefined);
    if (!known) return m;
    entities.push(known.entity);
    return { ...m, entity: known.entity.id, basis: 'alias', rule: 'ministry' };
  });
  return { found: entities.length > 0 ? found : own, entities };
};
